import MilepaelCore
import MilepaelTestKit
import MilepaelText
import Testing

@Suite("The words of the domain")
struct DomainWordingTests {
  private let danish = Phrases(.danish)
  private let english = Phrases(.english)

  @Test(arguments: [
    (Smiley.happy, "glad", "happy"), (.neutral, "mellemfornøjet", "neutral"), (.sad, "sur", "sad"),
  ])
  func `smileys`(smiley: Smiley, danish: String, english: String) {
    #expect(self.danish.smiley(smiley) == danish)
    #expect(self.english.smiley(smiley) == english)
  }

  @Test(arguments: [
    (Kind.operating, "drift", "operating"), (.capital, "anlæg", "capital"),
  ])
  func `kinds of money`(kind: Kind, danish: String, english: String) {
    #expect(self.danish.kind(kind) == danish)
    #expect(self.english.kind(kind) == english)
  }

  @Test(arguments: [
    ("Ordlyden i opfølgning.docx", true), ("The wording in follow-up.docx", true),
    ("Udvalget bad om det.", false), ("", false),
  ])
  func `a wording that came from a document is known by its reason`(reason: String, isIt: Bool) {
    #expect(Phrases.isRewordedIn(reason) == isIt)
    #expect(Phrases.isRewordedIn(danish.rewordedIn("a.docx")))
    #expect(Phrases.isRewordedIn(english.rewordedIn("a.docx")))
  }

  @Test(arguments: [
    (FollowUpState.planned, "planlagt", "planned"), (.open, "åben", "open"),
    (.closed, "lukket", "closed"),
  ])
  func `states of a follow-up`(state: FollowUpState, danish: String, english: String) {
    #expect(self.danish.state(state) == danish)
    #expect(self.english.state(state) == english)
  }

  @Test(arguments: [
    (Standing.reported(.happy), "glad", "happy"),
    (
      .derived(from: "1"), "glad, videreført fra 1. budgetopfølgning",
      "happy, carried forward from 1. budgetopfølgning"
    ),
    (
      .again(against: "1"), "besvares igen mod milepælen i 1. budgetopfølgning",
      "answer again, against the milestone of 1. budgetopfølgning"
    ),
    (.uncertain, "usikker: mellemfornøjet eller sur", "uncertain: neutral or sad"),
    (.missing, "mangler svar", "no answer yet"),
    (.upcoming, "kommer senere", "due later"),
    (.notDue, "intet at følge op", "nothing due"),
  ])
  func `standings say what they rest on`(standing: Standing, danish: String, english: String) {
    let title = { (id: FollowUpID) in "\(id.value). budgetopfølgning" }
    #expect(self.danish.standing(standing, title: title) == danish)
    #expect(self.english.standing(standing, title: title) == english)
  }

  @Test func `derived and reported never look the same`() {
    for phrases in [danish, english] {
      #expect(Set(Standing.Name.allCases.map(phrases.standing)).count == 7)
      #expect(
        phrases.standing(.derived(from: "1")) { $0.value }
          != phrases.standing(.reported(.happy)) { $0.value })
    }
  }

  @Test func `a decision names committee, day and item`() {
    let seven = decision("Teknik- og Miljøudvalget", "2019-06-04", 7)
    #expect(danish.decision(seven) == "Teknik- og Miljøudvalget, 4. juni 2019, punkt 7")
    #expect(english.decision(seven) == "Teknik- og Miljøudvalget, 4 June 2019, item 7")
    let none = decision("Teknik- og Miljøudvalget", "2019-06-04")
    #expect(danish.decision(none) == "Teknik- og Miljøudvalget, 4. juni 2019")
  }

  @Test func `the extra follow-up is headed as in the documents`() {
    #expect(
      danish.extra(of: "Aftale om budget 2018") == "Ekstra opfølgning på Aftale om budget 2018")
    #expect(
      english.extra(of: "Aftale om budget 2018") == "Extra follow-up on Aftale om budget 2018")
  }

  @Test func `every finding has words in both languages`() {
    let kinds: [Finding.Kind] = [
      .missing, .again(against: "1"), .uncertain, .noStatus(.sad), .noStatus(.neutral),
      .noEconomyStatus, .sadWithoutAction, .happyButLate(word: "udsat"), .moneyWithoutSmiley,
      .smileyWithoutMoney, .amountsDiffer(year: 2019, economy: 1, description: 2),
      .unknownCommittee("x"), .unknownCentre("x"), .nearlyKnown("x", meant: "y"),
      .unknownDecision(decision("x", "2019-06-04")),
      .numberGap(after: number("1.1"), before: number("1.3")),
      .numberGap(after: nil, before: number("6.2")), .duplicateNumber,
      .deadLink(id("2.3")), .unknownChapter("9"),
    ]
    let words = kinds.flatMap { kind in [danish, english].map { $0.finding(kind) { $0.value } } }
    #expect(Set(words).count == 2 * kinds.count)
    #expect(
      danish.finding(.amountsDiffer(year: 2020, economy: 1_000_000, description: 2_000_000)) {
        $0.value
      } == "2020: økonomien siger 1 mio. kr., beskrivelsen 2 mio. kr.")
  }
}
