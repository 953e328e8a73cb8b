import Foundation
import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Testing

/// `milepael ready`, and where its marks are seen.
struct ReadyTests {
  @Test func aCentreMarksItsAnswersAndTakesThatBack() throws {
    let sandbox = try Sandbox.tiny()
    let marked = try sandbox.run("ready", "tiny.json", "2", "--centre", "ejendom")
    #expect(
      marked.output == "Ejendomme er klarmeldt til 2. opfølgning, og det er gemt i tiny.json\n")
    let marks = try sandbox.agreement("tiny.json").followUps[1].ready
    #expect(marks.map(\.centre) == ["Ejendomme"])
    #expect(marks.map(\.stamp.by) == ["Eva Holm"])
    let again = try sandbox.run("ready", "tiny.json", "2", "--centre", "ejendom")
    #expect(again.output == "Ejendomme var allerede klarmeldt til 2. opfølgning\n")
    let taken = try sandbox.run("ready", "tiny.json", "2", "--centre", "ejendom", "--not")
    #expect(taken.status == 0)
    #expect(try sandbox.agreement("tiny.json").followUps[1].ready.isEmpty)
  }

  @Test func onesOwnCentreIsTheDefault() throws {
    let sandbox = try Sandbox.tiny()
    #expect(try sandbox.run("ready", "tiny.json", "2").status == 64)
    sandbox.environment["MILEPAEL_CENTRE"] = "Ejendomme"
    #expect(try sandbox.run("ready", "tiny.json", "2").status == 0)
    #expect(try sandbox.agreement("tiny.json").followUps[1].ready.map(\.centre) == ["Ejendomme"])
  }

  @Test func onlyAnOpenFollowUpIsMarked() throws {
    let run = try Sandbox.tiny().run("ready", "tiny.json", "1", "--centre", "ejendomme")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("milepael: Kan ikke klarmelde opfølgning 1: tiny.json\n"))
  }

  @Test func closingSummaryAndReminderShowTheMarks() throws {
    let sandbox = try Sandbox.tiny()
    _ = try sandbox.run("ready", "tiny.json", "2", "--centre", "ejendomme")
    let closing = try sandbox.run("follow-up", "tiny.json", "2", "close")
    #expect(closing.errors.hasPrefix("Ikke klar: Økonomi\n2. opfølgning er ikke færdig"))
    let summary = try sandbox.run("summary", "tiny.json")
    #expect(summary.output.contains("\n  Økonomi    1 mangler svar, ikke klar\n"))
    #expect(summary.output.contains("\n  Ejendomme  0 mangler svar, klar (Eva Holm, "))
    #expect(summary.output.contains("\nKlar: 1 af 2 centre\n"))
    let json = try sandbox.run("summary", "tiny.json", "--format", "json")
    #expect(json.output.contains("\"centre\": \"Økonomi\",\n      \"ready\": null"))

    #expect(!(try sandbox.run("missing", "tiny.json").output.contains("klarmeldt")))
    _ = try sandbox.run("ready", "tiny.json", "2", "--centre", "Økonomi")
    #expect(try sandbox.run("missing", "tiny.json").output.contains("Centret er klarmeldt"))
  }
}

/// `milepael conflicts` and `milepael settle`.
struct ConflictTests {
  /// Eva said happy, and Ib, who had not seen it, sad.
  private static func store() throws -> Sandbox {
    let sandbox = try Sandbox.tiny()
    let path = sandbox.file("tiny.json").path
    var (eva, ib) = (try Journal.open(path), try Journal.open(path))
    let place = AnswerPlace(id("1.09"), "2020-2")
    func entry(_ session: String, _ smiley: EffortSmiley, _ by: String, _ day: Int) -> Entry {
      let stamp = Stamp(by: by, at: Timestamp(secondsSince1970: 86400 * day))
      return Entry(
        id: EntryID(session: session, number: 1), stamp: stamp,
        edits: [
          .effortSmiley(place, Change(from: nil, to: smiley)),
          .effortStamp(place, Change(from: nil, to: stamp)),
        ])
    }
    _ = try eva.record([entry("eva", .happy, "Eva Holm", 18000)])
    _ = try ib.record([entry("ib", .sad, "Ib Krag", 18001)])
    try ib.writeFile()
    return sandbox
  }

  @Test func bothValuesAreShownWithWhoAndWhen() throws {
    let run = try Self.store().run("conflicts", "tiny.json")
    #expect(
      run.output == """
        ib-1.0  1.09 · 2. opfølgning: smiley på indsats
          Står: glad (Eva Holm, 14. april 2019)
          Ønsket: sur (Ib Krag, 15. april 2019)
          Grund: begge har ændret det

        """)
  }

  @Test func scriptsGetTheSame() throws {
    let run = try Self.store().run("conflicts", "tiny.json", "--format", "json")
    let list = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
    let conflict = try #require(list?.first)
    #expect(conflict["id"] as? String == "ib-1.0")
    #expect(conflict["stands"] as? String == "happy")
    #expect((conflict["wanted"] as? [String: Any])?["to"] as? String == "sad")
  }

  @Test(arguments: [("keep", EffortSmiley.happy), ("take", .sad)])
  func oneOfThemIsChosen(_ choice: String, _ smiley: EffortSmiley) throws {
    let sandbox = try Self.store()
    #expect(try sandbox.run("settle", "tiny.json", "ib-1.0", choice).status == 0)
    #expect(try sandbox.round("1.09", "2020-2", in: "tiny.json")?.effort.smiley == smiley)
    #expect(try sandbox.run("conflicts", "tiny.json").output == "Der er ingen konflikter.\n")
    #expect(try sandbox.run("history", "tiny.json").output.contains("konflikt ib-1.0 afgjort"))
  }

  @Test func anUnknownOneIsWrongUsage() throws {
    let sandbox = try Self.store()
    let run = try sandbox.run("settle", "tiny.json", "x", "keep")
    #expect(run.status == 64)
    #expect(run.errors.contains("Gør nu: Skriv ib-1.0."))
  }
}
