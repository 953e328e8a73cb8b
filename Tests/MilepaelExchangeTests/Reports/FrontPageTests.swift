import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import MilepaelText
import Testing

/// The front page: its sentence and its tables say the same, and nothing is counted away.
struct FrontPageTests {
  private func report(
    _ agreement: Agreement, _ kind: ReportKind = .followUp, committee: String? = nil
  ) -> ReportDocument {
    agreement.report(ReportOptions(kind: kind, followUp: "2019-2", committee: committee))
  }

  private func tables(_ blocks: [ReportDocument.Block]) -> [ReportDocument.Table] {
    blocks.flatMap { block -> [ReportDocument.Table] in
      switch block {
      case .table(let table): [table]
      case .together(let blocks): tables(blocks)
      default: []
      }
    }
  }

  @Test func `the sentence adds up`() {
    var tally = Tally()
    (tally.sad, tally.neutral, tally.uncertain, tally.missing) = (3, 1, 1, 4)
    (tally.again, tally.happyReported, tally.happyDerived) = (2, 5, 1)
    (tally.upcoming, tally.notDue) = (7, 8)
    #expect(
      Phrases(.danish).documents.standsSo(tally)
        == """
        32 initiativer: 3 sure, 1 mellemfornøjet, 1 usikker, 4 mangler svar, 2 skal besvares igen, \
        5 glade, 1 videreført som glad, 7 kommer senere og 8 uden milepæl.
        """)
  }

  @Test func `columns that nobody is in are left out, but for the smileys`() throws {
    let counts = try #require(
      tables(report(Small.agreement).blocks).first { $0.kind == .counts })
    #expect(
      counts.columns.map(\.title) == [
        "Kapitel", "I alt", "Sur", "Mellemfornøjet", "Glad", "Videreført", "Økonomi sur",
      ])
    #expect(
      counts.rows.last == [
        .texts([ReportDocument.Labelled(nil, "I alt")]), .number(2), .number(1), .number(0),
        .number(0), .number(1), .number(1),
      ])
  }

  @Test func `an initiative of two committees is counted under both, which the page says`() {
    #expect(
      report(Small.agreement).blocks.contains { block in
        guard case .together(let blocks) = block else { return false }
        return blocks.prefix(2) == [
          .heading(level: 3, text: "Fordelt på udvalg"),
          .paragraph("Initiativer med flere udvalg tælles under hvert."),
        ]
      })
  }

  @Test func `an excerpt has no table of committees`() {
    let document = report(Small.agreement, committee: "Teknik- og Miljøudvalget")
    #expect(tables(document.blocks).filter { $0.kind == .counts }.count == 1)
    #expect(document.subtitle.hasSuffix(" · Uddrag for Teknik- og Miljøudvalget"))
  }

  @Test func `a budget that was changed stands in a table of texts`() throws {
    var agreement = Small.agreement
    var content = agreement.initiatives[0].followedUp ?? FollowedUp()
    content.economy.changes = [
      BudgetChange(
        followUp: "2019-1", amounts: [Amount(from: 2019, to: 2019, kroner: 10_000)])
    ]
    agreement.initiatives[0].handling = .followedUp(content)
    let table = try #require(
      tables(report(agreement).blocks).first { $0.caption == "Ændret budget for 1.2" })
    #expect(table.columns.count == 7 && table.kind == .texts)
  }

  @Test func `what the economy row and the description both state stands once`() throws {
    var agreement = Small.agreement
    var content = agreement.initiatives[0].followedUp ?? FollowedUp()
    content.economy.amounts = [
      Amount(from: 2019, to: 2022, kroner: 500_000),
      Amount(from: 2019, to: 2022, kroner: 500_000, source: .description),
    ]
    agreement.initiatives[0].handling = .followedUp(content)
    let text = agreement.report(ReportOptions(kind: .followUp, followUp: "2019-2"), as: .markdown)
    #expect(
      text.contains("| 0,5 mio. kr. | 2019 | 2022 | afsat | økonomien og beskrivelsen |"))
  }

  @Test func `an agreement without initiatives says so`() {
    let empty = MilepaelTestKit.agreement(followUps: Small.followUps, [])
    for kind in ReportKind.allCases where kind != .meeting {
      #expect(
        report(empty, kind).blocks.contains(.paragraph("Aftalen har ingen initiativer endnu.")))
    }
  }

  @Test func `a meeting's happy initiatives are a table, and empty meetings are left out`() {
    var agreement = Small.agreement
    agreement.meetings = [
      Meeting(id: "tomt", committee: "Tomt udvalg", date: day("2019-06-04"))
    ]
    let document = report(agreement, .meeting)
    #expect(!document.headings("Tomt udvalg"))
    #expect(document.headings("2.1. Biblioteket *åbent* | længere"))
  }
}

extension ReportDocument {
  fileprivate func headings(_ text: String) -> Bool {
    func found(_ blocks: [Block]) -> Bool {
      blocks.contains { block in
        switch block {
        case .heading(_, text, _): true
        case .together(let blocks): found(blocks)
        default: false
        }
      }
    }
    return found(blocks)
  }
}
