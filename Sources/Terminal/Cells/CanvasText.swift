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
    var pen = Pen(row: row, column: column, end: end, role: role)
    guard pen.column < end else { return 0 }
    openEdge(row: row, column: max(0, column))
    Clusters.scan(utf8) { cluster, _ in
      if case .simple(let scalar, let span) = cluster, charset == .unicode || scalar < 0x7F {
        return draw(scalar, span: span, with: &pen)
      }
      return draw(cluster, with: &pen)
    }
    closeEdge(row: row, column: pen.column)
    return pen.column - column
  }

  /// Where drawing has got to in a row.
  private struct Pen {
    var row: Int
    var column: Int
    /// The first column not to draw in.
    var end: Int
    var role: Role
  }

  private mutating func draw(_ cluster: Cluster, with pen: inout Pen) -> Bool {
    let glyphs =
      switch cluster {
      case .simple(let scalar, let span): [Glyph(scalar: scalar, span: span)]
      case .complex(let character): Glyph.all(of: character)
      }
    for glyph in glyphs {
      if charset == .ascii, glyph.scalar >= 0x7F {
        let letters = asciiFallback(glyph.scalar)
        for index in 0..<letters.utf8CodeUnitCount {
          guard draw(UInt32(letters.utf8Start[index]), span: 1, with: &pen) else { return false }
        }
      } else {
        let code = charset == .ascii ? glyph.scalar : code(of: glyph.scalars)
        guard draw(code, span: glyph.span, with: &pen) else { return false }
      }
    }
    return true
  }

  /// Draws one glyph; false when the row is full.
  @inline(__always)
  private mutating func draw(_ code: UInt32, span: Int, with pen: inout Pen) -> Bool {
    let next = pen.column + span
    if pen.column >= 0, next <= pen.end {
      let index = pen.row * size.columns + pen.column
      cells[index] = Cell(code: code, role: pen.role, span: span)
      if span == 2 { cells[index + 1] = .rightHalf(pen.role) }
      pen.column = next
      return next < pen.end
    }
    // The glyph hangs over an edge: blanks where it would reach in.
    for column in max(0, pen.column)..<max(0, min(next, pen.end)) {
      cells[pen.row * size.columns + column] = .blank(pen.role)
    }
    pen.column = min(next, pen.end)
    return pen.column < pen.end
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
