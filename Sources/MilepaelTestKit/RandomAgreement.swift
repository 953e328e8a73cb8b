import MilepaelCore

/// Makes agreements that use every field of the model, each in many shapes.
///
/// They are such as the store can hold: no empty rounds, no two follow-ups of one id. They make no
/// sense: names lead nowhere, and smileys stand without milestones.
public struct RandomAgreement: Sendable {
  public var generator: SeededGenerator
  /// How many initiatives of its own an agreement has at most.
  public var initiatives: Int

  public init(seed: UInt64, initiatives: Int = 4) {
    generator = SeededGenerator(seed: seed)
    self.initiatives = initiatives
  }

  public mutating func next() -> Agreement {
    let rounds = followUps(year: 2019)
    let ids = rounds.map(\.id)
    return Agreement(
      title: text(), municipality: text(), budgetYear: year(), language: oneOf(Language.allCases),
      caseNumber: maybe { $0.text() }, contact: maybe { $0.contact() },
      centres: some(3) { $0.body() }, committees: some(3) { $0.body() }, followUps: rounds,
      chapters: some(3) { $0.chapter() },
      initiatives: some(initiatives) { $0.initiative(rounds: ids) },
      extra: some(2) { $0.earlier(latest: ids) }, meetings: some(2) { $0.meeting() },
      headForeign: foreign(), foreign: foreign())
  }

  public mutating func initiative(rounds: [FollowUpID]) -> Initiative {
    Initiative(
      number: number(), title: text(), chapter: text(), section: maybe { $0.text() },
      kind: oneOf(Kind.allCases),
      handling: chance(10) ? .guidepost : .followedUp(followedUp(rounds: rounds)),
      description: text(), carriedOutBy: maybe { $0.text() }, centre: text(),
      committees: some(2) { $0.text() }, contributors: participants(), involved: participants(),
      remarks: some(2) { $0.marked() },
      links: some(2) {
        InitiativeID($0.number(), earlierYear: $0.maybe { $0.int(2000...2018) })
      },
      withdrawn: chance(10) ? withdrawal() : nil, foreign: foreign())
  }

  mutating func earlier(latest: [FollowUpID]) -> EarlierAgreement {
    let rounds = followUps(year: 2018)
    let ids = rounds.map(\.id)
    return EarlierAgreement(
      title: text(), budgetYear: year(), followUps: rounds, chapters: some(2) { $0.chapter() },
      initiatives: some(2) { random in
        ExtraInitiative(
          random.initiative(rounds: ids),
          latestStatuses: random.byFollowUp(latest) { $0.latestStatus() })
      },
      foreign: foreign())
  }

  mutating func followUps(year: Int) -> [FollowUp] {
    (1...int(1...4)).map { index in
      FollowUp(
        id: FollowUpID("\(year)-\(index)"), title: text(), shortTitle: maybe { $0.text() },
        date: maybe { $0.date() }, answersDue: maybe { $0.date() },
        state: oneOf(FollowUpState.allCases),
        record: some(2) {
          StateChange(
            state: $0.oneOf(FollowUpState.allCases), reason: $0.maybe { $0.text() },
            stamp: $0.stamp(), foreign: $0.foreign())
        },
        foreign: foreign())
    }
  }

  mutating func byFollowUp<Value>(
    _ ids: [FollowUpID], _ make: (inout Self) -> Value
  ) -> [FollowUpID: Value] {
    // Now and then one that the agreement's list does not have: it must not get lost either.
    let ids = chance(10) ? ids + [FollowUpID("2030-\(int(1...9))")] : ids
    var values: [FollowUpID: Value] = [:]
    for id in ids where chance(60) { values[id] = make(&self) }
    return values
  }
}
