import MilepaelCore
import MilepaelTestKit
import Testing

/// What came before a round, and what the rule then says of the round when nobody has answered it.
struct CarryForwardRow: Sendable, CustomTestStringConvertible {
  let before: Round?
  let milestone: Milestone?
  let planned: Standing
  let begun: Standing

  init(_ before: Round?, _ milestone: Milestone?, planned: Standing, begun: Standing) {
    self.before = before
    self.milestone = milestone
    self.planned = planned
    self.begun = begun
  }

  var testDescription: String {
    let smiley = before?.effort.smiley?.rawValue ?? "no smiley"
    return "\(before?.milestone == nil ? "no milestone" : "milestone"), \(smiley), then "
      + (milestone == nil ? "none" : "a milestone")
  }

  static let table: [CarryForwardRow] = [
    .init(nil, nil, planned: .notDue, begun: .notDue),
    .init(round(), nil, planned: .notDue, begun: .notDue),
    .init(round(.happy), nil, planned: .notDue, begun: .derived(from: "1")),
    .init(round(.neutral), nil, planned: .notDue, begun: .again(against: "1")),
    .init(round(.sad), nil, planned: .notDue, begun: .again(against: "1")),
    .init(round(.uncertain), nil, planned: .notDue, begun: .again(against: "1")),
    .init(round(milestone: "A"), nil, planned: .notDue, begun: .again(against: "1")),
    .init(round(milestone: "A", .happy), nil, planned: .notDue, begun: .derived(from: "1")),
    .init(round(milestone: "A", .neutral), nil, planned: .notDue, begun: .again(against: "1")),
    .init(round(milestone: "A", .sad), nil, planned: .notDue, begun: .again(against: "1")),
    .init(round(milestone: "A", .uncertain), nil, planned: .notDue, begun: .again(against: "1")),
    .init(nil, "B", planned: .upcoming, begun: .missing),
    .init(round(.happy), "B", planned: .upcoming, begun: .missing),
    .init(round(.neutral), "B", planned: .upcoming, begun: .missing),
    .init(round(.sad), "B", planned: .upcoming, begun: .missing),
    .init(round(.uncertain), "B", planned: .upcoming, begun: .missing),
    .init(round(milestone: "A"), "B", planned: .upcoming, begun: .missing),
    .init(round(milestone: "A", .happy), "B", planned: .upcoming, begun: .missing),
    .init(round(milestone: "A", .neutral), "B", planned: .upcoming, begun: .missing),
    .init(round(milestone: "A", .sad), "B", planned: .upcoming, begun: .missing),
    .init(round(milestone: "A", .uncertain), "B", planned: .upcoming, begun: .missing),
  ]

  func standing(in state: FollowUpState, _ smiley: EffortSmiley? = nil) -> Standing? {
    let now = round(milestone: milestone, smiley)
    let rounds: [FollowUpID: Round] = before.map { ["1": $0, "2": now] } ?? ["2": now]
    return CarryForward.standings(
      of: initiative("1.1", rounds: rounds), in: followUps(.closed, state)
    ).last
  }
}

@Suite("The carry-forward rule, row by row")
struct CarryForwardTests {
  @Test(arguments: CarryForwardRow.table)
  func `a planned round derives nothing`(row: CarryForwardRow) {
    #expect(row.standing(in: .planned) == row.planned)
  }

  @Test(arguments: CarryForwardRow.table, [FollowUpState.open, .closed])
  func `a round that has begun, and was not answered`(row: CarryForwardRow, state: FollowUpState) {
    #expect(row.standing(in: state) == row.begun)
  }

  @Test(arguments: CarryForwardRow.table, FollowUpState.allCases)
  func `what is reported always stands`(row: CarryForwardRow, state: FollowUpState) {
    #expect(row.standing(in: state, .happy) == .reported(.happy))
    #expect(row.standing(in: state, .neutral) == .reported(.neutral))
    #expect(row.standing(in: state, .sad) == .reported(.sad))
    #expect(row.standing(in: state, .uncertain) == .uncertain)
  }

  @Test(arguments: [
    (Standing.notDue, Standing.Name.notDue, false, Smiley?.none),
    (.upcoming, .upcoming, false, nil),
    (.missing, .missing, true, nil),
    (.uncertain, .uncertain, true, nil),
    (.reported(.happy), .reported, false, .happy),
    (.reported(.neutral), .reported, false, .neutral),
    (.reported(.sad), .reported, false, .sad),
    (.derived(from: "1"), .derived, false, .happy),
    (.again(against: "1"), .again, true, nil),
  ])
  func `missing, again and uncertain need an answer, and nothing else does`(
    standing: Standing, name: Standing.Name, needsAnswer: Bool, smiley: Smiley?
  ) {
    #expect(standing.name == name)
    #expect(standing.needsAnswer == needsAnswer)
    #expect(standing.smiley == smiley)
  }
}
