import Foundation
import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Testing

/// What investments bring, and the indicators, from the command line.
struct EffectsTests {
  @Test func theSummaryAddsUpEffectsAndNamesIndicators() throws {
    let sandbox = try Sandbox.ballerup()
    var agreement = try sandbox.agreement("ballerup.json")
    let index = try #require(agreement.initiatives.firstIndex { $0.number.printed == "3.16" })
    let day = try #require(CalendarDate("2019-07-15"))
    agreement.initiatives[index].handling = .followedUp(
      FollowedUp(
        effects: [
          Effect(
            title: "Færre unge på ydelse",
            years: [
              Effect.Year(year: 2018, expected: 2_800_000, forecastPercent: 65...70),
              Effect.Year(year: 2019, expected: 3_000_000, realised: 1_950_000),
            ])
        ],
        indicators: [
          Indicator(
            title: "Unge i gang", unit: "%", target: 75,
            readings: [Indicator.Reading(date: day, value: 70.5)])
        ]))
    _ = try AgreementFile.create(sandbox.file("next.json").path, agreement)
    let text = try sandbox.run("summary", "next.json").output
    #expect(
      text.contains(
        """

        Investeringernes effekt
          2018: ventet 2,8 mio. kr., skønnet 1,82 mio. kr. til 1,96 mio. kr.
          2019: ventet 3 mio. kr., opnået 1,95 mio. kr. (65 %)

        Indikatorer
          3.16 Unge i gang, mål 75 %, senest 70,5 % (15. juli 2019)

        """))
    let json = try sandbox.run("summary", "next.json", "--format", "json").output
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let overview = try #require(object["overview"] as? [String: Any])
    let effects = try #require(overview["effects"] as? [[String: Any]])
    #expect(effects.map { $0["year"] as? Int } == [2018, 2019])
    #expect(effects.map { $0["realisedPercent"] as? Int } == [nil, 65])
    let indicators = try #require(overview["indicators"] as? [[String: Any]])
    #expect(indicators.map { $0["target"] as? Double } == [75])
  }
}
