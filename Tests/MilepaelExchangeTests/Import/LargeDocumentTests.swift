import MilepaelCore
import MilepaelTestKit
import Testing

@testable import MilepaelExchange

/// Documents that nobody writes, and that somebody could send, cost no more than they are long: what
/// compares each part with each other one does not come to an end here.
struct LargeDocumentTests {
  @Test
  func `three thousand follow-ups of one initiative each get an id`() {
    let titles = (1...3000).map { "\($0). budgetopfølgning 2026" }
    let rounds = RoundList([titles], year: 2026, existing: [])
    #expect(rounds.followUps.map(\.title) == titles)
    #expect(rounds.followUps.last?.id == "2026-3000")
  }

  @Test
  func `a sentence is found behind a million full stops`() {
    let text = String(repeating: ". ", count: 1_000_000) + "Havneudvalget involveres."
    #expect(Involvement(text)?.names == ["Havneudvalget"])
  }

  /// The title of a row, and the follow-up among the others that it means.
  @Test(arguments: [
    ("1. opfølgning 2026", "1. budgetopfølgning 2026"), ("31. december 2026", "31.12.2026"),
    ("2. BUDGETOPFØLGNING 2026", "2. budgetopfølgning 2026"), ("2. del", "2. dele"),
  ])
  func `a title leads to the follow-up that it almost is`(written: String, meant: String) {
    var index = RoundIndex()
    for title in ["1. budgetopfølgning 2026", "2. budgetopfølgning 2026", "31.12.2026", "2. dele"] {
      index.add(RoundKey(title, budgetYear: 2026), title)
    }
    #expect(index.first(sameAs: RoundKey(written, budgetYear: 2026)) == meant)
  }

  @Test(arguments: ["3. budgetopfølgning 2026", "1. budgetopfølgning 2027", "1. kvartal 2026"])
  func `a title that says another time leads nowhere`(written: String) {
    var index = RoundIndex()
    for title in ["1. budgetopfølgning 2026", "31.12.2026"] {
      index.add(RoundKey(title, budgetYear: 2026), title)
    }
    #expect(index.first(sameAs: RoundKey(written, budgetYear: 2026)) == nil)
  }

  @Test func `a committee that is almost one other is that one, among however many`() throws {
    func document(_ names: [String]) -> String {
      names.enumerated().map { index, name in
        "1.\(index + 1). Hal\tAnlæg\tTid\tSmiley\nBygges.\tAnsvarligt center: Kultur "
          + "Ansvarligt udvalg: \(name)\t\t\nMilepæl\tTegnet.\t1. kvartal 2026\t☺\n"
      }.joined()
    }
    let words = [
      "Agerland", "Bakkedrag", "Dalstrøg", "Engparti", "Fjordbred", "Gadekryds", "Hegnsrække",
      "Isflage", "Jordvold", "Klitkyst",
    ]
    let names = words.flatMap { first in words.map { "\(first)\($0.lowercased())udvalget" } }
    let result = try Imported.lines(document(names + names + ["Fjordbredklitkydstudvalget"]))
    #expect(result.agreement.committees.count == 100)
    #expect(
      result.kinds.contains(.readAs("Fjordbredklitkydstudvalget", "Fjordbredklitkystudvalget")))
  }

  @Test func `six thousand closed items and as many paragraphs are read once`() throws {
    let head = "REFERAT Teknik- og Miljøudvalget d. 05-06-2019\n\n"
    let items = (1...6000).map { "Punkt \($0): Sag \($0)\n\nBeslutning\n\nJa.\n\n" }.joined()
    let closed = try Imported.result(head + "Lukket dagsorden\n\n" + items, into: Small.agreement)
    #expect(closed.agreement.meetings[0].items.filter(\.isClosed).count == 6000)
    let long = String(repeating: "Det blev sagt.\n\n", count: 6000)
    let open = try Imported.result(
      head + "Punkt 1: Planen\n\nBeslutning\n\n" + long, into: Small.agreement)
    #expect(open.agreement.meetings[0].items[0].decision?.utf8.count == 6000 * 16 - 2)
  }
}
