import MilepaelCore
import MilepaelText
import Terminal

extension AppState {
  /// Does what a command says in the browser.
  mutating func perform(_ command: CommandID) -> [SideEffect] {
    switch command {
    case .up, .down, .pageUp, .pageDown, .top, .bottom: move(command)
    case .expand, .collapse: fold(command)
    case .collapseAll: collapseAll()
    case .open: openSelected()
    case .back: return goBack()
    case .switchSide: switchSide()
    case .nextUnanswered: jumpToUnanswered(forward: true)
    case .previousUnanswered: jumpToUnanswered(forward: false)
    case .search: return beginSearch()
    case .filters: chooseFilter()
    case .clearFilters: setFilter(Filter())
    case .mine: toggleMine()
    case .onlyUnanswered:
      var filter = browse.filter
      filter.standing = filter.standing == .needsAnswer ? nil : .needsAnswer
      setFilter(filter)
    case .group: regroup()
    case .previousFollowUp: changeFocus(by: -1)
    case .nextFollowUp: changeFocus(by: 1)
    case .findings: showFindings()
    case .history: return askForHistory()
    case .overview: return open(.overview)
    case .reviewMeeting: return reviewMeeting()
    case .grid: return openGrid()
    case .changes: chooseChanges()
    case .committeePage: chooseCommittee()
    case .actions: return open(.actions)
    case .conflicts: showConflicts()
    case .publish: choosePublication()
    case .ready: chooseReady()
    case .happy: return answer(.happy)
    case .neutral: return answer(.neutral)
    case .sad: return answer(.sad)
    case .clear: return answer(nil)
    case .economy: answerEconomy()
    case .status: return writeStatus()
    case .action: return writeAction()
    case .decision: chooseDecision()
    case .latestStatus: return writeLatestStatus()
    case .followUpState: askForTransition()
    case .editAgreement: show(.root)
    case .importDocument:
      isLookingForDocuments = true
      notice = Notice(phrases.lookingForDocuments)
      return [.findDocuments]
    case .undo: return undoLast()
    case .redo: return redoLast()
    case .help: showHelp()
    case .palette: showPalette()
    case .settings: askWho()
    case .saveCopy: return [.saveCopy(agreement)]
    case .saveAgain: return saveAgain()
    case .quit: return quit()
    case .redraw, .suspend, .save, .cancel, .toggleInternal, .editOutside, .reviewNext,
      .reviewPrevious,
      .postpone, .reviewList, .linkDecision, .pauseReview, .choose, .close,
      .nextField,
      .proceed, .keepSearch:
      break
    }
    return []
  }

  private mutating func openSelected() {
    guard browse.lines.indices.contains(browse.list.selected) else { return }
    switch browse.lines[browse.list.selected] {
    case .group(let index): toggle(index)
    case .initiative: if isReadingDetail { leavePage() } else { enterPage() }
    }
  }

  /// Reads the page, from the round that is to be answered on.
  mutating func enterPage() {
    browse.side = .detail
    browse.isOpen = true
    showFocusedRound()
  }

  private mutating func leavePage() {
    browse.side = .list
    browse.isOpen = false
  }

  /// `Esc` leaves the page first, then the search, and never the program.
  private mutating func goBack() -> [SideEffect] {
    if isReadingDetail {
      leavePage()
    } else if !browse.filter.text.isEmpty {
      var filter = browse.filter
      filter.text = ""
      setFilter(filter)
    } else if comeBack() {
      return []
    } else if !browse.filter.isEmpty {
      notice = Notice(phrases.escKeepsFilters)
    } else {
      notice = Notice(phrases.quitHint)
    }
    return []
  }

  private mutating func switchSide() {
    guard selectedPosition != nil else {
      notice = Notice(phrases.chooseInitiative, .refusal)
      return
    }
    if isReadingDetail { leavePage() } else { enterPage() }
  }

  mutating func setFilter(_ filter: Filter) {
    let kept = anchor
    browse.filter = filter
    rebuildOutline(keeping: kept)
  }

  private mutating func toggleMine() {
    var filter = browse.filter
    let centres = Directory(agreement.centres)
    let own = centres.canonical(user.centre)
    filter.centre = filter.centre == own ? nil : own
    setFilter(filter)
  }

  private mutating func changeFocus(by offset: Int) {
    guard let index = agreement.followUps.firstIndex(where: { $0.id == register.focus }),
      agreement.followUps.indices.contains(index + offset)
    else { return }
    register.refocus(agreement.followUps[index + offset].id, from: agreement)
    rebuildOutline(keeping: anchor)
    layOutPage()
    if layout.isWide || browse.isOpen { showFocusedRound() }
  }
}
