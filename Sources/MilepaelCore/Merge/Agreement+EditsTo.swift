extension Agreement {
  /// The edits that lead from this agreement to another one, so that what was merged or imported
  /// stands in the history like everything else. The order of lists is not among them, but for the place
  /// of a new follow-up, nor which entries of the history the two hold.
  public func edits(to other: Agreement) -> [Edit] {
    var edits: [Edit] = []
    let add = { (part: Part, from: PartValue?, to: PartValue?) in
      if from != to { edits.append(.part(part, Change(from: from, to: to))) }
    }
    for kind in Part.Kind.ofHead { add(Part(kind), self[Part(kind)], other[Part(kind)]) }
    let keys: [(Part.Kind, [String])] = [
      (.centre, (centres + other.centres).map(\.name)),
      (.committee, (committees + other.committees).map(\.name)),
      (.chapter, (chapters + other.chapters).map(\.id)),
      (.meeting, (meetings + other.meetings).map(\.id)),
    ]
    for (kind, names) in keys {
      for name in names.uniqued() {
        let part = Part(kind, name: name)
        add(part, self[part], other[part])
      }
    }
    for id in (followUps + other.followUps).map(\.id).uniqued() {
      edits += followUpEdits(id, to: other)
    }
    for year in (extra + other.extra).map(\.budgetYear).uniqued() {
      edits += earlierEdits(year, to: other)
    }
    let (mine, others) = (
      Dictionary(grouping: initiatives, by: \.number),
      Dictionary(grouping: other.initiatives, by: \.number)
    )
    let listed = Set(other.followUps.map(\.id))
    for number in (initiatives + other.initiatives).map(\.number).uniqued() {
      let id = InitiativeID(number)
      let (was, new) = (mine[number] ?? [], others[number] ?? [])
      if was == new { continue }
      if was.count == 1, new.count == 1,
        let own = was[0].edits(to: new[0], id: id, listed: listed)
      {
        edits += own
      } else {
        add(
          Part(.initiative, initiative: id), was.isEmpty ? nil : .initiatives(was),
          new.isEmpty ? nil : .initiatives(new))
      }
    }
    return edits + conflictEdits(to: other)
  }

  private func conflictEdits(to other: Agreement) -> [Edit] {
    conflicts.filter { !other.conflicts.contains($0) }
      .map { .conflict($0, Change(from: true, to: false)) }
      + other.conflicts.filter { !conflicts.contains($0) }
      .map { .conflict($0, Change(from: false, to: true)) }
  }

  private func followUpEdits(_ id: FollowUpID, to other: Agreement) -> [Edit] {
    guard let was = followUp(id), let new = other.followUp(id) else {
      let part = Part(
        .followUp, followUp: id, name: followUps.next(after: id, in: other.followUps)?.value)
      return [.part(part, Change(from: self[part], to: other[part]))]
    }
    var edits: [Edit] = []
    let frame = Part(.followUpFrame, followUp: id)
    if was.frame != new.frame {
      edits.append(.part(frame, Change(from: self[frame], to: other[frame])))
    }
    if was.state != new.state {
      edits.append(.followUpState(id, Change(from: was.state, to: new.state)))
    }
    if was.record != new.record {
      edits.append(.followUpRecord(id, Change(from: was.record, to: new.record)))
    }
    for centre in (was.ready + new.ready).map(\.centre).uniqued() {
      let change = Change(from: was[readyMarkOf: centre], to: new[readyMarkOf: centre])
      if change.from != change.to { edits.append(.ready(id, centre: centre, change)) }
    }
    return edits
  }

  private func earlierEdits(_ year: Int, to other: Agreement) -> [Edit] {
    let (was, new) = (
      extra.filter { $0.budgetYear == year }, other.extra.filter { $0.budgetYear == year }
    )
    if was == new { return [] }
    let whole = Part(.earlierAgreement, year: year)
    guard was.count == 1, new.count == 1 else {
      return [.part(whole, Change(from: self[whole], to: other[whole]))]
    }
    var parts = [Part(.earlierTitle, year: year), Part(.earlierForeign, year: year)]
    parts += (was[0].chapters + new[0].chapters).map(\.id).uniqued().map {
      Part(.chapter, name: $0, year: year)
    }
    parts += (was[0].followUps + new[0].followUps).map(\.id).uniqued().map {
      let next = was[0].followUps.next(after: $0, in: new[0].followUps)
      return Part(.followUp, followUp: $0, name: next?.value, year: year)
    }
    var edits: [Edit] = parts.compactMap { part in
      let change = Change(from: self[part], to: other[part])
      return change.from == change.to ? nil : .part(part, change)
    }
    let numbers = (was[0].initiatives + new[0].initiatives).map(\.initiative.number).uniqued()
    for number in numbers {
      edits += extraEdits(InitiativeID(number, earlierYear: year), was[0], new[0], other)
    }
    return edits
  }

  private func extraEdits(
    _ id: InitiativeID, _ was: EarlierAgreement, _ new: EarlierAgreement, _ other: Agreement
  ) -> [Edit] {
    let mine = was.initiatives.filter { $0.initiative.number == id.number }
    let others = new.initiatives.filter { $0.initiative.number == id.number }
    if mine == others { return [] }
    let listed = Set(new.followUps.map(\.id))
    guard mine.count == 1, others.count == 1,
      var edits = mine[0].initiative.edits(to: others[0].initiative, id: id, listed: listed)
    else {
      let part = Part(.initiative, initiative: id)
      return [
        .part(
          part,
          Change(
            from: mine.isEmpty ? nil : .extras(mine), to: others.isEmpty ? nil : .extras(others)))
      ]
    }
    let (from, to) = (mine[0].latestStatuses, others[0].latestStatuses)
    for followUp in Set(from.keys).union(to.keys).sorted(by: { $0.value < $1.value })
    where from[followUp] != to[followUp] {
      if other.followUp(followUp) != nil {
        edits.append(
          .latestStatus(
            AnswerPlace(id, followUp), Change(from: from[followUp], to: to[followUp])))
      } else {
        edits.append(
          .part(
            Part(.latestStatus, initiative: id, followUp: followUp),
            Change(
              from: from[followUp].map { .latestStatus($0) },
              to: to[followUp].map { .latestStatus($0) })))
      }
    }
    return edits
  }
}

extension Initiative {
  /// The edits that lead to another state of the same initiative; `nil` where one of the two is a
  /// guidepost.
  ///
  /// - Parameter listed: the follow-ups that can be answered.
  fileprivate func edits(
    to other: Initiative, id: InitiativeID, listed: Set<FollowUpID>
  ) -> [Edit]? {
    guard (followedUp == nil) == (other.followedUp == nil) else { return nil }
    var edits: [Edit] = []
    for kind in Part.Kind.ofInitiative where self[kind] != other[kind] {
      edits.append(.part(Part(kind, initiative: id), Change(from: self[kind], to: other[kind])))
    }
    let (from, to) = (followedUp?.rounds ?? [:], other.followedUp?.rounds ?? [:])
    for followUp in Set(from.keys).union(to.keys).sorted(by: { $0.value < $1.value })
    where from[followUp] != to[followUp] {
      guard listed.contains(followUp) else {
        edits.append(
          .part(
            Part(.round, initiative: id, followUp: followUp),
            Change(from: from[followUp].map { .round($0) }, to: to[followUp].map { .round($0) })))
        continue
      }
      let (was, new) = (from[followUp] ?? .empty, to[followUp] ?? .empty)
      for kind in Part.Kind.ofRound where was[kind] != new[kind] {
        edits.append(
          .part(
            Part(kind, initiative: id, followUp: followUp),
            Change(from: was[kind], to: new[kind])))
      }
      edits += was.edits(to: new, at: AnswerPlace(id, followUp))
    }
    return edits
  }
}

extension [FollowUp] {
  /// The one of these before which a follow-up of other ones stands that is not among them; `nil` for
  /// the last, and for one that is.
  fileprivate func next(after id: FollowUpID, in others: [FollowUp]) -> FollowUpID? {
    guard !contains(where: { $0.id == id }), let place = others.firstIndex(where: { $0.id == id })
    else { return nil }
    return others[place...].first { other in contains { $0.id == other.id } }?.id
  }
}
