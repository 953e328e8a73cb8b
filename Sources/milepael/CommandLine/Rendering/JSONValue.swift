/// JSON for scripts: two-space indentation, keys in the order given, always the same text for the
/// same values.
///
/// The store has a writer of its own, which keeps every character as it is. Here, what could steer a
/// terminal or hide (control and format characters) is escaped, which changes no value.
indirect enum JSONValue: Equatable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  static func == (a: JSONValue, b: JSONValue) -> Bool { a.text == b.text }

  static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
  static func optional(_ number: Int?) -> JSONValue { number.map(JSONValue.integer) ?? .null }
  static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

  /// The value on lines of its own, with a line feed at the end.
  var text: String {
    var out = ""
    write(to: &out, indent: "")
    return out + "\n"
  }

  private func write(to out: inout String, indent: String) {
    switch self {
    case .null: out += "null"
    case .boolean(let value): out += value ? "true" : "false"
    case .integer(let number): out += String(number)
    case .number(let number): out += number.isFinite ? number.description : "null"
    case .string(let text): Self.quote(text, to: &out)
    case .array(let values):
      Self.enclose("[", "]", values, to: &out, indent: indent) { value, out, inner in
        value.write(to: &out, indent: inner)
      }
    case .object(let fields):
      Self.enclose("{", "}", fields, to: &out, indent: indent) { field, out, inner in
        Self.quote(field.key, to: &out)
        out += ": "
        field.value.write(to: &out, indent: inner)
      }
    }
  }

  private static func enclose<Element>(
    _ opening: String, _ closing: String, _ elements: [Element], to out: inout String,
    indent: String, write: (Element, inout String, String) -> Void
  ) {
    out += opening
    let inner = indent + "  "
    for (index, element) in elements.enumerated() {
      out += index == 0 ? "\n" : ",\n"
      out += inner
      write(element, &out, inner)
    }
    out += elements.isEmpty ? closing : "\n" + indent + closing
  }

  private static func quote(_ text: String, to out: inout String) {
    out += "\""
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != 0x22 && $0 != 0x5C }) {
      out += text
      out += "\""
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case _ where isHarmless(scalar): out.unicodeScalars.append(scalar)
      default:
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      }
    }
    out += "\""
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x250 {
      return scalar.value >= 0x20 && !(0x7F...0x9F ~= scalar.value) && scalar.value != 0xAD
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      return false
    default: return true
    }
  }
}
