import MilepaelCore
import MilepaelTestKit
import Testing

@Suite("Effects of all investments together")
struct EffectTotalTests {
  private func agreement(_ effects: [[Effect.Year]]) -> Agreement {
    MilepaelTestKit.agreement(
      effects.enumerated().map { index, years in
        var initiative = initiative("1.\(index + 1)")
        initiative.handling = .followedUp(FollowedUp(effects: [Effect(title: "x", years: years)]))
        return initiative
      })
  }

  @Test("two cases of 2018: 2.8 and 1.8 million expected, 65 to 70 per cent forecast")
  func document() throws {
    let agreement = agreement([
      [Effect.Year(year: 2018, expected: 2_800_000, forecastPercent: 65...70)],
      [
        Effect.Year(year: 2018, expected: 1_800_000, forecastPercent: 65...70),
        Effect.Year(year: 2019, expected: 3_000_000, realised: 1_500_000),
      ],
    ])
    let totals = Watching(agreement).totals
    #expect(totals.map(\.year) == [2018, 2019])
    let first = try #require(totals.first)
    #expect(first.expected == 4_600_000)
    #expect(first.forecast == 2_990_000...3_220_000)
    #expect(first.realised == nil)
    #expect(first.realisedPercent == nil)
    #expect(first.count == 2)
    #expect(totals.last?.realisedPercent == 50)
  }

  @Test("the share is of what is known to be realised, not of what is still open")
  func share() {
    let totals = Watching(
      agreement([
        [Effect.Year(year: 2019, expected: 1_000_000, realised: 900_000)],
        [Effect.Year(year: 2019, expected: 9_000_000)],
      ])
    ).totals
    #expect(totals.map(\.expected) == [10_000_000])
    #expect(totals.map(\.realisedPercent) == [90])
  }

  @Test("figures that no budget has do not stop the summing")
  func overflow() {
    let totals = Watching(
      agreement([
        [Effect.Year(year: 2019, expected: .max, realised: .min)],
        [Effect.Year(year: 2019, expected: .max, realised: .min)],
      ])
    ).totals
    #expect(totals.map(\.expected) == [.max])
    #expect(totals.map(\.realised) == [.min])
  }
}
