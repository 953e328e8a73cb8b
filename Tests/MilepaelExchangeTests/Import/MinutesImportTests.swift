import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Testing

/// Minutes come in two house styles, made up here after documents 002 and 003.
struct MinutesImportTests {
  /// Headings with `#` and in bold, sections with headings of their own, closed items.
  private static let marked = """
    # REFERAT Teknik- og Miljøudvalget d. 04-06-2019

    **Mødedato**           Tirsdag d. 04. juni 2019 kl. 17:00

    **Mødested**           Rådhuset, lokale 5

    # Indholdsfortegnelse

    Stien ved åen.....3
    Lukket: LUKKET Køb af grund.....5

    # Punkt 1: Stien ved åen

    05.01.00-G01-3-19

    ## Indhold

    ### Sammendrag

    Stien er smal.

    ### Bilag

    1 bilag, heraf 1 anbefales

    ## **Indstilling**

    Center for Vej indstiller, at

    1. Stien gøres bred.

    ## **Beslutning**

    Godkendt

    ## **Bilag**

    Kort over stien

    **Afbud** Asta Lund (A), Bo Holm (C) (formand)

    ## **Punkt 2: Lukket: LUKKET Køb af grund**

    13.06.02-G10-1-19

    Grunden koster for meget.

    **Afbud** Asta Lund (A), Bo Holm (C) (formand)
    """

  /// Plain lines, decisions without a heading, a plan of deliveries and a table of money.
  private static let plain = """
    REFERAT Økonomiudvalget 2018-2021 d. 15-01-2020

    Mødedato Onsdag d. 15. januar 2020 kl. 08:30

    Mødested Byrådssalen

    Punkt 1: Planen for havnen

    00.01.00-G01-5-20

    Resume

    Aaby Kommune bygger. Aaby Kommune sparer.

    Budgettilretning Kr., 2020-priser\t2020\t2021 og frem
    Styringsområde Service\t\t
    Havneudvalget\t-1.250.000\t-900.000
    Økonomiudvalget, projektbudget\t250.000\t0
    I alt\t-1.000.000\t-900.000

    Leverance 1. Økonomiudvalget den 15. januar 2020

    - *Planen er lagt.*

    Det gennemgås på mødet.

    Leverance 2. Økonomiudvalget den 17. juni 2020

    - *Broen er valgt.*

    Orientering givet.

    Bilag

    Tidsplan
    """

  private func importing(_ text: String, into existing: Agreement?) throws -> ImportResult {
    try DocumentImporter.importing(
      Array(text.utf8), into: existing, ImportOptions(stamp: signed("Asta")))
  }

  @Test func `a meeting comes in with its items, proposals and decisions`() throws {
    let result = try importing(Self.marked, into: Small.agreement)
    let meeting = try #require(result.agreement.meetings.first)
    #expect(meeting.committee == "Teknik- og Miljøudvalget")
    #expect(meeting.date == day("2019-06-04"))
    #expect(meeting.place == "Rådhuset, lokale 5")
    #expect(
      meeting.items[0]
        == Meeting.Item(
          number: 1, title: "Stien ved åen", caseNumber: "05.01.00-G01-3-19",
          proposal: "Center for Vej indstiller, at\n\n1. Stien gøres bred.",
          decision: "Godkendt", appendices: ["Kort over stien"]))
    #expect(result.report.kind == .minutes && result.report.meetings == 1)
  }

  @Test func `a closed item is marked and has no content`() throws {
    let meeting = try #require(
      try importing(Self.marked, into: Small.agreement).agreement.meetings.first)
    #expect(
      meeting.items[1]
        == Meeting.Item(
          number: 2, title: "Køb af grund", caseNumber: "13.06.02-G10-1-19", isClosed: true))
  }

  @Test func `who was away and what was enclosed come in, each once`() throws {
    let meeting = try #require(
      try importing(Self.marked, into: Small.agreement).agreement.meetings.first)
    #expect(meeting.absent == ["Asta Lund (A)", "Bo Holm (C) (formand)"])
    #expect(meeting.items.map(\.appendices) == [["Kort over stien"], []])
  }

  @Test func `how much of a case's presentation stays in the document is told, with its line`()
    throws
  {
    let report = try importing(Self.marked, into: Small.agreement).report
    #expect(report.findings(.notUnderstood) == [])
    #expect(
      report.findings(.leftInDocument) == [
        ImportFinding(.presentation(paragraphs: 1, item: 1), line: 12)
      ])
  }

  @Test func `meetings of one committee on one day in other stores get ids of their own`() throws {
    var store = Small.agreement
    store.meetings = [
      Meeting(
        id: "teknikogmiljoeudvalget-2019-06-04", committee: "Havneudvalget",
        date: day("2019-06-04"))
    ]
    let meetings = try importing(Self.marked, into: store).agreement.meetings
    #expect(meetings.map(\.id).last == "teknikogmiljoeudvalget-2019-06-04-2")
  }

  @Test func `a status that cites the item leads to it, but not in a closed follow-up`() throws {
    var store = Small.agreement
    store.followUps[1].state = .open
    for (index, round) in ["2019-1", "2019-2"].enumerated() {
      store.initiatives[index].committees = ["Teknik- og Miljøudvalget"]
      store.initiatives[index].handling = .followedUp(
        FollowedUp(rounds: [
          FollowUpID(round): MilepaelTestKit.round(
            .neutral, status: "Besluttet den 4. juni 2019, Punkt 1.")
        ]))
    }
    let agreement = try importing(Self.marked, into: store).agreement
    #expect(agreement.initiatives[0].round("2019-1")?.effort.decisions == [])
    #expect(
      agreement.initiatives[1].round("2019-2")?.effort.decisions == [
        decision("Teknik- og Miljøudvalget", "2019-06-04", 1)
      ])
  }

  @Test func `a number that stands twice is told, and the first item has it`() throws {
    let text =
      Self.marked + "\n\n# Punkt 3: Kajen\n\n## **Beslutning**\n\nUdsat"
      + "\n\n# Punkt 1: Broen\n\n## **Beslutning**\n\nUdsat"
    let result = try importing(text, into: Small.agreement)
    let items = try #require(result.agreement.meetings.first?.items)
    #expect(items.map(\.title) == ["Stien ved åen", "Køb af grund", "Kajen"])
    #expect(items.map(\.decision) == ["Godkendt", nil, "Udsat"])
    #expect(result.report.findings.map(\.kind).contains(.noPlace("Broen")))
    #expect(try importing(text, into: result.agreement).agreement == result.agreement)
  }

  @Test func `minutes twice change nothing the second time`() throws {
    let first = try importing(Self.marked, into: Small.agreement)
    #expect(try importing(Self.marked, into: first.agreement).agreement == first.agreement)
  }

  @Test func `a decision may stand without its heading`() throws {
    let result = try importing(Self.plain, into: Small.agreement)
    let item = try #require(result.agreement.meetings.first?.items.first)
    #expect(item.decision == "Orientering givet.")
    #expect(result.agreement.meetings.first?.committee == "Økonomiudvalget")
  }

  @Test func `a plan of deliveries makes an agreement where there is none`() throws {
    let agreement = try importing(Self.plain, into: nil).agreement
    #expect(agreement.municipality == "Aaby Kommune")
    #expect(agreement.followUps.map(\.title) == ["1. leverance", "2. leverance"])
    #expect(agreement.followUps.map(\.date) == [day("2020-01-15"), day("2020-06-17")])
    let plan = agreement.initiatives[0]
    #expect(plan.round("2020-1")?.milestone?.text == "Planen er lagt.")
    #expect(plan.round("2020-2")?.milestone?.text == "Broen er valgt.")
  }

  @Test func `the budget table gives each committee its money by year`() throws {
    let agreement = try importing(Self.plain, into: nil).agreement
    #expect(
      agreement.initiatives.map(\.committees[0]).dropFirst() == [
        "Havneudvalget", "Økonomiudvalget",
      ])
    #expect(
      agreement.initiatives[1].followedUp?.economy.amounts == [
        Amount(from: 2020, to: 2020, kroner: 1_250_000, kind: .saving),
        Amount(from: 2021, to: nil, kroner: 900_000, kind: .saving),
      ])
    #expect(
      agreement.initiatives[2].followedUp?.economy.amounts == [
        Amount(from: 2020, to: 2020, kroner: 250_000)
      ])
  }

  @Test func `a plan that is in the store already is not told again`() throws {
    let first = try importing(Self.plain, into: nil)
    let again = try importing(Self.plain, into: first.agreement)
    #expect(again.agreement == first.agreement)
    #expect(again.report.findings(.notUnderstood) == [])
  }

  @Test func `what a store with a plan of its own has no place for is told`() throws {
    let result = try importing(Self.plain, into: Small.agreement)
    let told = result.report.findings.map(\.kind)
    #expect(told.contains(.noPlace("2. leverance, 17. juni 2020: Broen er valgt.")))
    #expect(
      told.contains(.noPlace("Havneudvalget: 2020: -1,25 mio. kr., 2021 og frem: -0,9 mio. kr.")))
  }
}
