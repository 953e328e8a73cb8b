import MilepaelCore
import MilepaelText
import Terminal

/// The initiative's page: beside the list, or over it on a narrow screen.
func drawDetail(_ state: AppState, in canvas: inout Canvas) {
  let frame = state.layout.detailFrame
  let isActive = state.isReadingDetail
  guard let row = state.selectedRow else {
    canvas.box(frame, title: "", role: .border)
    drawGroupHelp(state, frame, in: &canvas)
    return
  }
  let title = "\(row.id.number)  \(state.agreement[row.place].title)"
  canvas.box(
    frame, title: state.charset.truncated(title, width: max(0, frame.columns - 6)),
    role: isActive && state.layout.isWide ? .activeBorder : .border, titleRole: .heading)
  let page = state.detailPage
  let height = state.layout.detailRows
  let top = state.browse.detail.top
  for offset in 0..<height where page.lines.indices.contains(top + offset) {
    let screenRow = frame.row + 1 + offset
    draw(
      page.lines[top + offset], row: screenRow, column: frame.column + 2, width: page.width,
      in: &canvas)
    if isActive, top + offset == state.browse.detail.cursor {
      canvas.restyle(
        Rect(row: screenRow, column: frame.column + 1, rows: 1, columns: frame.columns - 2),
        role: .selected)
      canvas.put(Glyphs(state.charset).bar, row: screenRow, column: frame.column + 1, role: .key)
    }
  }
  if page.lines.count > height {
    let shown = min(page.lines.count, top + height)
    let words = " \(shown)/\(page.lines.count) "
    canvas.put(
      words, row: frame.row + frame.rows - 1,
      column: frame.column + frame.columns - 2 - state.charset.width(words), role: .dim)
  }
}

/// Draws the parts of a line one after another, within a width.
func draw(_ line: DetailLine, row: Int, column: Int, width: Int, in canvas: inout Canvas) {
  var used = 0
  for part in line.parts where used < width {
    used += canvas.put(
      part.text, row: row, column: column + used, role: part.role, width: width - used)
  }
}

/// On a group's heading: its counts in words.
private func drawGroupHelp(_ state: AppState, _ frame: Rect, in canvas: inout Canvas) {
  guard state.browse.lines.indices.contains(state.browse.list.selected),
    case .group(let index) = state.browse.lines[state.browse.list.selected]
  else { return }
  let tally = state.browse.tallies[index]
  let title = state.title(of: state.browse.groups[index].key)
  var row = frame.row + 1
  let width = max(1, frame.columns - 4)
  for line in state.charset.lines(title, width: width) {
    canvas.put(line, row: row, column: frame.column + 2, role: .title)
    row += 1
  }
  row += 1
  let glyphs = Glyphs(state.charset)
  for (mark, words) in state.phrases.tallyWords(tally).map({ (glyphs.tallyMark($0.kind), $0.words) }
  )
  where row < frame.row + frame.rows - 1 {
    canvas.put(mark.padded, row: row, column: frame.column + 2, role: mark.role)
    canvas.put(words, row: row, column: frame.column + 7, width: width - 5)
    row += 1
  }
}
