import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Testing

/// A document that comes into a store that has something already.
struct NextImportTests {
  private func importing(_ text: String, into existing: Agreement?) throws -> ImportResult {
    try DocumentImporter.importing(
      Array(text.utf8), into: existing, ImportOptions(stamp: signed("Asta")))
  }

  private func document(_ rows: [String]) -> String {
    (["Opfølgning på Aftale om budget 2026", "2. Viden"]
      + ["2.1. Biblioteket\tDrift\tTid\tSmiley"]
      + ["Åbent.\tAnsvarligt center: Kultur Ansvarligt udvalg: Økonomiudvalget\t\t"] + rows)
      .joined(separator: "\n")
  }

  @Test func `the next document adds answers and re-words milestones, and tells both`() throws {
    let plan = try importing(
      document([
        "Milepæl\tDøren er tegnet.\t1. opfølgning 2026\t", "Milepæl\tDøren er sat i.\t31.12.2026\t",
      ]), into: nil)
    #expect(plan.report.kind == .plan)
    #expect(plan.agreement.followUps.map(\.state) == [.planned, .planned])
    let next = try importing(
      document([
        "Milepæl\tDøren er tegnet og malet.\t1. opfølgning 2026\t☺",
        "Milepæl\tDøren er sat i.\t31.12.2026\t",
      ]), into: plan.agreement)
    #expect(next.report.kind == .followUp)
    #expect(
      next.report.changes == [
        ImportChange(
          id("2.1"), .milestone("2026-1"), before: "Døren er tegnet.",
          after: "Døren er tegnet og malet."),
        ImportChange(id("2.1"), .effort("2026-1"), before: "", after: "glad"),
      ])
    #expect(next.agreement.followUps.map(\.state) == [.closed, .planned])
    let former = next.agreement.initiatives[0].round("2026-1")?.milestone?.former
    #expect(former?.map(\.text) == ["Døren er tegnet."])
    #expect(former?.map(\.stamp?.by) == ["Asta"])
    #expect(former?.allSatisfy { $0.reason?.hasPrefix("Ordlyden i ") == true } == true)
    #expect(next.agreement.followUps[0].record.map(\.stamp.by) == ["Asta"])
  }

  @Test func `an older document does not take a later wording back, and says so`() throws {
    let row = "Milepæl\tDøren er tegnet.\t1. opfølgning 2026\t"
    let old = "Dato: 2. maj 2026\n" + document([row])
    var store = try importing(old, into: nil).agreement
    var content = try #require(store.initiatives[0].followedUp)
    content.rounds["2026-1"]?.milestone = Milestone(
      "Døren er malet.",
      former: [
        FormerMilestone(
          text: "Døren er tegnet.", reason: "Ny plan", stamp: signed("Bo", "2026-09-01T10:00:00Z"))
      ])
    store.initiatives[0].handling = .followedUp(content)
    let again = try importing(old, into: store)
    #expect(again.agreement == store)
    #expect(
      again.report.findings.map(\.kind) == [
        .conflict(
          .milestone("2026-1"), store: "Døren er malet.", document: "Døren er tegnet.")
      ])
    let new = old.replacing("2. maj 2026", with: "2. maj 2199")
    #expect(
      try importing(new, into: store).agreement.initiatives[0].round("2026-1")?.milestone?.text
        == "Døren er tegnet.")
  }

  @Test func `a follow-up that comes later stands before the turn of the year`() throws {
    let rows = ["1. opfølgning 2026", "31.12.2026"].map { "Milepæl\tDøren.\t\($0)\t" }
    let store = try importing(document(rows), into: nil).agreement
    let next = try importing(
      document([rows[0], "Milepæl\tVinduet.\t2. opfølgning 2026\t☺", rows[1]]), into: store
    ).agreement
    #expect(
      next.followUps.map(\.title) == ["1. opfølgning 2026", "2. opfølgning 2026", "31.12.2026"])
    var kept = store
    try kept.apply(store.edits(to: next))
    #expect(kept.followUps.map(\.title) == next.followUps.map(\.title))
  }

  @Test func `that a chapter has another title is told`() throws {
    let text = document(["Milepæl\tDøren.\t1. opfølgning 2026\t☺"])
    var store = try importing(text, into: nil).agreement
    store.chapters[0].title = "Byens huse"
    let again = try importing(text, into: store)
    #expect(again.agreement == store)
    #expect(
      again.report.findings.map(\.kind) == [
        .chapterTitle("2", store: "Byens huse", document: "Viden")
      ])
  }

  @Test func `a misspelling that is like two committees is no third one`() throws {
    let row = "Milepæl\tDøren er tegnet.\t1. opfølgning 2026\t☺"
    var store = try importing(document([row]), into: nil).agreement
    store.committees = [Body(name: "Økonomiudvalget"), Body(name: "Ækonomiudvalget")]
    let text = document([row]).replacing("Økonomiudvalget", with: "Åkonomiudvalget")
    let again = try importing(text, into: store)
    #expect(again.agreement.committees == store.committees)
  }

  @Test func `what differs from a closed follow-up is told and not applied`() throws {
    let first = try importing(
      document(["Milepæl\tDøren er tegnet.\t1. opfølgning 2026\t☺"]), into: nil)
    let other = try importing(
      document(["Milepæl\tDøren er malet.\t1. opfølgning 2026\t😞"]), into: first.agreement)
    #expect(other.agreement == first.agreement)
    #expect(
      other.report.findings(.notApplied).map(\.kind) == [
        .closed(.milestone("2026-1"), store: "Døren er tegnet.", document: "Døren er malet."),
        .closed(.effort("2026-1"), store: "glad", document: "sur"),
      ])
  }

  @Test func `a smiley that somebody has settled is not made uncertain again`() throws {
    let text = document(["Milepæl\tDøren er tegnet. Status: Nej.\t1. opfølgning 2026\t☹"])
    var settled = try importing(text, into: nil).agreement
    var content = try #require(settled.initiatives[0].followedUp)
    content.rounds["2026-1"]?.effort.smiley = .sad
    settled.initiatives[0].handling = .followedUp(content)
    #expect(try importing(text, into: settled).agreement == settled)
  }

  @Test func `a document of another year is refused`() throws {
    let store = try importing(
      document(["Milepæl\tDøren.\t1. opfølgning 2026\t"]), into: nil
    ).agreement
    let other = document(["Milepæl\tDøren.\t1. opfølgning 2027\t"])
      .split(separator: "2026").joined(separator: "2027")
    #expect(throws: ImportError.otherYear(document: 2027, store: 2026)) {
      try importing(other, into: store)
    }
  }

  @Test func `names of centres are known from the store`() throws {
    let store = agreement([initiative("1.1", centre: "Skoler, Institutioner og Kultur")])
    let text = """
      Opfølgning på Aftale om budget 2019
      2.1. Biblioteket\tDrift\tTid\tSmiley
      Åbent.\tAnsvarligt center: Ejendomme Ansvarligt udvalg: Økonomiudvalget Væsentlig bidragsyder: Skoler, Institutioner og Kultur, Ejendomme samt Vej og Park\t\t
      Milepæl\tDøren.\t1. opfølgning 2019\t
      """
    let result = try importing(text, into: store)
    #expect(
      result.agreement.initiative(id("2.1"))?.contributors
        == .named(["Skoler, Institutioner og Kultur", "Ejendomme", "Vej og Park"]))
    #expect(result.report.findings.map(\.kind).contains(.keptWhole("Vej og Park")))
  }

  @Test(arguments: [
    ("", ImportError.empty), ("  \n\t ", .empty), ("%PDF-1.7 …", .pdf),
    ("PK\u{3}\u{4}", .packed), ("PK\u{3}\u{4} xl/workbook.xml", .spreadsheet),
    ("{\\rtf1 Hej}", .richText),
    ("{\"pandoc-api-version\":" + String(repeating: "[", count: 100_000), .tooDeep),
    ("a\u{0}b", .binary), ("{\"a\": 1}", .foreignJSON), ("{\n\"a\"\n", .brokenJSON(line: 3)),
    ("Kære alle. Vi ses i morgen.", .nothingFound(nil)),
    ("{\"format\": \"milepael-report\", \"version\": 9}", .newerVersion(9)),
  ])
  func `a document that is none gives one clear error`(text: String, error: ImportError) {
    #expect(throws: error) { try importing(text, into: nil) }
  }

  @Test func `a document that names no year needs a store`() throws {
    let text = """
      2.1. Biblioteket\tDrift\tTid\tSmiley
      Åbent.\tAnsvarligt center: Kultur Ansvarligt udvalg: Økonomiudvalget\t\t
      Milepæl\tDøren er åben.\t1. opfølgning\t
      """
    #expect(throws: ImportError.noYear) { try importing(text, into: nil) }
    #expect(try importing(text, into: agreement([])).agreement.initiatives.count == 1)
  }

  @Test func `JSON that goes deep is refused and crashes nothing`() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: ImportError.brokenJSON(line: 1)) {
      try importing("{\"a\": \(deep)", into: nil)
    }
  }
}
