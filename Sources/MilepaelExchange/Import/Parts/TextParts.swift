/// Plain text, as extracted from a PDF: a row of a table is a line with tabs.
enum TextParts {
  static func parts(of text: String) -> [SourcePart] {
    var parts: [SourcePart] = []
    var line = 0
    for raw in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      line += 1
      guard let part = part(of: Substring(raw), line: line) else { continue }
      parts.append(part)
    }
    return RunningLines.marked(parts)
  }

  /// The part that a line is; `nil` for blank lines and for rules of dashes, which page ends leave
  /// behind.
  private static func part(of raw: Substring, line: Int) -> SourcePart? {
    guard raw.utf8.contains(where: { $0 > 0x20 && $0 != UInt8(ascii: "-") && $0 != 0x7C }) else {
      return nil
    }
    if raw.utf8.contains(0x09) {
      let cells = raw.utf8.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { CellText.plain(String(Substring($0))) }
      // A line that is indented by tabs, or ends with some, is no row.
      if cells.filter({ !$0.isEmpty }).count > 1 || cells[0].isEmpty == false && cells.count > 2
        || cells[0].isEmpty && cells.count > 2
      {
        return SourcePart(.row, cells, line: line)
      }
      let only = cells.first { !$0.isEmpty } ?? ""
      return only.isEmpty ? nil : SourcePart(.paragraph, [only], line: line)
    }
    let hashes = raw.utf8.prefix { $0 == UInt8(ascii: "#") }.count
    if (1...6).contains(hashes), raw.utf8.dropFirst(hashes).first == 0x20 {
      let text = CellText.plain(String(Substring(raw.utf8.dropFirst(hashes))))
      return text.isEmpty ? nil : SourcePart(.heading, [text], line: line)
    }
    let text = CellText.plain(String(raw))
    if text.isEmpty { return nil }
    let isItem = text.utf8.starts(with: "- ".utf8) || text.utf8.starts(with: "• ".utf8)
    return SourcePart(isItem ? .item : .paragraph, [text], line: line)
  }
}
