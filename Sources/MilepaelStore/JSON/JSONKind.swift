/// What a JSON value can be.
public enum JSONKind: Hashable, Sendable, CaseIterable {
  case object
  case array
  case string
  case number
  case boolean
  case null

  /// The kind that a value beginning with this byte has, if one does.
  init?(firstByte byte: UInt8) {
    switch byte {
    case UInt8(ascii: "{"): self = .object
    case UInt8(ascii: "["): self = .array
    case UInt8(ascii: "\""): self = .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): self = .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): self = .boolean
    case UInt8(ascii: "n"): self = .null
    default: return nil
    }
  }
}

/// What the syntax of JSON asks for where something else stands.
public enum JSONExpectation: Hashable, Sendable {
  case value
  /// A field's name, in quotes.
  case key
  case colon
  case commaOrClosingBrace
  case commaOrClosingBracket
  case digit
  /// One of `" \ / b f n r t u` after a backslash.
  case escape
  /// Four hexadecimal digits after `\u`.
  case hexDigit
  /// The other half of a character that `\u` spells in two halves.
  case surrogatePair
  /// More of a text, or its closing quote: a control character must be escaped.
  case textOrClosingQuote
  /// Nothing more after the outermost value.
  case endOfFile
}
