extension Canvas {
  /// Fills a rectangle with a character; a wide one that does not fit at the end of a row leaves
  /// a blank there.
  public mutating func fill(_ rect: Rect, with character: Character = " ", role: Role = .plain) {
    let area = rect.intersection(bounds)
    if area.isEmpty { return }
    let (code, span) = pattern(character)
    for row in area.row..<area.endRow {
      openEdge(row: row, column: area.column)
      let start = row * size.columns
      for column in stride(from: area.column, to: area.endColumn, by: span) {
        if span == 1 {
          cells[start + column] = Cell(code: code, role: role, span: 1)
        } else if column + 1 < area.endColumn {
          cells[start + column] = Cell(code: code, role: role, span: 2)
          cells[start + column + 1] = .rightHalf(role)
        } else {
          cells[start + column] = .blank(role)
        }
      }
      closeEdge(row: row, column: area.endColumn)
    }
  }

  /// The first glyph of a character: a cell can repeat no more.
  private mutating func pattern(_ character: Character) -> (code: UInt32, span: Int) {
    guard let glyph = Cluster(character).glyphs(in: charset).first else { return (0x20, 1) }
    return (code(of: glyph.scalars), glyph.span)
  }

  /// Changes the role of what stands there and keeps the text, as a selection bar does. A wide
  /// glyph goes with its left half.
  public mutating func restyle(_ rect: Rect, role: Role) {
    let area = rect.intersection(bounds)
    if area.isEmpty { return }
    for row in area.row..<area.endRow {
      let start = row * size.columns
      for column in area.column..<area.endColumn where !cells[start + column].isRightHalf {
        cells[start + column].role = role
        if cells[start + column].span == 2 { cells[start + column + 1].role = role }
      }
    }
  }

  public mutating func horizontalLine(row: Int, column: Int, columns: Int, role: Role = .plain) {
    fill(Rect(row: row, column: column, rows: 1, columns: columns), with: "─", role: role)
  }

  public mutating func verticalLine(row: Int, column: Int, rows: Int, role: Role = .plain) {
    fill(Rect(row: row, column: column, rows: rows, columns: 1), with: "│", role: role)
  }

  /// A frame along the inner edge of a rectangle of at least two rows and columns, with a title in
  /// its upper edge. What lies inside stays as it is.
  public mutating func box(
    _ rect: Rect, title: String = "", role: Role = .plain, titleRole: Role? = nil
  ) {
    guard rect.rows >= 2, rect.columns >= 2 else { return }
    let bottom = rect.endRow - 1
    let right = rect.endColumn - 1
    let inner = rect.columns - 2
    horizontalLine(row: rect.row, column: rect.column + 1, columns: inner, role: role)
    horizontalLine(row: bottom, column: rect.column + 1, columns: inner, role: role)
    verticalLine(row: rect.row + 1, column: rect.column, rows: rect.rows - 2, role: role)
    verticalLine(row: rect.row + 1, column: right, rows: rect.rows - 2, role: role)
    put("┌", row: rect.row, column: rect.column, role: role)
    put("┐", row: rect.row, column: right, role: role)
    put("└", row: bottom, column: rect.column, role: role)
    put("┘", row: bottom, column: right, role: role)
    if title.isEmpty || inner < 4 { return }
    let shown = " " + Wrap.truncated(title, width: inner - 2, charset: charset) + " "
    put(shown, row: rect.row, column: rect.column + 1, role: titleRole ?? role, width: inner)
  }

  /// Copies another canvas onto this one, its upper left corner to the place given. Its cursor
  /// comes along when it has one.
  public mutating func draw(_ other: Canvas, row: Int, column: Int) {
    let whole = Rect(
      row: row, column: column, rows: other.size.rows, columns: other.size.columns)
    let area = whole.intersection(bounds)
    if area.isEmpty { return }
    for target in area.row..<area.endRow {
      openEdge(row: target, column: area.column)
      for place in area.column..<area.endColumn {
        var cell = other.cells[(target - row) * other.size.columns + place - column]
        let isCut =
          cell.isRightHalf && place == area.column || cell.span == 2 && place + 1 == area.endColumn
        if isCut {
          cell = .blank(cell.role)
        } else if let cluster = cell.cluster {
          cell = Cell(code: code(of: other.clusters[cluster]), role: cell.role, span: cell.span)
        }
        cells[target * size.columns + place] = cell
      }
      closeEdge(row: target, column: area.endColumn)
    }
    if let place = other.cursor {
      cursor = Position(row: row + place.row, column: column + place.column)
    }
  }
}
