extension Agreement {
  /// The round that tells what was not finished: the last closed one, else the last in which somebody
  /// has answered; `nil` when there is neither.
  public var lastJudgedFollowUp: FollowUp? { Self.lastJudged(followUps, initiatives) }

  /// What was not finished, and is proposed for the next agreement's extra follow-up.
  ///
  /// Judged by the carry-forward rule as if every round up to the judged one had been opened: what a
  /// planned round has not been asked is not finished either. The initiatives of earlier agreements
  /// are judged at the last judged round of their own, and stay those of their own year.
  ///
  /// - Parameters:
  ///   - followUp: the round at which to judge; ``lastJudgedFollowUp`` when left out.
  ///   - added: what is handed on though it is finished.
  ///   - removed: what is not handed on; that it was not proposed is no mistake.
  public func rollOverProposal(
    at followUp: FollowUpID? = nil, adding added: Set<InitiativeID> = [],
    removing removed: Set<InitiativeID> = []
  ) throws(RollOverFailure) -> RollOverProposal {
    let judged = try judgedFollowUp(followUp)
    for id in added.union(removed).sorted() {
      guard let place = place(of: id) else { throw .noSuchInitiative(id) }
      if added.contains(id), removed.contains(id) { throw .addedAndRemoved(id) }
      if added.contains(id), self[place].followedUp == nil { throw .guidepost(id) }
    }
    var items: [RollOverProposal.Item] = []
    for place in places where self[place].followedUp != nil {
      let own = id(at: place)
      if removed.contains(own) { continue }
      let round = roundJudging(place, own: judged)
      let standing = round.flatMap { self.standing(at: place, in: $0.id) }
      // Of what was given up nothing more is asked, however it stood.
      let isOver = self[place].withdrawn != nil
      let reason = isOver ? nil : standing.flatMap(RollOverProposal.Reason.init)
      guard let reason = reason ?? (added.contains(own) ? .added : nil) else { continue }
      items.append(
        RollOverProposal.Item(
          place: place, id: handedOn(own), title: self[place].title, reason: reason,
          standing: standing, judgedAt: round?.id))
    }
    return RollOverProposal(followUp: judged, items: items.sorted { $0.id < $1.id })
  }

  /// An initiative's id in the next agreement, to which this one is an earlier one.
  func handedOn(_ id: InitiativeID) -> InitiativeID {
    InitiativeID(id.number, earlierYear: id.earlierYear ?? budgetYear)
  }

  private func judgedFollowUp(_ id: FollowUpID?) throws(RollOverFailure) -> FollowUp {
    guard let id else {
      guard let last = lastJudgedFollowUp else { throw .nothingToJudge }
      return last
    }
    guard let found = followUp(id) else { throw .noSuchFollowUp(id) }
    return found
  }

  private func roundJudging(_ place: InitiativePlace, own: FollowUp) -> FollowUp? {
    switch place {
    case .own: own
    case .extra(let year, _):
      Self.lastJudged(extra[year].followUps, extra[year].initiatives.map(\.initiative))
    }
  }

  private func standing(at place: InitiativePlace, in id: FollowUpID) -> Standing? {
    let all = followUps(at: place)
    guard let index = all.firstIndex(where: { $0.id == id }) else { return nil }
    let begun = all[...index].map { followUp -> FollowUp in
      guard followUp.state == .planned else { return followUp }
      var begun = followUp
      begun.state = .open
      return begun
    }
    return CarryForward.standings(of: self[place], in: begun).last
  }

  private static func lastJudged(
    _ followUps: [FollowUp], _ initiatives: [Initiative]
  ) -> FollowUp? {
    followUps.last { $0.state == .closed }
      ?? followUps.last { followUp in
        initiatives.contains { $0.round(followUp.id)?.effort.smiley != nil }
      }
  }
}
