import MilepaelCore
import MilepaelTestKit
import Testing

@Suite("Checks of names, numbers and links")
struct ReferenceCheckTests {
  private func kinds(_ initiatives: Initiative..., extra: [EarlierAgreement] = []) -> [Finding.Kind]
  {
    agreement(
      initiatives, chapters: [Chapter(id: "1", title: "A"), Chapter(id: "4", title: "D")],
      committees: [Body(name: "Kultur- og Fritidsudvalget"), Body(name: "Økonomiudvalget")],
      centres: [Body(name: "Arbejdsmarked"), Body(name: "By, Erhverv og Miljø")], extra: extra,
      meetings: [
        Meeting(
          id: "m", committee: "Økonomiudvalget", date: day("2019-06-04"),
          items: [Meeting.Item(number: 7, title: "Budget")])
      ]
    ).findings().map(\.kind)
  }

  @Test func `a committee that is misspelt or unknown`() {
    #expect(
      kinds(initiative("1.1", committees: ["Kultur- og Fritidsudvalgt"]))
        == [.nearlyKnown("Kultur- og Fritidsudvalgt", meant: "Kultur- og Fritidsudvalget")])
    #expect(
      kinds(initiative("1.1", committees: ["Økonomiudvalget", "Skoleudvalget"]))
        == [.unknownCommittee("Skoleudvalget")])
    #expect(kinds(initiative("1.1", committees: ["Kultur- og Fritidsudvalget"])) == [])
  }

  @Test func `a centre that is misspelt or unknown`() {
    #expect(
      kinds(initiative("1.1", centre: "By, Erhverv og Miljo"))
        == [.nearlyKnown("By, Erhverv og Miljo", meant: "By, Erhverv og Miljø")])
    #expect(kinds(initiative("1.1", centre: "Vejen")) == [.unknownCentre("Vejen")])
  }

  @Test func `involved committees and contributing centres are checked, all of them are not`() {
    var named = initiative("1.1")
    named.involved = .named(["Skoleudvalget", "Økonomiudvalget"])
    named.contributors = .named(["Arbejdsmarked", "Vejen"])
    #expect(kinds(named) == [.unknownCommittee("Skoleudvalget"), .unknownCentre("Vejen")])
    named.involved = .all
    named.contributors = .all
    #expect(kinds(named) == [])
  }

  @Test func `a link that leads nowhere`() {
    #expect(kinds(initiative("1.1", links: [id("1.2")]), initiative("1.2")) == [])
    #expect(kinds(initiative("1.1", links: [id("2.3")])) == [.deadLink(id("2.3"))])
    #expect(kinds(initiative("1.1", links: [id("2018/1.1")])) == [.deadLink(id("2018/1.1"))])
    let extra = earlier(followUps: [followUp("2018-1")], [initiative("4.12")])
    #expect(kinds(initiative("1.1", links: [id("2018/4.12")]), extra: [extra]) == [])
  }

  @Test func `a chapter that does not exist`() {
    #expect(kinds(initiative("9.1")) == [.unknownChapter("9")])
    #expect(kinds(initiative("4.1")) == [])
  }

  @Test(arguments: [
    (decision("Økonomiudvalget", "2019-06-04", 7), true),
    (decision("Økonomiudvalget", "2019-06-04"), true),
    (decision("oekonomiudvalget", "2019-06-04", 7), true),
    (decision("Økonomiudvalget", "2019-06-04", 8), false),
    (decision("Økonomiudvalget", "2019-06-05", 7), false),
    (decision("Kultur- og Fritidsudvalget", "2019-06-04", 7), false),
  ])
  func `a cited decision that no known meeting has`(decision: DecisionReference, isKnown: Bool) {
    let expected = isKnown ? [] : [Finding.Kind.unknownDecision(decision)]
    #expect(
      kinds(initiative("1.1", rounds: ["2": round(.happy, decisions: [decision])])) == expected)
    let change = BudgetChange(followUp: "2", amounts: [], approved: decision)
    #expect(kinds(initiative("1.1", economy: Economy(changes: [change]))) == expected)
    let extra = earlier(
      followUps: [followUp("2018-1")], [initiative("4.12")],
      latest: ["1": LatestStatus(text: "Afsluttet", decisions: [decision])])
    #expect(kinds(extra: [extra]) == expected)
  }

  @Test func `a number that exists twice in one year`() {
    #expect(kinds(initiative("1.1"), initiative("1.2"), initiative("1.1")) == [.duplicateNumber])
    let extra = earlier(followUps: [], [initiative("4.1"), initiative("4.1")])
    #expect(kinds(initiative("4.1"), extra: [extra]) == [.duplicateNumber])
    #expect(kinds(initiative("4.1"), initiative("4.01")) == [])
  }

  @Test(arguments: [
    (["1.1", "1.3"], [("1.1", "1.3")]), (["1.1", "1.2"], []), (["1.1", "4.1"], []),
    (["6.2"], [(nil, "6.2")]), (["1.9", "1.11"], [(nil, "1.9"), ("1.9", "1.11")]),
    (["1.1", "6.3", "6.2", "7.1"], [(nil, "6.2")]), (["4.03.2"], [(nil, "4.03.2")]),
    (["4.0", "4.1"], []),
    (["4.4", "4.1"], [("4.1", "4.4")]), (["1.1", "1.3", "1.6"], [("1.1", "1.3"), ("1.3", "1.6")]),
    (["4.01.1", "4.01.2", "4.02"], []), (["4.1", "4.01.2", "4.3"], [("4.01.2", "4.3")]),
    (["4.01.1", "4.01.3"], []), (["1"], []), ([], []),
  ])
  func `gaps in the numbers`(numbers: [String], gaps: [(String?, String)]) {
    let sample = agreement(numbers.map { initiative($0) })
    #expect(
      sample.findings().map(\.kind)
        == gaps.map { .numberGap(after: $0.0.map(number), before: number($0.1)) })
  }

  @Test func `what is left of an earlier year has gaps of course`() {
    let extra = earlier(followUps: [], [initiative("4.1"), initiative("4.12")])
    #expect(kinds(extra: [extra]) == [])
  }

  @Test func `gaps and unknown decisions are mere information, the rest is a warning`() {
    let information: [Finding.Kind] = [
      .numberGap(after: number("1.1"), before: number("1.3")),
      .unknownDecision(decision("Økonomiudvalget", "2019-06-04")),
    ]
    #expect(information.allSatisfy { $0.severity == .information })
    let warnings: [Finding.Kind] = [
      .missing, .again(against: "1"), .uncertain, .noStatus(.sad), .noEconomyStatus,
      .sadWithoutAction, .happyButLate(word: "udsat"), .moneyWithoutSmiley, .smileyWithoutMoney,
      .amountsDiffer(year: 2019, economy: 1, description: 2), .unknownCommittee("x"),
      .unknownCentre("x"), .nearlyKnown("x", meant: "y"), .duplicateNumber,
      .deadLink(id("1.1")), .unknownChapter("9"),
    ]
    #expect(warnings.allSatisfy { $0.severity == .warning })
    #expect(Set((information + warnings).map(\.name)).count == 18)
  }
}
