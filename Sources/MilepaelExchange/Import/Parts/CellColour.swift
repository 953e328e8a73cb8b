/// The colours that a cell without a text can say a smiley by, as traffic lights do.
public enum CellColour: CaseIterable, Hashable, Sendable {
  case green, yellow, red

  /// What stands for the colour while a document is read, and is in no text: a colour in a cell that
  /// is no smiley's says nothing.
  public var mark: Unicode.Scalar {
    switch self {
    case .green: "\u{E003}"
    case .yellow: "\u{E004}"
    case .red: "\u{E005}"
    }
  }

  /// The colour of which one of the marks is in a cell.
  init?(cell: String) {
    let found = Self.allCases.filter { cell.unicodeScalars.contains($0.mark) }
    guard found.count == 1 else { return nil }
    self = found[0]
  }

  /// The colour that everybody would call so; `nil` for pale, dark and grey ones, which shade a table,
  /// and for those between two.
  ///
  /// - Parameter hex: *00B050*, with or without a sign before it; yellow is also orange.
  public init?(hex: String) {
    let digits = hex.utf8.first == UInt8(ascii: "#") ? hex.dropFirst() : hex[...]
    guard digits.utf8.count == 6, digits.utf8.first != UInt8(ascii: "+"),
      let number = Int(digits, radix: 16), number >= 0
    else { return nil }
    let (red, green, blue) = (number >> 16, number >> 8 & 0xFF, number & 0xFF)
    let (most, least) = (max(red, green, blue), min(red, green, blue))
    guard most >= 0x80, least * 2 <= most else { return nil }
    // The hue in degrees: red 0, yellow 60, green 120.
    let span = most - least
    let hue =
      switch most {
      case red: 60 * (green - blue) / span
      case green: 120 + 60 * (blue - red) / span
      default: 240
      }
    switch hue {
    case -15...15: self = .red
    case 22...66: self = .yellow
    case 75...160: self = .green
    default: return nil
    }
  }
}
