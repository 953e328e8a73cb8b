import MilepaelCore
import MilepaelTestKit
import Testing

@Suite("Answers")
struct AnswerTests {
  private let sample = EditSamples.agreement
  private let stamp = signed("Ali", "2019-08-02T08:00:00Z")

  private func edits(_ place: AnswerPlace, _ set: (inout Answer) -> Void) throws -> [Edit] {
    var answer = Answer()
    set(&answer)
    return try sample.step(answer, at: place, by: stamp).edits
  }

  @Test func `an answer that sets nothing changes nothing`() throws {
    #expect(try edits(EditSamples.own) { _ in }.isEmpty)
  }

  @Test func `an answer that says what is already there changes nothing, and is not signed`() throws
  {
    let edits = try edits(EditSamples.own) { answer in
      answer.effort = .set(.neutral)
      answer.status = .set("I gang")
      answer.action = .set("Ny plan")
      answer.decisions = .set(EditSamples.effort.decisions)
      answer.economy = .set(.happy)
      answer.economyStatus = .set("Følger planen")
    }
    #expect(edits.isEmpty)
  }

  @Test func `only the effort is signed when only the effort is answered`() throws {
    let edits = try edits(EditSamples.own) { $0.effort = .set(.happy) }
    #expect(
      edits == [
        .effortSmiley(EditSamples.own, Change(from: .neutral, to: .happy)),
        .effortStamp(EditSamples.own, Change(from: signed("Mette"), to: stamp)),
      ])
  }

  @Test func `only the economy is signed when only the economy is answered`() throws {
    let edits = try edits(EditSamples.own) { $0.economyStatus = .set(nil) }
    #expect(
      edits == [
        .economyStatus(EditSamples.own, Change(from: "Følger planen", to: nil)),
        .economyStamp(EditSamples.own, Change(from: signed("Mette"), to: stamp)),
      ])
  }

  @Test func `every part is set, and nothing else`() throws {
    let decisions = [decision("Børne- og Skoleudvalget", "2019-08-01")]
    let edits = try edits(EditSamples.own) { answer in
      answer.effort = .set(.sad)
      answer.status = .set("Går ikke")
      answer.action = .set(MarkedText("Drøftes", isInternal: true))
      answer.decisions = .set(decisions)
      answer.economy = .set(.sad)
      answer.economyStatus = .set("Merforbrug")
    }
    var changed = sample
    try changed.apply(edits)
    #expect(
      changed.initiatives[0].round("2")
        == Round(
          milestone: "A",
          effort: EffortAssessment(
            smiley: .sad, status: "Går ikke", action: MarkedText("Drøftes", isInternal: true),
            decisions: decisions, note: "Skønnet", stamp: stamp),
          economy: EconomyAssessment(smiley: .sad, status: "Merforbrug", stamp: stamp)))
  }

  @Test func `an answer is given without milestone, and a smiley demands nothing more`() throws {
    let place = AnswerPlace(id("1.1"), "3")
    let edits = try edits(place) { $0.effort = .set(.sad) }
    #expect(
      edits == [
        .effortSmiley(place, Change(from: nil, to: .sad)),
        .effortStamp(place, Change(from: nil, to: stamp)),
      ])
  }

  @Test func `a smiley is taken away, and that is signed too`() throws {
    let edits = try edits(EditSamples.own) { $0.effort = .set(nil) }
    #expect(
      edits == [
        .effortSmiley(EditSamples.own, Change(from: .neutral, to: nil)),
        .effortStamp(EditSamples.own, Change(from: signed("Mette"), to: stamp)),
      ])
  }

  @Test func `a latest status keeps what it rests on, and is signed`() throws {
    var before = sample
    let decisions = [decision("Økonomiudvalget", "2019-06-04", 7)]
    before.extra[0].initiatives[0].latestStatuses["2"]?.decisions = decisions
    var answer = Answer()
    answer.latestStatus = .set("Afsluttet")
    let step = try before.step(answer, at: EditSamples.latestPlace, by: stamp)
    try before.apply(step.edits)
    #expect(
      before.extra[0].initiatives[0].latestStatuses["2"]
        == LatestStatus(text: "Afsluttet", decisions: decisions, stamp: stamp))
  }

  @Test func `a latest status is given for the first time, and taken away`() throws {
    let place = AnswerPlace(id("2018/4.12"), "3")
    #expect(
      try edits(place) { $0.latestStatus = .set("Afsluttet") }
        == [
          .latestStatus(
            place, Change(from: nil, to: LatestStatus(text: "Afsluttet", stamp: stamp)))
        ])
    #expect(try edits(place) { $0.latestStatus = .set(nil) }.isEmpty)
    #expect(
      try edits(EditSamples.latestPlace) { $0.latestStatus = .set(nil) }
        == [.latestStatus(EditSamples.latestPlace, Change(from: EditSamples.latest, to: nil))])
    #expect(
      try edits(EditSamples.latestPlace) { $0.latestStatus = .set("Udbuddet er i gang") }.isEmpty)
  }

  @Test func `a latest status is set with the decisions that it rests on`() throws {
    let decisions = [decision("Økonomiudvalget", "2019-06-04", 7)]
    var known = EditSamples.latest
    known.decisions = decisions
    known.stamp = stamp
    let place = EditSamples.latestPlace
    #expect(
      try edits(place) { $0.latestDecisions = .set(decisions) }
        == [.latestStatus(place, Change(from: EditSamples.latest, to: known))])
    let first = AnswerPlace(id("2018/4.12"), "3")
    let new = LatestStatus(text: "Afsluttet", decisions: decisions, stamp: stamp)
    let together: (inout Answer) -> Void = { answer in
      answer.latestStatus = .set("Afsluttet")
      answer.latestDecisions = .set(decisions)
    }
    #expect(
      try edits(first, together) == [.latestStatus(first, Change(from: nil, to: new))])
    #expect(try edits(place) { $0.latestDecisions = .set([]) } == [])
  }

  @Test func `decisions need a latest status that rests on them`() throws {
    let first = AnswerPlace(id("2018/4.12"), "3")
    let decisions = [decision("Økonomiudvalget", "2019-06-04", 7)]
    #expect(throws: Refusal.failed(.noLatestStatus(id("2018/4.12")))) {
      try edits(first) { $0.latestDecisions = .set(decisions) }
    }
    #expect(throws: Refusal.failed(.noLatestStatus(id("2018/4.12")))) {
      try edits(EditSamples.latestPlace) { answer in
        answer.latestStatus = .set(nil)
        answer.latestDecisions = .set(decisions)
      }
    }
    #expect(try edits(first) { $0.latestDecisions = .set([]) } == [])
    #expect(throws: Refusal.failed(.notExtra(id("1.1")))) {
      try edits(EditSamples.own) { $0.latestDecisions = .set([]) }
    }
  }

  @Test func `only an extra initiative has a latest status`() {
    #expect(throws: Refusal.failed(.notExtra(id("1.1")))) {
      try edits(EditSamples.own) { $0.latestStatus = .set("x") }
    }
  }

  @Test func `a guidepost and an initiative that is not there cannot be answered`() {
    #expect(throws: Refusal.failed(.guidepost(id("1.2")))) {
      try edits(AnswerPlace(id("1.2"), "2")) { $0.effort = .set(.happy) }
    }
    #expect(throws: Refusal.failed(.noSuchInitiative(id("9.9")))) {
      try edits(AnswerPlace(id("9.9"), "2")) { $0.effort = .set(.happy) }
    }
  }

  @Test func `of two with the same number none is answered`() throws {
    var twice = sample
    twice.initiatives.append(initiative("1.1", "Den anden"))
    twice.extra.append(earlier(2018, followUps: [followUp("2018-1")], [initiative("4.12")]))
    let before = twice
    var answer = Answer()
    answer.effort = .set(.happy)
    #expect(throws: Refusal.failed(.ambiguous(id("1.1")))) {
      try twice.step(answer, at: EditSamples.own, by: stamp)
    }
    #expect(throws: EditFailure.ambiguous(id("1.1"))) {
      try twice.apply(.effortSmiley(EditSamples.own, Change(from: .neutral, to: .happy)))
    }
    #expect(throws: EditFailure.ambiguous(id("2018/4.12"))) {
      try twice.apply(.latestStatus(EditSamples.latestPlace, Change(from: nil, to: nil)))
    }
    #expect(twice == before)
  }

  @Test func `in a follow-up that is not there nothing is changed`() throws {
    let step = Step(try edits(AnswerPlace(id("1.1"), "9")) { $0.effort = .set(.happy) })
    var changed = sample
    #expect(throws: Refusal.failed(.noSuchFollowUp("9"))) { try changed.perform(step) }
    #expect(changed == sample)
  }

  @Test func `the same answer, by the same person at the same moment, is not signed twice`() throws
  {
    var changed = sample
    try changed.apply(edits(EditSamples.own) { $0.effort = .set(.happy) })
    var answer = Answer()
    answer.status = .set("Nået")
    #expect(
      try changed.step(answer, at: EditSamples.own, by: stamp).edits
        == [.status(EditSamples.own, Change(from: "I gang", to: "Nået"))])
  }
}
