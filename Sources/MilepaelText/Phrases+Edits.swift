public import MilepaelCore

/// Edits in words: for the history, for conflicts, and for what others have saved.
extension Phrases {
  /// The field that an edit changes: *smiley på indsats*.
  public func field(_ field: Edit.Field) -> String {
    switch field {
    case .effortSmiley: say("smiley på indsats", "effort smiley")
    case .status: status
    case .action: action
    case .assignment: say("ansvar og frist for handlingen", "who does the action, and by when")
    case .decisions: say("beslutninger", "decisions")
    case .note: note
    case .clarified: say("afklaret efter lukning", "clarified after closing")
    case .effortStamp, .economyStamp: say("underskrift", "signature")
    case .economySmiley: say("smiley på økonomi", "economy smiley")
    case .economyStatus: say("status på økonomi", "economy status")
    case .latestStatus: latestStatus
    case .followUpState: say("opfølgning", "follow-up")
    case .followUpRecord: say("forløb", "record")
    case .ready: say("klarmelding", "ready mark")
    case .conflict: say("konflikt", "conflict")
    case .part: say("aftalen", "agreement")
    }
  }

  /// The same, where the edit itself says what it is about.
  public func field(of edit: Edit) -> String {
    if case .part(let part, _) = edit { self.part(part) } else { field(edit.field) }
  }

  /// What an edit has put there; a dash where it has taken something away.
  public func newValue(of edit: Edit) -> String { values(of: edit).to }

  /// What was there before it.
  public func oldValue(of edit: Edit) -> String { values(of: edit).from }

  /// Where an edit was made: *3.15 · 2. budgetopfølgning 2019*.
  ///
  /// - Parameter title: gives a follow-up's title.
  public func place(of edit: Edit, title: (FollowUpID) -> String) -> String {
    let parts = [edit.initiative?.description, edit.followUp.map(title)]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  /// The same, and for what is no answer which part: *3.15 · titel*.
  public func location(of edit: Edit, title: (FollowUpID) -> String) -> String {
    let place = place(of: edit, title: title)
    guard case .part(let part, _) = edit else { return place }
    return [place, self.part(part)].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// One edit on a line: *smiley på indsats: mellemfornøjet → glad*.
  public func edit(_ edit: Edit) -> String {
    let (from, to) = values(of: edit)
    if case .ready(_, let centre, _) = edit { return "\(centre): \(from) → \(to)" }
    return "\(field(of: edit)): \(from) → \(to)"
  }

  /// An entry in a line, for whoever sees it come in: *Anna: 3.15 · 2. budgetopfølgning 2019: smiley på
  /// indsats: – → glad*. `nil` when it changed nothing that is shown.
  public func entrySummary(_ entry: Entry, title: (FollowUpID) -> String) -> String? {
    guard let edit = entry.edits.first(where: \.isShown) else { return nil }
    let rest = entry.edits.count { $0.isShown } - 1
    let more = rest > 0 ? " (+\(rest))" : ""
    return "\(entry.stamp.by): \(place(of: edit, title: title)): \(self.edit(edit))\(more)"
  }

  public var nothing: String { "–" }

  private func values(of edit: Edit) -> (from: String, to: String) {
    switch edit {
    case .effortSmiley(_, let change): pair(change, effort)
    case .economySmiley(_, let change):
      pair(change) { $0.map { smiley($0.smiley) } ?? nothing }
    case .status(_, let change), .action(_, let change), .economyStatus(_, let change):
      pair(change, text)
    case .assignment(_, let change): pair(change) { $0.map(assignment) ?? nothing }
    case .decisions(_, let change): pair(change, list)
    case .note(_, let change): pair(change) { $0 ?? nothing }
    case .clarified(_, let change), .conflict(_, let change):
      pair(change) { $0 ? say("ja", "yes") : say("nej", "no") }
    case .effortStamp(_, let change), .economyStamp(_, let change):
      pair(change) { $0?.by ?? nothing }
    case .latestStatus(_, let change): pair(change) { text($0?.text) }
    case .followUpState(_, let change): pair(change, state)
    case .followUpRecord(_, let change):
      pair(change) { $0.last.map { state($0.state) } ?? nothing }
    case .ready(_, _, let change):
      pair(change) { $0 == nil ? notReady : say("klar", "ready") }
    case .part(_, let change): pair(change) { $0.map(part) ?? nothing }
    }
  }

  private func pair<Value>(
    _ change: Change<Value>, _ words: (Value) -> String
  ) -> (from: String, to: String) {
    (words(change.from), words(change.to))
  }

  private func effort(_ smiley: EffortSmiley?) -> String {
    switch smiley {
    case .settled(let settled): self.smiley(settled)
    case .uncertain: standing(.uncertain)
    case nil: nothing
    }
  }

  /// Who does it, and by when: *Teknik, senest 1. marts 2020*.
  public func assignment(_ assignment: Assignment) -> String {
    [assignment.responsible, assignment.due.map { say("senest \(date($0))", "by \(date($0))") }]
      .compactMap(\.self).joined(separator: ", ")
  }

  private func text(_ text: MarkedText?) -> String { text.map { "»\(marked($0))«" } ?? nothing }

  private func list(_ decisions: [DecisionReference]) -> String {
    decisions.isEmpty ? nothing : decisions.map(decision).joined(separator: "; ")
  }
}

extension Edit {
  /// False for what only says who and when, or goes with another edit.
  public var isShown: Bool { !isStamp && field != .followUpRecord }
}
