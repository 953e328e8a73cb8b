import MilepaelExchange

/// OpenDocument's cells that are only coloured, with a mark for their colour in them.
struct OpenDocumentColours {
  private var reader: MarkupReader
  private var changes = MarkupChanges()
  private var rows = TableColours()
  /// The colours of the styles that have one.
  private var styles: [String: CellColour] = [:]
  private var style: String?
  /// Among the rows that are repeated on every page.
  private var isAmongHeads = false

  static func readable(_ content: [UInt8]) -> [UInt8] {
    var colours = OpenDocumentColours(reader: MarkupReader(content))
    while !colours.rows.isTooDeep, let tag = colours.reader.next() { colours.read(tag) }
    if colours.reader.isBroken || colours.rows.isTooDeep { return content }
    return colours.changes.applied(to: content)
  }

  private init(reader: MarkupReader) { self.reader = reader }

  private mutating func read(_ tag: MarkupReader.Tag) {
    if reader.hasText || tag.name.hasPrefix("draw:") { rows.fill() }
    switch (tag.name, tag.kind) {
    case ("style:style", _):
      style = tag.kind == .opening ? reader.attribute("style:name", of: tag) : nil
    case ("style:table-cell-properties", _):
      if let style, let shade = reader.attribute("fo:background-color", of: tag) {
        styles[style] = CellColour(hex: shade)
      }
    case ("table:table-header-rows", _): isAmongHeads = tag.kind == .opening
    case ("table:table-row", .opening): rows.beginRow(isHead: isAmongHeads)
    case ("table:table-row", .closing): for cell in rows.endRow() { mark(cell) }
    case ("table:table-cell", .opening): rows.beginCell(colour(tag))
    case ("table:table-cell", .closing):
      rows.endCell(tag.place.lowerBound..<tag.place.lowerBound)
    case ("table:table-cell", .alone):
      rows.beginCell(colour(tag))
      rows.endCell((tag.place.upperBound - 2)..<tag.place.upperBound)
    case ("table:table", .opening), ("text:note", .opening): rows.fill()
    default: break
    }
  }

  private func colour(_ tag: MarkupReader.Tag) -> CellColour? {
    reader.attribute("table:style-name", of: tag).flatMap { styles[$0] }
  }

  private mutating func mark(_ cell: TableColours.Found) {
    let text = "<text:p>\(cell.colour.markup)</text:p>"
    changes.replace(
      cell.place, with: cell.place.isEmpty ? text : ">\(text)</table:table-cell>")
  }
}
