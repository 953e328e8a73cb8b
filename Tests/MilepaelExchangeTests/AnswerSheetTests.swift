import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import MilepaelText
import Testing

/// A centre answers in a spreadsheet.
struct AnswerSheetTests {
  /// The second follow-up is open.
  private var store: Agreement {
    var agreement = Small.agreement
    agreement.followUps[1].state = .open
    agreement.centres = ["By, Erhverv og Miljø", "Ejendomme"].map { Body(name: $0) }
    return agreement
  }

  private func sheet(_ followUp: FollowUpID = "2019-2", centre: String? = nil) -> String {
    AnswerSheet(store, followUp: followUp, centre: centre, phrases: Phrases(.danish)).csv
  }

  private func importing(_ text: String, into agreement: Agreement) throws -> ImportResult {
    try DocumentImporter.importing(
      Array(text.utf8), into: agreement, ImportOptions(stamp: signed("Bo")))
  }

  /// The sheet with a part of it replaced, as a person would in its first place.
  private func changed(_ text: String, _ old: String, _ new: String) throws -> String {
    let range = try #require(text.firstRange(of: old))
    return text.replacingCharacters(range, with: new)
  }

  @Test func `a sheet has a row for every milestone that can be answered`() {
    let lines = sheet().split(separator: "\r\n")
    #expect(lines.count == 3)
    #expect(
      lines[0].hasPrefix(
        "\u{FEFF}Initiativ;Titel;Center;Opfølgning;Milepæl;Stand;Indsats;Status;"))
    #expect(
      lines[1].hasPrefix(
        "punkt 2.1;Biblioteket *åbent* | længere;Ejendomme;2. budgetopfølgning 2019;Døren er sat i.;sur;sur;"
          + "Den blev ikke leveret.;En ny leverandør findes.;;;;sur;Den blev"))
    #expect(
      lines[2].hasPrefix(
        "punkt 2018/4.01.2;Nyt plejecenter;Ejendomme;2. budgetopfølgning 2019;;;;;;;;Naboerne"))
  }

  @Test func `a centre gets its own rows only`() {
    #expect(sheet(centre: "By, Erhverv og Miljø").split(separator: "\r\n").count == 1)
  }

  @Test func `a sheet that nobody touched changes nothing`() throws {
    let result = try importing(sheet(), into: store)
    #expect(result.agreement == store)
    #expect(result.report.findings == [] && result.report.changes == [])
  }

  @Test func `a changed cell is an answer, signed, and shown field by field`() throws {
    var text = try changed(sheet(), "sur;sur;Den blev", "sur;mellemfornøjet;Den blev")
    text = try changed(text, "Naboerne har klaget.", "Naboerne er glade.")
    let result = try importing(text, into: store)
    let effort = try #require(result.agreement.initiative(id("2.1"))?.round("2019-2")?.effort)
    #expect(effort.smiley == .neutral)
    #expect(effort.status == "Den blev ikke leveret.")
    #expect(effort.stamp == signed("Bo"))
    #expect(
      result.report.changes == [
        ImportChange(id("2.1"), .effort("2019-2"), before: "sur", after: "mellemfornøjet"),
        ImportChange(
          id("2018/4.01.2"), .latestStatus("2019-2"), before: "Naboerne har klaget.",
          after: "Naboerne er glade."),
      ])
    let again = try importing(text, into: result.agreement)
    #expect(again.agreement == result.agreement)
  }

  @Test func `a cell that was changed on both sides is a conflict, and stays`() throws {
    let text = try changed(sheet(), "Den blev ikke leveret.", "Den kommer i maj.")
    var other = store
    var content = try #require(other.initiatives[1].followedUp)
    content.rounds["2019-2"]?.effort.status = "Den kom i går."
    other.initiatives[1].handling = .followedUp(content)
    let result = try importing(text, into: other)
    #expect(result.agreement == other)
    #expect(
      result.report.findings == [
        ImportFinding(
          .conflict(
            .status("2019-2"), store: "Den kom i går.", document: "Den kommer i maj."), id("2.1"),
          line: 2)
      ])
  }

  @Test func `a closed follow-up refuses answers`() throws {
    var closed = store
    closed.followUps[1].state = .closed
    let text = try changed(sheet(), "sur;sur;Den blev", "sur;glad;Den blev")
    let result = try importing(text, into: closed)
    #expect(result.agreement == closed)
    #expect(
      result.report.findings.map(\.kind) == [
        .closed(.effort("2019-2"), store: "sur", document: "glad")
      ])
  }

  @Test func `an emptied cell takes the answer away`() throws {
    let text = try changed(sheet(), "Den blev ikke leveret.", "")
    let result = try importing(text, into: store)
    #expect(result.agreement.initiative(id("2.1"))?.round("2019-2")?.effort.status == nil)
  }

  @Test func `a spreadsheet may save commas, quotes and line ends in its own way`() throws {
    let text = """
      Initiativ,Opfølgning,Indsats,Status
      2.1,2019-2,glad,"Den er her, ""endelig""
      og virker."
      9.9,2019-2,glad,
      2.1,2019-2,lyserød,
      """
    let result = try importing(text, into: store)
    let effort = try #require(result.agreement.initiative(id("2.1"))?.round("2019-2")?.effort)
    #expect(effort.smiley == .happy)
    #expect(result.report.changes[1].after == "Den er her, \"endelig\"\nog virker.")
    #expect(
      result.report.findings(.notUnderstood) == [
        ImportFinding(.noPlace("9.9 2019-2"), line: 4),
        ImportFinding(.noPlace("lyserød"), id("2.1"), line: 5),
      ])
  }

  @Test func `answers in JSON come back too`() throws {
    let json = AnswerSheet(store, followUp: "2019-2", phrases: Phrases(.danish)).json
    #expect(try importing(json, into: store).agreement == store)
    let text = try changed(json, "\"effort\": \"sur\"", "\"effort\": \"glad\"")
    let result = try importing(text, into: store)
    #expect(
      result.agreement.initiative(id("2.1"))?.round("2019-2")?.effort.smiley == .happy)
  }

  @Test func `answers without an agreement are refused`() {
    #expect(throws: ImportError.noStore(.answers)) {
      try DocumentImporter.importing(
        Array(sheet().utf8), into: nil, ImportOptions(stamp: signed("Bo")))
    }
  }
}

extension String {
  fileprivate func replacingCharacters(
    _ range: Range<String.Index>, with text: String
  ) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
