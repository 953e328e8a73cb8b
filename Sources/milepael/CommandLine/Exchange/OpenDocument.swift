/// OpenDocument text before pandoc reads it.
///
/// Pandoc drops the rows of a table that are repeated on every page, without a word; for an
/// initiative's table those are its number and title. So they are made rows as all others.
enum OpenDocument {
  static func readable(_ bytes: [UInt8]) throws(Problem) -> [UInt8] {
    try PackedDocument.changing(bytes, part: { $0 == "content.xml" }, by: rewritten)
  }

  private static func rewritten(_ content: [UInt8]) -> [UInt8] {
    // Which rows are heads says whether a cell's colour means something.
    let coloured = OpenDocumentColours.readable(OpenDocumentSymbols.readable(content))
    return withoutGroups(OpenDocumentCells.readable(OpenDocumentSpans.readable(coloured)))
  }

  private static let groups = [
    "table:table-header-rows", "table:table-rows", "table:table-row-group",
  ]

  /// The text without the tags around rows.
  static func withoutGroups(_ content: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(content.count)
    // Beyond this no tag ends: it is looked for once, and not from every tag that is open.
    let last = content.lastIndex(of: UInt8(ascii: ">")) ?? 0
    var index = 0
    while index < content.count {
      if index < last, content[index] == UInt8(ascii: "<"), let end = groupEnd(content, index) {
        index = end
      } else {
        out.append(content[index])
        index += 1
      }
    }
    return out
  }

  /// The end of a tag that begins here and is around rows.
  private static func groupEnd(_ content: [UInt8], _ start: Int) -> Int? {
    var name = start + 1
    if name < content.count, content[name] == UInt8(ascii: "/") { name += 1 }
    for group in groups where content[name...].starts(with: group.utf8) {
      let after = name + group.utf8.count
      guard after < content.count, [0x20, 0x3E, 0x2F].contains(content[after]) else { continue }
      return content[after...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
    }
    return nil
  }
}
