import MilepaelCore
import MilepaelText

extension AppState {
  /// Who signs, and when.
  var stamp: Stamp { Stamp(by: user.name, at: now) }

  /// The answer that the effort keys change: of the selected initiative, at the follow-up that is
  /// pointed at or in focus.
  var effortPlace: AnswerPlace? {
    guard let row = selectedRow else { return nil }
    switch target {
    case .effort(let followUp): return AnswerPlace(row.id, followUp)
    case .economy(let followUp): return AnswerPlace(row.id, followUp)
    case .latestStatus, nil: return nil
    }
  }

  var isAtEconomy: Bool { if case .economy = target { true } else { false } }

  /// Where the latest status is written: an extra initiative, in a round of this agreement.
  var latestStatusPlace: AnswerPlace? {
    guard let row = selectedRow, row.id.earlierYear != nil else { return nil }
    if case .latestStatus(let followUp) = target { return AnswerPlace(row.id, followUp) }
    return focus.map { AnswerPlace(row.id, $0.id) }
  }

  /// Sets or clears the smiley. Neutral and sad then ask why, when nothing is written yet.
  mutating func answer(_ smiley: Smiley?) -> [SideEffect] {
    guard let place = effortPlace else { return [] }
    var answer = Answer()
    if isAtEconomy {
      return setEconomy(smiley.flatMap { EconomySmiley(rawValue: $0.rawValue) }, at: place)
    }
    answer.effort = .set(smiley.map(EffortSmiley.settled))
    let effects = apply(answer, at: place)
    if !effects.isEmpty { say(phrases.answered(smiley), at: place) }
    // A meeting goes on: whoever wants to write, says so.
    guard !effects.isEmpty, smiley == .neutral || smiley == .sad, page?.kind != .review else {
      return effects
    }
    let effort = agreement.initiative(place.initiative)?.round(place.followUp)?.effort
    // In a closed follow-up only the smiley may be settled; its texts are the published record.
    guard effort?.status == nil, state(of: place) != .closed else { return effects }
    let asksAction = smiley == .sad && effort?.action == nil
    return effects
      + openEditor(
        TextField(.status, place), next: asksAction ? TextField(.action, place) : nil)
  }

  /// Says what was changed, and where: a key that is hit by mistake must not pass unseen.
  mutating func say(_ words: String, at place: AnswerPlace) {
    notice = Notice("\(place.initiative) · \(agreement.title(of: place.followUp)): \(words)")
  }

  func state(of place: AnswerPlace) -> FollowUpState? {
    // Nearly always it is the selected one, whose place is known: every hint asks this for each frame.
    let selected = selectedRow.flatMap { $0.id == place.initiative ? $0.place : nil }
    return (selected ?? agreement.place(of: place.initiative)).flatMap { position in
      agreement.followUps(at: position).first { $0.id == place.followUp }?.state
    }
  }

  /// Makes the step, applies it and has it saved; a refusal is said.
  mutating func apply(_ answer: Answer, at place: AnswerPlace) -> [SideEffect] {
    do {
      let step = try agreement.step(answer, at: place, by: stamp)
      guard !step.isEmpty else {
        notice = Notice(phrases.saidSoAlready)
        return []
      }
      return try make(step)
    } catch {
      notice = Notice(refusalWords(error), .refusal)
      return []
    }
  }

  func refusalWords(_ refusal: Refusal) -> String {
    let title = agreement.title(of:)
    let own = agreement.followUps
    return phrases.sentence(
      phrases.why(refusal, title: title),
      phrases.now(refusal, title: title, canBeReopened: { id in own.contains { $0.id == id } }))
  }

  // MARK: Undo

  mutating func undoLast() -> [SideEffect] {
    guard let undoing = undo.nextUndo else { return [] }
    return again(undoing, phrases.undone) { $0.dropNextUndo() }
  }

  mutating func redoLast() -> [SideEffect] {
    guard let redoing = undo.nextRedo else { return [] }
    return again(redoing, phrases.redone) { $0.dropNextRedo() }
  }

  /// Makes a step of the undo log as a new one, and shows where it was. One that others have changed
  /// since is given up, so that what was done before it can still be undone.
  private mutating func again(
    _ reversal: UndoLog.Reversal, _ words: (String) -> String, _ drop: (inout UndoLog) -> Void
  ) -> [SideEffect] {
    let effects: [SideEffect]
    do {
      effects = try make(reversal.step, origin: reversal.origin)
    } catch {
      if case .failed(.changedMeanwhile) = error { drop(&undo) }
      notice = Notice(refusalWords(error), .refusal)
      return []
    }
    if let edit = reversal.step.edits.first {
      if let position = register.rows.firstIndex(where: { $0.id == edit.initiative }) {
        reveal(position)
      }
      let others = Set(
        reversal.step.edits.filter(\.isShown).map {
          phrases.location(of: $0, title: agreement.title(of:))
        })
      let more = others.count > 1 ? " (+\(others.count - 1))" : ""
      notice = Notice(words(phrases.location(of: edit, title: agreement.title(of:)) + more))
    }
    return effects
  }
}
