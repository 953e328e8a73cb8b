import Foundation
import MilepaelTestKit
import Testing

/// `milepael missing`, `check` and `summary`.
struct ReportTests {
  @Test func whoHasNotAnsweredGetsAListEach() throws {
    let run = try Sandbox.tiny().run("missing", "tiny.json", "--by", "committee")
    #expect(
      run.output == """
        Økonomiudvalget
        ===============
        1 punkt mangler svar i 2. opfølgning (Aftale <b>2020</b>). Svarfrist: 20.
        august 2020.

        1.09  Titel med ␛[31mrødt␛[0m, ‹U+202E›vendt & <script>
          besvares igen mod milepælen i 1. opfølgning
          Milepæl: En plan
          Center: Økonomi. Udvalg: Økonomiudvalget · Børneudvalget


        Børneudvalget
        =============
        1 punkt mangler svar i 2. opfølgning (Aftale <b>2020</b>). Svarfrist: 20.
        august 2020.

        1.09  Titel med ␛[31mrødt␛[0m, ‹U+202E›vendt & <script>
          besvares igen mod milepælen i 1. opfølgning
          Milepæl: En plan
          Center: Økonomi. Udvalg: Økonomiudvalget · Børneudvalget

        """)
    #expect(run.status == 0)
  }

  @Test func thePageForABrowserIsEscapedAndNeedsNothingElse() throws {
    let run = try Sandbox.tiny().run("missing", "tiny.json", "--format", "html")
    #expect(
      run.output == """
        <!DOCTYPE html>
        <html lang="da">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>Aftale &lt;b&gt;2020&lt;/b&gt;: hvem mangler at svare</title>
        <style>body{font-family:sans-serif;max-width:45em;margin:2em auto;padding:0 1em}</style>
        </head>
        <body>
        <h1>Aftale &lt;b&gt;2020&lt;/b&gt;: hvem mangler at svare</h1>
        <h2>Økonomi</h2>
        <p>1 punkt mangler svar i 2. opfølgning (Aftale &lt;b&gt;2020&lt;/b&gt;). Svarfrist: 20. \
        august 2020.</p>
        <ul>
        <li><strong>1.09 Titel med ␛[31mrødt␛[0m, ‹U+202E›vendt &amp; &lt;script&gt;</strong>\
        <br>besvares igen mod milepælen i 1. opfølgning<br>Milepæl: En plan\
        <br>Center: Økonomi. Udvalg: Økonomiudvalget · Børneudvalget</li>
        </ul>
        </body>
        </html>

        """)
  }

  @Test func everyCentreOfTheRealAgreementIsAskedForItsOwn() throws {
    let run = try Sandbox.ballerup().run("missing", "ballerup.json")
    let heads = zip(run.lines, run.lines.dropFirst()).filter { $1.hasPrefix("===") }.map(\.0)
    #expect(
      heads == [
        "Arbejdsmarked", "By, Erhverv og Miljø", "Børne- og Ungerådgivning", "Ejendomme",
        "Politik og Borgerservice", "Skoler, Institutioner og Kultur", "Social og Sundhed",
        "Økonomi",
      ])
    let counts = run.lines.compactMap { line in
      line.contains(" mangler svar i ") ? line.split(separator: " ").first.flatMap { Int($0) } : nil
    }
    #expect(counts.reduce(0, +) == 49)
  }

  @Test func nobodyIsAskedWhenEverybodyHasAnswered() throws {
    let sandbox = try Sandbox.tiny()
    _ = try sandbox.run("set", "tiny.json", "1.09", "--follow-up", "2", "--effort", "happy")
    #expect(try sandbox.run("missing", "tiny.json").output == "Ingen mangler at svare.\n")
  }

  @Test func findingsAreToldAndCounted() throws {
    let run = try Sandbox.tiny().run("check", "tiny.json")
    #expect(
      run.output == """
        1.09  advarsel, 2. opfølgning: skal besvares igen, mod milepælen i 1. opfølgning
        1.09  advarsel, 1. opfølgning: der er penge, men ingen smiley på økonomi
        1.11  advarsel, 1. opfølgning: smileyen er usikker: mellemfornøjet eller sur
        1.09  oplysning: kapitlets numre begynder først med 1.09

        """)
    #expect(run.errors == "3 advarsler, 1 oplysning\n")
    #expect(run.status == 2)
  }

  @Test func mereInformationIsNoFinding() throws {
    let sandbox = try Sandbox()
    let head = try #require(Tiny.json.range(of: "\"initiatives\": ["))
    let row = """
      { "number": "N", "title": "T", "chapter": "1", "kind": "operating", "handling": "guidepost",
        "description": "", "centre": "Ejendomme", "committees": ["Børneudvalget"] }
      """
    let rows = ["1.1", "1.3"].map { row.replacingOccurrences(of: "\"N\"", with: "\"\($0)\"") }
    try sandbox.write(
      Tiny.json[..<head.upperBound] + rows.joined(separator: ",") + "] }", to: "gap.json")
    let run = try sandbox.run("check", "gap.json", "--format", "json", "--language", "en")
    #expect(
      run.output == """
        [
          {
            "finding": "numberGap",
            "severity": "information",
            "number": "1.3",
            "extra": null,
            "followUp": null,
            "text": "numbers jump from 1.1 to 1.3"
          }
        ]

        """)
    #expect(run.status == 0)
  }

  @Test func theRealAgreementHasFindings() throws {
    let run = try Sandbox.ballerup().run("check", "ballerup.json", "--format", "json")
    #expect(run.status == 2)
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    let late = list.filter { $0["finding"] as? String == "happyButLate" }
    #expect(late.contains { $0["number"] as? String == "3.18" })
    let money = list.filter { $0["finding"] as? String == "moneyWithoutSmiley" }
    #expect(money.contains { $0["number"] as? String == "3.5" })
  }

  @Test func countsAreWorstFirstAndEachInitiativeCountsOnceInAll() throws {
    let run = try Sandbox.tiny().run("summary", "tiny.json", "--by", "committee")
    // How late it is depends on the day.
    let output = run.output.replacing(#/overskredet [0-9]+ dage/#, with: "overskredet")
    #expect(
      output == """
        Aftale <b>2020</b> · Lille Kommune
        2. opfølgning · åben

        Udvalg

                         alle  sur  mel.  svar  glad  kom.  intet  kr.sur  kr.glad
        Økonomiudvalget     1    0     0     1     0     0      0       0        0
        Børneudvalget       2    0     0     1     1     0      0       0        0
        I alt               2    0     0     1     1     0      0       0        0

                         på spil 2020  senere  bedre  værre  ens  igen
        Økonomiudvalget             0       0      0      0    0     0
        Børneudvalget               0       0      0      0    0     0
        I alt                       0       0      0      0    0     0

        Økonomi: 0 kr. på spil i 2020, 0 kr. i de følgende år

        1 administrativt pejlemærke følges ikke op og er ikke talt med.

        Hvem mangler at svare · frist overskredet
          Økonomi    1 mangler svar, ikke klar
          Ejendomme  0 mangler svar, ikke klar
        Klar: 0 af 2 centre

        Kontrollen har 4 fund
          1 skal besvares igen · 1 penge uden smiley · 1 huller i numrene · 1 usikre
        1 åben korrigerende handling

        mel.: mellemfornøjet. svar: mangler svar. kom.: kommer i en senere opfølgning. \
        intet: intet at følge op. kr.: seneste smiley på økonomi. på spil: kroner, hvor den er \
        sur. igen: besvaret igen mod en tidligere milepæl.

        """)
  }

  @Test func allOfTheOverviewIsPrintedWithWhatTheScreenShows() throws {
    let run = try Sandbox.ballerup().run("summary", "ballerup.json")
    let lines = run.lines
    let money = "Økonomi: 11,2 mio. kr. på spil i 2019, 34 mio. kr. i de følgende år"
    #expect(lines.filter { ["Udvalg", "Centre", "Kapitler"].contains($0) }.count == 3)
    #expect(
      lines.contains(
        "Teknik- og Miljøudvalget               16    0     0     7     8     0      1       2"
          + "        7"))
    #expect(
      lines.contains(
        "Teknik- og Miljøudvalget              2,3 mio. kr.   2,5 mio. kr.      0      0    8"
          + "     0"))
    #expect(lines.contains(money))
    #expect(lines.contains("  Skoler, Institutioner og Kultur  13 mangler svar, ikke klar"))
    #expect(lines.contains("Kontrollen har 71 fund"))
    #expect(lines.contains("6 åbne korrigerende handlinger"))
  }

  @Test func theTrendIsAgainstTheFollowUpBefore() throws {
    let run = try Sandbox.ballerup().run(
      "summary", "ballerup.json", "--follow-up", "2", "--by", "chapter", "--format", "json")
    let summary = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let overview = try #require(summary["overview"] as? [String: Any])
    #expect(
      overview["trend"] as? [String: Int]
        == ["better": 7, "worse": 7, "unchanged": 38, "answeredAgain": 4])
    #expect(overview["atRisk"] as? [String: Int] == ["thisYear": 11_200_000, "later": 34_000_000])
    #expect(overview["openActions"] as? Int == 6)
    let centres = try #require(overview["centres"] as? [[String: Any]])
    #expect(centres.first?["name"] as? String == "By, Erhverv og Miljø")
    #expect(centres.compactMap { $0["total"] as? Int }.reduce(0, +) == 86)
    // What scripts know already stands where it was.
    #expect(
      Set(summary.keys) == [
        "followUp", "by", "groups", "total", "guideposts", "ready", "extra", "overview",
      ])
  }

  @Test func countsForScriptsKeepTheAxesApart() throws {
    let run = try Sandbox.ballerup().run(
      "summary", "ballerup.json", "--by", "chapter", "--follow-up", "2", "--format", "json")
    let summary = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(summary["followUp"] as? String == "2019-2")
    let total = try #require(summary["total"] as? [String: Any])
    #expect(total["total"] as? Int == 86)
    #expect(total["sad"] as? Int == 3)
    #expect((total["economy"] as? [String: Int]) == ["sad": 6, "happy": 30])
    let groups = try #require(summary["groups"] as? [[String: Any]])
    #expect(groups.compactMap { $0["total"] as? Int }.reduce(0, +) == 86)
    #expect(groups.first?["chapter"] as? String == "1")
    let extra = try #require(summary["extra"] as? [[String: Any]])
    #expect(extra.first?["sad"] as? Int == 2)
  }
}
