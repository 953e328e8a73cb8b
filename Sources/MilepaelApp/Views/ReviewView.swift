import MilepaelCore
import MilepaelText
import Terminal

/// The meeting's items at the side, with what has become of each; the one that is shown in the middle.
func drawReviewList(_ state: AppState, in canvas: inout Canvas) {
  let columns = state.reviewListColumns
  guard columns > 0, let review = state.review else { return }
  let left = state.size.columns - columns - 1
  let rows = state.pageRows
  canvas.verticalLine(row: 2, column: left - 1, rows: rows, role: .border)
  let glyphs = Glyphs(state.charset)
  let top = max(0, min(review.index - rows / 2, review.items.count - rows))
  let shown = review.items.dropFirst(top).prefix(rows)
  let numberWidth = shown.map { $0.initiative.description.utf8.count }.max() ?? 0
  for row in 0..<rows where review.items.indices.contains(top + row) {
    let item = review.items[top + row]
    let isCurrent = top + row == review.index
    let title = state.agreement.initiative(item.initiative)?.title ?? ""
    let mark =
      switch item.outcome {
      case .done: glyphs.isDone
      case .postponed: glyphs.isPostponed
      case .open: " "
      }
    let number = state.fitted(item.initiative.description, max(6, numberWidth))
    let text = "\(isCurrent ? glyphs.bar : " ")\(mark) \(number) \(title)"
    canvas.put(
      state.charset.truncated(text, width: columns - 1), row: 2 + row, column: left,
      role: isCurrent ? .strong : item.outcome == .open ? .plain : .dim)
  }
}
