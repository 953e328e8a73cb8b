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
    for index in view.meetings.indices { publishing.publish(&view.meetings[index]) }
    view.meetings.removeAll(where: \.items.isEmpty)
    return view
  }

  /// Whether a report that is not public says something that must not go out.
  func hasInternal(meetings: Bool) -> Bool {
    if meetings, self.meetings.contains(where: { $0.items.contains(where: \.isClosed) }) {
      return true
    }
    if places.contains(where: { self[$0].hasInternal }) { return true }
    return extra.contains { earlier in
      earlier.initiatives.contains { $0.latestStatuses.values.contains(where: \.text.isInternal) }
    }
  }
}

/// Takes away what is not for everybody.
private struct Publishing {
  private let centres: Directory
  private let committees: Directory
  /// The committees whose items of a day and a number are closed, by their present names.
  private let closed: [ItemOfDay: Set<String>]

  private struct ItemOfDay: Hashable {
    let date: CalendarDate
    let number: Int?
  }

  init(_ agreement: Agreement) {
    centres = Directory(agreement.centres)
    let committees = Directory(agreement.committees)
    self.committees = committees
    var closed: [ItemOfDay: Set<String>] = [:]
    for meeting in agreement.meetings {
      for item in meeting.items where item.isClosed {
        closed[ItemOfDay(date: meeting.date, number: item.number), default: []]
          .insert(committees.canonical(meeting.committee))
      }
    }
    self.closed = closed
  }

  /// Without closed items, whichever of two minutes says that they are, and without names of persons.
  func publish(_ meeting: inout Meeting) {
    let (date, committee) = (meeting.date, meeting.committee)
    meeting.items.removeAll { item in
      item.isClosed || isClosed(committee, date, item.number)
    }
    meeting.absent = []
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
    isClosed(decision.committee, decision.date, decision.item)
  }

  /// A name that leads to no committee may mean any.
  private func isClosed(_ committee: String, _ date: CalendarDate, _ number: Int?) -> Bool {
    guard let names = closed[ItemOfDay(date: date, number: number)] else { return false }
    if case .known(let name) = committees.resolve(committee) {
      return names.contains(name) || names.contains { committees.resolve($0) == .unknown }
    }
    return true
  }
}

extension Initiative {
  fileprivate var hasInternal: Bool {
    if remarks.contains(where: \.isInternal) { return true }
    guard let rounds = followedUp?.rounds.values else { return false }
    return rounds.contains { round in
      [round.effort.status, round.effort.action, round.economy.status]
        .contains { $0?.isInternal == true }
    }
  }
}
