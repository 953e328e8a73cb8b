import Foundation
import MilepaelTestKit
import Testing

/// `milepael list`.
struct ListTests {
  @Test func aListShowsOneMarkAFollowUpAndOneForEconomy() throws {
    let run = try Sandbox.ballerup().run("list", "ballerup.json", "--centre", "arbejd")
    #expect(
      run.output == """
        Aftale om budget 2019 · Ballerup Kommune
        3. budgetopfølgning 2019 · åben · 49 mangler svar

        Nr.   1.   2.   [3.]  31.12.  kr.  Titel
        3.15   ☺    ☺   (☺)     ·      ☺   En sammenhængende ungeindsats
        3.16   ☺    ☺    !      ·      –   Forberedende grunduddannelse (FGU)
        4.23   –    ☺   (☺)     –      –   Lommepegeprojekter med boligselskaber og virksomheder
        5.3    ☺    ☺   (☺)     –      –   Flere indvandrere i job
        5.4   😐    ☺    !      ·      –   Samarbejde med socialøkonomiske virksomheder
        5.5    ☺    ☺   (☺)     –      –   Borgere med psykiske lidelser i job
        5.6    ☺   (☺)  (☺)     –      –   Særligt tilrettelagt virksomhedsindsats
        5.7    –    ☺   (☺)     –      ☺   Information om repatriering

        Ekstra opfølgning på Aftale om budget 2018
        Nr.        1.   2.   3.   [31.12.]  kr.  Titel
        2018/5.10   ☺    ☺    ☺      😐      ☺   Indsats for ledige kvinder med ikke-vestlig \
        baggrund til uddannelse eller selvforsørgelse

        ☺ glad  😐 mellemfornøjet  ☹ sur  (☺) videreført  ! mangler  !! besvares igen  ? \
        usikker  · kommer  – intet at følge op
        9 initiativer

        """)
    #expect(run.errors == "")
    #expect(run.status == 0)
  }

  @Test func aListSpeaksEnglishWhenAskedTo() throws {
    let sandbox = try Sandbox.ballerup()
    sandbox.environment["LANG"] = "en_GB.UTF-8"
    let byLocale = try sandbox.run("list", "ballerup.json", "--text", "fgu visitering")
    #expect(
      byLocale.output == """
        Aftale om budget 2019 · Ballerup Kommune
        3. budgetopfølgning 2019 · open · 49 need an answer

        No.   1.   2.   [3.]  31.12.  kr.  Title
        3.16   ☺    ☺    !      ·      –   Forberedende grunduddannelse (FGU)

        ☺ happy  😐 neutral  ☹ sad  (☺) carried forward  ! missing  !! answer again  ? uncertain  \
        · upcoming  – nothing due
        1 initiative

        """)
    let byOption = try sandbox.run("--language", "da", "list", "ballerup.json", "--text", "fgu")
    #expect(byOption.lines.first { $0.hasPrefix("Nr.") } != nil)
  }

  @Test(arguments: [
    (["--standing", "needs-answer"], 49), (["--standing", "missing"], 41),
    (["--standing", "again"], 8), (["--kind", "capital", "--committee", "økonomi"], 8),
    (["--smiley", "sad", "--follow-up", "2"], 5), (["--standing", "derived"], 34),
    (["--standing", "uncertain", "--follow-up", "2019-2"], 4),
    (["--text", "ØKONOMI lokalplan"], 2),
    ([], 90),
  ])
  func filtersMustAllHold(_ filters: [String], count: Int) throws {
    let sandbox = try Sandbox.ballerup()
    let run = try Program.run(
      ["list", "ballerup.json", "--format", "csv"] + filters, in: sandbox.folder,
      environment: sandbox.environment)
    #expect(run.output.components(separatedBy: "\r\n").count - 2 == count)
  }

  @Test func anInitiativeIsOneObjectForScripts() throws {
    let run = try Sandbox.ballerup().run(
      "list", "ballerup.json", "--text", "fgu", "--format", "json")
    #expect(
      run.output == """
        [
          {
            "number": "3.16",
            "extra": null,
            "title": "Forberedende grunduddannelse (FGU)",
            "kind": "operating",
            "handling": "followedUp",
            "chapter": "3",
            "section": null,
            "centre": "Arbejdsmarked",
            "committees": [
              "Erhvervs- og Beskæftigelsesudvalget"
            ],
            "contributors": [
              "Skoler, Institutioner og Kultur",
              "Børne- og Ungerådgivning"
            ],
            "contributorsAll": false,
            "involved": [],
            "involvesAll": false,
            "efforts": [
              {
                "followUp": "2019-1",
                "standing": "reported",
                "smiley": "happy",
                "derived": null,
                "status": null
              },
              {
                "followUp": "2019-2",
                "standing": "reported",
                "smiley": "happy",
                "derived": null,
                "status": null
              },
              {
                "followUp": "2019-3",
                "standing": "missing",
                "smiley": null,
                "derived": null,
                "status": null
              },
              {
                "followUp": "2019-4",
                "standing": "upcoming",
                "smiley": null,
                "derived": null,
                "status": null
              }
            ],
            "economy": {
              "text": "Ingen penge er afsat.",
              "smiley": null,
              "followUp": null,
              "amounts": []
            }
          }
        ]

        """)
  }

  @Test func everyFieldOfTheContractIsThereForEveryInitiative() throws {
    let run = try Sandbox.ballerup().run("list", "ballerup.json", "--format", "json")
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(list.count == 90)
    #expect(list.filter { $0["extra"] as? Int == 2018 }.count == 4)
    let keys = [
      "number", "extra", "title", "kind", "handling", "chapter", "section", "centre", "committees",
      "contributors", "involved", "efforts", "economy",
    ]
    for initiative in list {
      #expect(keys.allSatisfy { initiative[$0] != nil })
      #expect((initiative["efforts"] as? [Any])?.count == 4)
    }
    let carried = try #require(list.first { $0["number"] as? String == "1.2" })
    let efforts = try #require(carried["efforts"] as? [[String: Any]])
    #expect(efforts.map { $0["derived"] as? String } == [nil, "2019-1", "2019-1", nil])
    #expect(efforts[1]["smiley"] as? String == "happy")
  }

  @Test func guidepostsAreListedAndHaveNothingToAnswer() throws {
    let run = try Sandbox.tiny().run("list", "tiny.json", "--text", "sum", "--format", "json")
    #expect(run.output.contains("\"handling\": \"guidepost\""))
    #expect(run.output.contains("\"efforts\": []"))
  }

  @Test func allParticipantsAreNamedAndMarkedAsAll() throws {
    let run = try Sandbox.tiny().run("list", "tiny.json", "--text", "alle er", "--format", "json")
    #expect(
      run.output.contains(
        """
            "involved": [
              "Økonomiudvalget",
              "Børneudvalget"
            ],
            "involvesAll": true,
        """))
  }

  @Test func theCouncilIsNotAmongAllCommittees() throws {
    let run = try Sandbox.ballerup().run(
      "list", "ballerup.json", "--text", "sundhedspolitik", "--format", "json")
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    let policy = try #require(list.first { $0["number"] as? String == "1.1" })
    #expect(policy["chapter"] as? String == "1")
    #expect(policy["involvesAll"] as? Bool == true)
    #expect(
      policy["involved"] as? [String] == [
        "Børne- og Skoleudvalget", "Erhvervs- og Beskæftigelsesudvalget",
        "Kultur- og Fritidsudvalget", "Social- og Sundhedsudvalget", "Teknik- og Miljøudvalget",
        "Økonomiudvalget",
      ])
  }

  @Test func aSpreadsheetGetsCellsThatAreNoFormulas() throws {
    let run = try Sandbox.tiny().run("list", "tiny.json", "--format", "csv")
    #expect(
      run.output.components(separatedBy: "\r\n") == [
        "number;extra;title;kind;handling;chapter;section;centre;committees;contributors;involved;"
          + "followUp;standing;smiley;derived;economySmiley;economyFollowUp;allocation;saving;earlier",
        "1.09;;Titel med ␛[31mrødt␛[0m, ‹U+202E›vendt & <script>;capital;followedUp;1;;Økonomi;"
          + "Økonomiudvalget | Børneudvalget;;;2020-2;again;;;;;;175000;",
        "1.10;;\"'=SUM(A1;A2)\";operating;guidepost;1;;Ejendomme;Børneudvalget;;;;;;;;;;;",
        "1.11;;Alle er med;operating;followedUp;1;;Ejendomme;Børneudvalget;all;all;2020-2;"
          + "reported;happy;;;;;;",
        "",
      ])
  }

  @Test func everyKindOfMoneyIsAddedUpAndNoAmountIsTooMuch() throws {
    let sandbox = try Sandbox()
    let saving =
      #"{ "from": 2020, "to": null, "amount": 175000, "kind": "saving", "source": "economy" }"#
    func amount(_ kroner: String, _ kind: String) -> String {
      saving.replacingOccurrences(of: "175000", with: kroner)
        .replacingOccurrences(of: "saving", with: kind)
    }
    let amounts = [
      amount("9223372036854775807", "allocation"), amount("9223372036854775807", "allocation"),
      amount("175000", "saving"), amount("25000", "earlier"), amount("5000", "earlier"),
    ]
    try sandbox.write(
      Tiny.json.replacingOccurrences(of: saving, with: amounts.joined(separator: ",")),
      to: "tiny.json")
    let run = try sandbox.run("list", "tiny.json", "--text", "rødt", "--format", "csv")
    let lines = run.output.components(separatedBy: "\r\n")
    #expect(lines[1].hasSuffix(";again;;;;;9223372036854775807;175000;30000"))
    #expect(run.status == 0)
  }

  @Test func anInternalStatusIsMarked() throws {
    let run = try Sandbox.tiny().run("list", "tiny.json", "--text", "rødt", "--format", "json")
    #expect(
      run.output.contains(
        """
                "status": "Kun for os",
                "statusInternal": true
        """))
  }

  @Test func anAmbiguousNameListsItsCandidates() throws {
    let run = try Sandbox.ballerup().run("list", "ballerup.json", "--committee", "og s")
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(
      run.errors == """
        milepael: Kan ikke vise listen: ballerup.json
        Årsag: flere udvalg har »og s« i navnet
        Sikkert: Intet er ændret.
        Gør nu: Vælg et af disse: Børne- og Skoleudvalget · Social- og Sundhedsudvalget

        """)
  }

  @Test func anUnknownNameListsWhatThereIs() throws {
    let run = try Sandbox.tiny().run(
      "list", "tiny.json", "--centre", "havne", "--language", "en")
    #expect(run.status == 64)
    #expect(
      run.errors == """
        milepael: Cannot show the list: tiny.json
        Why: no centre has “havne” in its name
        Safe: Nothing is changed.
        Do now: Choose one of these: Økonomi · Økonomi og Styring · Ejendomme

        """)
  }

  @Test func aWholeNameIsMeantEvenWhereItBeginsAnother() throws {
    let run = try Sandbox.tiny().run("list", "tiny.json", "--centre", "økonomi", "--format", "csv")
    #expect(run.status == 0)
    #expect(run.output.contains("1.09;"))
  }

  @Test func theSmallestNumberThereIsIsNoFollowUp() throws {
    let run = try Sandbox.tiny().run("list", "tiny.json", "--follow-up=-9223372036854775808")
    #expect(run.status == 64)
    #expect(run.errors.contains("Årsag: opfølgning »-9223372036854775808« findes ikke\n"))
  }

  @Test func anUnknownFollowUpListsWhatThereIs() throws {
    let run = try Sandbox.tiny().run("list", "tiny.json", "--follow-up", "3")
    #expect(run.status == 64)
    #expect(
      run.errors.contains(
        "Gør nu: Vælg et af disse: 1 (2020-1, 1. opfølgning) · 2 (2020-2, 2. opfølgning)"))
  }
}
