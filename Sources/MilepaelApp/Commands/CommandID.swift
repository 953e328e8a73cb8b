/// Every command of the screen. What it does stands in the update of its feature.
public enum CommandID: String, Hashable, Sendable, CaseIterable {
  // Moving about
  case up, down, pageUp, pageDown, top, bottom
  case expand, collapse, collapseAll, open, back, switchSide
  case nextUnanswered, previousUnanswered
  // What is shown
  case search, filters, clearFilters, mine, onlyUnanswered, group
  case previousFollowUp, nextFollowUp, findings, history, conflicts, publish
  case overview, grid, changes, committeePage, actions
  // The review meeting
  case reviewMeeting, reviewNext, reviewPrevious, postpone, reviewList, linkDecision, pauseReview
  // Answering
  case happy, neutral, sad, clear, economy, status, action, decision, latestStatus, undo, redo
  case followUpState, ready, editAgreement, importDocument
  // The program
  case help, palette, settings, saveAgain, saveCopy, redraw, suspend, quit
  // In dialogs and editors
  case save, cancel, toggleInternal, editOutside, choose, keepSearch, proceed, close, nextField
}

/// Where a command can be given.
public enum Scope: String, Hashable, Sendable, CaseIterable {
  /// The outline of initiatives, and the initiative beside it.
  case browse
  /// A page of its own: overview, grid, changes, a committee.
  case page
  /// A review meeting.
  case review
  /// A text is being written.
  case editor
  /// The search line.
  case search
  /// A list to choose from.
  case picker
  /// Several fields to fill in.
  case form
  /// A text to read: help.
  case reader
}
