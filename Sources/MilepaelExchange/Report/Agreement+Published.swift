public import MilepaelCore

extension Agreement {
  /// The agreement as others may see it: no closed agenda item and no reference to one, nothing that
  /// is marked internal, no notes and no names of persons (`DOMAIN.md`: closed items must never
  /// appear in anything exported for others).
  ///
  /// Every public report is made of this, so that there is one place to be careful in.
  public var published: Agreement {
    var view = self
    let publishing = Publishing(self)
    for place in view.places { publishing.publish(&view[place]) }
    for year in view.extra.indices {
      for index in view.extra[year].initiatives.indices {
        publishing.publish(&view.extra[year].initiatives[index].latestStatuses)
      }
    }
    for index in view.meetings.indices { view.meetings[index].items.removeAll(where: \.isClosed) }
    return view
  }

  /// Whether a report that is not public says something that must not go out.
  ///
  /// - Parameter isPlan: A plan has no answers in it.
  func hasInternal(isPlan: Bool, meetings: Bool) -> Bool {
    if meetings, self.meetings.contains(where: { $0.items.contains(where: \.isClosed) }) {
      return true
    }
    if places.contains(where: { self[$0].hasInternal(isPlan: isPlan) }) { return true }
    return !isPlan
      && extra.contains { earlier in
        earlier.initiatives.contains { $0.latestStatuses.values.contains(where: \.text.isInternal) }
      }
  }
}

/// Takes away what is not for everybody.
private struct Publishing {
  private let centres: Directory
  private let committees: Directory
  /// The closed items, by the present name of their committee.
  private let closed: Set<DecisionReference>

  init(_ agreement: Agreement) {
    centres = Directory(agreement.centres)
    let committees = Directory(agreement.committees)
    self.committees = committees
    closed = Set(
      agreement.meetings.flatMap { meeting in
        meeting.items.filter(\.isClosed).map { item in
          DecisionReference(
            committee: committees.canonical(meeting.committee), date: meeting.date,
            item: item.number)
        }
      })
  }

  func publish(_ initiative: inout Initiative) {
    initiative.remarks.removeAll(where: \.isInternal)
    guard var content = initiative.followedUp else { return }
    content.rounds = content.rounds.mapValues { round in
      var round = round
      publish(&round.effort)
      if round.economy.status?.isInternal == true { round.economy.status = nil }
      round.economy.stamp = nil
      return round
    }
    for index in content.economy.changes.indices
    where content.economy.changes[index].approved.map(isClosed) == true {
      content.economy.changes[index].approved = nil
    }
    initiative.handling = .followedUp(content)
  }

  func publish(_ statuses: inout [FollowUpID: LatestStatus]) {
    statuses = statuses.filter { !$0.value.text.isInternal }.mapValues { status in
      var status = status
      status.decisions.removeAll(where: isClosed)
      return status
    }
  }

  private func publish(_ effort: inout EffortAssessment) {
    if effort.status?.isInternal == true { effort.status = nil }
    if effort.action?.isInternal == true {
      effort.action = nil
      effort.assignment = nil
    }
    // Who carries it out can be a person: only the name of a centre is known to be none.
    if let name = effort.assignment?.responsible {
      if case .known = centres.resolve(name) {} else { effort.assignment?.responsible = nil }
    }
    effort.decisions.removeAll(where: isClosed)
    effort.note = nil
    effort.stamp = nil
  }

  private func isClosed(_ decision: DecisionReference) -> Bool {
    guard !closed.isEmpty else { return false }
    return closed.contains(
      DecisionReference(
        committee: committees.canonical(decision.committee), date: decision.date,
        item: decision.item))
  }
}

extension Initiative {
  fileprivate func hasInternal(isPlan: Bool) -> Bool {
    if remarks.contains(where: \.isInternal) { return true }
    guard !isPlan, let rounds = followedUp?.rounds.values else { return false }
    return rounds.contains { round in
      [round.effort.status, round.effort.action, round.economy.status]
        .contains { $0?.isInternal == true }
    }
  }
}
