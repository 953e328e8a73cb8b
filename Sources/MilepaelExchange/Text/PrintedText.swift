/// Texts as a document prints them.
///
/// A document has paragraphs and lines, and nothing that steers a terminal, a spreadsheet or a
/// browser. What is printed can be read back as exactly this (`QUALITY.md`, *Nothing lost*).
public enum PrintedText {
  /// The text with one space between words, `\n` between lines and an empty line between paragraphs;
  /// without control and format characters.
  public static func normalised(_ text: String) -> String {
    isPlain(text) ? text : normalised(text, keepsMarks: false)
  }

  /// - Parameter keepsMarks: Leaves ``StrongMarks`` where they are.
  static func normalised(_ text: String, keepsMarks: Bool) -> String {
    var out = ""
    var breaks = 0
    var needsSpace = false
    for scalar in text.unicodeScalars {
      let isMark = keepsMarks && StrongMarks.are(scalar)
      switch isMark ? .ink : kind(of: scalar) {
      case .dropped: continue
      case .space: needsSpace = true
      case .line:
        breaks += 1
        needsSpace = false
      case .paragraph:
        breaks += 2
        needsSpace = false
      case .ink:
        if !out.unicodeScalars.isEmpty {
          if breaks > 0 { out += breaks == 1 ? "\n" : "\n\n" } else if needsSpace { out += " " }
        }
        breaks = 0
        needsSpace = false
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// The same on one line.
  public static func line(_ text: String) -> String {
    let printed = normalised(text)
    guard printed.utf8.contains(UInt8(ascii: "\n")) else { return printed }
    return printed.utf8.split(separator: UInt8(ascii: "\n"))
      .map { String(Substring($0)) }.joined(separator: " ")
  }

  /// The paragraphs of a text that is normalised already.
  static func paragraphs(_ text: String) -> [String] {
    var paragraphs: [String] = []
    var lines: [Substring] = []
    for part in text.utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    {
      if part.isEmpty {
        if !lines.isEmpty { paragraphs.append(lines.joined(separator: "\n")) }
        lines = []
      } else {
        lines.append(Substring(part))
      }
    }
    if !lines.isEmpty { paragraphs.append(lines.joined(separator: "\n")) }
    return paragraphs
  }

  private enum Kind { case ink, space, line, paragraph, dropped }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x0A, 0x0B, 0x0C, 0x85, 0x2028: return .line
    case 0x2029: return .paragraph
    case 0x09, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .space
    case 0x21...0x7E, 0xA1...0xAC, 0xAE...0x2FF: return .ink
    case 0x200D, 0xFE00...0xFE0F: return .ink
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned: return .dropped
      default: return .ink
      }
    }
  }

  /// True for what most texts are: printable and with single spaces already.
  private static func isPlain(_ text: String) -> Bool {
    var wasSpace = true
    for byte in text.utf8 {
      if byte == 0x20 {
        if wasSpace { return false }
        wasSpace = true
      } else if byte < 0x21 || byte == 0x7F || byte == 0xC2 || byte >= 0xE1 {
        return false
      } else {
        wasSpace = false
      }
    }
    return text.isEmpty || !wasSpace
  }
}
