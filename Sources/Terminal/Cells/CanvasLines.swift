/// The canvas as text, for tests and for pictures of a screen.
extension Canvas {
  /// A row's text without its trailing blanks; empty outside the canvas.
  public func text(row: Int) -> String {
    guard (0..<size.rows).contains(row) else { return "" }
    var text = String.UnicodeScalarView()
    for cell in self[row: row] where !cell.isRightHalf {
      text.append(contentsOf: scalars(cell).compactMap(Unicode.Scalar.init))
    }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// All rows, as `text(row:)` gives them.
  public var lines: [String] { (0..<size.rows).map(text) }

  /// The role of every cell of a row; empty outside the canvas.
  public func roles(row: Int) -> [Role] {
    guard (0..<size.rows).contains(row) else { return [] }
    return self[row: row].map(\.role)
  }

  subscript(row row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }
}
