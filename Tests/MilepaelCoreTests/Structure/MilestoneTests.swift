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

  @Test("a re-wording that comes after the closing is kept for somebody to settle")
  func closedMeanwhile() throws {
    var office = start
    let step = try start.step(wording: "Ny ordlyd", at: place("2"), reason: "x", by: stamp)
    try office.perform(
      office.step(.close, of: FollowUpID("2"), reason: "Byrådet er færdigt", by: stamp))
    let entry = Entry(id: EntryID(session: "ida", number: 1), stamp: stamp, step: step)
    let taken = office.takeIn(entry)
    #expect(try milestone(office, "2")?.text == "Den er besluttet")
    #expect(office.conflicts.map(\.reason) == [.closed])
    #expect(taken.edits.map(\.field) == [.conflict])
  }

  @Test("two who re-word the same milestone do not overwrite each other")
  func twoWordings() throws {
    var office = start
    let mine = try start.step(wording: "Min ordlyd", at: place("2"), reason: "x", by: stamp)
    let theirs = try start.step(wording: "Jeres ordlyd", at: place("2"), reason: "y", by: stamp)
    _ = office.takeIn(Entry(id: EntryID(session: "a", number: 1), stamp: stamp, step: theirs))
    _ = office.takeIn(Entry(id: EntryID(session: "b", number: 1), stamp: stamp, step: mine))
    #expect(try milestone(office, "2")?.text == "Jeres ordlyd")
    let conflict = try #require(office.conflicts.first)
    #expect(conflict.reason == .changed)
    try office.perform(office.step(settling: conflict, .takeOther, by: stamp))
    #expect(try milestone(office, "2")?.text == "Min ordlyd")
    #expect(try milestone(office, "2")?.former.map(\.text) == ["Den er besluttet"])
    #expect(office.conflicts.isEmpty)
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
