import MilepaelCore
import MilepaelTestKit
import Testing

@Suite("Edits, kind by kind")
struct EditTests {
  private let sample = EditSamples.agreement

  @Test(arguments: EditSamples.edits)
  func `an edit and its inverse leave the agreement as it was`(edit: Edit) throws {
    var changed = sample
    try changed.apply(edit)
    #expect(changed != sample)
    try changed.apply(edit.inverse)
    #expect(changed == sample)
    #expect(edit.inverse.inverse == edit)
    #expect(edit.inverse.place == edit.place)
  }

  @Test(arguments: EditSamples.edits)
  func `an edit that was made from something else does not fit`(edit: Edit) throws {
    var changed = sample
    try changed.apply(edit)
    let before = changed
    #expect(throws: EditFailure.changedMeanwhile(edit)) { try changed.apply(edit) }
    #expect(changed == before)
  }

  @Test func `an edit changes one field and nothing else`() throws {
    var changed = sample
    try changed.apply(.effortSmiley(EditSamples.own, Change(from: .neutral, to: .sad)))
    var expected = EditSamples.effort
    expected.smiley = .sad
    #expect(changed.initiatives[0].round("2")?.effort == expected)
    changed.initiatives[0] = sample.initiatives[0]
    #expect(changed == sample)
  }

  @Test func `an answer is given in a round with or without a milestone`() throws {
    var changed = sample
    let place = AnswerPlace(id("1.1"), "3")
    try changed.apply(.effortSmiley(place, Change(from: nil, to: .happy)))
    #expect(changed.initiatives[0].round("3") == round(.happy))
  }

  @Test func `a round in which nothing is said any more is not kept`() throws {
    var changed = sample
    let place = AnswerPlace(id("1.1"), "3")
    try changed.apply(.economySmiley(place, Change(from: nil, to: .sad)))
    try changed.apply(.economySmiley(place, Change(from: .sad, to: nil)))
    #expect(changed.initiatives[0].round("3") == nil)
    #expect(changed == sample)
  }

  @Test func `a latest status is given in a round of this agreement`() throws {
    var changed = sample
    try changed.apply(
      .latestStatus(EditSamples.latestPlace, Change(from: EditSamples.latest, to: nil)))
    #expect(changed.extra[0].initiatives[0].latestStatuses == [:])
  }

  @Test func `a follow-up's state is changed and recorded`() throws {
    var changed = sample
    try changed.apply([
      .followUpState("3", Change(from: .planned, to: .open)),
      .followUpRecord("3", Change(from: [], to: [EditSamples.opened])),
    ])
    #expect(changed.followUps[2].state == .open)
    #expect(changed.followUps[2].record == [EditSamples.opened])
  }

  @Test func `an edit of what does not exist fails, and says what is missing`() {
    let failures: [(Edit, EditFailure)] = [
      (
        .note(AnswerPlace(id("9.9"), "2"), Change(from: nil, to: "x")),
        .noSuchInitiative(id("9.9"))
      ),
      (
        .note(AnswerPlace(id("2017/4.12"), "2"), Change(from: nil, to: "x")),
        .noSuchInitiative(id("2017/4.12"))
      ),
      (.note(AnswerPlace(id("1.1"), "9"), Change(from: nil, to: "x")), .noSuchFollowUp("9")),
      // An extra initiative's answers belong to the rounds of its own agreement.
      (
        .note(AnswerPlace(id("2018/4.12"), "2"), Change(from: nil, to: "x")),
        .noSuchFollowUp("2")
      ),
      (.note(AnswerPlace(id("1.2"), "2"), Change(from: nil, to: "x")), .guidepost(id("1.2"))),
      (
        .latestStatus(AnswerPlace(id("1.1"), "2"), Change(from: nil, to: nil)),
        .notExtra(id("1.1"))
      ),
      (
        .latestStatus(AnswerPlace(id("2018/4.12"), "2018-2"), Change(from: nil, to: nil)),
        .noSuchFollowUp("2018-2")
      ),
      (.followUpState("9", Change(from: .open, to: .closed)), .noSuchFollowUp("9")),
      (.followUpRecord("2018-1", Change(from: [], to: [])), .noSuchFollowUp("2018-1")),
    ]
    for (edit, failure) in failures {
      var changed = sample
      #expect(throws: failure) { try changed.apply(edit) }
      #expect(changed == sample)
    }
  }

  @Test(arguments: EditSamples.edits.indices)
  func `edits are applied all, or, when one fails, none`(failing: Int) throws {
    var edits = EditSamples.edits
    // The second edit of a field that the first has already changed does not fit.
    edits.insert(edits[failing], at: failing + 1)
    var changed = sample
    #expect(throws: EditFailure.self) { try changed.apply(edits) }
    #expect(changed == sample)
  }

  @Test func `edits of one field after each other fit when each begins where the last ended`()
    throws
  {
    var changed = sample
    try changed.apply([
      .note(EditSamples.own, Change(from: "Skønnet", to: "a")),
      .note(EditSamples.own, Change(from: "a", to: "b")),
    ])
    #expect(changed.initiatives[0].round("2")?.effort.note == "b")
  }
}
