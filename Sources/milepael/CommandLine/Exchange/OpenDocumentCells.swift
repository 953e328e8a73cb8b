/// What stands in the cells of OpenDocument's tables, made paragraphs.
///
/// Of all that a cell can hold pandoc takes the paragraphs only: lists, headings, sections and tables
/// in it are gone without a word.
struct OpenDocumentCells {
  private var reader: MarkupReader
  private var changes = MarkupChanges()
  /// In how many cells it is.
  private var depth = 0
  private var lists = OpenDocumentLists()
  /// What stands before the next paragraph: it is the first of an item.
  private var label = ""

  static func readable(_ content: [UInt8]) -> [UInt8] {
    var cells = OpenDocumentCells(reader: MarkupReader(content))
    while cells.depth >= 0, !cells.lists.isTooDeep, let tag = cells.reader.next() {
      cells.read(tag)
    }
    let isWhole = !cells.reader.isBroken && cells.depth == 0 && !cells.lists.isTooDeep
    return isWhole ? cells.changes.applied(to: content) : content
  }

  private init(reader: MarkupReader) { self.reader = reader }

  private mutating func read(_ tag: MarkupReader.Tag) {
    if tag.name.hasPrefix("table:") { return readTable(tag) }
    if depth == 0 { return lists.learn(tag, reader) }
    switch tag.name {
    case "text:section": drop(tag)
    case "text:list":
      switch tag.kind {
      case .opening: lists.begin(tag, reader)
      case .closing: lists.end()
      case .alone: break
      }
      drop(tag)
    case "text:list-item":
      label = tag.kind == .closing ? "" : lists.label(tag, reader)
      drop(tag)
    case "text:list-header": drop(tag)
    case "text:p", "text:h": readParagraph(tag)
    default: break
    }
  }

  /// A cell of a table in a cell is a paragraph of the outer one.
  private mutating func readTable(_ tag: MarkupReader.Tag) {
    let isCell = tag.name == "table:table-cell"
    if isCell, tag.kind == .closing { depth -= 1 }
    if depth > 0 { drop(tag) }
    if isCell, tag.kind == .opening { depth += 1 }
  }

  private mutating func readParagraph(_ tag: MarkupReader.Tag) {
    if tag.name == "text:h" {
      let start = tag.place.lowerBound + (tag.kind == .closing ? 2 : 1)
      changes.replace(start..<(start + tag.name.utf8.count), with: "text:p")
    }
    guard tag.kind == .opening, !label.isEmpty else { return }
    changes.replace(tag.place.upperBound..<tag.place.upperBound, with: label + " ")
    label = ""
  }

  private mutating func drop(_ tag: MarkupReader.Tag) { changes.replace(tag.place, with: "") }
}
