import MilepaelCore
import MilepaelText
import Terminal

/// Opening pages, moving on them, and coming back.
extension AppState {
  mutating func open(_ kind: Page.Kind) -> [SideEffect] {
    if page?.kind == kind { return [] }
    remember()
    page = Page(kind)
    layOutPage()
    toFirstOpening()
    guard case .changes = kind else { return [] }
    return [.readHistory(about: nil)]
  }

  /// The grid of the group that is selected, or of everything.
  mutating func openGrid() -> [SideEffect] {
    guard page == nil, browse.lines.indices.contains(browse.list.selected) else {
      return open(.grid(nil))
    }
    let group =
      switch browse.lines[browse.list.selected] {
      case .group(let index), .initiative(let index, _): index
      }
    let outer = chapter(of: group) ?? group
    return open(.grid(browse.groups[outer].key))
  }

  /// Keeps where one is, to come back to it; the oldest of very many are forgotten.
  private mutating func remember() {
    if returns.count >= 50 { returns.removeFirst() }
    returns.append(Return(page: page, browse: browse, focus: register.focus))
  }

  /// Back to where the page or the list was opened from, at the same place. False when there is no
  /// such place.
  mutating func comeBack() -> Bool {
    guard let place = returns.popLast() else { return false }
    page = place.page
    let kept = browse.lines.isEmpty ? nil : anchor
    browse = place.browse
    if register.focus != place.focus { register.refocus(place.focus, from: agreement) }
    rebuildOutline(keeping: place.page == nil ? anchor ?? kept : nil)
    layOutPage()
    return true
  }

  mutating func performOnPage(_ command: CommandID) -> [SideEffect] {
    if page?.kind == .review { return performInReview(command) }
    guard var page else { return [] }
    let height = max(1, pageRows)
    switch command {
    case .up: step(&page, by: -1)
    case .down: step(&page, by: 1)
    case .pageUp: page.list.page(by: -1, height: height, count: page.lines.count)
    case .pageDown: page.list.page(by: 1, height: height, count: page.lines.count)
    case .top: page.list.home()
    case .bottom: page.list.end(count: page.lines.count)
    case .collapse: page.cell = max(0, page.cell - 1)
    case .expand: page.cell += 1
    case .open:
      self.page = page
      return openPointedAt()
    case .back:
      if page.kind == .document { document = nil }
      _ = comeBack()
      return []
    default: return perform(command)
    }
    if page.lines.indices.contains(page.list.selected) {
      page.cell = max(0, min(page.cell, page.lines[page.list.selected].openings.count - 1))
    }
    self.page = page
    return []
  }

  private mutating func performInReview(_ command: CommandID) -> [SideEffect] {
    switch command {
    case .reviewNext: return moveReview(by: 1)
    case .reviewPrevious: return moveReview(by: -1)
    case .postpone: return postpone()
    case .reviewList:
      listReview()
      return []
    case .pauseReview: return pauseReview()
    case .linkDecision:
      chooseDecision()
      return []
    case .decision:
      typeReviewDecision()
      return []
    case .pageDown, .pageUp:
      let (height, count) = (max(1, pageRows), page?.lines.count ?? 0)
      page?.list.page(by: command == .pageDown ? 1 : -1, height: height, count: count)
      return []
    default: return perform(command)
    }
  }

  /// To the next line that leads somewhere; past the last one the text just scrolls.
  private func step(_ page: inout Page, by offset: Int) {
    var line = page.list.selected + offset
    while page.lines.indices.contains(line), page.lines[line].openings.isEmpty { line += offset }
    page.list.selected =
      page.lines.indices.contains(line)
      ? line : max(0, min(page.lines.count - 1, page.list.selected + offset))
  }

  mutating func toFirstOpening() {
    let first = page?.lines.firstIndex { !$0.openings.isEmpty }
    page?.list.selected = first ?? 0
  }

  private mutating func openPointedAt() -> [SideEffect] {
    guard let page, page.lines.indices.contains(page.list.selected) else { return [] }
    let line = page.lines[page.list.selected]
    guard line.openings.indices.contains(page.cell),
      let opening = line.parts[line.openings[page.cell]].opens
    else { return [] }
    return follow(opening)
  }

  private mutating func follow(_ opening: Opening) -> [SideEffect] {
    switch opening {
    case .page(let kind): return open(kind)
    case .saveMinutes: return saveMinutes()
    case .endReview: return endReview()
    case .backToReview: return showReview()
    case .takeInDocument: return takeInDocument()
    case .askForDocument:
      ask(for: document?.request)
      return []
    case .leaveDocument:
      leaveDocument()
      return []
    case .command(let id): return Catalogue.command(id).map { give($0) } ?? []
    case .list(let filter, let grouping):
      remember()
      page = nil
      browse.filter = filter
      browse.grouping = grouping
      browse.collapsed = []
      browse.list = ListState()
      browse.side = .list
      browse.isOpen = false
      rebuildOutline(keeping: nil)
      browse.list.selected = firstInitiativeLine ?? 0
      return []
    case .initiative(let position, let followUp):
      remember()
      page = nil
      open(position, at: followUp)
      return []
    }
  }

  /// Makes the page's lines anew: after an answer, for another width or another follow-up.
  mutating func layOutPage() {
    checkIfSmall()
    guard var page else { return }
    page.lines = lines(of: page)
    page.list.selected = max(0, min(page.list.selected, page.lines.count - 1))
    self.page = page
  }

  private func lines(of page: Page) -> [PageLine] {
    switch page.kind {
    case .overview: overviewLines
    case .grid(let key): gridLines(key)
    case .changes(let since): changeLines(since, page.entries)
    case .committee(let name): committeeLines(name)
    case .actions: actionLines
    case .review: reviewLines
    case .record: recordLines
    case .document: documentLines
    }
  }

  var pageTitle: String {
    switch page?.kind {
    case .overview: phrases.overviewTitle
    case .grid(let key): phrases.gridTitle(key.map(title(of:)))
    case .changes(.previousFollowUp): phrases.changesSincePrevious
    case .changes(.moment(let moment, let isLastLook)):
      phrases.changesSince(
        phrases.moment(moment, zoneSeconds: zoneSeconds), isLastLook: isLastLook)
    case .committee(let name): name
    case .actions: phrases.actionsTitle
    case .review: review?.committee ?? phrases.reviewTitle
    case .record: phrases.recordTitle
    case .document: document.map { phrases.documentTitle($0.request.name) } ?? ""
    case nil: ""
    }
  }

  /// The page's width for text, and how many of its lines are seen.
  var pageColumns: Int { max(20, size.columns - 4) }
  var pageRows: Int { max(1, size.rows - 5) }
}
