/// Text that means nothing to Markdown, neither to GitHub nor to pandoc with what it adds: lists with
/// letters, definitions, attributes, typographic quotes and dashes.
enum MarkdownText {
  /// - Parameter lineEnd: What stands for the end of a line inside the text.
  static func escaped(_ text: String, lineEnd: String = " ") -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count + 16)
    let bytes = Array(text.utf8)
    // Where the list's mark that a line begins with ends: *1.*, *b)*, *IV.*.
    var mark = endOfListMark(bytes, from: 0)
    var atStart = true
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\n") {
        out += lineEnd.utf8
        atStart = true
        mark = endOfListMark(bytes, from: index + 1)
        continue
      }
      if index == mark || atStart && startsBlock.contains(byte)
        || special.contains(byte) || isPartOf(bytes, index)
      {
        out.append(UInt8(ascii: "\\"))
      }
      atStart = false
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Emphasis, links, code, HTML, entities, tables, formulas, strike-through, attributes, and quotes,
  /// which pandoc makes typographic ones.
  private static let special = Set("\\`*_[]{}<>&|$~^\"'".utf8)

  /// Bullets, headings, rules, definitions and blocks mean something only where a line begins.
  private static let startsBlock = Set("#+-=!(%:".utf8)

  /// What means something only beside certain others: an emoji's name, a caption's word, a mention,
  /// a dash of two hyphens, an ellipsis of three points, an address that begins with *www*.
  private static func isPartOf(_ bytes: [UInt8], _ index: Int) -> Bool {
    func at(_ index: Int) -> UInt8 {
      bytes.indices.contains(index) ? bytes[index] : UInt8(ascii: " ")
    }
    let (before, after) = (at(index - 1), at(index + 1))
    return switch bytes[index] {
    case UInt8(ascii: ":"): isWord(after) || after == UInt8(ascii: "/") || isCaption(bytes, index)
    case UInt8(ascii: "@"): true
    // At the end of a heading it would belong to its mark.
    case UInt8(ascii: "#"): after == UInt8(ascii: "#") || index + 1 == bytes.count
    case UInt8(ascii: "-"): before == UInt8(ascii: "-") || after == UInt8(ascii: "-")
    case UInt8(ascii: "."):
      before == UInt8(ascii: ".") || after == UInt8(ascii: ".")
        || (before | 0x20) == UInt8(ascii: "w") && isWord(after)
    default: false
    }
  }

  /// *Table: …* is a table's caption to pandoc.
  private static func isCaption(_ bytes: [UInt8], _ index: Int) -> Bool {
    index == 5 && bytes[..<5].elementsEqual("Table".utf8)
      || index == 5 && bytes[..<5].elementsEqual("table".utf8)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }

  /// The place of the point or bracket of a list's mark: after digits, or after a letter or a
  /// Roman numeral when a space or the line's end follows.
  private static func endOfListMark(_ bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < bytes.count, isDigit(bytes[index]) { index += 1 }
    let hasDigits = index > start
    if !hasDigits {
      while index < bytes.count, roman.contains(bytes[index] & 0xDF) { index += 1 }
      let isLetter = start < bytes.count && (0x41...0x5A).contains(bytes[start] & 0xDF)
      if index == start, isLetter { index += 1 }
    }
    guard index > start, index < bytes.count,
      bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")")
    else { return nil }
    let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
    return hasDigits || after == 0x20 || after == 0x0A ? index : nil
  }

  private static let roman = Set("IVXLCDM".utf8)

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
