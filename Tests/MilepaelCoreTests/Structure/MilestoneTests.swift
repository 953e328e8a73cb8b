import MilepaelCore
import MilepaelTestKit
import Testing

@Suite("Milestones are changed without losing how they stood")
struct MilestoneTests {
  private let stamp = Stamp(by: "Ida", at: Timestamp(secondsSince1970: 1_570_000_000))
  private let start = agreement(
    followUps: followUps(.closed, .open, .planned),
    [
      initiative(
        "1.1",
        rounds: [
          FollowUpID("1"): round(milestone: Milestone("En plan"), .happy),
          FollowUpID("2"): round(milestone: Milestone("Den er besluttet")),
        ])
    ])

  private func place(_ followUp: String) throws -> AnswerPlace {
    AnswerPlace(try #require(InitiativeID("1.1")), FollowUpID(followUp))
  }

  private func milestone(_ agreement: Agreement, _ followUp: String) throws -> Milestone? {
    let place = try place(followUp)
    return agreement.initiative(place.initiative)?.round(place.followUp)?.milestone
  }

  @Test("a re-wording keeps the former text, who, when and why; undo takes it back")
  func reworded() throws {
    var now = start
    let step = try start.step(
      wording: " Den er vedtaget ", at: place("2"), reason: "Udvalget bad om det", by: stamp)
    try now.perform(step)
    #expect(
      try milestone(now, "2")
        == Milestone(
          "Den er vedtaget",
          former: [
            FormerMilestone(
              text: "Den er besluttet", reason: "Udvalget bad om det", stamp: stamp)
          ]))
    try now.perform(step.inverse)
    #expect(now == start)
  }

  @Test("a re-wording needs a reason, a first wording does not")
  func reason() throws {
    #expect(throws: Refusal.reasonNeeded(FollowUpID("2"))) {
      try start.step(wording: "Noget andet", at: place("2"), reason: "  ", by: stamp)
    }
    var now = start
    try now.perform(start.step(wording: "Evaluering", at: place("3"), reason: nil, by: stamp))
    #expect(try milestone(now, "3") == Milestone("Evaluering"))
  }

  @Test("what was published is not re-worded, moved or given up")
  func closed() throws {
    #expect(throws: Refusal.closed(FollowUpID("1"))) {
      try start.step(wording: "To planer", at: place("1"), reason: "x", by: stamp)
    }
    #expect(throws: Refusal.closed(FollowUpID("1"))) {
      try start.step(withdrawing: place("1"), reason: "x", by: stamp)
    }
    #expect(throws: Refusal.structure(.milestoneAnswered(FollowUpID("1")))) {
      try start.step(moving: place("1"), to: FollowUpID("3"), reason: "x", by: stamp)
    }
  }

  @Test("a moved milestone says where it stood")
  func moved() throws {
    var now = start
    try now.perform(
      start.step(moving: place("2"), to: FollowUpID("3"), reason: "Udskudt", by: stamp))
    #expect(try milestone(now, "2") == nil)
    #expect(
      try milestone(now, "3")?.former == [
        FormerMilestone(
          text: "Den er besluttet", followUp: FollowUpID("2"), reason: "Udskudt", stamp: stamp)
      ])
    #expect(throws: Refusal.structure(.milestoneStands(FollowUpID("2")))) {
      try start.step(moving: place("2"), to: FollowUpID("2"), reason: "x", by: stamp)
    }
  }

  @Test("a milestone that is given up is not due, until it is taken up again")
  func withdrawn() throws {
    var now = start
    try now.perform(start.step(withdrawing: place("2"), reason: "Ingen penge", by: stamp))
    #expect(now.standings(at: .own(0))[1] == .derived(from: FollowUpID("1")))
    try now.perform(now.step(restoring: place("2")))
    #expect(now == start)
  }
}
