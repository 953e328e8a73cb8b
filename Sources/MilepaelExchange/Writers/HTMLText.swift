/// Text that means nothing to a browser.
enum HTMLText {
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: special.contains) else { return text }
    var out = ""
    out.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private static let special = Set("&<>\"".utf8)

  /// The same for what people read: amounts and ordinals are not parted at a line's end.
  static func typeset(_ text: String) -> String { escaped(Typesetting.typeset(text)) }

  /// A paragraph, with its lines.
  static func lines(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return typeset(text) }
    return text.utf8.split(separator: UInt8(ascii: "\n"))
      .map { typeset(String(Substring($0))) }.joined(separator: "<br>")
  }

  /// A style sheet of somebody else's cannot end its element.
  static func style(_ sheet: String) -> String {
    var out = ""
    var wasOpen = false
    for scalar in sheet.unicodeScalars where isPrintable(scalar) {
      if wasOpen, scalar == "/" { out += "\\" }
      wasOpen = scalar == "<"
      out.unicodeScalars.append(scalar)
    }
    return out
  }

  /// A page can be written to a terminal, which a sheet must not steer either.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar == "\n" || scalar == "\t"
    case .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}
