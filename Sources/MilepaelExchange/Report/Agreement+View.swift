public import MilepaelCore

extension Agreement {
  /// The agreement as others may see it: no closed agenda item, nothing that is marked internal, no
  /// notes and no names of those who answered (`DOMAIN.md`: closed items must never appear in
  /// anything exported for others).
  ///
  /// Every public report is made of this, so that there is one place to be careful in.
  public var published: Agreement {
    var view = self
    for place in view.places { view[place] = view[place].published }
    for year in view.extra.indices {
      for index in view.extra[year].initiatives.indices {
        let statuses = view.extra[year].initiatives[index].latestStatuses
        view.extra[year].initiatives[index].latestStatuses = statuses.filter {
          !$0.value.text.isInternal
        }
      }
    }
    for index in view.meetings.indices { view.meetings[index].items.removeAll(where: \.isClosed) }
    return view
  }

  /// The agreement as it stood at a follow-up: what was answered in later ones is not in it.
  public func asOf(_ followUp: FollowUpID?) -> Agreement {
    guard let position = followUps.firstIndex(where: { $0.id == followUp }) else { return self }
    var view = self
    let later = Set(followUps[(position + 1)...].map(\.id))
    guard !later.isEmpty else { return view }
    for index in view.followUps.indices where later.contains(view.followUps[index].id) {
      view.followUps[index].state = .planned
    }
    for index in view.initiatives.indices {
      view.initiatives[index].keepOnlyMilestones(of: later)
    }
    for year in view.extra.indices {
      for index in view.extra[year].initiatives.indices {
        for id in later { view.extra[year].initiatives[index].latestStatuses[id] = nil }
      }
    }
    return view
  }

  /// Only what a committee is responsible for. The name is a present one.
  func excerpt(of committee: String) -> Agreement {
    let directory = Directory(committees)
    var known: [String: String] = [:]
    func isTheirs(_ initiative: Initiative) -> Bool {
      initiative.committees.contains { written in
        let name = known[written] ?? directory.canonical(written)
        known[written] = name
        return name == committee
      }
    }
    var view = self
    view.initiatives.removeAll { !isTheirs($0) }
    for year in view.extra.indices {
      view.extra[year].initiatives.removeAll { !isTheirs($0.initiative) }
    }
    view.extra.removeAll(where: \.initiatives.isEmpty)
    view.meetings.removeAll { directory.canonical($0.committee) != committee }
    return view
  }
}

extension Initiative {
  fileprivate var published: Initiative {
    var view = self
    view.remarks.removeAll(where: \.isInternal)
    guard var content = view.followedUp else { return view }
    content.rounds = content.rounds.mapValues { round in
      var round = round
      if round.effort.status?.isInternal == true { round.effort.status = nil }
      if round.effort.action?.isInternal == true { round.effort.action = nil }
      if round.economy.status?.isInternal == true { round.economy.status = nil }
      round.effort.note = nil
      round.effort.stamp = nil
      round.economy.stamp = nil
      return round
    }
    view.handling = .followedUp(content)
    return view
  }

  fileprivate mutating func keepOnlyMilestones(of later: Set<FollowUpID>) {
    guard var content = followedUp else { return }
    for id in later {
      guard let round = content.rounds[id] else { continue }
      let kept = Round(milestone: round.milestone)
      content.rounds[id] = kept == .empty ? nil : kept
    }
    handling = .followedUp(content)
  }
}
