extension ReportWording {
  /// A municipality's own words: a JSON object with any of `heading`, `guide` and `colophon`; `nil`
  /// when it is something else.
  public init?(json bytes: [UInt8]) {
    guard let value = try? JSONText(reading: bytes), case .object(let fields) = value else {
      return nil
    }
    self.init()
    for field in fields {
      guard let text = field.value.text else { return nil }
      switch field.key {
      case "heading": heading = text
      case "guide": guide = text
      case "colophon": colophon = text
      default: return nil
      }
    }
  }
}
