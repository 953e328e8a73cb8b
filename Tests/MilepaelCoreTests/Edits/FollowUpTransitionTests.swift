import MilepaelCore
import MilepaelTestKit
import Testing

@Suite("Opening, closing and reopening a follow-up")
struct FollowUpTransitionTests {
  private let stamp = signed("Karin", "2019-08-01T10:00:00Z")

  private func sample(_ state: FollowUpState, round: Round = round(milestone: "A", .happy))
    -> Agreement
  {
    agreement(followUps: followUps(.closed, state), [initiative("1.1", rounds: ["2": round])])
  }

  private func performed(
    _ transition: FollowUpTransition, _ agreement: Agreement, reason: String? = nil
  ) throws -> FollowUp {
    var agreement = agreement
    try agreement.perform(agreement.step(transition, of: "2", reason: reason, by: stamp))
    return agreement.followUps[1]
  }

  @Test(arguments: [
    (FollowUpTransition.open, FollowUpState.planned, FollowUpState.open),
    (.close, .open, .closed), (.reopen, .closed, .open),
  ])
  func `it is opened when planned, closed when open, reopened when closed`(
    transition: FollowUpTransition, from: FollowUpState, to: FollowUpState
  ) throws {
    let followUp = try performed(transition, sample(from), reason: "Rettelse")
    #expect(followUp.state == to)
    #expect(followUp.record == [StateChange(state: to, reason: "Rettelse", stamp: stamp)])
    for state in FollowUpState.allCases where state != from {
      #expect(throws: Refusal.wrongState("2", state)) {
        try performed(transition, sample(state), reason: "Rettelse")
      }
    }
  }

  @Test func `what was done before stays on record`() throws {
    var agreement = sample(.planned)
    try agreement.perform(agreement.step(.open, of: "2", reason: nil, by: stamp))
    try agreement.perform(agreement.step(.close, of: "2", reason: nil, by: stamp))
    try agreement.perform(agreement.step(.reopen, of: "2", reason: "Fejl i 1.1", by: stamp))
    #expect(agreement.followUps[1].record.map(\.state) == [.open, .closed, .open])
    #expect(agreement.followUps[1].record.map(\.reason) == [nil, nil, "Fejl i 1.1"])
  }

  @Test(arguments: [nil, "", "  \n"] as [String?])
  func `reopening needs a reason`(reason: String?) {
    #expect(throws: Refusal.reasonNeeded("2")) {
      try performed(.reopen, sample(.closed), reason: reason)
    }
  }

  @Test(arguments: [
    round(milestone: "A"), round(milestone: "A", .uncertain), round(milestone: "A", .neutral),
    round(milestone: "A", .sad, status: "Går ikke"), round(economy: .sad),
  ])
  func `closing what is unfinished needs a reason`(round: Round) throws {
    #expect(throws: Refusal.reasonNeeded("2")) {
      try performed(.close, sample(.open, round: round))
    }
    let followUp = try performed(.close, sample(.open, round: round), reason: "Frist overskredet")
    #expect(followUp.record.map(\.reason) == ["Frist overskredet"])
  }

  @Test(arguments: [
    round(milestone: "A", .happy), round(milestone: "A", .neutral, status: "I gang"),
    round(milestone: "A", .sad, status: "Går ikke", action: "Ny plan"),
    round(milestone: "A", .happy, status: "Er forsinket"), Round.empty,
  ])
  func `closing what is finished needs none`(round: Round) throws {
    #expect(try performed(.close, sample(.open, round: round)).state == .closed)
  }

  @Test func `what is unfinished in another round does not matter`() throws {
    var agreement = sample(.open)
    agreement.initiatives.append(
      initiative("1.2", rounds: ["1": round(milestone: "A", .uncertain), "2": round(.happy)]))
    #expect(agreement.unfinished(in: "2") == [])
    #expect(agreement.unfinished(in: "1") == [Finding(.uncertain, id("1.2"), at: "1")])
  }

  @Test func `nor does what is unfinished in an earlier agreement's round of the same id`() {
    var agreement = sample(.open)
    agreement.extra = [
      earlier(
        followUps: followUps(.closed, .closed),
        [
          initiative("4.12", rounds: ["2": round(milestone: "A")])
        ])
    ]
    #expect(agreement.unfinished(in: "2") == [])
  }

  @Test func `what was answered in a closed round is changed after reopening it`() throws {
    var agreement = sample(.closed)
    let edit = Edit.note(AnswerPlace(id("1.1"), "2"), Change(from: nil, to: "x"))
    #expect(agreement.refusal(of: Step([edit])) == .closed("2"))
    try agreement.perform(agreement.step(.reopen, of: "2", reason: "Fejl", by: stamp))
    try agreement.perform(Step([edit]))
    #expect(agreement.initiatives[0].round("2")?.effort.note == "x")
  }

  @Test func `a follow-up that is not there`() {
    #expect(throws: Refusal.failed(.noSuchFollowUp("9"))) {
      try sample(.open).step(.close, of: "9", reason: "x", by: stamp)
    }
  }

  @Test(arguments: FollowUpTransition.allCases)
  func `what was done is undone by its inverse`(transition: FollowUpTransition) throws {
    let states: [FollowUpTransition: FollowUpState] = [
      .open: .planned, .close: .open, .reopen: .closed,
    ]
    let before = sample(try #require(states[transition]))
    let step = try before.step(transition, of: "2", reason: "Rettelse", by: stamp)
    var changed = before
    try changed.perform(step)
    try changed.perform(step.inverse)
    #expect(changed == before)
  }
}
