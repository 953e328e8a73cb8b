import MilepaelCore
import Testing

@Suite("Expected and realised effect")
struct EffectTests {
  @Test(arguments: [
    (2_800_000, 65...70, 1_820_000...1_960_000),
    (1_800_000, 65...70, 1_170_000...1_260_000),
    (-1_000_000, 65...70, -700_000 ... -650_000),
    (999, 50...50, 500...500), (0, 0...100, 0...0),
  ])
  func `the forecast is the expected kroner by the forecast share`(
    expected: Int, share: ClosedRange<Int>, kroner: ClosedRange<Int>
  ) {
    #expect(
      Effect.Year(year: 2018, expected: expected, forecastPercent: share).forecast == kroner)
  }

  @Test func `without both parts there is no forecast, and realised kroner are none`() {
    #expect(Effect.Year(year: 2018, forecastPercent: 65...70).forecast == nil)
    #expect(Effect.Year(year: 2018, expected: 1, realised: 1).forecast == nil)
  }

  @Test(arguments: [
    (Int.max, 0...Int.max), (.min, 100...200), (.max, 100...100), (.max, 99...101),
  ])
  func `figures beyond all money give no forecast rather than a wrong one`(
    expected: Int, share: ClosedRange<Int>
  ) {
    #expect(Effect.Year(year: 2018, expected: expected, forecastPercent: share).forecast == nil)
  }
}
