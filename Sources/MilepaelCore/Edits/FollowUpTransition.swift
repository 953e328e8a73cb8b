/// What can be done to a follow-up as a whole.
public enum FollowUpTransition: String, Hashable, Sendable, CaseIterable {
  case open, close, reopen

  /// The state it needs, and the state it leads to.
  var states: (from: FollowUpState, to: FollowUpState) {
    switch self {
    case .open: (.planned, .open)
    case .close: (.open, .closed)
    case .reopen: (.closed, .open)
    }
  }
}

extension Agreement {
  /// The step that opens, closes or reopens a follow-up, on record with who, when and why.
  ///
  /// Reopening needs a reason. So does closing while answers or their reasons are missing: what the
  /// checks then find is published as it is (`DOMAIN.md` rule 4).
  public func step(
    _ transition: FollowUpTransition, of id: FollowUpID, reason: String?, by stamp: Stamp
  ) throws(Refusal) -> Step {
    guard let followUp = followUps.first(where: { $0.id == id }) else {
      throw .failed(.noSuchFollowUp(id))
    }
    let states = transition.states
    guard followUp.state == states.from else { throw .wrongState(id, followUp.state) }
    let why = reason.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    let needsReason =
      transition == .reopen || transition == .close && !unfinished(in: id).isEmpty
    if needsReason, why == nil { throw .reasonNeeded(id) }
    let entry = StateChange(state: states.to, reason: why, stamp: stamp)
    return Step(
      [
        .followUpState(id, Change(from: states.from, to: states.to)),
        .followUpRecord(id, Change(from: followUp.record, to: followUp.record + [entry])),
      ], reason: why)
  }

  /// What closing a follow-up would publish unfinished: answers that are missing, and answers whose
  /// reason is.
  public func unfinished(in id: FollowUpID) -> [Finding] {
    // Earlier agreements have rounds of their own, whose ids can be the same.
    findings().filter {
      $0.followUp == id && $0.initiative.earlierYear == nil && $0.kind.isUnfinished
    }
  }
}
