extension Merger {
  /// One initiative at one follow-up, field by field.
  mutating func round(
    _ place: AnswerPlace, _ base: Round, _ ours: Round, _ theirs: Round, _ allowance: Allowance
  ) -> Round {
    var result = ours
    for kind in Part.Kind.ofRound {
      let part = Part(kind, initiative: place.initiative, followUp: place.followUp)
      result[kind] = value(part, base[kind], ours[kind], theirs[kind])
    }
    let mine = Side(base, ours, at: place, isAllowed: allowance.ours)
    let other = Side(base, theirs, at: place, isAllowed: allowance.theirs)
    for field in Edit.Field.ofAnswer {
      merge(mine.edits[field], of: mine, with: other.edits[field], of: other, into: &result)
    }
    result.effort.stamp = Self.stamp(
      base.effort.stamp, mine.speaks(effort: true) ? ours.effort.stamp : base.effort.stamp,
      other.speaks(effort: true) ? theirs.effort.stamp : base.effort.stamp)
    result.economy.stamp = Self.stamp(
      base.economy.stamp, mine.speaks(effort: false) ? ours.economy.stamp : base.economy.stamp,
      other.speaks(effort: false) ? theirs.economy.stamp : base.economy.stamp)
    return result
  }

  /// What one side has done to the answers of a round.
  private struct Side {
    let round: Round
    var edits: [Edit.Field: Edit] = [:]
    /// Those that the closed follow-up does not take.
    var refused: Set<Edit.Field> = []

    init(_ base: Round, _ round: Round, at place: AnswerPlace, isAllowed: Bool) {
      self.round = round
      for edit in base.edits(to: round, at: place) { edits[edit.field] = edit }
      guard !isAllowed else { return }
      refused = Set(edits.keys)
      guard base.isClarified(by: round) else { return }
      refused.subtract([.effortSmiley, .clarified, .effortStamp])
    }

    /// Whether its signature counts: it has said something that was taken, or nothing but it.
    func speaks(effort: Bool) -> Bool {
      let stamp: Edit.Field = effort ? .effortStamp : .economyStamp
      let said = edits.keys.filter { $0.isEffort == effort && $0 != stamp }
      return said.isEmpty ? !refused.contains(stamp) : !said.allSatisfy(refused.contains)
    }

    func stamp(for field: Edit.Field) -> Stamp? {
      field.isEffort ? round.effort.stamp : round.economy.stamp
    }
  }

  private mutating func merge(
    _ mine: Edit?, of ours: Side, with other: Edit?, of theirs: Side, into result: inout Round
  ) {
    let isMineRefused = mine.map { ours.refused.contains($0.field) } ?? false
    let isOtherRefused = other.map { theirs.refused.contains($0.field) } ?? false
    if let mine, mine == other {
      guard isMineRefused, isOtherRefused else { return }
      result.hold(mine.inverse)
      return note(.closed, mine, by: ours.stamp(for: mine.field))
    }
    if let mine, isMineRefused {
      result.hold(mine.inverse)
      note(
        .closed, mine, by: ours.stamp(for: mine.field), standing: theirs.stamp(for: mine.field))
    }
    guard let other else { return }
    let standing = ours.stamp(for: other.field)
    if isOtherRefused {
      note(.closed, other, by: theirs.stamp(for: other.field), standing: standing)
    } else if mine == nil || isMineRefused {
      result.hold(other)
    } else {
      note(.changed, other, by: theirs.stamp(for: other.field), standing: standing)
    }
  }

  /// The later stands.
  private static func stamp(_ base: Stamp?, _ ours: Stamp?, _ theirs: Stamp?) -> Stamp? {
    if ours == theirs || theirs == base { return ours }
    if ours == base { return theirs }
    guard let ours, let theirs else { return ours ?? theirs }
    return theirs.at > ours.at ? theirs : ours
  }

  /// The latest statuses of an initiative of an earlier agreement, in this agreement's rounds.
  mutating func latestStatuses(
    _ id: InitiativeID, _ base: ExtraInitiative, _ ours: ExtraInitiative,
    _ theirs: ExtraInitiative, _ rounds: Rounds
  ) -> [FollowUpID: LatestStatus] {
    var result = ours.latestStatuses
    let keys = [base, ours, theirs].flatMap { $0.latestStatuses.keys }
    for followUp in Set(keys).sorted(by: { $0.value < $1.value }) {
      let (was, mine, other) = (
        base.latestStatuses[followUp], ours.latestStatuses[followUp],
        theirs.latestStatuses[followUp]
      )
      if mine == other { continue }
      let place = AnswerPlace(id, followUp)
      let edit = { (status: LatestStatus?) in
        Edit.latestStatus(place, Change(from: was, to: status))
      }
      guard let allowance = rounds[followUp] else {
        let part = Part(.latestStatus, initiative: id, followUp: followUp)
        let merged = value(
          part, was.map { .latestStatus($0) }, mine.map { .latestStatus($0) },
          other.map { .latestStatus($0) })
        if case .latestStatus(let status)? = merged { result[followUp] = status }
        if merged == nil { result[followUp] = nil }
        continue
      }
      let isMineRefused = mine != was && !allowance.ours
      if isMineRefused {
        result[followUp] = was
        note(.closed, edit(mine), by: mine?.stamp, standing: other?.stamp)
      }
      if other == was { continue }
      if !allowance.theirs {
        note(.closed, edit(other), by: other?.stamp, standing: mine?.stamp)
      } else if mine == was || isMineRefused {
        result[followUp] = other
      } else if let mine, let other, mine.isSaidAlike(other) {
        result[followUp]?.stamp = Self.stamp(was?.stamp, mine.stamp, other.stamp)
      } else {
        note(.changed, edit(other), by: other?.stamp, standing: mine?.stamp)
      }
    }
    return result
  }
}

extension LatestStatus {
  /// Whether only who and when differ.
  fileprivate func isSaidAlike(_ other: LatestStatus) -> Bool {
    var other = other
    other.stamp = stamp
    return self == other
  }
}
