import Foundation
import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Testing

/// `milepael verify` and `milepael recover`.
struct RecoverTests {
  /// A store with two answers in its history, and `older.json` as it was before the second.
  private static func store() throws -> Sandbox {
    let sandbox = try Sandbox.tiny()
    _ = try sandbox.run("set", "tiny.json", "1.09", "--follow-up", "2", "--effort", "neutral")
    try FileManager.default.copyItem(
      at: sandbox.file("tiny.json"), to: sandbox.file("older.json"))
    _ = try sandbox.run(
      "set", "tiny.json", "1.11", "--follow-up", "2", "--status", "Godt", "--by", "Ib")
    return sandbox
  }

  private static func broken(_ sandbox: Sandbox) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: sandbox.folder.path)
      .filter { $0.hasPrefix("tiny.broken-") }
  }

  /// Puts the older copy in the file's place.
  private static func putBack(_ sandbox: Sandbox) throws {
    try sandbox.write(try sandbox.read("older.json"), to: "tiny.json")
  }

  @Test func aFileThatIsItsHistoryIsSaidToBe() throws {
    let run = try Self.store().run("verify", "tiny.json")
    #expect(run.output == "Filen er, hvad historikken siger: 2 ændringer gennemgået.\n")
    #expect(run.status == 0)
  }

  @Test func withoutHistoryThereIsNothingToVerify() throws {
    let run = try Sandbox.tiny().run("verify", "tiny.json")
    #expect(
      run.output == "Aftalen har ingen historik endnu: der er intet at holde filen op mod.\n")
    #expect(run.status == 0)
  }

  @Test func whatWasChangedByOtherMeansIsNamedByField() throws {
    let sandbox = try Self.store()
    let text = try sandbox.read("tiny.json")
    try sandbox.write(
      text.replacingOccurrences(of: "\"Godt\"", with: "\"Ondt\"")
        .replacingOccurrences(of: "Alle er med", with: "Ikke alle"), to: "tiny.json")
    let run = try sandbox.run("verify", "tiny.json")
    #expect(run.status == 1)
    #expect(
      run.output == """
        Filen er ikke, hvad historikken siger: 2 steder.
          1.11 · 2. opfølgning: status
          1.11: initiativet selv

        """)
  }

  @Test func aLostLineIsNamedAndATornOneToo() throws {
    let sandbox = try Self.store()
    let name = "tiny.history.jsonl"
    var journal = try Journal.open(sandbox.file("tiny.json").path)
    let stamp = Stamp(by: "Ib", at: Timestamp(secondsSince1970: 0))
    for number in 1...2 {
      _ = try journal.record([
        Entry(id: EntryID(session: "s", number: number), stamp: stamp, edits: [])
      ])
    }
    try journal.writeFile()
    let lines = try sandbox.read(name).components(separatedBy: "\n")
    let kept = lines.map { $0.contains("\"s-1\"") && $0.contains("edits") ? "{\"id\": \"s-" : $0 }
    try sandbox.write(kept.joined(separator: "\n"), to: name)
    let run = try sandbox.run("verify", "tiny.json")
    #expect(run.status == 1)
    #expect(run.lines.contains("  mangler i historikken: s-1"))
    #expect(run.lines.contains { $0.hasPrefix("  kan ikke læses: tiny.history.jsonl, linje ") })
  }

  @Test func aBrokenFileIsBuiltAnewAndKept() throws {
    let sandbox = try Self.store()
    let before = try sandbox.agreement("tiny.json")
    try sandbox.write("{ \"format\": \"milepael\", ", to: "tiny.json")
    let refused = try sandbox.run("recover", "tiny.json")
    #expect(refused.status == 1)
    #expect(
      refused.errors.contains("tiny.checkpoint.json og 2 ændringer i historikken; den seneste"))
    #expect(refused.errors.contains("Gentag kommandoen med --yes."))
    #expect(try sandbox.read("tiny.json") == "{ \"format\": \"milepael\", ")

    let run = try sandbox.run("recover", "tiny.json", "--yes")
    #expect(run.status == 0)
    #expect(run.output.contains("tiny.json er gendannet.\nDen gamle fil ligger i "))
    #expect(try sandbox.agreement("tiny.json") == before)
    let kept = try #require(try Self.broken(sandbox).first)
    #expect(try sandbox.read(kept) == "{ \"format\": \"milepael\", ")
    #expect(try sandbox.run("verify", "tiny.json").status == 0)
  }

  @Test func aFileThatIsGoneIsBuiltAnew() throws {
    let sandbox = try Self.store()
    let before = try sandbox.agreement("tiny.json")
    try FileManager.default.removeItem(at: sandbox.file("tiny.json"))
    #expect(try sandbox.run("recover", "tiny.json", "--yes").status == 0)
    #expect(try sandbox.agreement("tiny.json") == before)
  }

  @Test func anOlderFileIsBroughtUpToDate() throws {
    let sandbox = try Self.store()
    try Self.putBack(sandbox)
    let verified = try sandbox.run("verify", "tiny.json")
    #expect(verified.status == 1)
    #expect(verified.errors.contains("filen mangler 1 ændring, som den har haft; den seneste"))
    #expect(try sandbox.run("recover", "tiny.json", "--yes").status == 0)
    #expect(try sandbox.round("1.11", "2020-2", in: "tiny.json")?.effort.status?.text == "Godt")
    #expect(try sandbox.run("verify", "tiny.json").status == 0)
  }

  @Test func anOlderFileCanBeKeptOnRecord() throws {
    let sandbox = try Self.store()
    try Self.putBack(sandbox)
    let run = try sandbox.run("recover", "tiny.json", "--keep-file", "--yes", "--by", "Bo")
    #expect(run.status == 0)
    #expect(try sandbox.round("1.11", "2020-2", in: "tiny.json")?.effort.status == nil)
    #expect(try sandbox.round("1.09", "2020-2", in: "tiny.json")?.effort.smiley == .neutral)
    let history = try sandbox.run("history", "tiny.json")
    #expect(history.output.contains("»Godt«"))
    #expect(
      history.lines.suffix(3) == [
        "  ændrer intet", "  Begrundelse: Filen blev beholdt, som den var", "",
      ])
    #expect(try sandbox.run("verify", "tiny.json").status == 0)
    // The history goes on from it.
    _ = try sandbox.run("set", "tiny.json", "1.11", "--follow-up", "2", "--effort", "sad")
    #expect(try sandbox.run("verify", "tiny.json").status == 0)
    #expect(try sandbox.round("1.11", "2020-2", in: "tiny.json")?.effort.status == nil)
  }

  @Test func aFileThatCannotBeReadCannotBeKept() throws {
    let sandbox = try Self.store()
    try sandbox.write("x", to: "tiny.json")
    #expect(try sandbox.run("recover", "tiny.json", "--keep-file", "--yes").status == 1)
    #expect(try sandbox.read("tiny.json") == "x")
  }

  @Test func aGoodFileIsLeftAlone() throws {
    let sandbox = try Self.store()
    let before = try sandbox.read("tiny.json")
    let run = try sandbox.run("recover", "tiny.json", "--yes", "--language", "en")
    #expect(run.status == 0)
    #expect(run.output.hasSuffix("there is nothing to recover.\n"))
    #expect(try sandbox.read("tiny.json") == before)
  }

  @Test func withoutACheckpointTheMessageSaysSo() throws {
    let sandbox = try Sandbox.tiny()
    try sandbox.write("x", to: "tiny.json")
    let run = try sandbox.run("recover", "tiny.json", "--yes")
    #expect(run.status == 1)
    #expect(run.errors.contains("der er ingen sikret tilstand ved siden af filen"))
  }
}
