import MilepaelCore
import MilepaelTestKit
import MilepaelText
import Testing

@testable import milepael

/// `milepael new`.
struct NewTests {
  @Test func withoutFollowUpsItGetsTheFourOfTheDocuments() throws {
    let sandbox = try Sandbox()
    let run = try sandbox.run(
      "new", "ny.json", "--municipality", "Lille Kommune", "--year", "2020", "--committee",
      "Økonomiudvalget", "--centre", "Skoler", "--centre", "Ejendomme", "--case-number",
      "00.30.10-S00-2-20")
    #expect(run.status == 0)
    #expect(
      run.output == """
        Aftale om budget 2020 er oprettet i ny.json: 4 opfølgninger, 1 udvalg, 2 centre.
        Åbn den: milepael ny.json

        """)
    let made = try sandbox.agreement("ny.json")
    #expect(made.municipality == "Lille Kommune")
    #expect(made.budgetYear == 2020)
    #expect(made.language == .danish)
    #expect(made.caseNumber == "00.30.10-S00-2-20")
    #expect(made.followUps.map(\.id) == ["2020-1", "2020-2", "2020-3", "2020-4"])
    #expect(
      made.followUps.map(\.title) == [
        "1. budgetopfølgning 2020", "2. budgetopfølgning 2020", "3. budgetopfølgning 2020",
        "31.12.2020",
      ])
    #expect(made.followUps.map(\.date) == [nil, nil, nil, day("2020-12-31")])
    #expect(made.followUps.allSatisfy { $0.state == .planned })
    #expect(made.centres == [Body(name: "Skoler"), Body(name: "Ejendomme")])
    #expect(made.initiatives.isEmpty)
  }

  @Test func followUpsAreGivenWithTheirDates() throws {
    let sandbox = try Sandbox()
    let run = try sandbox.run(
      "new", "ny.json", "--municipality", "Odense", "--year", "2021", "--title", "Budgetforlig",
      "--follow-up", "Første levering=2021-03-03", "--follow-up", "Anden=4/6", "--follow-up",
      "Sidste", "--language", "en")
    #expect(
      run.output.hasPrefix(
        "Budgetforlig is made in ny.json: 3 follow-ups, 0 committees, 0 centres.\n"))
    let made = try sandbox.agreement("ny.json")
    #expect(made.language == .english)
    #expect(made.followUps.map(\.title) == ["Første levering", "Anden", "Sidste"])
    #expect(made.followUps.map(\.date) == [day("2021-03-03"), day("2021-06-04"), nil])
  }

  @Test func aFileThatExistsIsNeverTouched() throws {
    let sandbox = try Sandbox.tiny()
    let before = try sandbox.read("tiny.json")
    let run = try sandbox.run("new", "tiny.json", "--municipality", "X", "--year", "2020")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("milepael: Kan ikke oprette aftalen: tiny.json\nÅrsag: "))
    #expect(try sandbox.read("tiny.json") == before)
  }

  @Test(arguments: [
    (["--year", "2020"], "--municipality mangler"),
    (["--municipality", " ", "--year", "2020"], "--municipality mangler"),
    (["--municipality", "X"], "--year mangler"),
    (["--municipality", "X", "--year", "20"], "»20« er ikke et budgetår"),
    (["--municipality", "X", "--year", "2020", "--follow-up", "A=i morgen"], "A=i morgen"),
    (["--municipality", "X", "--year", "2020", "--follow-up", "=2020-01-01"], "er ikke en opf"),
    (
      ["--municipality", "X", "--year", "2020", "--centre", "A", "--centre", "A"],
      "»A« er givet to gange"
    ),
  ])
  func whatIsMissingOrWrongIsWrongUsageAndNothingIsMade(
    _ arguments: [String], _ why: String
  ) throws {
    let sandbox = try Sandbox()
    let run = try Program.run(
      ["new", "ny.json"] + arguments, in: sandbox.folder, environment: sandbox.environment)
    #expect(run.status == 64)
    #expect(run.errors.contains(why))
    #expect(try sandbox.run("list", "ny.json").status == 1)
  }

  private func complete(
    _ given: NewAgreement, _ lines: [String]
  ) throws -> (new: NewAgreement, said: String) {
    var rest = lines[...]
    var said = ""
    let dialogue = Dialogue(
      layout: TextLayout(width: nil), echoes: true, read: { rest.popFirst() },
      write: { said += $0 })
    let new = try NewDialogue(phrases: Phrases(.danish), dialogue: dialogue).complete(given)
    return (new, said)
  }

  @Test func atATerminalWhatIsMissingIsAskedFor() throws {
    let (new, said) = try complete(
      NewAgreement(),
      ["", "Lille", "i år", "2020", "", "Økonomiudvalget", "Børneudvalget", "", "Skoler", ""])
    #expect(
      said == """
        En ny aftale. Tom linje: det foreslåede, eller ikke flere.
        Kommune: Kommune: Budgetår: »i år« er ikke et budgetår. Skriv et år fra 1900 til 2999.
        Budgetår: Titel (tom: Aftale om budget 2020): \
        Udvalg (ét ad gangen, tom: ikke flere): Udvalg (ét ad gangen, tom: ikke flere): \
        Udvalg (ét ad gangen, tom: ikke flere): Center (ét ad gangen, tom: ikke flere): \
        Center (ét ad gangen, tom: ikke flere): 
        """)
    let made = try new.agreement()
    #expect(made.title == "Aftale om budget 2020")
    #expect(made.committees.map(\.name) == ["Økonomiudvalget", "Børneudvalget"])
    #expect(made.centres.map(\.name) == ["Skoler"])
  }

  @Test func whoSaidItAllIsNotAskedAndTheEndOfInputLeavesItMissing() throws {
    let given = NewAgreement(municipality: "Lille", year: 2020)
    let (same, said) = try complete(given, [])
    #expect(same == given)
    #expect(said == "")
    let (rest, _) = try complete(NewAgreement(), ["Lille"])
    #expect(rest == NewAgreement(municipality: "Lille"))
  }
}
