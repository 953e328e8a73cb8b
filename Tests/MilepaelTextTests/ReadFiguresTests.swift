import MilepaelCore
import MilepaelText
import Testing

@Suite("Figures as people type them")
struct ReadFiguresTests {
  private let danish = Phrases(.danish)
  private let english = Phrases(.english)

  @Test(arguments: [
    ("2.800.000", 2_800_000), ("2,8 mio.", 2_800_000), ("500000 kr.", 500_000),
    ("-1,5 mio. kr.", -1_500_000), ("0", 0), ("1 mio", 1_000_000), ("0,0000005 mio", 1),
  ])
  func `kroner in Danish`(text: String, kroner: Int) {
    #expect(danish.readKroner(text) == kroner)
  }

  @Test(arguments: [
    "", "kr.", "1.5", "1,5", "12.34", "1..000", "mio", "halvanden", "--1", "1e9", "٣", "nan", "inf",
    "99999999999999999999", "9999999999 mio",
  ])
  func `what is no amount of kroner`(text: String) {
    #expect(danish.readKroner(text) == nil)
  }

  @Test("English turns the signs round")
  func otherSigns() {
    #expect(english.readKroner("2,800,000") == 2_800_000)
    #expect(english.readKroner("2.8m") == 2_800_000)
    #expect(english.readDecimal("4.2") == 4.2)
    #expect(danish.readDecimal("4,2") == 4.2)
    #expect(danish.readDecimal("4.2") == nil)
  }

  @Test("a share is one figure or a range")
  func percent() {
    #expect(danish.readPercent("65-70 %") == 65...70)
    #expect(danish.readPercent("65") == 65...65)
    #expect(danish.readPercent("70-65") == nil)
    #expect(danish.readPercent("-5") == nil)
    #expect(danish.readPercent("halvdelen") == nil)
    #expect(danish.readPercent("") == nil)
  }

  @Test("amounts read back as they are written", arguments: Language.allCases)
  func amounts(language: Language) {
    let phrases = Phrases(language)
    let amounts = [
      Amount(from: 2019, to: 2019, kroner: 500_000),
      Amount(from: 2020, to: 2022, kroner: 1_234_567, kind: .saving),
      Amount(from: 2023, to: nil, kroner: 0, kind: .earlier),
    ]
    #expect(phrases.readAmounts(phrases.amountsLine(amounts)) == amounts)
    #expect(phrases.readAmounts(" ; ")?.isEmpty == true)
    #expect(phrases.readAmounts("2019: 1; 2018") == nil)
    #expect(phrases.readAmounts("2022-2019: 1") == nil)
    #expect(phrases.readAmounts("2019: -1") == nil)
  }

  @Test("Danish as it is written")
  func line() {
    #expect(
      danish.amountsLine([
        Amount(from: 2019, to: 2019, kroner: 500_000),
        Amount(from: 2020, to: nil, kroner: 1_500_000, kind: .saving),
      ]) == "2019: 500.000; 2020-: 1.500.000 besparelse")
  }
}
