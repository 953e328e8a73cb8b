extension Agreement {
  /// The edits that take what an earlier agreement hands on into this one's extra follow-up.
  ///
  /// Each comes with its old follow-ups, chapter, milestones, smileys, corrective actions and links,
  /// and with no latest status: that is what this agreement asks for (document 001, *Ekstra
  /// opfølgning*; `DOMAIN.md` rule 6). What is here already stands, whatever was written in it since:
  /// only what is new comes in, so that the same once more is no edit at all.
  ///
  /// Committees, centres and meetings that they name come along where they are not known here, so
  /// that no name leads nowhere.
  public func rollingOver(
    _ earlier: Agreement, _ proposal: RollOverProposal
  ) throws(RollOverFailure) -> [Edit] {
    guard earlier.budgetYear < budgetYear else {
      throw .notEarlier(earlier.budgetYear, next: budgetYear)
    }
    var next = self
    let handed = earlier.handingOn(proposal)
    for agreement in handed { next.takeOver(agreement) }
    next.takeOverNames(of: handed.flatMap(\.initiatives).map(\.initiative), from: earlier)
    return edits(to: next)
  }

  private mutating func takeOver(_ new: EarlierAgreement) {
    guard let index = extra.firstIndex(where: { $0.budgetYear == new.budgetYear }) else {
      // Newest first.
      let place = extra.firstIndex { $0.budgetYear < new.budgetYear } ?? extra.endIndex
      return extra.insert(new, at: place)
    }
    for followUp in new.followUps {
      if let known = extra[index].followUps.firstIndex(where: { $0.id == followUp.id }) {
        // Opened or closed in its own agreement since, which nobody can do here.
        if extra[index].followUps[known].record.count < followUp.record.count {
          extra[index].followUps[known] = followUp
        }
      } else {
        extra[index].followUps.append(followUp)
      }
    }
    for chapter in new.chapters
    where !extra[index].chapters.contains(where: { $0.id == chapter.id }) {
      extra[index].chapters.append(chapter)
    }
    takeOver(Dictionary(grouping: new.initiatives, by: \.initiative.number), at: index)
  }

  private mutating func takeOver(
    _ new: [InitiativeNumber: [ExtraInitiative]], at index: Int
  ) {
    for number in new.keys.sorted() {
      let (known, handed) = (
        extra[index].initiatives.indices.filter {
          extra[index].initiatives[$0].initiative.number == number
        }, new[number] ?? []
      )
      if known.isEmpty {
        extra[index].initiatives += handed
      } else if known.count == 1, handed.count == 1 {
        extra[index].initiatives[known[0]].initiative.takeOver(handed[0].initiative)
      }
      // Where a number was given twice, nobody can know which of them is meant.
    }
  }

  private mutating func takeOverNames(of initiatives: [Initiative], from earlier: Agreement) {
    let cited = initiatives.flatMap(\.citedDecisions)
    committees += Self.unknown(
      initiatives.flatMap { $0.committees + $0.involved.names } + cited.map(\.committee),
      here: committees, there: earlier.committees)
    centres += Self.unknown(
      initiatives.flatMap { [$0.centre] + $0.contributors.names }, here: centres,
      there: earlier.centres)
    let directory = Directory(committees)
    for decision in cited {
      let isMeant = { (meeting: Meeting) in
        meeting.date == decision.date
          && directory.canonical(meeting.committee) == directory.canonical(decision.committee)
      }
      guard !meetings.contains(where: isMeant),
        let meeting = earlier.meetings.first(where: isMeant),
        !meetings.contains(where: { $0.id == meeting.id })
      else { continue }
      meetings.append(meeting)
    }
  }

  /// The bodies that the names mean there and that nobody knows here.
  private static func unknown(_ names: [String], here: [Body], there: [Body]) -> [Body] {
    let (known, other) = (Directory(here), Directory(there))
    var found: [Body] = []
    for name in names.uniqued() where known.resolve(name) == .unknown {
      let meant = other.canonical(name)
      // Under its name of today it can be known all the same.
      guard known.resolve(meant) == .unknown, let body = there.first(where: { $0.name == meant })
      else { continue }
      if !found.contains(body) { found.append(body) }
    }
    return found
  }
}

extension Initiative {
  /// Every decision that its rounds cite.
  fileprivate var citedDecisions: [DecisionReference] {
    guard let content = followedUp else { return [] }
    return content.rounds.sorted { $0.key.value < $1.key.value }
      .flatMap { $0.value.effort.decisions }
      + content.economy.changes.compactMap(\.approved)
  }

  /// Takes what was said in the earlier agreement since, where nothing at all is said here.
  fileprivate mutating func takeOver(_ new: Initiative) {
    guard let rounds = new.followedUp?.rounds else { return }
    change { content in
      for (id, round) in rounds {
        var known = content.rounds[id] ?? .empty
        known.milestone = known.milestone ?? round.milestone
        if known.effort == EffortAssessment() { known.effort = round.effort }
        if known.economy == EconomyAssessment() { known.economy = round.economy }
        content.rounds[id] = known == .empty ? nil : known
      }
    }
  }
}
