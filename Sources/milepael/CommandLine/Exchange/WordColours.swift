import MilepaelExchange

/// Word's cells that are only coloured, with a mark for their colour in them.
struct WordColours {
  private var reader: MarkupReader
  private var changes = MarkupChanges()
  private var rows = TableColours()
  /// Among the properties of a cell, and not those that it had before a tracked change.
  private var isInProperties = false
  private var isPastProperties = false

  static func readable(_ content: [UInt8]) -> [UInt8] {
    var colours = WordColours(reader: MarkupReader(content))
    while !colours.rows.isTooDeep, let tag = colours.reader.next() { colours.read(tag) }
    if colours.reader.isBroken || colours.rows.isTooDeep { return content }
    return colours.changes.applied(to: content)
  }

  private init(reader: MarkupReader) { self.reader = reader }

  private mutating func read(_ tag: MarkupReader.Tag) {
    if reader.hasText { rows.fill() }
    switch (tag.name, tag.kind) {
    case ("w:tr", .opening): rows.beginRow()
    case ("w:tr", .closing):
      for cell in rows.endRow() {
        let text = "<w:p><w:r><w:t>\(cell.colour.markup)</w:t></w:r></w:p>"
        changes.replace(cell.place, with: text)
      }
    case ("w:tblHeader", _): if isOn(tag) { rows.isHead() }
    case ("w:tc", .opening):
      rows.beginCell()
      (isInProperties, isPastProperties) = (false, false)
    case ("w:tc", .closing): rows.endCell(tag.place.lowerBound..<tag.place.lowerBound)
    case ("w:tcPr", .opening): isInProperties = !isPastProperties
    case ("w:tcPr", .closing), ("w:tcPrChange", .opening):
      (isInProperties, isPastProperties) = (false, true)
    case ("w:shd", _): if isInProperties { rows.paint(colour(tag)) }
    case ("w:vMerge", _):
      // The end of a cell above, which nobody sees.
      if isInProperties, reader.attribute("w:val", of: tag) != "restart" { rows.fill() }
    case ("w:tbl", .opening), ("w:sym", _), ("w:drawing", .opening), ("w:pict", .opening),
      ("w:object", .opening), ("w:footnoteReference", _), ("w:endnoteReference", _):
      rows.fill()
    default: break
    }
  }

  private func isOn(_ tag: MarkupReader.Tag) -> Bool {
    !["false", "0", "off"].contains(reader.attribute("w:val", of: tag))
  }

  /// What the cell looks like: a pattern of two colours is neither.
  private func colour(_ tag: MarkupReader.Tag) -> CellColour? {
    let shade =
      switch reader.attribute("w:val", of: tag) {
      case "clear", nil: reader.attribute("w:fill", of: tag)
      case "solid": reader.attribute("w:color", of: tag)
      default: nil as String?
      }
    return shade.flatMap { CellColour(hex: $0) }
  }
}
