/// OpenDocument's merged cells, parted again.
///
/// Pandoc leaves out the cells that others cover, so that all that follows in the row moves to the left:
/// under a milestone's label over three rows, two lose theirs. They come in empty, as they do from Word.
struct OpenDocumentSpans {
  private var reader: MarkupReader
  private var changes = MarkupChanges()
  /// How deep it is in a covered cell, and where the outermost begins: nobody sees what is in it.
  private var depth = 0
  private var start = 0
  private var repeated = 1
  /// How many more cells can be made of cells that are repeated.
  private var left = 10_000

  private static let covered = "table:covered-table-cell"
  private static let empty = "<table:table-cell><text:p/></table:table-cell>"
  private static let spans = ["table:number-rows-spanned", "table:number-columns-spanned"]

  static func readable(_ content: [UInt8]) -> [UInt8] {
    var spans = OpenDocumentSpans(reader: MarkupReader(content))
    while let tag = spans.reader.next() { spans.read(tag) }
    let isWhole = !spans.reader.isBroken && spans.depth == 0 && spans.left >= 0
    return isWhole ? spans.changes.applied(to: content) : content
  }

  private init(reader: MarkupReader) { self.reader = reader }

  private mutating func read(_ tag: MarkupReader.Tag) {
    if tag.name == Self.covered { return readCovered(tag) }
    guard depth == 0, tag.name == "table:table-cell", tag.kind != .closing else { return }
    for span in Self.spans {
      if let place = reader.place(of: span, in: tag) { changes.replace(place.whole, with: "") }
    }
  }

  private mutating func readCovered(_ tag: MarkupReader.Tag) {
    if depth == 0, tag.kind != .closing {
      start = tag.place.lowerBound
      let number = reader.attribute("table:number-columns-repeated", of: tag)
      repeated = max(number.flatMap { Int($0) } ?? 1, 1)
    }
    switch tag.kind {
    case .opening: depth += 1
    case .closing: depth -= 1
    case .alone: break
    }
    guard depth == 0, left >= repeated - 1 else {
      left = depth == 0 ? -1 : left
      return
    }
    left -= repeated - 1
    let cells = String(repeating: Self.empty, count: repeated)
    changes.replace(start..<tag.place.upperBound, with: cells)
  }
}
