import MilepaelCore
import Testing

@testable import MilepaelExchange

/// How sums of money are written.
struct MoneyTests {
  private func kroner(_ text: String) -> [Int] { Money.all(in: text).map(\.kroner) }
  private func forms(_ text: String) -> [Money.Form] { Money.all(in: text).map(\.form) }

  @Test(arguments: [
    ("40 t. kr.", 40_000), ("40 tkr.", 40_000), ("40 t.kr.", 40_000), ("40 tkr", 40_000),
    ("70.000,-", 70_000), ("70.000,- kr.", 70_000), ("kr. 70.000,-", 70_000),
    ("7,5 mill. kr.", 7_500_000), ("7,5 millioner kroner", 7_500_000), ("7,5 mio", 7_500_000),
    ("7,5 Mio. Kr.", 7_500_000), ("7 mia. kr.", 7_000_000_000), ("0.750 mio. kr.", 750_000),
    ("70.000 DKK", 70_000), ("3mio. kr.", 3_000_000), ("1.200.000,00 kr.", 1_200_000),
  ])
  func `a unit can be written in many ways`(text: String, expected: Int) {
    #expect(kroner(text) == [expected])
    #expect(forms(text) == [.sum])
  }

  @Test(arguments: [
    "7 654 321 kr.", "7\u{A0}654\u{A0}321 kr.", "7\u{202F}654\u{202F}321\u{A0}kr.",
    "7\u{2009}654\u{2009}321 kr.", "kr. 7 654 321",
  ])
  func `blanks part thousands, as points do`(text: String) {
    #expect(kroner(text) == [7_654_321])
  }

  @Test func `a year before a sum is no part of it`() {
    #expect(kroner("2026 500 kr. og 2027 700.000 kr.") == [500, 700_000])
  }

  @Test(arguments: [
    "-2 mio. kr.", "–2 mio. kr.", "−2 mio. kr.", "- 2 mio. kr.", "− 2 mio. kr.", "minus 2 mio. kr.",
    "2026: – 2 mio. kr.", "2026 -2 mio. kr.", "Der er afsat –2 mio. kr.",
    "Der afsættes - 2 mio. kr.",
    "kr. -2.000.000", "netto - 2 mio. kr.", "÷2 mio. kr.",
  ])
  func `a dash before a sum is a minus`(text: String) {
    #expect(kroner(text) == [-2_000_000])
  }

  @Test(arguments: [
    "2026 – 2 mio. kr.", "2026 - 2 mio. kr.", "Drift – 2 mio. kr.", "hallen - 2 mio. kr. i alt",
    "Plan A-2 mio. kr.",
  ])
  func `a thought dash and a hyphen are none`(text: String) {
    #expect(kroner(text) == [2_000_000])
  }

  @Test(arguments: [
    "4-6 mio. kr.", "4 – 6 mio. kr.", "4 til 6 mio. kr.", "mellem 4 og 6 mio. kr.",
    "400.000-600.000 kr.", "4 eller 6 mio. kr.", "1.00.000 kr.", "9223372036854775807 kr.",
    "9999999999999 mia. kr.",
  ])
  func `a range and what no store can hold are money and no sum`(text: String) {
    #expect(forms(text) == [.unclear])
  }

  @Test func `figures share the unit of the last, where the words before say so`() {
    #expect(kroner("henholdsvis 1, 2,5 og 4 mio. kr.") == [1_000_000, 2_500_000, 4_000_000])
    #expect(forms("hhv. 1 og 4 mio. kr.") == [.listed, .listed])
    #expect(kroner("3 mio. kr. til etape 1 og 4 mio. kr. til etape 2") == [3_000_000, 4_000_000])
  }

  @Test func `a number with its thousands parted is bare, if no word is counted by it`() {
    #expect(forms("300.000 i 2026") == [.bare])
    #expect(forms("300.000 træer, 01.06.2026 i alt, 1.000 dage") == [])
  }

  @Test func `a long row of figures is looked at in no long time`() {
    let figures = String(repeating: "111 ", count: 20_000) + "træer"
    #expect(kroner(figures) == [])
    #expect(kroner(String(repeating: "1-", count: 20_000)) == [])
  }
}
