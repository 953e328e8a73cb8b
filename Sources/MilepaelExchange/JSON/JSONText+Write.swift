extension JSONText {
  /// The value on lines of its own, two spaces deep, with a line feed at the end. Control and format
  /// characters are escaped, which changes no value.
  public var written: String {
    var out: [UInt8] = []
    write(to: &out, depth: 0)
    out.append(UInt8(ascii: "\n"))
    return String(decoding: out, as: UTF8.self)
  }

  private func write(to out: inout [UInt8], depth: Int) {
    switch self {
    case .null: out += "null".utf8
    case .boolean(let value): out += (value ? "true" : "false").utf8
    case .number(let number): out += number.utf8
    case .string(let text): Self.quote(text, to: &out)
    case .array(let values):
      Self.enclose("[", "]", values.count, depth, to: &out) { index, out in
        values[index].write(to: &out, depth: depth + 1)
      }
    case .object(let fields):
      Self.enclose("{", "}", fields.count, depth, to: &out) { index, out in
        Self.quote(fields[index].key, to: &out)
        out += ": ".utf8
        fields[index].value.write(to: &out, depth: depth + 1)
      }
    }
  }

  private static func enclose(
    _ opening: String, _ closing: String, _ count: Int, _ depth: Int, to out: inout [UInt8],
    _ write: (Int, inout [UInt8]) -> Void
  ) {
    out += opening.utf8
    for index in 0..<count {
      out += (index == 0 ? "\n" : ",\n").utf8
      out += repeatElement(UInt8(ascii: " "), count: 2 * (depth + 1))
      write(index, &out)
    }
    if count > 0 {
      out.append(UInt8(ascii: "\n"))
      out += repeatElement(UInt8(ascii: " "), count: 2 * depth)
    }
    out += closing.utf8
  }

  private static func quote(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\"".utf8
      case "\\": out += "\\\\".utf8
      case "\n": out += "\\n".utf8
      case "\t": out += "\\t".utf8
      case "\r": out += "\\r".utf8
      case _ where isHarmless(scalar): out += String(scalar).utf8
      default:
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          out += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
        }
      }
    }
    out.append(UInt8(ascii: "\""))
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x2FF {
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
