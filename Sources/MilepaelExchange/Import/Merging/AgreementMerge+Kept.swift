import MilepaelCore
import MilepaelText

/// What our own reports say beside milestones, answers and money, held against the store.
extension AgreementMerge {
  mutating func kept(_ initiative: inout Initiative, _ id: InitiativeID, _ coming: Initiative) {
    guard let theirs = coming.withdrawn, initiative.withdrawn == nil else { return }
    change(id, .withdrawn, [], [theirs.reason])
    initiative.withdrawn = theirs
  }

  /// Figures are taken over whole: half of a table would be neither the store's nor the document's.
  mutating func watched(_ content: inout FollowedUp, _ id: InitiativeID, _ theirs: FollowedUp) {
    if !theirs.effects.isEmpty, content.effects.plain != theirs.effects.plain {
      change(
        id, .effects, content.effects.flatMap(phrases.lines), theirs.effects.flatMap(phrases.lines))
      content.effects = theirs.effects
    }
    if !theirs.indicators.isEmpty, content.indicators.plain != theirs.indicators.plain {
      change(id, .indicators, content.indicators.map(\.title), theirs.indicators.map(\.title))
      content.indicators = theirs.indicators
    }
  }

  /// Changed budgets that the store does not have; one of a closed follow-up is told and left out.
  mutating func budgetChanges(
    _ content: inout FollowedUp, _ id: InitiativeID, _ theirs: FollowedUp,
    _ followUps: [FollowUp]
  ) {
    let known = content.economy.changes.map(\.plain)
    for coming in theirs.economy.changes where !known.contains(coming.plain) {
      let words = coming.amounts.map(phrases.amount).joined(separator: "; ")
      if followUps.contains(where: { $0.id == coming.followUp && $0.state == .closed }) {
        finding(.closed(.budgetChange(coming.followUp), store: "", document: words), id)
      } else {
        change(id, .budgetChange(coming.followUp), [], [words])
        content.economy.changes.append(coming)
      }
    }
  }

  mutating func assignment(
    _ effort: inout EffortAssessment, _ coming: EffortAssessment, _ id: InitiativeID,
    _ followUp: FollowUpID
  ) {
    guard let theirs = coming.assignment, words(effort.assignment) != words(theirs) else { return }
    change(id, .assignment(followUp), [words(effort.assignment)], [words(theirs)])
    effort.assignment = theirs
  }

  /// Former wordings that the store does not have, and that a milestone is given up.
  mutating func kept(
    _ milestone: inout Milestone?, _ coming: Milestone?, _ id: InitiativeID, _ followUp: FollowUpID
  ) {
    guard var mine = milestone, let coming else { return }
    let former = Self.unknown(coming.former, to: mine)
    if !former.isEmpty {
      change(id, .formerMilestone(followUp), mine.former.map(\.text), former.map(\.text))
      mine.former = former + mine.former
    }
    if let withdrawn = coming.withdrawn, mine.withdrawn == nil {
      change(id, .withdrawnMilestone(followUp), [], [withdrawn.reason])
      mine.withdrawn = withdrawn
    }
    milestone = mine
  }

  /// The same of a closed follow-up, which is told and stays.
  mutating func compareKept(
    _ round: Round, _ coming: Round, _ id: InitiativeID, _ followUp: FollowUpID
  ) {
    if let theirs = coming.effort.assignment,
      words(round.effort.assignment) != words(theirs)
    {
      finding(
        .closed(
          .assignment(followUp), store: words(round.effort.assignment), document: words(theirs)), id
      )
    }
    guard let theirs = coming.milestone else { return }
    for former in Self.unknown(theirs.former, to: round.milestone ?? Milestone("")) {
      finding(.closed(.formerMilestone(followUp), store: "", document: former.text), id)
    }
    if let withdrawn = theirs.withdrawn, round.milestone?.withdrawn == nil {
      finding(
        .closed(.withdrawnMilestone(followUp), store: "", document: withdrawn.reason), id)
    }
  }

  private static func unknown(
    _ former: [FormerMilestone], to milestone: Milestone
  ) -> [FormerMilestone] {
    former.filter { former in
      !milestone.former.contains { PrintedText.same($0.text, former.text) }
    }
  }

  private func words(_ assignment: Assignment?) -> String {
    [assignment?.responsible, assignment?.due.map(phrases.date)].compactMap(\.self)
      .joined(separator: ", ")
  }
}

extension Phrases {
  fileprivate func lines(_ effect: Effect) -> [String] {
    effect.years.map { "\(effect.title) \(effectYear($0))" }
  }
}

extension BudgetChange {
  /// Without what a file has beside the known fields.
  fileprivate var plain: BudgetChange {
    BudgetChange(
      followUp: followUp,
      amounts: amounts.map {
        Amount(from: $0.fromYear, to: $0.toYear, kroner: $0.kroner, kind: $0.kind, source: .economy)
      }, funding: funding.map(PrintedText.line),
      approved: approved.map {
        DecisionReference(committee: $0.committee, date: $0.date, item: $0.item)
      })
  }
}

extension [Effect] {
  /// Without what a file has beside the known fields.
  fileprivate var plain: [Effect] {
    map { effect in
      Effect(
        title: effect.title,
        years: effect.years.map { year in
          Effect.Year(
            year: year.year, expected: year.expected, forecastPercent: year.forecastPercent,
            realised: year.realised)
        })
    }
  }
}

extension [Indicator] {
  fileprivate var plain: [Indicator] {
    map { indicator in
      Indicator(
        title: indicator.title, unit: indicator.unit, target: indicator.target,
        readings: indicator.readings.map { Indicator.Reading(date: $0.date, value: $0.value) })
    }
  }
}
