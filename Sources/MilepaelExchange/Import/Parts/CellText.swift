/// A cell as text extraction leaves it: with `<p>…</p>`, lists and bold left over in it.
enum CellText {
  private static let paragraphs: Set<String> = ["p", "ol", "ul", "li", "div", "tr", "table", "td"]
  private static let lines: Set<String> = ["br"]
  private static let quiet: Set<String> = [
    "b", "strong", "em", "i", "u", "span", "sub", "sup", "font", "a", "tbody", "thead", "th",
  ]

  /// The text with paragraphs parted by an empty line, and what was bold between marks.
  static func plain(_ raw: String) -> String {
    let raw = SymbolFont.replaced(raw)
    let hasTags = raw.utf8.contains(UInt8(ascii: "<"))
    let hasBold = raw.utf8.contains(UInt8(ascii: "*"))
    let hasEntities = raw.utf8.contains(UInt8(ascii: "&"))
    guard hasTags || hasBold || hasEntities else { return PrintedText.normalised(raw) }
    var text = raw
    if hasTags { text = withoutTags(text) }
    if hasEntities { text = withoutEntities(text) }
    guard hasBold else { return PrintedText.normalised(text) }
    return PrintedText.normalised(withMarks(text), keepsMarks: true)
  }

  private static func withoutTags(_ text: String) -> String {
    var out = ""
    var rest = text[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
      out += rest[..<open]
      rest = rest[open...]
      guard let close = rest.utf8.prefix(200).firstIndex(of: UInt8(ascii: ">")),
        let replacement = replacement(of: rest[rest.utf8.index(after: open)..<close])
      else {
        // It is text that looks like a tag.
        out += "<"
        rest = rest[rest.utf8.index(after: open)...]
        continue
      }
      out += replacement
      rest = rest[rest.utf8.index(after: close)...]
    }
    return out + rest
  }

  private static func replacement(of tag: Substring) -> String? {
    let name = tag.utf8.drop { $0 == UInt8(ascii: "/") || $0 == 0x20 }
      .prefix { (0x41...0x5A).contains($0 & 0xDF) }
    let word = String(Substring(name)).lowercased()
    if paragraphs.contains(word) { return "\n\n" }
    if lines.contains(word) { return "\n" }
    return quiet.contains(word) ? "" : nil
  }

  private static let entities: [(String, String)] = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&nbsp;", " "), ("&#39;", "'"), ("&amp;", "&"),
  ]

  private static func withoutEntities(_ text: String) -> String {
    var out = ""
    var rest = text[...]
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "&")) {
      out += rest[..<start]
      rest = rest[start...]
      let found = entities.first { rest.utf8.starts(with: $0.0.utf8) }
      out += found?.1 ?? "&"
      rest = rest[rest.utf8.index(start, offsetBy: found?.0.utf8.count ?? 1)...]
    }
    return out + rest
  }

  /// `**bold**` between marks. A pair that is not closed stays as it is.
  private static func withMarks(_ text: String) -> String {
    var out = ""
    var start = text.startIndex
    while let open = TextSearch.range(of: "**", in: text, from: start),
      let close = TextSearch.range(of: "**", in: text, from: open.upperBound)
    {
      out += text[start..<open.lowerBound]
      out.unicodeScalars.append(StrongMarks.begin)
      out += text[open.upperBound..<close.lowerBound]
      out.unicodeScalars.append(StrongMarks.end)
      start = close.upperBound
    }
    return out + text[start...]
  }
}
