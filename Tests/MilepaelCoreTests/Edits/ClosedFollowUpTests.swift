import MilepaelCore
import MilepaelTestKit
import Testing

@Suite("A closed follow-up")
struct ClosedFollowUpTests {
  /// The samples, with every round of both agreements closed.
  private let closed: Agreement = {
    var agreement = EditSamples.agreement
    for index in agreement.followUps.indices { agreement.followUps[index].state = .closed }
    for index in agreement.extra[0].followUps.indices {
      agreement.extra[0].followUps[index].state = .closed
    }
    return agreement
  }()
  private let place = AnswerPlace(id("1.1"), "1")
  private let stamp = signed("Ali", "2019-08-02T08:00:00Z")

  private func uncertain(_ smiley: EffortSmiley = .uncertain, clarified: Bool = false) -> Agreement
  {
    var round = round(milestone: "A", smiley, status: "I gang")
    round.effort.isClarified = clarified
    return agreement(
      followUps: followUps(.closed, .open), [initiative("1.1", rounds: ["1": round])])
  }

  @Test(arguments: EditSamples.answers)
  func `no answer is changed, whatever kind of edit it is`(edit: Edit) throws {
    let followUp = try #require(edit.place?.followUp)
    var changed = closed
    #expect(closed.refusal(of: Step([edit])) == .closed(followUp))
    #expect(throws: Refusal.closed(followUp)) { try changed.perform(Step([edit])) }
    #expect(changed == closed)
  }

  @Test(arguments: EditSamples.answers)
  func `an open and a planned one refuse nothing`(edit: Edit) {
    #expect(EditSamples.agreement.refusal(of: Step([edit])) == nil)
  }

  @Test func `one edit in a closed round refuses the whole step`() {
    let open = Edit.note(AnswerPlace(id("1.1"), "2"), Change(from: nil, to: "x"))
    let refused = Edit.note(place, Change(from: nil, to: "x"))
    var changed = uncertain()
    #expect(throws: Refusal.closed("1")) { try changed.perform(Step([open, refused])) }
    #expect(changed == uncertain())
  }

  @Test func `a step that takes the closing back takes back what it published`() throws {
    let answer = Edit.effortSmiley(place, Change(from: nil, to: .happy))
    let close = Edit.followUpState("1", Change(from: .open, to: .closed))
    let published = Step([close, answer])
    let before = agreement(followUps: followUps(.open, .open), [initiative("1.1")])
    var changed = before
    try changed.perform(published)
    #expect(changed.refusal(of: Step([answer.inverse])) == .closed("1"))
    try changed.perform(published.inverse)
    #expect(changed == before)
  }

  @Test func `undoing an import while a colleague saves takes back all that stands`() throws {
    let close = Edit.followUpState("1", Change(from: .open, to: .closed))
    let answer = Edit.effortSmiley(place, Change(from: nil, to: .happy))
    let milestone = Edit.part(
      Part(.milestone, initiative: place.initiative, followUp: place.followUp),
      Change(from: nil, to: .milestone(Milestone("Tegnet."))))
    let before = agreement(followUps: followUps(.open, .open), [initiative("1.1")])
    var changed = before
    try changed.perform(Step([milestone, answer, close]))
    // One that does not fit any more has each edit judged alone.
    let late = Edit.note(AnswerPlace(id("1.1"), "2"), Change(from: "x", to: "y"))
    let undone = Entry(
      id: EntryID(session: "ib", number: 1), stamp: stamp,
      edits: Step([milestone, answer, close]).inverse.edits + [late])
    let fitted = changed.takeIn(undone)
    #expect(fitted.edits.count == 4)
    #expect(changed.followUp("1")?.state == .open)
    #expect(changed.initiative(id("1.1"))?.round("1")?.effort.smiley == nil)
    #expect(changed.initiative(id("1.1"))?.round("1")?.milestone == nil)
    #expect(changed.conflicts.map(\.reason) == [.changed])
  }

  @Test func `taking back the closing of one follow-up opens no other`() {
    var agreement = EditSamples.agreement
    for index in agreement.followUps.indices { agreement.followUps[index].state = .closed }
    let step = Step([
      .followUpState("1", Change(from: .closed, to: .open)),
      .note(AnswerPlace(id("1.1"), "2"), Change(from: nil, to: "x")),
    ])
    #expect(agreement.refusal(of: step) == .closed("2"))
  }

  @Test(arguments: [EffortSmiley.neutral, .sad])
  func `an uncertain smiley is settled as neutral or sad, marked as clarified and signed`(
    smiley: EffortSmiley
  ) throws {
    var answer = Answer()
    answer.effort = .set(smiley)
    var changed = uncertain()
    let step = try changed.step(answer, at: place, by: stamp)
    #expect(
      step.edits == [
        .effortSmiley(place, Change(from: .uncertain, to: smiley)),
        .clarified(place, Change(from: false, to: true)),
        .effortStamp(place, Change(from: nil, to: stamp)),
      ])
    try changed.perform(step)
    #expect(changed.initiatives[0].round("1")?.effort.isClarified == true)
  }

  @Test(arguments: [EffortSmiley.neutral, .sad])
  func `a clarification is undone and redone`(smiley: EffortSmiley) throws {
    var answer = Answer()
    answer.effort = .set(smiley)
    var changed = uncertain()
    let step = try changed.step(answer, at: place, by: stamp)
    try changed.perform(step)
    let clarified = changed
    try changed.perform(step.inverse)
    #expect(changed == uncertain())
    try changed.perform(step)
    #expect(changed == clarified)
  }

  @Test func `a clarification is taken back by answering uncertain, and made anew`() throws {
    var answer = Answer()
    answer.effort = .set(.uncertain)
    var changed = uncertain(.neutral, clarified: true)
    try changed.perform(changed.step(answer, at: place, by: stamp))
    #expect(changed.initiatives[0].round("1")?.effort.isClarified == false)
    answer.effort = .set(.sad)
    try changed.perform(changed.step(answer, at: place, by: stamp))
    #expect(changed.standings(at: .own(0)) == [.reported(.sad), .again(against: "1")])
    #expect(changed.initiatives[0].round("1")?.effort.isClarified == true)
  }

  @Test func `in an open round an uncertain smiley is simply answered`() throws {
    var open = uncertain()
    open.followUps[0].state = .open
    var answer = Answer()
    answer.effort = .set(.sad)
    let step = try open.step(answer, at: place, by: stamp)
    #expect(!step.edits.contains(.clarified(place, Change(from: false, to: true))))
  }

  @Test(arguments: [EffortSmiley.happy, nil])
  func `an uncertain smiley was unhappy: it is not settled as happy, nor taken away`(
    smiley: EffortSmiley?
  ) {
    var answer = Answer()
    answer.effort = .set(smiley)
    #expect(throws: Refusal.closed("1")) {
      try uncertain().step(answer, at: place, by: stamp)
    }
  }

  @Test func `with the clarification nothing else is changed`() {
    var answer = Answer()
    answer.effort = .set(.sad)
    answer.status = .set("Noget andet")
    #expect(throws: Refusal.closed("1")) {
      try uncertain().step(answer, at: place, by: stamp)
    }
  }

  @Test func `a smiley that was published as neutral does not become uncertain, and so sad`() {
    let step = Step([.effortSmiley(place, Change(from: .neutral, to: .uncertain))])
    #expect(uncertain(.neutral).refusal(of: step) == .closed("1"))
    #expect(uncertain(.neutral, clarified: true).refusal(of: step) == nil)
  }

  @Test func `a clarified smiley is not changed again, only taken back`() {
    let step = Step([.effortSmiley(place, Change(from: .neutral, to: .sad))])
    #expect(uncertain(.neutral, clarified: true).refusal(of: step) == .closed("1"))
  }

  @Test func `an uncertain smiley is not settled without the mark`() {
    let step = Step([.effortSmiley(place, Change(from: .uncertain, to: .sad))])
    #expect(uncertain().refusal(of: step) == .closed("1"))
  }

  @Test(arguments: [EffortSmiley.happy, .neutral, .uncertain])
  func `mark and signature alone are not changed`(smiley: EffortSmiley) {
    let mark = Edit.clarified(place, Change(from: false, to: true))
    let signature = Edit.effortStamp(place, Change(from: nil, to: stamp))
    #expect(uncertain(smiley).refusal(of: Step([mark])) == .closed("1"))
    #expect(uncertain(smiley).refusal(of: Step([signature])) == .closed("1"))
    #expect(uncertain(smiley).refusal(of: Step([mark, signature])) == .closed("1"))
    let unmark = Edit.clarified(place, Change(from: true, to: false))
    let marked = uncertain(smiley, clarified: true)
    #expect(marked.refusal(of: Step([unmark])) == .closed("1"))
    #expect(marked.refusal(of: Step([signature])) == .closed("1"))
  }

  @Test func `a latest status goes by the rounds of this agreement`() {
    var mixed = EditSamples.agreement
    mixed.extra[0].followUps[1].state = .closed
    let latest = Edit.latestStatus(
      EditSamples.latestPlace, Change(from: EditSamples.latest, to: nil))
    #expect(mixed.refusal(of: Step([latest])) == nil)
    let effort = Edit.effortSmiley(EditSamples.extra, Change(from: nil, to: .happy))
    #expect(mixed.refusal(of: Step([effort])) == .closed("2018-2"))
    mixed.followUps[1].state = .closed
    #expect(mixed.refusal(of: Step([latest])) == .closed("2"))
  }
}
