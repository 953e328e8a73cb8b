import MilepaelTestKit
import Testing

/// `milepael show`.
struct ShowTests {
  @Test func anInitiativeIsShownWhole() throws {
    let run = try Sandbox.tiny().run("show", "tiny.json", "1.11")
    #expect(
      run.output == """
        1.11  Alle er med

        Aftale: Aftale <b>2020</b>
        Kapitel: 1 Først
        Penge: drift
        Center: Ejendomme
        Udvalg: Børneudvalget
        Bidrag: alle centre
        Involveres: alle fagudvalg

        1. opfølgning (lukket): usikker: mellemfornøjet eller sur
          Status: Lidt sent

        2. opfølgning (åben): glad
          Milepæl: Alle er spurgt

        """)
  }

  @Test func internalTextsAndHostileTitlesAreMarked() throws {
    let run = try Sandbox.tiny().run("show", "tiny.json", "1.9", "--language", "en")
    #expect(
      run.output == """
        1.09  Titel med ␛[31mrødt␛[0m, ‹U+202E›vendt & <script>

        Agreement: Aftale <b>2020</b>
        Chapter: 1 Først
        Money: capital
        Centre: Økonomi
        Committee: Økonomiudvalget · Børneudvalget

        1. opfølgning (closed): sad
          Milestone: En plan
          Status: [internal] Kun for os
          Corrective action: Ny plan

        2. opfølgning (open): answer again, against the milestone of 1. opfølgning
          Status: [internal] Udkast

          175,000 kr. a year 2020 onwards (saving)

        """)
  }

  @Test func theExtraFollowUpIsNamedByItsYear() throws {
    let sandbox = try Sandbox.ballerup()
    let own = try sandbox.run("show", "ballerup.json", "4.12", "--format", "json")
    let extra = try sandbox.run("show", "ballerup.json", "2018/4.12", "--format", "json")
    #expect(own.output.contains("\"extra\": null"))
    #expect(extra.output.contains("\"extra\": 2018"))
    #expect(extra.output.contains("\"latestStatus\": ["))
  }

  @Test func aNumberOfTheExtraFollowUpAloneIsNotEnough() throws {
    let run = try Sandbox.ballerup().run("show", "ballerup.json", "5.10")
    #expect(run.status == 64)
    #expect(
      run.errors == """
        milepael: Kan ikke vise 5.10: ballerup.json
        Årsag: 5.10 findes ikke i denne aftale, kun i en anden
        Sikkert: Intet er ændret.
        Gør nu: Skriv 2018/5.10.

        """)
  }

  @Test func aLeadingZeroMayBeLeftOut() throws {
    let run = try Sandbox.ballerup().run("show", "ballerup.json", "2018/4.9")
    #expect(run.lines.first?.hasPrefix("2018/4.09  Samling af dagtilbud") == true)
  }

  @Test(arguments: ["9.99", "x", "", "3.15/2018", "2018/3.15"])
  func whatIsNoNumberHereIsWrongUsage(_ number: String) throws {
    let run = try Sandbox.ballerup().run("show", "ballerup.json", number)
    #expect(run.status == 64)
    #expect(run.output == "")
  }

  /// The document prints 4.9 this year and 4.09 in the extra follow-up.
  @Test func aNumberThatOnlyTheExtraFollowUpPrintsIsNotTakenForAnother() throws {
    let sandbox = try Sandbox.ballerup()
    let run = try sandbox.run("show", "ballerup.json", "4.09")
    #expect(run.status == 64)
    #expect(
      run.errors == """
        milepael: Kan ikke vise 4.09: ballerup.json
        Årsag: 4.09 findes ikke i denne aftale, kun i en anden
        Sikkert: Intet er ændret.
        Gør nu: Skriv 2018/4.09.

        """)
    #expect(try sandbox.run("show", "ballerup.json", "4.9").output.hasPrefix("4.9  "))
  }
}
