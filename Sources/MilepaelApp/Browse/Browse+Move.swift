import MilepaelCore
import MilepaelText
import Terminal

extension AppState {
  /// Moves in the list or, when one is there, in the initiative's page.
  mutating func move(_ command: CommandID) {
    if isReadingDetail { return moveInDetail(command) }
    let before = browse.list.selected
    switch command {
    case .up: browse.list.selected -= 1
    case .down: browse.list.selected += 1
    case .pageUp: browse.list.page(by: -1, height: layout.listRows, count: browse.lines.count)
    case .pageDown: browse.list.page(by: 1, height: layout.listRows, count: browse.lines.count)
    case .top: browse.list.selected = 0
    case .bottom: browse.list.selected = browse.lines.count - 1
    default: break
    }
    clampSelection()
    if browse.list.selected != before { browse.detail = DetailState() }
  }

  /// True when keys move in the initiative's page instead of the list.
  var isReadingDetail: Bool {
    guard selectedPosition != nil else { return false }
    return layout.isWide ? browse.side == .detail : browse.isOpen
  }

  private mutating func moveInDetail(_ command: CommandID) {
    let last = max(0, detailPage.lines.count - 1)
    let page = max(1, layout.detailRows - 1)
    switch command {
    case .up: browse.detail.cursor -= 1
    case .down: browse.detail.cursor += 1
    case .pageUp:
      browse.detail.cursor -= page
      browse.detail.top -= page
    case .pageDown:
      browse.detail.cursor += page
      browse.detail.top += page
    case .top: browse.detail.cursor = 0
    case .bottom: browse.detail.cursor = last
    default: break
    }
    browse.detail.cursor = max(0, min(browse.detail.cursor, last))
  }

  /// Keeps the selected lines in sight. To be called after every message.
  mutating func scrollIntoSight() {
    if let count = page?.lines.count {
      let height = pageRows
      page?.list.scrollIntoView(height: height, count: count, margin: 1)
    }
    browse.list.scrollIntoView(height: layout.listRows, count: browse.lines.count, margin: 2)
    guard selectedPosition != nil, layout.isWide || browse.isOpen else { return }
    keepPage()
    let count = detailPage.lines.count
    let height = max(1, layout.detailRows)
    browse.detail.cursor = max(0, min(browse.detail.cursor, count - 1))
    if browse.detail.cursor < browse.detail.top { browse.detail.top = browse.detail.cursor }
    if browse.detail.cursor >= browse.detail.top + height {
      browse.detail.top = browse.detail.cursor - height + 1
    }
    browse.detail.top = max(0, min(browse.detail.top, max(0, count - height)))
  }

  /// Goes to the next, or previous, initiative that needs an answer, round the end of the list.
  mutating func jumpToUnanswered(forward: Bool) {
    let wanted = browse.lines.indices.filter { index in
      guard case .initiative(_, let position) = browse.lines[index] else { return false }
      return register.rows[position].standing?.needsAnswer == true
    }
    let here = browse.list.selected
    let next =
      forward
      ? wanted.first { $0 > here } ?? wanted.first
      : wanted.last { $0 < here } ?? wanted.last
    if let next {
      browse.list.selected = next
      browse.detail = DetailState()
      if layout.isWide || browse.isOpen { showFocusedRound() }
      return
    }
    // Nothing in sight: closed groups may hide some.
    let hidden = browse.shown.first { register.rows[$0].standing?.needsAnswer == true }
    if let hidden { reveal(hidden) } else { notice = Notice(phrases.nothingUnanswered) }
  }

  /// Puts the reader's line on what is to be written: the round in focus and, of an initiative of an
  /// earlier agreement, its latest status.
  mutating func showFocusedRound() {
    let isOwn = selectedRow?.id.earlierYear == nil
    let isUncertain = selectedRow?.standing == .uncertain
    let latest = isOwn || isUncertain ? nil : focus.map { DetailTarget.latestStatus($0.id) }
    show(latest ?? focusedTarget)
  }

  /// Puts the reader's line where the page speaks of something.
  mutating func show(_ wanted: DetailTarget?) {
    let target = detailPage.lines.firstIndex { $0.target == wanted }
    guard wanted != nil, let target else { return }
    browse.detail.cursor = target
    // A third of the way down: what was said last time stands above, the milestone below.
    browse.detail.top = max(0, target - layout.detailRows / 3)
  }
}
