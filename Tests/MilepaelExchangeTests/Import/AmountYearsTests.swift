import MilepaelCore
import Testing

@testable import MilepaelExchange

/// To which years a sum belongs, by where they stand.
struct AmountYearsTests {
  private func reading(_ text: String) -> AmountReader.Reading {
    AmountReader(source: .economy, budgetYear: 2026).reading(of: text)
  }
  private func amounts(_ text: String) -> [Amount] { reading(text).amounts }

  @Test(arguments: [
    "2026: 4 mio. kr., 2027: 5 mio. kr.", "2026 – 4 mio. kr., 2027 – 5 mio. kr.",
    "2026 = 4 mio. kr.; 2027 = 5 mio. kr.", "Budget 2026: 4 mio. kr., budget 2027: 5 mio. kr.",
    "Der afsættes i 2026 4 mio. kr. og i 2027 5 mio. kr.",
    "I 2026 4 mio. kr. i 2027 5 mio. kr.", "4 mio. kr. i 2026 5 mio. kr. i 2027",
    "4 mio. kr. i 2026 - 5 mio. kr. i 2027",
    "Der afsættes 4 mio. kr. i 2026, i 2027 5 mio. kr.", "2026: 4 mio. kr.\n2027: 5 mio. kr.",
    "Der er afsat:\n- 4 mio. kr. i 2026\n- 5 mio. kr. i 2027",
  ])
  func `a year stands before or after its sum`(text: String) {
    #expect(
      amounts(text) == [
        Amount(from: 2026, to: 2026, kroner: 4_000_000),
        Amount(from: 2027, to: 2027, kroner: 5_000_000),
      ])
  }

  @Test func `a minus in such a row is the saving of its year`() {
    #expect(
      amounts("2026: 4 mio. kr., 2027: -5 mio. kr., 2028: 6 mio. kr.") == [
        Amount(from: 2026, to: 2026, kroner: 4_000_000),
        Amount(from: 2027, to: 2027, kroner: 5_000_000, kind: .saving),
        Amount(from: 2028, to: 2028, kroner: 6_000_000),
      ])
  }

  @Test func `years with a gap are no range, and short ones are`() {
    #expect(
      amounts("Der er afsat 4 mio. kr. i 2026 og 2029.") == [
        Amount(from: 2026, to: 2026, kroner: 4_000_000),
        Amount(from: 2029, to: 2029, kroner: 4_000_000),
      ])
    #expect(
      amounts("Der er afsat 4 mio. kr. årligt i 2026-28.") == [
        Amount(from: 2026, to: 2028, kroner: 4_000_000)
      ])
  }

  @Test func `a year with its own word is of the sum before it, unless it heads the next`() {
    #expect(
      amounts("Der er afsat 4 mio. kr. i 2026 og i 2028.") == [
        Amount(from: 2026, to: 2026, kroner: 4_000_000),
        Amount(from: 2028, to: 2028, kroner: 4_000_000),
      ])
    #expect(
      amounts("Der er afsat 4 mio. kr. i 2026 og i 2028 5 mio. kr.") == [
        Amount(from: 2026, to: 2026, kroner: 4_000_000),
        Amount(from: 2028, to: 2028, kroner: 5_000_000),
      ])
  }

  @Test(arguments: [
    "Der er afsat 4 mio. kr. pr. år fra 2027.", "Der er afsat 4 mio. kr. fra 2027.",
    "Der er afsat 4 mio. kr. fra og med 2027.", "Der er afsat 4 mio. kr. årligt fra budget 2027.",
    "Fra 2027 afsættes 4 mio. kr.", "2027 og frem: 4 mio. kr.",
    "Der er afsat 4 mio. kr. til drift af hallen fra 1. januar 2027.",
  ])
  func `what begins in a year and has no end goes on`(text: String) {
    #expect(amounts(text) == [Amount(from: 2027, to: nil, kroner: 4_000_000)])
  }

  @Test(arguments: ["pr. år", "om året", "hvert år", "årligt", "fremover"])
  func `so does what is given each year, with no year named`(word: String) {
    #expect(
      amounts("Der er afsat 4 mio. kr. \(word).") == [
        Amount(from: 2026, to: nil, kroner: 4_000_000)
      ])
  }

  @Test(arguments: [
    "Der er afsat 4 mio. kr. årligt i tre år.", "Der er afsat 4 mio. kr. årligt til og med 2028.",
    "Der er afsat 4 mio. kr. fra og med 2026 til og med 2028.",
    "Der er afsat 4 mio. kr. om året i en treårig periode.",
  ])
  func `and it ends where an end is named`(text: String) {
    #expect(amounts(text) == [Amount(from: 2026, to: 2028, kroner: 4_000_000)])
  }

  @Test func `what is given each year is of its own sum only`() {
    #expect(
      amounts("Der er afsat 4 mio. kr. til bilen og årligt 5 mio. kr. til benzin.") == [
        Amount(from: 2026, to: 2026, kroner: 4_000_000),
        Amount(from: 2026, to: nil, kroner: 5_000_000),
      ])
    #expect(
      amounts("I 2026 afsættes 4 mio. kr. og derefter 5 mio. kr. årligt.") == [
        Amount(from: 2026, to: 2026, kroner: 4_000_000),
        Amount(from: 2027, to: nil, kroner: 5_000_000),
      ])
  }

  @Test(arguments: [
    ("Der er afsat 4 mio. kr. over fire år.", "4 mio. kr. over fire år"),
    ("Der er afsat i alt 4 mio. kr. i 2026-2028.", "4 mio. kr. i 2026-2028"),
    ("Der er afsat 4 mio. kr. fordelt på 2026 og 2027.", "4 mio. kr. fordelt på 2026 og 2027"),
    ("Der er afsat 4 mio. kr. over perioden 2026-2028.", "4 mio. kr. over perioden 2026-2028"),
    ("Der er afsat 4 mio. kr. over perioden.", "4 mio. kr. over perioden"),
    ("Der er afsat 4 mio. kr. frem til 2028.", "4 mio. kr. frem til 2028"),
    ("Der er afsat en ramme på 4 mio. kr. i 2026-2028.", "4 mio. kr. i 2026-2028"),
    (
      "Der er afsat 4 mio. kr., som fordeles på 2026 og 2027.",
      "4 mio. kr., som fordeles på 2026 og 2027"
    ), ("Der er afsat 4 mio. kr. i skoleåret 2026/2027.", "4 mio. kr. i skoleåret 2026/2027"),
    ("Der prioriteres 4 mio. kr. fra 2024.", "4 mio. kr. fra 2024"),
  ])
  func `one sum for several years is of none of them, and told`(text: String, unread: String) {
    #expect(reading(text) == AmountReader.Reading(unread: [unread]))
  }

  @Test func `what is given each year keeps that before the next sum`() {
    #expect(
      amounts("Der er afsat 4 mio. kr. årligt og 5 mio. kr. i 2027.") == [
        Amount(from: 2026, to: nil, kroner: 4_000_000),
        Amount(from: 2027, to: 2027, kroner: 5_000_000),
      ])
    #expect(
      amounts("Der er afsat 4 mio. kr. i hvert af de tre år.") == [
        Amount(from: 2026, to: 2028, kroner: 4_000_000)
      ])
  }

  @Test func `a level of prices is no year`() {
    #expect(
      amounts("Der er afsat 4 mio. kr. årligt i 2026-priser.") == [
        Amount(from: 2026, to: nil, kroner: 4_000_000)
      ])
  }

  @Test func `an age is no number of years`() {
    #expect(
      amounts("Der er afsat 4 mio. kr. til børn over 6 år.") == [
        Amount(from: 2026, to: 2026, kroner: 4_000_000)
      ])
  }

  @Test(arguments: [
    "Der er afsat henholdsvis 1, 2 og 3 mio. kr. i 2026, 2027 og 2028.",
    "Der er afsat hhv. 1 mio. kr., 2 mio. kr. og 3 mio. kr. i 2026-2028.",
    "Der er i 2026-2028 afsat hhv. 1, 2 og 3 mio. kr.",
    "Der er afsat 1/2/3 mio. kr. i 2026/2027/2028.",
  ])
  func `sums said in turn are of the years said in turn`(text: String) {
    #expect(
      amounts(text) == [
        Amount(from: 2026, to: 2026, kroner: 1_000_000),
        Amount(from: 2027, to: 2027, kroner: 2_000_000),
        Amount(from: 2028, to: 2028, kroner: 3_000_000),
      ])
  }

  @Test func `and are told where there are more years than sums`() {
    #expect(
      reading("Der er afsat hhv. 1 og 2 mio. kr. i 2026, 2027 og 2028.")
        == AmountReader.Reading(unread: ["1 og 2 mio. kr. i 2026, 2027 og 2028"]))
  }
}
