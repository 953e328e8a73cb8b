import Foundation
import MilepaelCore
import MilepaelTestKit
import Testing

/// `milepael roll-over`.
struct RollOverTests {
  /// `tiny.json` and a new agreement of the year after it.
  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox.tiny()
    let run = try sandbox.run("new", "next.json", "--municipality", "Lille", "--year", "2021")
    #expect(run.status == 0)
    return sandbox
  }

  private let proposed = """
    Aftale <b>2020</b> → Aftale om budget 2021
    Bedømt ved 1. opfølgning: 2 initiativer føres videre.

    Ekstra opfølgning på Aftale <b>2020</b>
    2020/1.09  Titel med ␛[31mrødt␛[0m, ‹U+202E›vendt & <script>: sur
    2020/1.11  Alle er med: usikker: mellemfornøjet eller sur


    """

  @Test func aDryRunShowsTheProposalWithWhyAndSavesNothing() throws {
    let sandbox = try sandbox()
    let before = try sandbox.read("next.json")
    let run = try sandbox.run("roll-over", "tiny.json", "--into", "next.json", "--dry-run")
    #expect(run.errors == "")
    #expect(
      run.output == proposed
        + "Intet er gemt. Uden --dry-run føres det videre; --add og --remove ændrer, hvad der "
        + "kommer med.\n")
    #expect(try sandbox.read("next.json") == before)
    #expect(!FileManager.default.fileExists(atPath: sandbox.file("next.history.jsonl").path))
  }

  @Test func itIsOneStepOfTheNextOnesHistoryAndTheOldStoreIsOnlyRead() throws {
    let sandbox = try sandbox()
    let before = try sandbox.read("tiny.json")
    let run = try sandbox.run("roll-over", "tiny.json", "--into", "next.json", "--as", "Ib")
    #expect(
      run.output == proposed
        + "2 nye initiativer, gemt i next.json. Skriv seneste status på hvert af dem.\n")
    #expect(try sandbox.read("tiny.json") == before)
    #expect(!FileManager.default.fileExists(atPath: sandbox.file("tiny.history.jsonl").path))
    let next = try sandbox.agreement("next.json")
    #expect(next.extra.map(\.budgetYear) == [2020])
    #expect(next.initiative(id("2020/1.09"))?.round("2020-1")?.effort.action == "Ny plan")
    #expect(next.committees.map(\.name) == ["Økonomiudvalget", "Børneudvalget"])
    let history = try sandbox.run("history", "next.json", "--format", "json")
    let entries = try #require(
      try JSONSerialization.jsonObject(with: Data(history.output.utf8)) as? [[String: Any]])
    #expect(entries.count == 1)
    #expect(entries.first?["by"] as? String == "Ib")
  }

  @Test func aSecondTimeChangesNothingAlsoAfterALatestStatus() throws {
    let sandbox = try sandbox()
    _ = try sandbox.run("roll-over", "tiny.json", "--into", "next.json")
    let written = try sandbox.run(
      "set", "next.json", "2020/1.09", "--follow-up", "1", "--latest-status", "Godt i gang")
    #expect(written.status == 0)
    let before = try sandbox.read("next.json")
    let run = try sandbox.run(
      "roll-over", "tiny.json", "--into", "next.json", "--language", "en")
    #expect(run.output.contains("sad · is there already"))
    #expect(run.output.hasSuffix("\nNothing new: next.json is unchanged.\n"))
    #expect(try sandbox.read("next.json") == before)
  }

  @Test func whatIsAddedAndRemovedIsUpToAPerson() throws {
    let sandbox = try sandbox()
    let run = try sandbox.run(
      "roll-over", "tiny.json", "--into", "next.json", "--follow-up", "2", "--add", "1.11",
      "--remove", "1.09", "--format", "json")
    let result = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(result["followUp"] as? String == "2020-2")
    #expect(result["saved"] as? Bool == true)
    #expect(result["added"] as? Int == 1)
    let items = try #require(result["initiatives"] as? [[String: Any]])
    #expect(items.compactMap { $0["number"] as? String } == ["1.11"])
    #expect(items.compactMap { $0["reason"] as? String } == ["added"])
    #expect(items.compactMap { $0["extra"] as? Int } == [2020])
  }

  @Test func theShippedAgreementHandsOnItsOwnAndLastYears() throws {
    let sandbox = try Sandbox.ballerup()
    _ = try sandbox.run("new", "next.json", "--municipality", "Ballerup", "--year", "2020")
    let run = try sandbox.run(
      "roll-over", "ballerup.json", "--into", "next.json", "--add", "2018/4.12", "--format", "json")
    let result = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(result["followUp"] as? String == "2019-2")
    let items = try #require(result["initiatives"] as? [[String: Any]])
    let reasons = Dictionary(
      items.compactMap { $0["reason"] as? String }.map { ($0, 1) }, uniquingKeysWith: +)
    // Of its own the 3 sad, 7 neutral and 4 uncertain of the second follow-up.
    #expect(reasons == ["neutral": 8, "sad": 5, "uncertain": 4, "added": 1])
    let next = try sandbox.agreement("next.json")
    #expect(next.extra.map(\.title) == ["Aftale om budget 2019", "Aftale om budget 2018"])
    #expect(next.extra.map(\.initiatives.count) == [14, 4])
    // What was written as the latest status last year stays readable.
    let old = try #require(next.initiative(id("2018/4.12")))
    #expect(old.remarks.contains { $0.text.hasPrefix("2. budgetopfølgning 2019: ") })
    #expect(try sandbox.run("list", "next.json").status == 0)
  }

  @Test(arguments: [
    (["tiny.json", "--into", "tiny.json"], Int32(1), "er ikke tidligere end"),
    (["next.json", "--into", "tiny.json"], 1, "ingen opfølgning er lukket"),
    (["tiny.json", "--into", "next.json", "--add", "1.10"], 1, "1.10"),
    (["tiny.json", "--into", "next.json", "--add", "9.9"], 64, "initiativ 9.9 findes ikke"),
    (["tiny.json", "--into", "next.json", "--follow-up", "7"], 64, "»7« findes ikke"),
    (
      ["tiny.json", "--into", "next.json", "--add", "1.09", "--remove", "1.09"], 64,
      "står både i --add og i --remove"
    ),
    (["tiny.json", "--into", "nowhere.json"], 1, "findes ikke"),
  ])
  func whatCannotBeDoneSaysWhyAndChangesNothing(
    _ arguments: [String], _ status: Int32, _ why: String
  ) throws {
    let sandbox = try sandbox()
    let before = [try sandbox.read("tiny.json"), try sandbox.read("next.json")]
    let run = try Program.run(
      ["roll-over"] + arguments, in: sandbox.folder, environment: sandbox.environment)
    #expect(run.status == status)
    #expect(run.errors.contains(why))
    #expect([try sandbox.read("tiny.json"), try sandbox.read("next.json")] == before)
  }
}
