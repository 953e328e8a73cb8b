public import MilepaelCore

extension Agreement {
  /// What a report with these options may show, and nothing else.
  public func view(for options: ReportOptions) -> Agreement {
    var view = options.isPublic ? published : self
    if options.kind == .plan {
      view.keepOnlyWhatIsPlanned()
    } else {
      view = view.asOf(options.followUp ?? currentFollowUp?.id)
    }
    if let committee = options.committee { view = view.excerpt(of: committee) }
    return view
  }

  /// The agreement as it stood at a follow-up: what was answered, decided or measured later is not
  /// in it.
  public func asOf(_ followUp: FollowUpID?) -> Agreement {
    guard let position = followUps.firstIndex(where: { $0.id == followUp }) else { return self }
    var view = self
    let later = Set(followUps[(position + 1)...].map(\.id))
    guard !later.isEmpty else { return view }
    // Until the next follow-up begins, what happens belongs to this one.
    let isOver = followUps[(position + 1)...].contains { $0.state != .planned }
    let lastDay = isOver ? followUps[position].date : nil
    for index in view.followUps.indices where later.contains(view.followUps[index].id) {
      view.followUps[index].state = .planned
    }
    for index in view.initiatives.indices {
      view.initiatives[index].keepOnlyPromises(of: later)
    }
    for year in view.extra.indices {
      for index in view.extra[year].initiatives.indices {
        for id in later { view.extra[year].initiatives[index].latestStatuses[id] = nil }
      }
    }
    if let lastDay {
      for place in view.places { view[place].keepOnlyFigures(until: lastDay) }
      view.meetings.removeAll { $0.date > lastDay }
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

  /// Before anything was answered: what came of the promises is in no plan.
  private mutating func keepOnlyWhatIsPlanned() {
    for place in places { self[place].keepOnlyWhatIsPlanned() }
    for year in extra.indices {
      for index in extra[year].initiatives.indices {
        extra[year].initiatives[index].latestStatuses = [:]
      }
    }
  }
}

extension Initiative {
  fileprivate mutating func keepOnlyPromises(of later: Set<FollowUpID>) {
    if let from = withdrawn?.from, later.contains(from) { withdrawn = nil }
    guard var content = followedUp else { return }
    for id in later { content.rounds[id] = content.rounds[id]?.promise }
    content.economy.changes.removeAll { later.contains($0.followUp) }
    handling = .followedUp(content)
  }

  fileprivate mutating func keepOnlyWhatIsPlanned() {
    keepOnlyFigures(until: nil)
    guard var content = followedUp else { return }
    content.rounds = content.rounds.compactMapValues(\.promise)
    content.economy.changes = []
    handling = .followedUp(content)
  }

  /// What was achieved and measured up to a day; `nil` for a plan, before anything was.
  fileprivate mutating func keepOnlyFigures(until day: CalendarDate?) {
    guard var content = followedUp, !content.effects.isEmpty || !content.indicators.isEmpty else {
      return
    }
    for effect in content.effects.indices {
      for year in content.effects[effect].years.indices
      where day.map({ content.effects[effect].years[year].year > $0.year }) ?? true {
        content.effects[effect].years[year].realised = nil
      }
    }
    for index in content.indicators.indices {
      content.indicators[index].readings.removeAll { reading in
        day.map { reading.date > $0 } ?? true
      }
    }
    handling = .followedUp(content)
  }
}

extension Round {
  /// The round before anybody answered it; `nil` where it promises nothing.
  fileprivate var promise: Round? {
    let promise = Round(milestone: milestone)
    return promise == .empty ? nil : promise
  }
}
