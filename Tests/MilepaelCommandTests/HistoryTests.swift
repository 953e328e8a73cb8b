import Foundation
import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Testing

/// `milepael history`.
struct HistoryTests {
  /// A store with three lines of history, on three days.
  private static func store() throws -> Sandbox {
    let sandbox = try Sandbox.tiny()
    var journal = try Journal.open(sandbox.file("tiny.json").path)
    let place = AnswerPlace(id("1.09"), "2020-2")
    let moments = ["2020-08-01T10:00:00Z", "2020-08-02T23:30:00Z", "2020-08-03T09:00:00Z"]
    let stamps = zip(["Eva Holm", "Ib \u{1b}[31m\nKrag", "Åse"], moments).compactMap { by, at in
      Timestamp(at).map { Stamp(by: by, at: $0) }
    }
    let mark = ReadyMark(centre: "Økonomi", stamp: stamps[2])
    let entries = [
      Entry(
        id: EntryID(session: "a", number: 1), stamp: stamps[0],
        edits: [
          .effortSmiley(place, Change(from: nil, to: .neutral)),
          .status(
            place,
            Change(
              from: MarkedText("Udkast", isInternal: true), to: MarkedText("På \u{202e}vej"))),
          .effortStamp(place, Change(from: nil, to: stamps[0])),
        ]),
      Entry(
        id: EntryID(session: "b", number: 1), stamp: stamps[1],
        edits: [.effortSmiley(place, Change(from: .neutral, to: nil))],
        origin: .undoing(EntryID(session: "a", number: 1))),
      Entry(
        id: EntryID(session: "b", number: 2), stamp: stamps[2],
        edits: [.ready("2020-2", centre: "Økonomi", Change(from: nil, to: mark))],
        reason: "Alt er på plads"),
    ]
    _ = try journal.record(entries)
    try journal.writeFile()
    return sandbox
  }

  @Test func whoWhenWhereWhatAndWhyTheNewestLast() throws {
    let run = try Self.store().run("history", "tiny.json")
    #expect(
      run.output == """
        01.08.2020 10:00  Eva Holm  (a-1)
          1.09 · 2. opfølgning: smiley på indsats: – → mellemfornøjet
          1.09 · 2. opfølgning: status: »[internt] Udkast« → »På ‹U+202E›vej«
        02.08.2020 23:30  Ib ␛[31m␊Krag  (b-1, fortryder a-1)
          1.09 · 2. opfølgning: smiley på indsats: mellemfornøjet → –
        03.08.2020 09:00  Åse  (b-2)
          2. opfølgning: Økonomi: ikke klar → klar
          Begrundelse: Alt er på plads

        """)
    #expect(run.status == 0)
  }

  @Test(arguments: [
    (["1.9"], 2), (["1.09"], 2), (["1.11"], 0), (["--since", "2020-08-02"], 2),
    (["--since", "2020-08-03"], 1), (["--by", "krag"], 1), (["--by", "aase"], 1),
    (["1.09", "--by", "eva", "--since", "2020-08-01"], 1),
  ])
  func onlyWhatIsAskedFor(_ arguments: [String], _ count: Int) throws {
    let sandbox = try Self.store()
    let run = try Program.run(
      ["history", "tiny.json"] + arguments + ["--format", "json"], in: sandbox.folder,
      environment: sandbox.environment)
    let entries = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
    #expect(entries?.count == count)
  }

  @Test func aDayIsALocalDay() throws {
    let sandbox = try Self.store()
    // Half past eleven in the evening in universal time is the next day in Copenhagen.
    sandbox.environment["TZ"] = "CET-1"
    let run = try sandbox.run("history", "tiny.json", "--since", "2020-08-03", "--by", "ib")
    #expect(run.output.hasPrefix("03.08.2020 00:30  Ib"))
  }

  @Test func jsonHasEverythingForScripts() throws {
    let run = try Self.store().run("history", "tiny.json", "--by", "eva", "--format", "json")
    #expect(
      run.output == #"""
        [
          {
            "id": "a-1",
            "session": "a",
            "by": "Eva Holm",
            "at": "2020-08-01T10:00:00Z",
            "why": null,
            "edits": [
              {
                "field": "effortSmiley",
                "number": "1.09",
                "extra": null,
                "followUp": "2020-2",
                "from": null,
                "to": "neutral"
              },
              {
                "field": "status",
                "number": "1.09",
                "extra": null,
                "followUp": "2020-2",
                "from": {
                  "text": "Udkast",
                  "internal": true
                },
                "to": {
                  "text": "På \u202evej",
                  "internal": false
                }
              },
              {
                "field": "effortStamp",
                "number": "1.09",
                "extra": null,
                "followUp": "2020-2",
                "from": null,
                "to": {
                  "by": "Eva Holm",
                  "at": "2020-08-01T10:00:00Z"
                }
              }
            ]
          }
        ]

        """#)
  }

  @Test func aBrokenFileDoesNotHideItsHistory() throws {
    let sandbox = try Self.store()
    try sandbox.write("{", to: "tiny.json")
    let run = try sandbox.run("history", "tiny.json", "1.09")
    #expect(run.status == 0)
    #expect(run.output.contains("1.09 · 2020-2: smiley på indsats: – → mellemfornøjet"))
    // Why the rounds go by their ids is no secret.
    #expect(
      run.errors.hasPrefix(
        "Kan ikke give opfølgningerne deres titler, så de vises med id: tiny.json\n"
          + "Årsag: linje 1, tegn 2: "))
  }

  @Test func aStoreWithoutHistoryHasAnEmptyOne() throws {
    let sandbox = try Sandbox.tiny()
    #expect(
      try sandbox.run("history", "tiny.json").output == "Historikken har ingen linjer om det.\n")
    #expect(try sandbox.run("history", "tiny.json", "--format", "json").output == "[]\n")
  }

  @Test(arguments: [["9.9"], ["x"], ["--since", "i går"]])
  func whatCannotBeMeantIsWrongUsage(_ arguments: [String]) throws {
    let sandbox = try Self.store()
    let run = try Program.run(
      ["history", "tiny.json"] + arguments, in: sandbox.folder, environment: sandbox.environment)
    #expect(run.status == 64)
  }
}
