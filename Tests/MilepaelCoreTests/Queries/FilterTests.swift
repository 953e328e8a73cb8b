import MilepaelCore
import MilepaelTestKit
import Testing

@Suite("Filters")
struct FilterTests {
  private let sample = agreement(
    [
      initiative(
        "1.1", centre: "Økonomi", committees: ["Økonomiudvalget", "Kultur- og Fritidsudvalgt"],
        rounds: ["1": round(milestone: "A", .happy), "2": round(milestone: "B", .sad)]),
      initiative(
        "1.2", kind: .capital, centre: "Ejendomme", committees: ["Økonomiudvalget"],
        rounds: ["1": round(milestone: "A", .happy)]),
      initiative(
        "1.3", centre: "Ejendomme", committees: ["Kultur- og Fritidsudvalget"],
        rounds: ["1": round(milestone: "A", .neutral)]),
      initiative("1.4", centre: "Økonomi", rounds: ["2": round(milestone: "B")]),
      initiative("1.5", centre: "Økonomi", rounds: ["2": round(.uncertain)]),
      guidepost("1.6"),
    ],
    committees: [Body(name: "Kultur- og Fritidsudvalget"), Body(name: "Økonomiudvalget")],
    centres: [Body(name: "Ejendomme"), Body(name: "Økonomi")],
    extra: [
      earlier(
        followUps: [followUp("2018-1")],
        [initiative("4.9", rounds: ["2018-1": round(milestone: "A", .sad)])])
    ])

  private func found(_ filter: Filter, focus: FollowUpID = "2") -> [String] {
    let register = Register(sample, focus: focus)
    return register.positions(filter, index: nil).map { register.rows[$0].id.description }
  }

  @Test func `a filter that is not set admits everything`() {
    #expect(Filter().isEmpty)
    #expect(!Filter(text: "x").isEmpty)
    #expect(found(Filter()) == ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2018/4.9"])
  }

  @Test func `a committee admits what it is responsible for, alone or with others`() {
    #expect(found(Filter(committee: "Kultur- og Fritidsudvalget")) == ["1.1", "1.3"])
    #expect(found(Filter(committee: "Kultur- og Fritidsudvalgt")) == [])
  }

  @Test func `a centre, and a kind of money`() {
    #expect(found(Filter(centre: "Ejendomme")) == ["1.2", "1.3"])
    #expect(found(Filter(kind: .capital)) == ["1.2"])
  }

  @Test(arguments: [
    (Filter.StandingFilter.needsAnswer, ["1.3", "1.4", "1.5"]), (.named(.missing), ["1.4"]),
    (.named(.again), ["1.3"]), (.named(.uncertain), ["1.5"]), (.named(.derived), ["1.2"]),
    (.named(.reported), ["1.1", "2018/4.9"]), (.named(.notDue), []), (.named(.upcoming), []),
  ])
  func `a standing is that of the follow-up in focus`(
    standing: Filter.StandingFilter, ids: [String]
  ) {
    #expect(found(Filter(standing: standing)) == ids)
  }

  @Test func `another focus gives other standings`() {
    #expect(found(Filter(standing: .named(.notDue)), focus: "1") == ["1.4", "1.5"])
    #expect(
      found(Filter(standing: .named(.reported)), focus: "1") == ["1.1", "1.2", "1.3", "2018/4.9"])
  }

  @Test func `a smiley is reported or derived`() {
    #expect(found(Filter(smiley: .happy)) == ["1.2"])
    #expect(found(Filter(smiley: .sad)) == ["1.1", "2018/4.9"])
    #expect(found(Filter(smiley: .neutral)) == [])
    #expect(found(Filter(smiley: .neutral), focus: "1") == ["1.3"])
  }

  @Test func `what is set must all hold`() {
    #expect(found(Filter(centre: "Økonomi", standing: .needsAnswer)) == ["1.4", "1.5"])
    #expect(found(Filter(centre: "Økonomi", smiley: .sad, kind: .capital)) == [])
  }

  @Test func `a guidepost is under no standing and no smiley`() {
    #expect(
      Standing.Name.allCases.allSatisfy { !found(Filter(standing: .named($0))).contains("1.6") })
    #expect(Smiley.allCases.allSatisfy { !found(Filter(smiley: $0)).contains("1.6") })
  }
}
