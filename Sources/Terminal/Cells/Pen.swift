/// Writes glyphs into a row of cells, one behind the other.
struct Pen {
  let cells: UnsafeMutableBufferPointer<Cell>
  /// The index of the row's first cell.
  let start: Int
  /// Where the next glyph goes; negative to the left of the canvas.
  var column: Int
  /// The first column not to draw in.
  let end: Int
  let role: Role

  /// Draws one glyph; false when the row is full.
  @inline(__always)
  mutating func draw(_ code: UInt32, span: Int) -> Bool {
    let next = column + span
    if column >= 0, next <= end {
      cells[start + column] = Cell(code: code, role: role, span: span)
      if span == 2 { cells[start + column + 1] = .rightHalf(role) }
    } else {
      // The glyph hangs over an edge: blanks where it would reach in.
      for column in max(0, column)..<max(0, min(next, end)) {
        cells[start + column] = .blank(role)
      }
    }
    column = min(next, end)
    return next < end
  }
}
