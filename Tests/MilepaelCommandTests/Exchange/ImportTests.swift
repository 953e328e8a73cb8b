import Foundation
import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Testing

/// `milepael import`.
struct ImportTests {
  @Test func aStoreThatDoesNotExistIsMade() throws {
    let sandbox = try Sandbox.documents()
    let run = try sandbox.run("import", "plan.txt", "--into", "ny.json")
    #expect(run.status == 0)
    #expect(
      run.output == """
        plan.txt
          1 initiativ, 2 milepæle, 0 svar
          nye initiativer: 1

        Gemt i ny.json.

        """)
    #expect(run.errors == "")
    let agreement = try sandbox.agreement("ny.json")
    #expect(agreement.title == "Aftale om budget 2026")
    #expect(agreement.initiatives.map(\.title) == ["Ny mole"])
    #expect(agreement.followUps.map(\.state) == [.planned, .planned])
  }

  @Test func theHistoryOfANewStoreBeginsWithItsImport() throws {
    let sandbox = try Sandbox.documents()
    _ = try sandbox.run("import", "opfølgning.txt", "--into", "ny.json")
    let entries = try HistoryLog.read(sandbox.file("ny.json").path).entries
    #expect(entries.map(\.stamp.by) == ["Eva Holm"])
    var undone = try sandbox.agreement("ny.json")
    try undone.perform(entries[0].step.inverse)
    #expect(undone.title == "Aftale om budget 2026")
    #expect(undone.initiatives.isEmpty && undone.followUps.isEmpty && undone.chapters.isEmpty)
    #expect(try sandbox.run("verify", "ny.json").status == 0)
  }

  @Test func anAgreementThatIsGoneIsNotBegunAnewBesideItsHistory() throws {
    let sandbox = try Sandbox.documents()
    _ = try sandbox.run("import", "plan.txt", "--into", "ny.json")
    try FileManager.default.removeItem(at: sandbox.file("ny.json"))
    let names = try sandbox.names()
    let run = try sandbox.run("import", "plan.txt", "--into", "ny.json")
    #expect(run.status == 1)
    #expect(run.errors.contains("filen er væk, men dens historik ligger her endnu"))
    #expect(run.errors.contains("milepael recover"))
    #expect(try sandbox.names() == names)
  }

  @Test func theNextDocumentClosesItsFollowUp() throws {
    let sandbox = try Sandbox.documents()
    _ = try sandbox.run("import", "plan.txt", "--into", "ny.json")
    let run = try sandbox.run("import", "opfølgning.txt", "--into", "ny.json")
    #expect(
      run.output == """
        opfølgning.txt
          1. opfølgning 2026: 1 initiativ, 2 milepæle, 1 svar
          ændrede felter: 1
          lukket: 1. opfølgning 2026

        Ændret
          1.2 smiley, 1. opfølgning 2026: »« → »glad«

        Gemt i ny.json.

        """)
    let agreement = try sandbox.agreement("ny.json")
    #expect(agreement.followUps.map(\.state) == [.closed, .planned])
    #expect(agreement.followUps[0].record.map(\.stamp.by) == ["Eva Holm"])
  }

  @Test func theSecondTimeNothingIsNew() throws {
    let sandbox = try Sandbox.documents()
    _ = try sandbox.run("import", "opfølgning.txt", "--into", "ny.json")
    let (names, before) = (try sandbox.names(), try sandbox.read("ny.json"))
    let run = try sandbox.run("import", "opfølgning.txt", "--into", "ny.json")
    #expect(run.output.hasSuffix("Alt i dokumentet er her allerede.\n"))
    #expect(run.status == 0)
    #expect(try sandbox.names() == names)
    #expect(try sandbox.read("ny.json") == before)
  }

  @Test(arguments: ["ny.json", "plan.json"])
  func aDryRunTellsAllAndChangesNothing(store: String) throws {
    let sandbox = try Sandbox.documents()
    _ = try sandbox.run("import", "plan.txt", "--into", "plan.json")
    let (names, before) = (try sandbox.names(), try sandbox.read("plan.json"))
    let run = try sandbox.run("import", "opfølgning.txt", "--into", store, "--dry-run")
    #expect(run.status == 0)
    #expect(run.output.contains("1. opfølgning 2026: 1 initiativ, 2 milepæle, 1 svar"))
    #expect(run.output.hasSuffix("Prøve: intet er gemt.\n"))
    #expect(try sandbox.names() == names)
    #expect(try sandbox.read("plan.json") == before)
  }

  @Test func allDocumentsAreOneStepThatIsTakenBackAsAWhole() throws {
    let sandbox = try Sandbox.documents()
    _ = try sandbox.run("import", "plan.txt", "--into", "ny.json")
    let before = try sandbox.agreement("ny.json")
    let more = Documents.followUp.replacingOccurrences(of: "1.2. Ny mole", with: "1.3. Ny kran")
    try sandbox.write(more, to: "mere.txt")
    let run = try sandbox.run("import", "opfølgning.txt", "mere.txt", "--into", "ny.json")
    #expect(run.status == 0)
    let after = try sandbox.agreement("ny.json")
    #expect(after.initiatives.map(\.number.printed) == ["1.2", "1.3"])
    let entries = try HistoryLog.read(sandbox.file("ny.json").path).entries
    #expect(entries.map(\.stamp.by) == ["Eva Holm", "Eva Holm"])
    var undone = after
    // It takes the closing back, too.
    try undone.perform(entries[1].step.inverse)
    #expect(undone.followUps.map(\.state) == [.planned, .planned])
    #expect(undone.edits(to: before).isEmpty)
    #expect(undone.initiatives == before.initiatives)
  }

  @Test func whenOneDocumentCannotBeReadNoneComesIn() throws {
    let sandbox = try Sandbox.documents()
    _ = try sandbox.run("import", "plan.txt", "--into", "ny.json")
    let (names, before) = (try sandbox.names(), try sandbox.read("ny.json"))
    try sandbox.write("Kære alle. Vi ses i morgen.", to: "brev.txt")
    let run = try sandbox.run("import", "opfølgning.txt", "brev.txt", "--into", "ny.json")
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(try sandbox.names() == (names + ["brev.txt"]).sorted())
    #expect(try sandbox.read("ny.json") == before)
  }

  @Test func scriptsGetTheSameAsJSON() throws {
    let sandbox = try Sandbox.documents()
    let run = try sandbox.run("import", "plan.txt", "--into", "ny.json", "--format", "json")
    let said = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(said["saved"] as? Bool == true)
    let document = try #require((said["documents"] as? [[String: Any]])?.first)
    #expect(document["kind"] as? String == "plan")
    #expect(document["added"] as? [String] == ["1.2"])
    #expect(document["milestones"] as? Int == 2)
  }

  @Test func aFilledInSheetComesBack() throws {
    let sandbox = try Sandbox.tiny()
    _ = try sandbox.run("export", "tiny.json", "--format", "csv", "--output", "svar.csv")
    // Danish Excel reads UTF-8 only with this mark before it.
    #expect(try Data(contentsOf: sandbox.file("svar.csv")).starts(with: [0xEF, 0xBB, 0xBF]))
    let same = try sandbox.run("import", "svar.csv", "--into", "tiny.json")
    #expect(same.output.hasSuffix("Alt i dokumentet er her allerede.\n"))
    var filled = try sandbox.read("svar.csv")
    // The first is the cell to answer in; the other tells what was in it.
    let cell = try #require(filled.range(of: ";Udkast;"))
    filled.replaceSubrange(cell, with: ";Sendt i høring;")
    try sandbox.write(filled, to: "svar.csv")
    let run = try sandbox.run("import", "svar.csv", "--into", "tiny.json")
    #expect(run.output.hasSuffix("Gemt i tiny.json.\n"))
    #expect(
      try sandbox.round("1.09", "2020-2", in: "tiny.json")?.effort.status?.text == "Sendt i høring")
  }

  @Test func aCellThatAColleagueChangedTooWaitsAsAConflict() throws {
    let sandbox = try Sandbox.tiny()
    _ = try sandbox.run("export", "tiny.json", "--format", "csv", "--output", "svar.csv")
    let filled = try sandbox.read("svar.csv")
    _ = try sandbox.run(
      "set", "tiny.json", "1.09", "--follow-up", "2", "--status", "Hos udvalget", "--by", "Ib")
    let cell = try #require(filled.range(of: ";Udkast;"))
    try sandbox.write(
      filled.replacingCharacters(in: cell, with: ";Sendt i høring;"), to: "svar.csv")
    let run = try sandbox.run("import", "svar.csv", "--into", "tiny.json")
    #expect(run.status == 0)
    #expect(
      run.output.contains(
        "er ændret begge steder: her »Hos udvalget«, i dokumentet »Sendt i høring«"))
    #expect(
      run.output.hasSuffix("1 konflikt venter på at blive afgjort: milepael conflicts tiny.json\n"))
    let status = { try sandbox.round("1.09", "2020-2", in: "tiny.json")?.effort.status?.text }
    #expect(try status() == "Hos udvalget")
    let conflict = try #require(try sandbox.agreement("tiny.json").conflicts.first)
    #expect(try sandbox.run("conflicts", "tiny.json").output.contains(conflict.id))
    #expect(try sandbox.run("settle", "tiny.json", conflict.id, "take").status == 0)
    #expect(try status() == "Sendt i høring")
  }

  @Test(arguments: ["docx", "odt", "html", "markdown", "json"])
  func theFollowUpComesBackFromEveryFormat(format: String) throws {
    let sandbox = try Sandbox.ballerup()
    let before = try sandbox.agreement("ballerup.json")
    let name = "opfølgning.\(format == "markdown" ? "md" : format)"
    let report = try sandbox.run(
      "report", "ballerup.json", "--kind", "follow-up", "--follow-up", "2", "--format", format,
      "--output", name)
    #expect(report.status == 0 && report.errors == "")
    #expect(try sandbox.run("import", name, "--into", "ny.json").status == 0)
    let after = try sandbox.agreement("ny.json")
    #expect(after.initiatives.count == 86 && after.extra.map(\.initiatives.count) == [4])
    #expect(after.followUps.map(\.state) == [.closed, .closed, .planned, .planned])
    for initiative in before.initiatives {
      let number = InitiativeID(initiative.number)
      let read = try #require(after.initiative(number))
      #expect(read.title == initiative.title && read.centre == initiative.centre)
      for followUp in before.followUps {
        let (was, came) = (initiative.round(followUp.id), read.round(followUp.id))
        #expect(came?.milestone?.text == was?.milestone?.text, "\(number) \(followUp.id)")
        guard followUp.state == .closed else { continue }
        #expect(came?.effort.smiley == was?.effort.smiley, "\(number) \(followUp.id)")
        #expect(came?.effort.status?.text == was?.effort.status?.text, "\(number)")
      }
    }
  }
}
