/// A JSON value: what pandoc writes, and what our own reports are.
///
/// Numbers are kept as they were written. Keys keep their order.
indirect enum JSONText: Equatable, Sendable {
  case null
  case boolean(Bool)
  case number(String)
  case string(String)
  case array([JSONText])
  case object([Field])

  struct Field: Equatable, Sendable {
    var key: String
    var value: JSONText

    init(_ key: String, _ value: JSONText) {
      self.key = key
      self.value = value
    }
  }

  static func integer(_ number: Int) -> JSONText { .number(String(number)) }
  static func optional(_ text: String?) -> JSONText { text.map(JSONText.string) ?? .null }
  static func strings(_ texts: [String]) -> JSONText { .array(texts.map(JSONText.string)) }

  /// The value of a key; `nil` when this is no object or has none.
  subscript(_ key: String) -> JSONText? {
    guard case .object(let fields) = self else { return nil }
    return fields.first { $0.key == key }?.value
  }

  var text: String? { if case .string(let text) = self { text } else { nil } }
  /// A year that an agreement can have.
  var year: Int? { int.flatMap { (1...9999).contains($0) ? $0 : nil } }
  var int: Int? { if case .number(let number) = self { Int(number) } else { nil } }
  var elements: [JSONText] { if case .array(let values) = self { values } else { [] } }
  var isTrue: Bool { self == .boolean(true) }
  var isNull: Bool { self == .null }
}
