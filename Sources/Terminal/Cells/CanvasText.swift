extension Canvas {
  /// Draws one line of text. It clips at `width` columns and at the canvas's edge; half a wide
  /// glyph becomes a blank. Control characters, line ends among them, are shown by stand-ins. A
  /// negative column draws what reaches into the canvas.
  ///
  /// - Returns: how many columns the text took, counted from `column`; 0 outside the canvas.
  @discardableResult
  public mutating func put(
    _ text: some StringProtocol, row: Int, column: Int, role: Role = .plain, width: Int? = nil
  ) -> Int {
    text.withUTF8Buffer { put(utf8: $0, row: row, column: column, role: role, width: width) }
  }

  mutating func put(
    utf8: UnsafeBufferPointer<UInt8>, row: Int, column: Int, role: Role, width: Int?
  ) -> Int {
    guard (0..<size.rows).contains(row), column < size.columns else { return 0 }
    let end = width.map { min(size.columns, column.addingClamped($0)) } ?? size.columns
    guard column < end else { return 0 }
    openEdge(row: row, column: max(0, column))
    let firstColumn = column
    let start = row * size.columns
    let charset = charset
    var column = column
    var marked: [(column: Int, glyph: Glyph)] = []
    cells.withUnsafeMutableBufferPointer { cells in
      var pen = Pen(cells: cells, start: start, column: column, end: end, role: role)
      Clusters.scan(utf8) { cluster, _ in
        if case .simple(let scalar, let span) = cluster, charset == .unicode || scalar < 0x7F {
          return pen.draw(scalar, span: span)
        }
        for glyph in cluster.glyphs(in: charset) {
          if !glyph.marks.isEmpty { marked.append((pen.column, glyph)) }
          guard pen.draw(glyph.scalar, span: glyph.span) else { return false }
        }
        return true
      }
      column = pen.column
    }
    for (column, glyph) in marked where column >= 0 && column + glyph.span <= end {
      cells[start + column] = Cell(code: code(of: glyph.scalars), role: role, span: glyph.span)
    }
    closeEdge(row: row, column: column)
    return column - firstColumn
  }

  /// Before drawing at a column: if that is the right half of a wide glyph, its left half, which
  /// stays, becomes a blank.
  mutating func openEdge(row: Int, column: Int) {
    guard column > 0, column < size.columns else { return }
    let index = row * size.columns + column
    if cells[index].isRightHalf { cells[index - 1] = .blank(cells[index - 1].role) }
  }

  /// After drawing up to a column: a right half that stands there has lost its left one.
  mutating func closeEdge(row: Int, column: Int) {
    guard column > 0, column < size.columns else { return }
    let index = row * size.columns + column
    if cells[index].isRightHalf, cells[index - 1].span != 2 {
      cells[index] = .blank(cells[index].role)
    }
  }
}

extension Int {
  func addingClamped(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other > 0 ? .max : .min) : sum
  }
}
