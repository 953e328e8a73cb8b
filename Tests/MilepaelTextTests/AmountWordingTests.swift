import MilepaelCore
import MilepaelText
import Testing

@Suite("Amounts in words")
struct AmountWordingTests {
  private let danish = Phrases(.danish)
  private let english = Phrases(.english)

  /// The amounts that documents 000 and 001 print, as they print them, and some more.
  @Test(arguments: [
    (500_000, "0,5 mio. kr.", "0.5 m kr."), (7_250_000, "7,25 mio. kr.", "7.25 m kr."),
    (23_000_000, "23 mio. kr.", "23 m kr."), (160_000, "0,16 mio. kr.", "0.16 m kr."),
    (10_000, "0,01 mio. kr.", "0.01 m kr."), (1_000_000, "1 mio. kr.", "1 m kr."),
    (175_000, "175.000 kr.", "175,000 kr."), (455_000, "455.000 kr.", "455,000 kr."),
    (1_234_567, "1.234.567 kr.", "1,234,567 kr."), (9_999, "9.999 kr.", "9,999 kr."),
    (5_000, "5.000 kr.", "5,000 kr."), (999, "999 kr.", "999 kr."), (1, "1 kr.", "1 kr."),
    (0, "0 kr.", "0 kr."), (1_250_000_000, "1.250 mio. kr.", "1,250 m kr."),
    (-13_371_418, "-13.371.418 kr.", "-13,371,418 kr."), (-1_000_000, "-1 mio. kr.", "-1 m kr."),
    (-455_000, "-455.000 kr.", "-455,000 kr."),
    (.max, "9.223.372.036.854.775.807 kr.", "9,223,372,036,854,775,807 kr."),
    (.min, "-9.223.372.036.854.775.808 kr.", "-9,223,372,036,854,775,808 kr."),
  ])
  func `millions with at most two decimals, else every krone`(
    kroner: Int, danish: String, english: String
  ) {
    #expect(self.danish.kroner(kroner) == danish)
    #expect(self.english.kroner(kroner) == english)
  }

  @Test(
    arguments: [
      (2019, 2019, Amount.Kind.allocation, "0,5 mio. kr. i 2019", "0.5 m kr. in 2019"),
      (
        2019, 2022, .allocation, "0,5 mio. kr. årligt i 2019-2022", "0.5 m kr. a year in 2019-2022"
      ),
      (
        2020, nil, .saving, "0,5 mio. kr. årligt 2020 og frem (besparelse)",
        "0.5 m kr. a year 2020 onwards (saving)"
      ),
      (
        2019, 2019, .earlier, "0,5 mio. kr. i 2019 (tidligere afsat)",
        "0.5 m kr. in 2019 (set aside earlier)"
      ),
    ] as [(Int, Int?, Amount.Kind, String, String)])
  func `an amount names its years and, unless it is set aside, its kind`(
    from: Int, to: Int?, kind: Amount.Kind, danish: String, english: String
  ) {
    let amount = Amount(from: from, to: to, kroner: 500_000, kind: kind)
    #expect(self.danish.amount(amount) == danish)
    #expect(self.english.amount(amount) == english)
  }

  @Test(arguments: [
    (4.2, "4,2", "4.2"), (4, "4", "4"), (-0.5, "-0,5", "-0.5"), (1_000_000, "1000000", "1000000"),
  ])
  func `a figure has the language's decimal sign`(value: Double, danish: String, english: String) {
    #expect(self.danish.decimal(value) == danish)
    #expect(self.english.decimal(value) == english)
  }

  @Test(arguments: [
    (65...70, "2018: ventet 2,8 mio. kr., skønnet 65-70 %, opnået 1,9 mio. kr. (68 %)"),
    (65...65, "2018: ventet 2,8 mio. kr., skønnet 65 %, opnået 1,9 mio. kr. (68 %)"),
    (
      0...Int.max,
      "2018: ventet 2,8 mio. kr., skønnet 0-9223372036854775807 %, opnået 1,9 mio. kr. (68 %)"
    ),
  ])
  func `an effect says what was expected, forecast and realised`(
    share: ClosedRange<Int>, words: String
  ) {
    let year = Effect.Year(
      year: 2018, expected: 2_800_000, forecastPercent: share, realised: 1_900_000)
    #expect(danish.effectYear(year) == words)
  }
}
