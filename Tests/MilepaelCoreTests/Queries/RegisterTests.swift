import MilepaelCore
import MilepaelTestKit
import Testing

@Suite("The register")
struct RegisterTests {
  private let sample = agreement(
    [
      initiative(
        "1.1", centre: "Oekonomi", committees: ["Kultur- og Fritidsudvalgt"],
        rounds: [
          "1": round(milestone: "A", .happy, economy: .sad), "2": round(milestone: "B"),
        ]),
      guidepost("1.2"),
    ],
    committees: [Body(name: "Kultur- og Fritidsudvalget")], centres: [Body(name: "Økonomi")],
    extra: [
      earlier(
        followUps: [followUp("2018-1"), followUp("2018-2")],
        [initiative("4.9", rounds: ["2018-2": round(.sad, economy: .happy)])])
    ])

  @Test func `names are the present ones, however they are written`() {
    let row = Register(sample).rows[0]
    #expect(row.centre == "Økonomi")
    #expect(row.committees == ["Kultur- og Fritidsudvalget"])
  }

  @Test func `the focus is the current follow-up when none is chosen`() {
    let register = Register(sample)
    #expect(register.focus == "2")
    #expect(register.rows[0].standing == .missing)
    #expect(register.rows[0].standings == [.reported(.happy), .missing])
  }

  @Test func `the economy smiley is the latest up to the focus`() throws {
    var later = sample
    let place = AnswerPlace(later.id(at: .own(0)), "2")
    try later.apply(.economySmiley(place, Change(from: nil, to: .happy)))
    #expect(Register(sample, focus: "2").rows[0].economy == .sad)
    #expect(Register(later, focus: "1").rows[0].economy == .sad)
    #expect(Register(later, focus: "2").rows[0].economy == .happy)
  }

  @Test func `an extra initiative stands as at the last of its own follow-ups`() {
    for focus: FollowUpID in ["1", "2"] {
      let row = Register(sample, focus: focus).rows[2]
      #expect(row.standing == .reported(.sad))
      #expect(row.economy == .happy)
    }
  }

  @Test func `a guidepost has no standing`() {
    let row = Register(sample).rows[1]
    #expect(row.isGuidepost)
    #expect(row.standings == [])
    #expect(row.standing == nil)
  }

  @Test func `a row is worked out anew after an edit`() throws {
    var changed = sample
    var register = Register(sample)
    try changed.apply(.effortSmiley(AnswerPlace(id("1.1"), "2"), Change(from: nil, to: .neutral)))
    register.update(0, from: changed)
    #expect(register.rows == Register(changed).rows)
    #expect(register.rows[0].standing == .reported(.neutral))
    register.update(17, from: changed)
    #expect(register.rows == Register(changed).rows)
  }

  @Test func `every row is worked out anew for another focus`() {
    var register = Register(sample)
    register.refocus("1", from: sample)
    #expect(register.rows == Register(sample, focus: "1").rows)
    #expect(register.focus == "1")
  }

  @Test func `a follow-up that does not exist gives no standing`() {
    #expect(Register(sample, focus: "9").rows[0].standing == nil)
    #expect(Register(agreement(followUps: [], [initiative("1.1")])).rows[0].standing == nil)
  }
}
