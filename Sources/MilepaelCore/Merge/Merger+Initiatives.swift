extension Merger {
  mutating func mergedInitiatives() -> [Initiative] {
    let rounds = Rounds(base.followUps, ours.followUps, theirs.followUps)
    return list(
      base.initiatives, ours.initiatives, theirs.initiatives, key: \.number,
      value: PartValue.initiatives
    ) {
      Part(.initiative, initiative: InitiativeID($0))
    } merged: { merger, base, ours, theirs in
      merger.initiative(InitiativeID(ours.number), base, ours, theirs, rounds)
    }
  }

  mutating func mergedExtra() -> [EarlierAgreement] {
    let own = Rounds(base.followUps, ours.followUps, theirs.followUps)
    return list(
      base.extra, ours.extra, theirs.extra, key: \.budgetYear, value: PartValue.earlier
    ) {
      Part(.earlierAgreement, year: $0)
    } merged: { merger, base, ours, theirs in
      merger.earlier(base, ours, theirs, own)
    }
  }

  private mutating func earlier(
    _ base: EarlierAgreement, _ ours: EarlierAgreement, _ theirs: EarlierAgreement, _ own: Rounds
  ) -> EarlierAgreement {
    let year = ours.budgetYear
    let rounds = Rounds(base.followUps, ours.followUps, theirs.followUps)
    var result = ours
    let title = value(
      Part(.earlierTitle, year: year), .text(base.title), .text(ours.title), .text(theirs.title))
    result.title = title?.text ?? ours.title
    let foreign = value(
      Part(.earlierForeign, year: year), PartValue(base.foreign), PartValue(ours.foreign),
      PartValue(theirs.foreign))
    result.foreign = foreign?.foreign ?? Foreign()
    result.chapters = list(
      base.chapters, ours.chapters, theirs.chapters, key: \.id, value: PartValue.chapters
    ) { Part(.chapter, name: $0, year: year) }
    result.followUps = list(
      base.followUps, ours.followUps, theirs.followUps, key: \.id, value: PartValue.followUps
    ) { Part(.followUp, followUp: $0, year: year) }
    result.initiatives = list(
      base.initiatives, ours.initiatives, theirs.initiatives, key: \.initiative.number,
      value: PartValue.extras
    ) {
      Part(.initiative, initiative: InitiativeID($0, earlierYear: year))
    } merged: { merger, base, ours, theirs in
      let id = InitiativeID(ours.initiative.number, earlierYear: year)
      guard
        let initiative = merger.initiative(
          id, base.initiative, ours.initiative, theirs.initiative, rounds)
      else { return nil }
      let latest = merger.latestStatuses(id, base, ours, theirs, own)
      return ExtraInitiative(initiative, latestStatuses: latest)
    }
    return result
  }

  /// The follow-ups of one agreement, as the three know them.
  struct Rounds {
    private var allowances: [FollowUpID: Allowance] = [:]

    init(_ base: [FollowUp], _ ours: [FollowUp], _ theirs: [FollowUp]) {
      for id in (base + ours + theirs).map(\.id).uniqued() {
        allowances[id] = Merger.allowance(
          base.first { $0.id == id }, ours.first { $0.id == id }, theirs.first { $0.id == id })
      }
    }

    /// `nil` for a follow-up that none of them lists.
    subscript(_ id: FollowUpID) -> Allowance? { allowances[id] }
  }

  /// Field by field; `nil` where one of them is a guidepost and another is not.
  private mutating func initiative(
    _ id: InitiativeID, _ base: Initiative, _ ours: Initiative, _ theirs: Initiative,
    _ rounds: Rounds
  ) -> Initiative? {
    let contents = [base, ours, theirs].map(\.followedUp)
    let isGuidepost = contents.map { $0 == nil }
    guard Set(isGuidepost).count == 1 else { return nil }
    var result = ours
    for kind in Part.Kind.ofInitiative {
      let part = Part(kind, initiative: id)
      result[kind] = value(part, base[kind], ours[kind], theirs[kind])
    }
    let keys = contents.flatMap { content in
      (content?.rounds.keys).map(Array.init) ?? []
    }
    for followUp in Set(keys).sorted(by: { $0.value < $1.value }) {
      let (was, mine, other) = (
        base.round(followUp), ours.round(followUp), theirs.round(followUp)
      )
      if mine == other { continue }
      let round =
        if let allowance = rounds[followUp] {
          self.round(
            AnswerPlace(id, followUp), was ?? .empty, mine ?? .empty, other ?? .empty, allowance)
        } else {
          stray(Part(.round, initiative: id, followUp: followUp), was, mine, other)
        }
      result.change { $0.rounds[followUp] = round == .empty ? nil : round }
    }
    return result
  }

  /// A round of a follow-up that is in no list: nobody can have edited it field by field.
  private mutating func stray(
    _ part: Part, _ base: Round?, _ ours: Round?, _ theirs: Round?
  ) -> Round {
    let merged = value(
      part, base.map { .round($0) }, ours.map { .round($0) }, theirs.map { .round($0) })
    if case .round(let round)? = merged { return round }
    return .empty
  }
}
