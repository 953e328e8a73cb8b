import MilepaelCore
import Testing

@testable import MilepaelExchange

/// Sums that are counted in others, and sums that are not.
struct AmountPartsTests {
  private func reading(_ text: String) -> AmountReader.Reading {
    AmountReader(source: .economy, budgetYear: 2026).reading(of: text)
  }

  @Test(arguments: [
    "Der er i alt afsat 9 mio. kr., heraf 4 mio. kr. i 2026 og 5 mio. kr. i 2027.",
    "Der afsættes 9 mio. kr., hvoraf 4 mio. kr. er i 2026 og 5 mio. kr. er i 2027.",
    "Der afsættes 9 mio. kr. fordelt med 4 mio. kr. i 2026 og 5 mio. kr. i 2027.",
    "Der afsættes 9 mio. kr. over to år, fordelt på 4 mio. kr. i 2026 og 5 mio. kr. i 2027.",
    "9 mio. kr. is set aside, of which 4 mio. kr. in 2026 and 5 mio. kr. in 2027.",
    "Der afsættes 9 mio. kr. Beløbet fordeles med 4 mio. kr. i 2026 og 5 mio. kr. i 2027.",
    "Der afsættes 9 mio. kr. i 2026-2027. Heraf 4 mio. kr. i 2026 og 5 mio. kr. i 2027.",
    "I alt 9 mio. kr.: 4 mio. kr. i 2026 og 5 mio. kr. i 2027.",
    "Der afsættes 4 mio. kr. i 2026 og 5 mio. kr. i 2027, i alt 9 mio. kr.",
    "4 mio. kr. i 2026\n5 mio. kr. i 2027\nI alt 9 mio. kr.",
  ])
  func `the parts stand for the whole when they add up to it`(text: String) {
    #expect(
      reading(text)
        == AmountReader.Reading(amounts: [
          Amount(from: 2026, to: 2026, kroner: 4_000_000),
          Amount(from: 2027, to: 2027, kroner: 5_000_000),
        ]))
  }

  @Test(arguments: [
    "Der er afsat 9 mio. kr. fordelt med 3 mio. kr. i hvert af årene 2026-2028.",
    "Der er i alt afsat 9 mio. kr. i 2026-2028, svarende til 3 mio. kr. årligt.",
    "Der er afsat 3 mio. kr. årligt i 2026-2028, i alt 9 mio. kr.",
  ])
  func `so does one part of each year`(text: String) {
    #expect(
      reading(text)
        == AmountReader.Reading(amounts: [Amount(from: 2026, to: 2028, kroner: 3_000_000)]))
  }

  @Test(arguments: [
    "Der er afsat 9 mio. kr. i 2026, heraf 4 mio. kr. til gulvet.",
    "Der er afsat 9 mio. kr. Heraf er 4 mio. kr. til gulvet og 5 mio. kr. til taget.",
    "Der er afsat 9 mio. kr. (4 mio. kr. til gulvet og 5 mio. kr. til taget).",
    "Der er afsat 9 mio. kr. i 2026, hvoraf 4 mio. kr. i 2026 er til gulvet.",
  ])
  func `what a year's sum is for is in it`(text: String) {
    #expect(
      reading(text)
        == AmountReader.Reading(amounts: [Amount(from: 2026, to: 2026, kroner: 9_000_000)]))
  }

  @Test func `what comes after such a part still counts`() {
    #expect(
      reading("Der er afsat 9 mio. kr. i 2026 (heraf 4 mio. kr. til løn) og 2 mio. kr. i 2027.")
        == AmountReader.Reading(amounts: [
          Amount(from: 2026, to: 2026, kroner: 9_000_000),
          Amount(from: 2027, to: 2027, kroner: 2_000_000),
        ]))
  }

  @Test func `a rest of which no year is named is told`() {
    #expect(
      reading("Der er afsat 9 mio. kr., heraf 4 mio. kr. i 2027.")
        == AmountReader.Reading(
          amounts: [Amount(from: 2027, to: 2027, kroner: 4_000_000)], unread: ["9 mio. kr."]))
    #expect(
      reading("Der afsættes 4 mio. kr. i 2026 og 5 mio. kr. i 2027, i alt 8 mio. kr.").unread
        == ["8 mio. kr."])
  }

  @Test func `a part of one year makes a sum for several years one sum`() {
    #expect(
      reading("Der er afsat 9 mio. kr. i 2026-2028, heraf 2 mio. kr. i 2026.")
        == AmountReader.Reading(
          amounts: [Amount(from: 2026, to: 2026, kroner: 2_000_000)],
          unread: ["9 mio. kr. i 2026-2028"]))
  }

  @Test func `a part of money that is given elsewhere is told`() {
    #expect(
      reading("Af de 9 mio. kr. prioriteres 2 mio. kr. til gulvet.")
        == AmountReader.Reading(unread: ["2 mio. kr."]))
  }

  @Test func `what was there before is not what is given beside it`() {
    #expect(
      reading("Der er allerede afsat 9 mio. kr. i 2026, og der afsættes 2 mio. kr. i 2027.").amounts
        == [
          Amount(from: 2026, to: 2026, kroner: 9_000_000, kind: .earlier),
          Amount(from: 2027, to: 2027, kroner: 2_000_000),
        ])
  }

  @Test func `a last line that adds up to something else is told`() {
    #expect(reading("4 mio. kr. i 2026.\nI alt 9 mio. kr.").unread == ["I alt 9 mio. kr."])
  }

  @Test func `parts too large to add are no parts`() {
    let huge = "576460752303423487 kr."
    #expect(
      reading("Der er afsat \(huge), heraf \(huge) i 2026-2099.").amounts
        == [Amount(from: 2026, to: 2099, kroner: 576_460_752_303_423_487)])
  }

  @Test func `each sum is of the kind that the nearest word says`() {
    #expect(
      reading("Der spares 4 mio. kr. i 2026, og der afsættes 5 mio. kr. i 2027.").amounts == [
        Amount(from: 2026, to: 2026, kroner: 4_000_000, kind: .saving),
        Amount(from: 2027, to: 2027, kroner: 5_000_000),
      ])
    #expect(
      reading("4 mio. kr. i 2026 og en besparelse på 5 mio. kr. i 2027.").amounts == [
        Amount(from: 2026, to: 2026, kroner: 4_000_000),
        Amount(from: 2027, to: 2027, kroner: 5_000_000, kind: .saving),
      ])
    #expect(
      reading("Driftsbesparelse: 4 mio. kr. i 2026. Anlægsudgift: 5 mio. kr. i 2026.").amounts == [
        Amount(from: 2026, to: 2026, kroner: 4_000_000, kind: .saving),
        Amount(from: 2026, to: 2026, kroner: 5_000_000),
      ])
  }
}
