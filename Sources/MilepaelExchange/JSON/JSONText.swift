/// A JSON value: what pandoc writes, what our own reports are, and what commands print for scripts.
///
/// Numbers are kept as they were written. Keys keep their order, so that the same values are always the
/// same text. (The store has a reader and a writer of its own, which keep what they do not know and name
/// the place of every error.)
public indirect enum JSONText: Equatable, Sendable {
  case null
  case boolean(Bool)
  case number(String)
  case string(String)
  case array([JSONText])
  case object([Field])

  public struct Field: Equatable, Sendable {
    public var key: String
    public var value: JSONText

    public init(_ key: String, _ value: JSONText) {
      self.key = key
      self.value = value
    }
  }

  public static func fields(_ fields: [(key: String, value: JSONText)]) -> JSONText {
    .object(fields.map { Field($0.key, $0.value) })
  }
  public static func integer(_ number: Int) -> JSONText { .number(String(number)) }
  /// A number that can have a fraction; `null` for what JSON has no number for.
  public static func decimal(_ number: Double) -> JSONText {
    guard number.isFinite else { return .null }
    return Int(exactly: number).map(JSONText.integer) ?? .number(number.description)
  }
  public static func optional(_ text: String?) -> JSONText { text.map(JSONText.string) ?? .null }
  public static func optional(_ number: Int?) -> JSONText { number.map(JSONText.integer) ?? .null }
  public static func strings(_ texts: [String]) -> JSONText { .array(texts.map(JSONText.string)) }

  /// The value of a key; `nil` when this is no object or has none.
  subscript(_ key: String) -> JSONText? {
    guard case .object(let fields) = self else { return nil }
    return fields.first { $0.key == key }?.value
  }

  var text: String? { if case .string(let text) = self { text } else { nil } }
  /// A year that an agreement can have.
  var year: Int? { int.flatMap { (1...9999).contains($0) ? $0 : nil } }
  /// A number that can have a fraction.
  var decimal: Double? {
    guard case .number(let digits) = self, let value = Double(digits), value.isFinite else {
      return nil
    }
    return value
  }
  var int: Int? { if case .number(let number) = self { Int(number) } else { nil } }
  var elements: [JSONText] { if case .array(let values) = self { values } else { [] } }
  var isTrue: Bool { self == .boolean(true) }
  var isNull: Bool { self == .null }
}
