import MilepaelCore
import MilepaelText
import Terminal

/// The two lines at the bottom: what was said last and what is saved, and what the keys do.
func drawFooter(_ state: AppState, in canvas: inout Canvas) {
  let layout = state.layout
  let (words, role) = savedWords(state)
  let savedColumn = state.size.columns - state.charset.width(words) - 1
  canvas.put(words, row: layout.noticeRow, column: savedColumn, role: role)
  let room = max(0, savedColumn - 2)
  if let notice = state.notice {
    let role: Role =
      notice.kind == .failure ? .failure : notice.kind == .refusal ? .missing : .notice
    if drawNotice(notice.text, role, room, state, in: &canvas) > 1 { return }
  } else if !state.agreement.conflicts.isEmpty {
    let words = state.phrases.conflictsWait(state.agreement.conflicts.count)
    canvas.put(
      state.charset.truncated(words, width: room), row: layout.noticeRow, column: 1,
      role: .missing)
  } else if !state.filterWords.isEmpty {
    let glyphs = Glyphs(state.charset)
    let filter = state.filterWords.joined(separator: " \(glyphs.dot) ")
    canvas.put(
      state.charset.truncated("\(filter)   \(state.phrases.filterHint)", width: room),
      row: layout.noticeRow, column: 1, role: .filter)
  }
  drawHints(state, in: &canvas)
}

/// A notice that is too long for its line goes on over the hints and, when that is not enough, begins
/// above: it is read to its end. Answers with how many lines it took.
private func drawNotice(
  _ text: String, _ role: Role, _ room: Int, _ state: AppState, in canvas: inout Canvas
) -> Int {
  let lines = state.charset.lines(text, width: max(10, room))
  let first = lines.count > 2 ? state.layout.hintRow - lines.count + 1 : state.layout.noticeRow
  for (index, line) in lines.enumerated() where first + index > 0 {
    let row = first + index
    if row < state.layout.noticeRow {
      canvas.fill(Rect(row: row, column: 0, rows: 1, columns: state.size.columns))
    }
    canvas.put(line, row: row, column: 1, role: role)
  }
  return lines.count
}

/// Whether everything is on disk, and since when.
private func savedWords(_ state: AppState) -> (String, Role) {
  let say = state.phrases
  if state.saving.failure != nil, !state.saving.isComplete { return (say.notSaved, .failure) }
  guard state.saving.isComplete else { return (say.saving, .dim) }
  if state.readOnly != nil { return ("\(state.storeName) [\(say.readOnlyMark)]", .missing) }
  guard let moment = state.saving.savedAt else { return (state.storeName, .dim) }
  return (say.saved(say.time(moment, zoneSeconds: state.zoneSeconds)), .saved)
}

/// The keys that matter most where one is; those that cannot be used now are dim.
private func drawHints(_ state: AppState, in canvas: inout Canvas) {
  let hinted =
    state.scope == .page
    ? (Catalogue.pageHints + [.help]).compactMap(Catalogue.command)
    : Catalogue.commands.filter { $0.hint != nil && $0.scopes.contains(state.scope) }
      .sorted { ($0.hint ?? 0) < ($1.hint ?? 0) }
  // Help is always in sight, at the right end.
  let last = hinted.first { $0.id == .help }
  let lastWords = last.map { hintWords($0, state) }
  let lastWidth =
    lastWords.map { state.charset.width($0.key) + state.charset.width($0.words) + 3 } ?? 0
  if let lastWords {
    let column = state.size.columns - lastWidth + 1
    canvas.put(lastWords.key, row: state.layout.hintRow, column: column, role: .key)
    canvas.put(
      lastWords.words, row: state.layout.hintRow,
      column: column + state.charset.width(lastWords.key) + 1, role: .hint)
  }
  var column = 1
  for command in hinted where command.id != .help {
    guard let key = command.keys.first else { continue }
    let name = state.phrases.key(key.notation)
    let words = command.words(state.phrases).hint
    let width = state.charset.width(name) + 1 + state.charset.width(words)
    guard column + width < state.size.columns - lastWidth else { break }
    let isAvailable = command.availability(state) == .yes
    canvas.put(
      name, row: state.layout.hintRow, column: column, role: isAvailable ? .key : .unavailable)
    canvas.put(
      words, row: state.layout.hintRow, column: column + state.charset.width(name) + 1,
      role: isAvailable ? .hint : .unavailable)
    column += width + 2
  }
}

private func hintWords(_ command: Command, _ state: AppState) -> (key: String, words: String) {
  (
    state.phrases.key(command.keys.first?.notation ?? ""), command.words(state.phrases).hint
  )
}

extension Glyphs {
  /// The mark before a count.
  func tallyMark(_ kind: TallyWords.Kind) -> Mark {
    switch kind {
    case .sad: smiley(.sad)
    case .neutral: smiley(.neutral)
    case .uncertain: mark(.uncertain)
    case .missing: mark(.missing)
    case .again: mark(.again(against: FollowUpID("")))
    case .reported: smiley(.happy)
    case .derived: mark(.derived(from: FollowUpID("")))
    case .upcoming: mark(.upcoming)
    case .notDue: mark(.notDue)
    case .economySad: smiley(.sad)
    case .economyHappy: smiley(.happy)
    case .total: Mark(text: " ", role: .plain)
    }
  }
}
