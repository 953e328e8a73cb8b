extension Merger {
  /// This agreement's rounds: what they are, their states with the record of them, the ready marks.
  mutating func mergedFollowUps() -> [FollowUp] {
    list(
      base.followUps, ours.followUps, theirs.followUps, key: \.id, value: PartValue.followUps
    ) {
      Part(.followUp, followUp: $0)
    } merged: { merger, base, ours, theirs in
      merger.followUp(base, ours, theirs)
    }
  }

  private mutating func followUp(_ base: FollowUp, _ ours: FollowUp, _ theirs: FollowUp) -> FollowUp
  {
    var result = ours
    let frame = value(
      Part(.followUpFrame, followUp: ours.id), .followUps([base.frame]), .followUps([ours.frame]),
      .followUps([theirs.frame]))
    if case .followUps(let frames)? = frame, let frame = frames.first {
      result = ours.framed(by: frame)
    }
    if ours.state == base.state {
      result.state = theirs.state
    } else if theirs.state != base.state, theirs.state != ours.state {
      note(
        .changed, .followUpState(ours.id, Change(from: base.state, to: theirs.state)),
        by: theirs.record.last?.stamp, standing: ours.record.last?.stamp)
    }
    result.record = Self.record(base.record, ours.record, theirs.record)
    result.ready = marks(base, ours, theirs)
    return result
  }

  /// Both sides' lines; a record only grows.
  private static func record(
    _ base: [StateChange], _ ours: [StateChange], _ theirs: [StateChange]
  ) -> [StateChange] {
    if ours == base || ours == theirs { return theirs }
    if theirs == base { return ours }
    return ours + theirs.filter { !ours.contains($0) && !base.contains($0) }
  }

  private mutating func marks(
    _ base: FollowUp, _ ours: FollowUp, _ theirs: FollowUp
  ) -> [ReadyMark] {
    var result = ours
    let centres = (base.ready + ours.ready + theirs.ready).map(\.centre).uniqued()
    for centre in centres {
      let (was, mine, other) = (
        base[readyMarkOf: centre], ours[readyMarkOf: centre], theirs[readyMarkOf: centre]
      )
      if mine == other || other == was { continue }
      if mine == was {
        result[readyMarkOf: centre] = other
      } else if let mine, let other {
        // Both say the same; of who and when the later stands.
        result[readyMarkOf: centre] = other.stamp.at > mine.stamp.at ? other : mine
      } else {
        note(
          .changed, .ready(ours.id, centre: centre, Change(from: was, to: other)),
          by: other?.stamp, standing: mine?.stamp)
      }
    }
    return result.ready
  }

  // MARK: Who may change a closed one's answers

  /// Which of the two sides may have changed the answers of a follow-up.
  struct Allowance {
    var ours = true
    var theirs = true
  }

  /// A closed follow-up is only changed by whoever has closed it, until then, or has reopened it on
  /// record.
  static func allowance(_ base: FollowUp?, _ ours: FollowUp?, _ theirs: FollowUp?) -> Allowance {
    let states = [base, ours, theirs].map { $0?.state }
    guard states.contains(.closed) else { return Allowance() }
    return Allowance(
      ours: isAllowed(ours, base, other: theirs), theirs: isAllowed(theirs, base, other: ours))
  }

  private static func isAllowed(_ side: FollowUp?, _ base: FollowUp?, other: FollowUp?) -> Bool {
    if let side, hasReopened(side, since: base) { return true }
    if let other, other.state != .closed, hasReopened(other, since: base) { return true }
    return base?.state != .closed && side?.state == .closed
  }

  /// Whether its record tells of a reopening that the base does not know.
  private static func hasReopened(_ followUp: FollowUp, since base: FollowUp?) -> Bool {
    var isClosed = base?.state == .closed
    for change in followUp.record where !(base?.record.contains(change) ?? false) {
      if change.state == .open, isClosed { return true }
      isClosed = change.state == .closed
    }
    return false
  }
}
