import MilepaelCore
import MilepaelTestKit
import Testing

@testable import MilepaelExchange

/// Money of which it is not clear how much it is in which year is told, and never guessed.
struct UnreadAmountTests {
  private func reading(_ text: String, _ source: Amount.Source = .economy) -> AmountReader.Reading {
    AmountReader(source: source, budgetYear: 2026).reading(of: text)
  }

  @Test(arguments: [
    ("Der er afsat 4-6 mio. kr. i 2026.", "4-6 mio. kr. i 2026"),
    ("Der er afsat 4 mio. kr. til 6 mio. kr. i 2026.", "4 mio. kr. til 6 mio. kr. i 2026"),
    ("Der er afsat 300 kr. pr. elev i 2026.", "300 kr. pr. elev i 2026"),
    ("Der er afsat 5 x 90.000 kr.", "90.000 kr."),
    ("Beløb i 1.000 kr.: 600 i 2026", "1.000 kr.: 600 i 2026"),
    ("Tal i t.kr.: 600 i 2026", "Tal i t.kr.: 600 i 2026"), ("600.000 i 2026", "600.000"),
    ("Der er afsat en million kroner.", "Der er afsat en million kroner"),
    ("Der er afsat 4 mio. kr., der er overført fra 2025.", "4 mio. kr., der er overført fra 2025"),
  ])
  func `what is no clear sum is told`(text: String, unread: String) {
    #expect(reading(text) == AmountReader.Reading(unread: [unread]))
  }

  @Test func `a second sum that says something else is told beside the first`() {
    let first = [Amount(from: 2026, to: 2026, kroner: 4_000_000)]
    #expect(
      reading("Der er afsat 4 mio. kr. Prisen er nu 6 mio. kr.")
        == AmountReader.Reading(amounts: first, unread: ["6 mio. kr."]))
    #expect(
      reading("Der er afsat 4 mio. kr. i 2026 og 6 i 2027.")
        == AmountReader.Reading(amounts: first, unread: ["6 i 2027"]))
    #expect(
      reading("Der er afsat 4 mio. kr. i 2026 og samme beløb i 2027.")
        == AmountReader.Reading(
          amounts: first, unread: ["Der er afsat 4 mio. kr. i 2026 og samme beløb i 2027"]))
  }

  @Test func `an exception from a sum and a step from it are told`() {
    #expect(
      reading("Der er afsat 4 mio. kr. i 2026 stigende med 1 mio. kr. årligt.").unread
        == ["1 mio. kr."])
    #expect(
      reading("Der er afsat 4 mio. kr. årligt, dog kun 1 mio. kr. i 2026.").unread
        == ["1 mio. kr. i 2026"])
  }

  @Test func `a description tells of other money too, of which nothing is said`() {
    #expect(
      reading("Kommunen har 40.000 træer. De koster 4 mio. kr. om året.", .description)
        == AmountReader.Reading())
  }

  @Test func `a number without a unit is a sum right behind a word that gives`() {
    #expect(
      reading("Der er afsat 300.000 i 2026 og 400.000 i 2027.")
        == AmountReader.Reading(amounts: [
          Amount(from: 2026, to: 2026, kroner: 300_000),
          Amount(from: 2027, to: 2027, kroner: 400_000),
        ]))
    #expect(reading("Der er afsat tid til 300.000 træer.") == AmountReader.Reading())
  }

  @Test func `a dash before the lone sum of a row is a minus, and before each line a mark`() {
    #expect(
      reading("– 4 mio. kr. i 2026").amounts
        == [Amount(from: 2026, to: 2026, kroner: 4_000_000, kind: .saving)])
    #expect(
      reading("- 4 mio. kr. i 2026\n- 5 mio. kr. i 2027").amounts == [
        Amount(from: 2026, to: 2026, kroner: 4_000_000),
        Amount(from: 2027, to: 2027, kroner: 5_000_000),
      ])
  }

  @Test func `an import tells it of the initiative, with its line`() throws {
    let result = try Imported.lines(
      Imported.hall() + "Økonomi\tDer er afsat 4-6 mio. kr. i 2026.\t\t\n")
    #expect(result.agreement.initiatives[0].followedUp?.economy.amounts == [])
    #expect(
      result.report.findings.filter { $0.kind == .unreadAmount("4-6 mio. kr. i 2026") }
        .map(\.initiative) == [id("1.1")])
  }
}
