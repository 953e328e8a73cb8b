import MilepaelExchange

/// The cells of a table that have a colour and nothing in them, row by row: a smiley can be one.
///
/// A row that is shaded is none of smileys: one with a text in a cell of the same colour, one without
/// any text, and a head.
struct TableColours {
  struct Found {
    var colour: CellColour
    /// Where the cell's content ends, or its whole end where it is one tag.
    var place: Range<Int>
  }

  private struct Cell {
    var colour: CellColour?
    var isFull = false
  }

  private struct Row {
    var isHead: Bool
    var cell: Cell?
    var hasText = false
    var colours: Set<CellColour> = []
    var found: [Found] = []
  }

  /// A table can stand in a cell of another.
  private var rows: [Row] = []

  /// No document has tables in tables so deep; a made-up one would fill the memory.
  private static let deepest = 64
  private(set) var isTooDeep = false

  mutating func beginRow(isHead: Bool = false) {
    isTooDeep = isTooDeep || rows.count == Self.deepest
    if !isTooDeep { rows.append(Row(isHead: isHead)) }
  }

  mutating func beginCell(_ colour: CellColour? = nil) { change { $0.cell = Cell(colour: colour) } }

  /// The row is a head.
  mutating func isHead() { change { $0.isHead = true } }

  /// The cell has this colour, or none that says something.
  mutating func paint(_ colour: CellColour?) { change { $0.cell?.colour = colour } }

  /// There is something in the cell.
  mutating func fill() { change { $0.cell?.isFull = true } }

  mutating func endCell(_ place: Range<Int>) {
    change { row in
      guard let cell = row.cell else { return }
      row.cell = nil
      if cell.isFull {
        row.hasText = true
        if let colour = cell.colour { row.colours.insert(colour) }
      } else if let colour = cell.colour {
        row.found.append(Found(colour: colour, place: place))
      }
    }
  }

  /// The cells of the row that has ended.
  mutating func endRow() -> [Found] {
    guard let row = rows.popLast(), !row.isHead, row.hasText else { return [] }
    return row.found.filter { !row.colours.contains($0.colour) }
  }

  private mutating func change(_ body: (inout Row) -> Void) {
    if !rows.isEmpty { body(&rows[rows.count - 1]) }
  }
}

extension MarkupReader {
  /// There is something to see between the last two tags, and not only spaces.
  var hasText: Bool {
    // The two bytes of the space that parts no words.
    bytes[text].contains { !Self.isSpace($0) && $0 != 0xC2 && $0 != 0xA0 }
  }
}

extension CellColour {
  /// Its mark, as a number.
  var markup: String { "&#\(mark.value);" }
}
