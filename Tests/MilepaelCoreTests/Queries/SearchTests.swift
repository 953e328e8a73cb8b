import MilepaelCore
import MilepaelTestKit
import Testing

@Suite("Search")
struct SearchTests {
  private let sample: Agreement = {
    var first = initiative(
      "3.15", "En sammenhængende ungeindsats", centre: "Arbejdsmarked",
      committees: ["Børne- og Skoleudvalget"],
      rounds: [
        "1": round(
          milestone: "Et kommissorium foreligger", .happy, status: "Godkendt i marts",
          action: "Ny tidsplan", economyStatus: "Forbruget følger planen")
      ], economy: Economy(text: "Afsat til vejledere"))
    first.description = "Unge i Måløv"
    first.carriedOutBy = "En projektleder"
    first.contributors = .named(["Social og Sundhed"])
    first.involved = .named(["Kultur- og Fritidsudvalget"])
    first.remarks = ["Se også 2.3"]
    let extra = earlier(
      followUps: [followUp("2018-1")], [initiative("4.12", "Madlevering", centre: "Ejendomme")],
      latest: ["1": LatestStatus(text: "Udbuddet er afsluttet")])
    return agreement([first, initiative("4.2", "Posthuset", centre: "Ejendomme")], extra: [extra])
  }()

  private func found(_ text: String) -> [String] {
    let register = Register(sample)
    let index = SearchIndex(sample, places: register.rows.map(\.place))
    return register.positions(Filter(text: text), index: index).map {
      register.rows[$0].id.description
    }
  }

  @Test(arguments: [
    "3.15", "ungeindsats", "UNGEINDSATS", "arbejdsmarked", "skoleudvalget", "social og",
    "fritidsudvalget", "måløv", "MAALOEV", "projektleder", "2.3", "vejledere", "kommissorium",
    "godkendt", "tidsplan", "forbruget", "marts ungeindsats", "  unge   måløv ",
  ])
  func `numbers, titles, texts, statuses and names are searched, and every word must be there`(
    text: String
  ) {
    #expect(found(text) == ["3.15"])
  }

  @Test(arguments: ["posthuset ungeindsats", "findes ikke", "ungeindsatsx", "3.151"])
  func `nothing is found when a word is missing`(text: String) {
    #expect(found(text) == [])
  }

  @Test func `a latest status is searched`() {
    #expect(found("udbuddet") == ["2018/4.12"])
  }

  @Test(arguments: ["", "   ", "\n\u{A0}"])
  func `a search that says nothing finds everything`(text: String) {
    #expect(found(text) == ["3.15", "4.2", "2018/4.12"])
  }

  @Test func `a word does not run from one field into the next`() {
    #expect(found("ungeindsatsarbejdsmarked") == [])
  }

  @Test func `what was written apart is found together, and the other way`() {
    #expect(found("ma\u{30A}løv") == ["3.15"])
  }

  @Test func `one more letter narrows what was found`() {
    let register = Register(sample)
    let index = SearchIndex(sample, places: register.rows.map(\.place))
    #expect(register.positions(Filter(text: "unge"), index: index, among: [1, 2]) == [])
    #expect(register.positions(Filter(text: "post"), index: index, among: [1, 2]) == [1])
  }

  @Test func `an index is kept up with an edit`() throws {
    var changed = sample
    let register = Register(sample)
    var index = SearchIndex(sample, places: register.rows.map(\.place))
    try changed.apply(
      .status(AnswerPlace(id("4.2"), "1"), Change(from: nil, to: "Lejemålet er opsagt")))
    #expect(register.positions(Filter(text: "lejemålet"), index: index) == [])
    index.update(1, from: changed, at: .own(1))
    #expect(register.positions(Filter(text: "lejemålet"), index: index) == [1])
    index.update(99, from: changed, at: .own(1))
    #expect(!index.matches(99, words: SearchIndex.words(of: "lejemålet")))
  }
}
