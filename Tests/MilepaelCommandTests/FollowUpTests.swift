import MilepaelCore
import MilepaelTestKit
import Testing

/// `milepael follow-up`.
struct FollowUpTests {
  @Test func closingAnUnfinishedOneListsWhatIsUnfinishedAndNeedsAReason() throws {
    let sandbox = try Sandbox.tiny()
    let before = try sandbox.read("tiny.json")
    let run = try sandbox.run("follow-up", "tiny.json", "2", "close")
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(
      run.errors == """
        Ikke klar: Økonomi · Ejendomme
        2. opfølgning er ikke færdig: 1 punkt
        1.09  advarsel, 2. opfølgning: skal besvares igen, mod milepælen i 1. opfølgning
        milepael: Kan ikke lukke opfølgning 2: tiny.json
        Årsag: 2. opfølgning: en begrundelse mangler
        Sikkert: Intet er ændret.
        Gør nu: Giv en begrundelse med --reason.

        """)
    #expect(try sandbox.read("tiny.json") == before)
  }

  @Test func aReasonIsKeptOnRecord() throws {
    let sandbox = try Sandbox.tiny()
    let closed = try sandbox.run(
      "follow-up", "tiny.json", "2", "close", "--reason", "Mødet er holdt", "--language", "en")
    #expect(closed.output == "2. opfølgning is closed, saved in tiny.json\n")
    let reopened = try sandbox.run(
      "follow-up", "tiny.json", "2020-2", "reopen", "--reason", "En fejl", "--by", "Ib")
    #expect(reopened.output == "2. opfølgning er genåbnet, og det er gemt i tiny.json\n")
    let followUp = try sandbox.agreement("tiny.json").followUps[1]
    #expect(followUp.state == .open)
    #expect(followUp.record.map(\.state) == [.closed, .open])
    #expect(followUp.record.map(\.reason) == ["Mødet er holdt", "En fejl"])
    #expect(followUp.record.map(\.stamp.by) == ["Eva Holm", "Ib"])
  }

  @Test func aPlannedOneIsOpenedWithoutAReason() throws {
    let sandbox = try Sandbox.ballerup()
    let run = try sandbox.run("follow-up", "ballerup.json", "4", "open")
    #expect(run.output == "31.12.2019 er åben, og det er gemt i ballerup.json\n")
    #expect(try sandbox.agreement("ballerup.json").followUps[3].state == .open)
  }

  @Test func reopeningNeedsAReason() throws {
    let run = try Sandbox.ballerup().run("follow-up", "ballerup.json", "2", "reopen")
    #expect(run.status == 1)
    #expect(run.errors.contains("Giv en begrundelse med --reason."))
  }

  @Test(arguments: [["3", "open"], ["2", "close"], ["4", "close"], ["3", "reopen"]])
  func whatItsStateDoesNotAllowIsRefused(_ arguments: [String]) throws {
    let sandbox = try Sandbox.ballerup()
    let before = try sandbox.read("ballerup.json")
    let run = try Program.run(
      ["follow-up", "ballerup.json"] + arguments + ["--reason", "x"], in: sandbox.folder,
      environment: sandbox.environment)
    #expect(run.status == 1)
    #expect(try sandbox.read("ballerup.json") == before)
  }

  @Test(arguments: [["7", "open"], ["3", "shut"], ["3"], ["-1", "open"]])
  func whatCannotBeMeantIsWrongUsage(_ arguments: [String]) throws {
    let sandbox = try Sandbox.ballerup()
    let run = try Program.run(
      ["follow-up", "ballerup.json"] + arguments, in: sandbox.folder,
      environment: sandbox.environment)
    #expect(run.status == 64)
  }
}
