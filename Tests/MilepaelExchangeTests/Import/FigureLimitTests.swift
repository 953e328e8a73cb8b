import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Testing

/// Figures in a document that a store cannot hold are told and not taken in.
struct FigureLimitTests {
  /// An amount of a report of ours in HTML: its years.
  private func html(_ from: String, _ to: String) throws -> ImportResult {
    try Imported.html(
      """
      <h1>Aftale om budget 2026</h1><h2>1. Havn</h2><h3>1.1. Mole</h3>
      <table><tr><th>Opfølgning</th><th>Milepæl</th></tr>
      <tr><td>1. opfølgning 2026</td><td>Bygget.</td></tr></table>
      <table><tr><th>Beløb</th><th>Fra</th><th>Til</th><th>Slags</th></tr>
      <tr><td>5 kr.</td><td>\(from)</td><td>\(to)</td><td>bevilling</td></tr></table>
      """)
  }

  private func amounts(_ result: ImportResult) -> [Amount] {
    result.agreement.initiatives.flatMap { $0.followedUp?.economy.amounts ?? [] }
  }

  @Test func `a year in a table is one that a store can hold`() throws {
    #expect(amounts(try html("2026", "2027")) == [Amount(from: 2026, to: 2027, kroner: 5)])
    #expect(amounts(try html("2026", "og frem")) == [Amount(from: 2026, to: nil, kroner: 5)])
  }

  @Test(arguments: [("-5", "2027"), ("2026", "99999999"), ("0", ""), ("2026", "-1")])
  func `any other figure in its place is kept as a remark`(from: String, to: String) throws {
    let result = try html(from, to)
    #expect(amounts(result) == [])
    #expect(result.agreement.initiatives[0].remarks.contains { $0.text.contains("5 kr.") })
  }

  /// A report of ours in JSON with one initiative.
  private func json(_ more: String) throws -> ImportResult {
    try Imported.result(
      """
      {"format": "milepael-report", "version": 1, "kind": "plan",
      "agreement": {"title": "Aftale", "municipality": "Strandby Kommune", "budgetYear": 2026},
      "followUps": [], "chapters": [{"id": "1", "title": "Havn"}],
      "initiatives": [{"number": "1.1", "title": "Mole", "chapter": "1", "kind": "capital",
      "handling": "followedUp", \(more)}], "extra": [{"title": "Før", "budgetYear": 7,
      "initiatives": [{"number": "2.1", "title": "Kaj"}]}]}
      """)
  }

  @Test func `what a report in JSON has out of bounds is told`() throws {
    let result = try json(
      """
      "economy": {"text": "", "amounts": [{"from": 2026, "to": 10000, "kroner": 5},
      {"from": 0, "to": null, "kroner": 6}, {"from": 2026, "to": null, "kroner": 7}]},
      "effects": [{"title": "Varme", "years": [{"year": 2026, "forecastFrom": -5, "forecastTo": 5},
      {"year": 12345}]}]
      """)
    #expect(amounts(result) == [Amount(from: 2026, to: nil, kroner: 7)])
    #expect(
      result.agreement.initiatives[0].followedUp?.effects == [
        Effect(title: "Varme", years: [Effect.Year(year: 2026)])
      ])
    #expect(result.agreement.extra == [])
    let unread = result.kinds.filter { if case .unreadAmount = $0 { true } else { false } }
    #expect(unread.count == 3)
    #expect(result.kinds.contains(.noPlace("2.1. Kaj")))
  }
}
