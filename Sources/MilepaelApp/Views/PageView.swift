import MilepaelText
import Terminal

/// A page of its own: a frame, its lines, and the part that is pointed at.
func drawPage(_ page: Page, _ state: AppState, in canvas: inout Canvas) {
  let frame = Rect(
    row: 1, column: 0, rows: max(0, state.size.rows - 3), columns: state.size.columns)
  canvas.box(frame, title: state.pageTitle, role: .activeBorder, titleRole: .heading)
  let rows = state.pageRows
  for row in 0..<rows where page.lines.indices.contains(page.list.top + row) {
    let index = page.list.top + row
    draw(
      page.lines[index], row: frame.row + 1 + row, width: state.pageColumns,
      cell: index == page.list.selected ? page.cell : nil, state, in: &canvas)
  }
  guard page.lines.count > rows else { return }
  let words = " \(min(page.lines.count, page.list.top + rows))/\(page.lines.count) "
  canvas.put(
    words, row: frame.row + frame.rows - 1,
    column: frame.columns - 2 - state.charset.width(words), role: .dim)
}

private func draw(
  _ line: PageLine, row: Int, width: Int, cell: Int?, _ state: AppState, in canvas: inout Canvas
) {
  var column = 2
  let end = column + width
  if cell != nil { canvas.put(Glyphs(state.charset).bar, row: row, column: 1, role: .key) }
  let openings = line.openings
  for (index, part) in line.parts.enumerated() {
    let room = end - column
    guard room > 0 else { return }
    let text = state.charset.truncated(part.text, width: room)
    let isPointedAt =
      cell.map { openings.indices.contains($0) && openings[$0] == index } ?? false
    canvas.put(text, row: row, column: column, role: part.role)
    let columns = state.charset.width(text)
    if isPointedAt {
      canvas.restyle(Rect(row: row, column: column, rows: 1, columns: columns), role: .selected)
    }
    column += columns
  }
}
