import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Testing

/// A published follow-up comes in whole, whatever page ends have done to it.
struct PublishedImportTests {
  private let result: ImportResult
  private var agreement: Agreement { result.agreement }

  init() throws {
    result = try DocumentImporter.importing(
      Array(Published.followUp.utf8), into: nil, ImportOptions(stamp: signed("Asta")))
  }

  private func initiative(_ id: String) throws -> Initiative {
    try #require(agreement.initiative(MilepaelTestKit.id(id)))
  }

  @Test func `the head says what it is of, from when, and whom to ask`() {
    #expect(agreement.title == "Aftale om budget 2026")
    #expect(agreement.municipality == "Strandby Kommune")
    #expect(agreement.budgetYear == 2026)
    #expect(agreement.caseNumber == "00.30.10-S00-7-26")
    #expect(
      agreement.contact
        == Contact(name: "Asta Lund", phone: "1234 5678", email: "budget@strandby.dk"))
  }

  @Test func `follow-ups come in their order; those with smileys are closed`() {
    #expect(
      agreement.followUps.map(\.title)
        == ["1. opfølgning 2026", "2. opfølgning 2026", "31.12.2026"])
    #expect(agreement.followUps.map(\.id.value) == ["2026-1", "2026-2", "2026-3"])
    #expect(agreement.followUps.map(\.state) == [.closed, .closed, .planned])
    #expect(agreement.followUps[1].date == day("2026-09-04"))
    #expect(agreement.followUps[2].date == day("2026-12-31"))
    #expect(result.report.closed == ["1. opfølgning 2026", "2. opfølgning 2026"])
  }

  @Test func `chapters and sections come from headings that repeat`() throws {
    #expect(agreement.chapters.map(\.title) == ["Havn og hav", "Viden"])
    #expect(agreement.chapters[0].sections.map(\.title) == ["Nordhavnen", "Stranden"])
    #expect(agreement.initiatives.map(\.number.printed) == ["1.2", "1.10", "2.1"])
    #expect(try initiative("1.10").section == "1b")
    #expect(try initiative("2.1").section == nil)
  }

  @Test func `a row that a page's end has broken is one row`() throws {
    let round = try #require(try initiative("1.2").round("2026-1"))
    #expect(round.milestone?.text == "Tegningerne er godkendt af udvalget.")
    #expect(round.effort.smiley == .happy)
  }

  @Test func `a status inside a cell is told from the milestone`() throws {
    let round = try #require(try initiative("1.2").round("2026-2"))
    #expect(round.milestone?.text == "Arbejdet er udbudt.")
    #expect(round.effort.smiley == .uncertain)
    #expect(round.effort.status?.text.hasPrefix("Udbuddet er forsinket;") == true)
    #expect(round.effort.decisions == [decision("Havne- og Klimaudvalget", "2026-06-02", 4)])
  }

  @Test func `a status without a milestone leaves the milestone away`() throws {
    let round = try #require(try initiative("2.1").round("2026-2"))
    #expect(round.milestone == nil)
    #expect(round.effort.smiley == .neutral)
    #expect(round.effort.status == "Afventer ny leder.")
  }

  @Test func `a happy smiley without milestone or word is carried forward, not reported`() throws {
    #expect(try initiative("1.10").round("2026-2") == nil)
    let standings = agreement.standings(at: .own(1))
    #expect(standings == [.reported(.happy), .derived(from: "2026-1"), .notDue])
  }

  @Test func `centres are told apart by the names that are known`() throws {
    #expect(try initiative("1.2").centre == "Havn, Vej og Park")
    #expect(
      try initiative("1.10").contributors
        == .named(["Havn, Vej og Park", "Ejendomme", "Kultur og Kyst"]))
    #expect(try initiative("1.10").involved == .all)
    #expect(
      try initiative("1.10").committees == ["Økonomiudvalget", "Havne- og Klimaudvalget"])
  }

  @Test func `a sentence where contributors would stand is a remark`() throws {
    #expect(try initiative("2.1").contributors == .none)
    #expect(
      try initiative("2.1").remarks.first == "Det er endnu ikke aftalt, hvem der deltager.")
  }

  @Test func `a committee that is misspelt is read as the known one, and told`() throws {
    #expect(try initiative("1.2").involved == .named(["Kultur- og Fritidsudvalget"]))
    #expect(
      result.report.findings.contains {
        $0.kind == .readAs("Kultur- og Fritidsudvalgt", "Kultur- og Fritidsudvalget")
      })
  }

  @Test func `a number in a remark is a link`() throws {
    #expect(try initiative("1.2").links == [id("2.1")])
    #expect(try initiative("1.2").remarks == ["Se også punkt 2.1."])
  }

  @Test func `amounts have their years`() throws {
    let mole = try #require(try initiative("1.2").followedUp)
    #expect(
      mole.economy.amounts == [
        Amount(from: 2026, to: 2026, kroner: 1_500_000),
        Amount(from: 2026, to: 2027, kroner: 1_500_000, source: .description),
        Amount(from: 2028, to: 2028, kroner: 1_000_000, source: .description),
      ])
    let library = try #require(try initiative("2.1").followedUp)
    #expect(library.economy.amounts == [Amount(from: 2026, to: nil, kroner: 175_000)])
  }

  @Test func `the economy's status belongs to the follow-ups it names, its smiley to the last`()
    throws
  {
    let mole = try #require(try initiative("1.2").followedUp)
    #expect(mole.economy.text == "Der er afsat 1,5 mio. kr.")
    #expect(mole.rounds["2026-1"]?.economy == EconomyAssessment(status: "Prisen stiger."))
    #expect(
      mole.rounds["2026-2"]?.economy == EconomyAssessment(smiley: .sad, status: "Prisen stiger."))
  }

  @Test func `the extra follow-up keeps its year, its smileys and its latest status`() throws {
    let earlier = try #require(agreement.extra.first)
    #expect(earlier.title == "Aftale om budget 2025")
    #expect(earlier.followUps.map(\.id.value) == ["2025-1", "2025-2"])
    #expect(earlier.chapters == [Chapter(id: "3", title: "Skoler")])
    let yard = earlier.initiatives[0]
    #expect(yard.initiative.round("2025-2")?.effort.smiley == .uncertain)
    #expect(yard.initiative.round("2025-2")?.effort.status == "Der er ikke plantet.")
    #expect(yard.latestStatuses == ["2026-2": LatestStatus(text: "Der plantes til foråret.")])
  }

  @Test func `what is not understood is told with its line, and kept among the remarks`() throws {
    let left = result.report.findings(.notUnderstood)
    #expect(
      left.last
        == ImportFinding(
          .noPlace("Sidebemærkning | Den her række kender ingen."), id("2.1"), line: 46))
    #expect(
      try initiative("2.1").remarks.last
        == MarkedText("Sidebemærkning | Den her række kender ingen.", isInternal: true))
    #expect(left.map(\.line) == [46])
  }

  @Test func `what stands before the first initiative stays in the document, and is told`() {
    let left = result.report.findings(.leftInDocument)
    #expect(left.map(\.line) == [11, 13])
    #expect(left.allSatisfy { $0.initiative == nil })
  }

  @Test func `a smiley that can be two waits for an answer`() {
    let uncertain = result.report.findings.filter {
      if case .uncertainSmiley = $0.kind { true } else { false }
    }
    #expect(uncertain.map(\.initiative) == [id("1.2"), id("2025/3.01.2")])
  }

  @Test func `what is uncertain once is told before the many uncertain smileys`() {
    var report = ImportReport(kind: .followUp)
    report.findings = [
      ImportFinding(.uncertainSmiley("2026-1"), id("1.1"), line: 4),
      ImportFinding(.noKind, id("1.2"), line: 9),
      ImportFinding(.uncertainSmiley("2026-1"), id("1.3"), line: 12),
      ImportFinding(.noNumber("Ny hal"), line: 15),
    ]
    #expect(report.findings(.uncertain).map(\.line) == [9, 4, 12])
  }

  @Test func `importing twice changes nothing the second time`() throws {
    let again = try DocumentImporter.importing(
      Array(Published.followUp.utf8), into: agreement, ImportOptions(stamp: signed("Bo")))
    #expect(again.agreement == agreement)
    #expect(again.report.changes == [] && again.report.added == [])
  }

  @Test func `a file from old Windows is read too`() throws {
    let bytes = Published.followUp.unicodeScalars.map { scalar -> UInt8 in
      scalar.value < 0x100 ? UInt8(scalar.value) : UInt8(ascii: "?")
    }
    let read = try DocumentImporter.importing(
      bytes, into: nil, ImportOptions(stamp: signed("Asta")))
    #expect(read.agreement.initiatives.map(\.title) == ["Ny mole", "Badebro", "Biblioteket"])
  }

  @Test func `how much is done is told from the beginning to the end, and never back`() throws {
    var told: [Double] = []
    _ = try DocumentImporter.importing(
      Array(Published.followUp.utf8), into: nil, ImportOptions(stamp: signed("Asta"))
    ) { told.append($0) }
    #expect(told.count > 10)
    #expect(told == told.sorted())
    #expect(told.last == 1)
    #expect(told.allSatisfy { (0...1).contains($0) })
  }

  @Test func `a body that the store has already is not missed in a later document`() throws {
    let later = """
      Anden opfølgning på Aftale om budget 2026 for Strandby Kommune
      1. Havn og hav
      1.2. Ny mole\tAnlæg\tTid\tSmiley
      Milepæl\tMolen er malet.\t2. budgetopfølgning 2026\t☺
      """
    let result = try DocumentImporter.importing(
      Array(later.utf8), into: agreement, ImportOptions(stamp: signed("Asta")))
    let missed = result.report.findings.map(\.kind)
    #expect(!missed.contains(.noCentre) && !missed.contains(.noCommittee))
  }

  @Test(arguments: [DocumentKind.minutes, .answers])
  func `a document of another kind than was said is refused`(kind: DocumentKind) {
    #expect(throws: ImportError.nothingFound(kind)) {
      try DocumentImporter.importing(
        Array(Published.followUp.utf8), into: agreement,
        ImportOptions(kind: kind, stamp: signed("Asta")))
    }
  }
}
