import MilepaelCore
import MilepaelText
import Terminal

/// The top line: which agreement, which follow-up is in focus, and what needs an answer.
func drawHeader(_ state: AppState, in canvas: inout Canvas) {
  let say = state.phrases
  let glyphs = Glyphs(state.charset)
  let columns = state.size.columns
  let count = state.browse.total.needsAnswer
  let right = " \(say.needAnswer(count)) "
  let rightColumn = columns - state.charset.width(right)
  canvas.put(right, row: 0, column: rightColumn, role: count > 0 ? .missing : .dim)

  var focus = ""
  if let followUp = state.focus {
    focus = "\(glyphs.before) \(followUp.title) \(glyphs.dot) "
    // A day by which answers are due says that it is open.
    if followUp.state == .open, let due = followUp.answersDue {
      focus += say.daysLeft(state.today.days(until: due))
    } else {
      focus += say.state(followUp.state)
    }
    focus += " \(glyphs.after)"
  }
  let focusColumn = max(0, rightColumn - state.charset.width(focus) - 1)
  canvas.put(focus, row: 0, column: focusColumn, role: .strong, width: rightColumn - focusColumn)
  let title = " \(state.agreement.title) \(glyphs.dot) \(state.agreement.municipality)"
  canvas.put(
    state.charset.truncated(title, width: max(0, focusColumn - 1)), row: 0, column: 0, role: .title)
}
