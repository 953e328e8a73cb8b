extension TextEditor {
  /// Draws the field, scrolled so that the caret is in it, and with focus places the cursor.
  public mutating func draw(
    in canvas: inout Canvas, rect: Rect, role: Role = .plain, focused: Bool
  ) {
    charset = canvas.charset
    canvas.fill(rect, role: role)
    if rect.isEmpty { return }
    let lines = softLines(width: rect.columns)
    let place = caretPlace(in: lines)
    var cursor = Position(row: rect.row, column: rect.column)
    if isSingleLine {
      scrolled = max(min(scrolled, place.column), place.column - rect.columns + 1)
      cursor.column += place.column - scrolled
      drawLine(in: &canvas, rect: rect, role: role)
    } else {
      scrolled = max(0, min(scrolled, lines.count - rect.rows))
      scrolled = max(min(scrolled, place.line), place.line - rect.rows + 1)
      cursor.row += place.line - scrolled
      // Blanks that hang over the margin take the caret with them only up to it.
      cursor.column += min(place.column, rect.columns - 1)
      for (row, line) in lines.dropFirst(scrolled).prefix(rect.rows).enumerated() {
        canvas.put(
          text[indices(line.shown)], row: rect.row + row, column: rect.column, role: role,
          width: rect.columns)
      }
    }
    if focused { canvas.cursor = cursor }
  }

  /// The line is drawn on a canvas of its own, whose edges clip it on both sides.
  private func drawLine(in canvas: inout Canvas, rect: Rect, role: Role) {
    var field = Canvas(size: Size(rows: 1, columns: rect.columns), charset: charset)
    field.fill(field.bounds, role: role)
    field.put(text, row: 0, column: -scrolled, role: role)
    canvas.draw(field, row: rect.row, column: rect.column)
  }
}
