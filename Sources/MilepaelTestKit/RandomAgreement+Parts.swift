import MilepaelCore

extension RandomAgreement {
  mutating func followedUp(rounds: [FollowUpID]) -> FollowedUp {
    FollowedUp(
      rounds: byFollowUp(rounds) { $0.round() }.filter { $1 != .empty },
      economy: Economy(
        text: text(), amounts: some(2) { $0.amount(isChange: false) },
        changes: some(2) { $0.change() }, foreign: foreign()),
      effects: some(2) { random in
        Effect(
          title: random.text(), years: random.some(2) { $0.effectYear() },
          foreign: random.foreign())
      },
      indicators: some(2) { $0.indicator() })
  }

  public mutating func round() -> Round {
    Round(
      milestone: maybe { $0.milestone() },
      effort: EffortAssessment(
        smiley: maybe { $0.oneOf(EffortSmiley.allCases) }, status: maybe { $0.marked() },
        action: maybe { $0.marked() }, assignment: maybe { $0.assignment() },
        decisions: some(2) { $0.decision() },
        note: maybe { $0.text() }, isClarified: chance(20), stamp: maybe { $0.stamp() },
        foreign: foreign()),
      economy: EconomyAssessment(
        smiley: maybe { $0.oneOf(EconomySmiley.allCases) }, status: maybe { $0.marked() },
        stamp: maybe { $0.stamp() }, foreign: foreign()),
      foreign: foreign())
  }

  mutating func milestone() -> Milestone {
    Milestone(
      text(),
      former: some(2) { random in
        FormerMilestone(
          text: random.text(), followUp: random.maybe { FollowUpID("2019-\($0.int(1...4))") },
          reason: random.maybe { $0.text() }, stamp: random.maybe { $0.stamp() },
          foreign: random.foreign())
      },
      withdrawn: chance(15) ? withdrawal() : nil, foreign: foreign())
  }

  mutating func withdrawal() -> Withdrawal {
    Withdrawal(
      reason: text(), from: maybe { FollowUpID("2019-\($0.int(1...4))") },
      stamp: maybe { $0.stamp() }, foreign: foreign())
  }

  public mutating func assignment() -> Assignment {
    Assignment(
      responsible: maybe { $0.text() }, due: maybe { $0.date() }, foreign: foreign())
  }

  mutating func latestStatus() -> LatestStatus {
    LatestStatus(
      text: marked(), decisions: some(2) { $0.decision() }, stamp: maybe { $0.stamp() },
      foreign: foreign())
  }

  mutating func decision() -> DecisionReference {
    DecisionReference(
      committee: text(), date: date(), item: maybe { $0.int(1...40) }, foreign: foreign())
  }

  mutating func amount(isChange: Bool) -> Amount {
    Amount(
      from: year(), to: maybe { $0.year() },
      kroner: isChange ? int(-9_000_000...9_000_000) : int(0...9_000_000),
      kind: oneOf(Amount.Kind.allCases), source: oneOf(Amount.Source.allCases), foreign: foreign())
  }

  mutating func change() -> BudgetChange {
    BudgetChange(
      followUp: FollowUpID("2019-\(int(1...4))"), amounts: some(2) { $0.amount(isChange: true) },
      funding: maybe { $0.text() }, approved: maybe { $0.decision() }, foreign: foreign())
  }

  mutating func effectYear() -> Effect.Year {
    Effect.Year(
      year: year(), expected: maybe { $0.int(-5_000_000...5_000_000) },
      forecastPercent: maybe { random in
        let low = random.int(0...100)
        return low...(low + random.int(0...50))
      },
      realised: maybe { $0.int(-5_000_000...5_000_000) }, foreign: foreign())
  }

  mutating func indicator() -> Indicator {
    Indicator(
      title: text(), unit: maybe { $0.text() }, target: maybe { $0.double() },
      readings: some(2) {
        Indicator.Reading(date: $0.date(), value: $0.double(), foreign: $0.foreign())
      },
      foreign: foreign())
  }

  mutating func body() -> Body {
    Body(
      name: text(), aliases: some(2) { $0.text() },
      formerNames: some(2) { Body.FormerName(name: $0.text(), until: $0.maybe { $0.date() }) },
      foreign: foreign())
  }

  mutating func contact() -> Contact {
    Contact(
      name: text(), phone: maybe { $0.text() }, email: maybe { $0.text() }, foreign: foreign())
  }

  mutating func chapter() -> Chapter {
    Chapter(
      id: text(), title: text(),
      sections: some(2) {
        Chapter.Section(id: $0.text(), title: $0.text(), foreign: $0.foreign())
      },
      foreign: foreign())
  }

  mutating func meeting() -> Meeting {
    Meeting(
      id: text(), committee: text(), date: date(), place: maybe { $0.text() },
      absent: some(2) { $0.text() },
      items: some(2) { random in
        Meeting.Item(
          number: random.int(1...40), title: random.text(), caseNumber: random.maybe { $0.text() },
          isClosed: random.chance(20), proposal: random.maybe { $0.text() },
          decision: random.maybe { $0.text() }, appendices: random.some(2) { $0.text() },
          foreign: random.foreign())
      },
      foreign: foreign())
  }
}
