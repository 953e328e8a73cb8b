/// A piece of a document, whatever format it came in: what every reader reads.
struct SourcePart: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case heading
    case paragraph
    /// Of a list.
    case item
    /// Of a table.
    case row
    /// A line across the page; it has no text.
    case rule
    /// Over a table.
    case caption
    /// At the top or the foot of every page.
    case running
  }

  var kind: Kind
  /// One text, and for a row one a column. Paragraphs in it are parted by an empty line.
  var cells: [String]
  /// The line it stands in, from 1; in a word processor's document the number of the paragraph or
  /// row.
  var line: Int

  init(_ kind: Kind, _ cells: [String], line: Int) {
    self.kind = kind
    self.cells = cells
    self.line = line
  }

  /// The whole text, without marks.
  var text: String {
    StrongMarks.removed(cells.count == 1 ? cells[0] : cells.joined(separator: "\t"))
  }

  /// The text for a report: one line.
  var quoted: String {
    cells.map { PrintedText.line(StrongMarks.removed($0)) }.filter { !$0.isEmpty }
      .joined(separator: " | ")
  }

  /// The cells, each a line without marks.
  var plainCells: [String] { cells.map { PrintedText.line(StrongMarks.removed($0)) } }
}
