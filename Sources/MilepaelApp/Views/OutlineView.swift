import MilepaelCore
import MilepaelText
import Terminal

/// The columns of the outline: titles at the left, one mark for each follow-up and one for economy.
struct OutlineColumns {
  let frame: Rect
  /// The follow-ups that there is room for, those round the focus when there are many.
  let followUps: Range<Int>
  /// Where the columns of those follow-ups begin.
  private let starts: [Int]
  let widths: [Int]
  /// Where the marks begin, and the title ends.
  let marks: Int
  let economy: Int

  init(_ state: AppState) {
    frame = state.layout.listFrame
    let all = state.agreement.followUps
    let needed = all.map { min(9, max(5, state.charset.width($0.columnTitle) + 2)) }
    economy = frame.column + frame.columns - 6
    let room = max(9, frame.columns - 7 - 36)
    let focus = all.firstIndex { $0.id == state.register.focus } ?? 0
    var shown = focus..<min(all.count, focus + 1)
    var used = needed[shown].reduce(0, +)
    // Grows to both sides of the focus while there is room, the past first.
    while true {
      if shown.lowerBound > 0, used + needed[shown.lowerBound - 1] <= room {
        used += needed[shown.lowerBound - 1]
        shown = (shown.lowerBound - 1)..<shown.upperBound
      } else if shown.upperBound < all.count, used + needed[shown.upperBound] <= room {
        used += needed[shown.upperBound]
        shown = shown.lowerBound..<(shown.upperBound + 1)
      } else {
        break
      }
    }
    followUps = shown
    widths = Array(needed[shown])
    let first = economy - used
    marks = first
    starts = widths.indices.map { first + needed[shown].prefix($0).reduce(0, +) }
  }

  func column(_ index: Int) -> Int { starts[index - followUps.lowerBound] }
  func width(_ index: Int) -> Int { widths[index - followUps.lowerBound] }
}

extension FollowUp {
  /// What stands over its column.
  var columnTitle: String {
    shortTitle ?? title.split(separator: " ").first.map(String.init) ?? id.value
  }
}

func drawOutline(_ state: AppState, in canvas: inout Canvas) {
  let columns = OutlineColumns(state)
  let frame = columns.frame
  let isActive = !state.isReadingDetail
  let border: Role = isActive && state.layout.isWide ? .activeBorder : .border
  canvas.box(
    frame, title: state.phrases.outlineTitle(state.browse.grouping), role: border,
    titleRole: .heading)
  drawColumnTitles(state, columns, border, in: &canvas)
  drawCount(state, frame, in: &canvas)
  let lines = state.browse.lines
  let top = state.browse.list.top
  for row in 0..<state.layout.listRows where lines.indices.contains(top + row) {
    let screenRow = frame.row + 1 + row
    switch lines[top + row] {
    case .group(let index): drawGroup(state, index, columns, screenRow, in: &canvas)
    case .initiative(let group, let position):
      drawRow(state, position, state.browse.groups[group], columns, screenRow, in: &canvas)
    }
    if top + row == state.browse.list.selected {
      canvas.restyle(
        Rect(row: screenRow, column: frame.column + 1, rows: 1, columns: frame.columns - 2),
        role: isActive ? .selected : .resting)
      canvas.put(Glyphs(state.charset).bar, row: screenRow, column: frame.column + 1, role: .key)
    }
  }
  if lines.isEmpty {
    drawEmpty(state, frame, in: &canvas)
  }
}

/// Nothing is left: says so, what the list is narrowed by, and the way out. In an agreement that was
/// just made there is nothing yet, and it says where that comes from.
private func drawEmpty(_ state: AppState, _ frame: Rect, in canvas: inout Canvas) {
  let isNew = state.register.rows.isEmpty
  let lines =
    isNew
    ? [state.phrases.noInitiatives, ""] + state.phrases.howInitiativesCome
    : [state.phrases.nothingFound, ""] + state.filterWords
      + (state.filterWords.isEmpty ? [] : ["", state.phrases.clearFiltersHint])
  for (index, line) in lines.enumerated() where index + 3 < frame.rows {
    canvas.put(
      state.charset.truncated(line, width: frame.columns - 5), row: frame.row + 2 + index,
      column: frame.column + 3, role: index == 0 ? .strong : .dim)
  }
}

private func drawColumnTitles(
  _ state: AppState, _ columns: OutlineColumns, _ border: Role, in canvas: inout Canvas
) {
  for index in columns.followUps {
    let followUp = state.agreement.followUps[index]
    let isFocus = followUp.id == state.register.focus
    let title = isFocus ? "[\(followUp.columnTitle)]" : " \(followUp.columnTitle) "
    canvas.put(
      title, row: columns.frame.row, column: columns.column(index),
      role: isFocus ? .heading : .label, width: columns.width(index))
  }
  canvas.put(" kr ", row: columns.frame.row, column: columns.economy, role: .label)
}

/// How many are shown, and where in the list one is, on the lower border.
private func drawCount(_ state: AppState, _ frame: Rect, in canvas: inout Canvas) {
  let shown = state.browse.shown.count
  let words = " \(state.phrases.shown(shown, of: state.register.rows.count)) "
  canvas.put(
    words, row: frame.row + frame.rows - 1,
    column: frame.column + frame.columns - 2 - state.charset.width(words), role: .dim)
}

private func drawGroup(
  _ state: AppState, _ index: Int, _ columns: OutlineColumns, _ row: Int, in canvas: inout Canvas
) {
  let group = state.browse.groups[index]
  let tally = state.browse.tallies[index]
  let glyphs = Glyphs(state.charset)
  let isOpen = !state.browse.collapsed.contains(group.key) || !state.browse.filter.text.isEmpty
  let indent = String(repeating: " ", count: group.depth * 2)
  let count = "\(group.counted.count)"
  let countColumn = columns.marks - 2 - count.utf8.count
  let title = " \(indent)\(glyphs.fold(isOpen: isOpen)) \(state.title(of: group.key))"
  let start = columns.frame.column + 1
  canvas.put(
    state.charset.truncated(title, width: max(0, countColumn - start - 1)), row: row, column: start,
    role: .group)
  canvas.put(count, row: row, column: countColumn, role: .dim)

  // Worst first; what there is none of is left blank.
  let parts: [(Glyphs.Mark, Int)] = [
    (glyphs.smiley(.sad), tally.sad), (glyphs.smiley(.neutral), tally.neutral),
    (Glyphs.Mark(text: "!", role: .missing), tally.needsAnswer),
    (glyphs.smiley(.happy), tally.happy),
  ]
  var column = columns.marks
  for (mark, number) in parts where column + 5 <= columns.economy {
    if number > 0 { draw(mark, number, row, column, in: &canvas) }
    column += max(5, (columns.economy - columns.marks) / 4)
  }
  if tally.economySad > 0 {
    draw(glyphs.smiley(.sad), tally.economySad, row, columns.economy, in: &canvas)
  }
}

private func draw(
  _ mark: Glyphs.Mark, _ number: Int, _ row: Int, _ column: Int, in canvas: inout Canvas
) {
  canvas.put(mark.text, row: row, column: column, role: mark.role)
  let digits = number < 1000 ? "\(number)" : "\(number / 1000)k"
  let pad = String(repeating: " ", count: max(0, 2 - digits.utf8.count))
  canvas.put(pad + digits, row: row, column: column + 2, role: mark.role)
}

private func drawRow(
  _ state: AppState, _ position: Int, _ group: Group, _ columns: OutlineColumns, _ screenRow: Int,
  in canvas: inout Canvas
) {
  let row = state.register.rows[position]
  let glyphs = Glyphs(state.charset)
  let indent = 3 + group.depth * 2
  let start = columns.frame.column + 1 + indent
  let number = row.id.number.printed
  canvas.put(number, row: screenRow, column: start, role: .label)
  let titleColumn = start + max(5, number.utf8.count) + 1
  let isWithdrawn = state.agreement[row.place].withdrawn != nil
  let title =
    (isWithdrawn ? "[\(state.phrases.withdrawnMark)] " : "") + state.agreement[row.place].title
  canvas.put(
    state.charset.truncated(title, width: max(0, columns.marks - titleColumn - 1)), row: screenRow,
    column: titleColumn, role: isWithdrawn ? .dim : .plain)
  guard !row.isGuidepost else { return }
  for index in columns.followUps where row.standings.indices.contains(index) {
    let mark = glyphs.mark(row.standings[index])
    // Rounds of an earlier year are over: they do not call for attention under this year's heads.
    let role = row.id.earlierYear == nil ? mark.role : .dim
    canvas.put(mark.padded, row: screenRow, column: columns.column(index), role: role)
  }
  let economy = glyphs.economy(row.economy)
  canvas.put(economy.padded, row: screenRow, column: columns.economy, role: economy.role)
}

extension AppState {
  /// A group's heading.
  func title(of key: Group.Key) -> String {
    switch key {
    case .chapter(let id, _):
      let title = agreement.chapters.first { $0.id == id }?.title
      return title.map { "\(id)  \($0)" } ?? "\(id)  \(phrases.unknownChapter)"
    case .section(let id, let chapter):
      let sections = agreement.chapters.first { $0.id == chapter }?.sections
      return sections?.first { $0.id == id }?.title ?? id
    case .committee(let name), .centre(let name):
      return name.isEmpty ? phrases.nobody : name
    case .standing(let standing): return phrases.standingClass(standing)
    case .extra(let year):
      return phrases.extra(of: agreement.extra.first { $0.budgetYear == year }?.title ?? "\(year)")
    case .guideposts: return phrases.guideposts
    }
  }
}
