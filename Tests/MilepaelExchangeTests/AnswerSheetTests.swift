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

  @Test func `an answer may have more commas in it than the sheet has columns`() throws {
    let many = "Der mangler " + (1...20).map { "del \($0)" }.joined(separator: ", ") + "."
    let text = try changed(sheet(), "sur;sur;Den blev ikke leveret.", "sur;sur;\(many)")
    let effort = try importing(text, into: store).agreement.initiative(id("2.1"))?.round("2019-2")?
      .effort
    #expect(effort?.status?.text == many)
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
    var without = result.agreement
    without.conflicts = []
    #expect(without == other)
    let place = AnswerPlace(id("2.1"), "2019-2")
    let conflict = try #require(result.agreement.conflicts.first)
    #expect(
      conflict.edit
        == .status(place, Change(from: "Den blev ikke leveret.", to: "Den kommer i maj.")))
    #expect(conflict.reason == .changed && conflict.stamp == signed("Bo"))
    // It is settled as every other one, and waits only once.
    #expect(try importing(text, into: result.agreement).agreement == result.agreement)
    var settled = result.agreement
    try settled.perform(settled.step(settling: conflict, .takeOther, by: signed("Ida")))
    #expect(settled.conflicts.isEmpty)
    #expect(
      settled.initiative(id("2.1"))?.round("2019-2")?.effort.status == "Den kommer i maj.")
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
      Initiativ,Opfølgning,Indsats,Status,Før: Indsats,Før: Status
      2.1,2019-2,glad,"Den er her, ""endelig""
      og virker.",sur,Den blev ikke leveret.
      9.9,2019-2,glad,Den er her.,,
      2.1,2019-2,lyserød,
      """
    let result = try importing(text, into: store)
    let effort = try #require(result.agreement.initiative(id("2.1"))?.round("2019-2")?.effort)
    #expect(effort.smiley == .happy)
    #expect(result.report.changes[1].after == "Den er her, \"endelig\"\nog virker.")
    #expect(
      result.report.findings == [
        ImportFinding(.noPlace("9.9 2019-2: glad; Den er her."), line: 4),
        ImportFinding(.unreadSmiley("lyserød"), id("2.1"), line: 5),
      ])
  }

  @Test func `a word that is no smiley is told, and the answer stays`() throws {
    let result = try importing(
      "Initiativ;Opfølgning;Indsats;Før: Indsats\n2.1;2019-2;lyserød;sur", into: store)
    #expect(result.agreement == store)
    #expect(
      result.report.findings == [ImportFinding(.unreadSmiley("lyserød"), id("2.1"), line: 2)])
    #expect(result.report.leftOut)
  }

  @Test func `a sheet without the columns of before takes nothing away`() throws {
    let text = "Initiativ;Opfølgning;Indsats;Status;Korrigerende handling;Økonomi\n"
    let empty = try importing(text + "2.1;2019-2;;;;", into: store)
    #expect(empty.agreement == store && empty.report.findings == [] && !empty.report.leftOut)
    let other = try importing(text + "2.1;2019-2;glad;Den er her.;;glad", into: store)
    let round = try #require(other.agreement.initiative(id("2.1"))?.round("2019-2"))
    #expect(round.effort.smiley == .sad && round.economy.smiley == .happy)
    #expect(
      other.report.findings.map(\.kind) == [
        .conflict(.effort("2019-2"), store: "sur", document: "glad"),
        .conflict(
          .status("2019-2"), store: "Den blev ikke leveret.", document: "Den er her."),
      ])
    #expect(other.report.leftOut)
  }

  @Test func `a number that a spreadsheet made a day is told with its answers`() throws {
    let result = try importing(
      "Initiativ;Opfølgning;Indsats;Status\n01-feb;2019-2;glad;Den er her.", into: store)
    #expect(
      result.report.findings == [
        ImportFinding(.noPlace("01-feb 2019-2: glad; Den er her."), line: 2)
      ])
    #expect(result.report.leftOut)
  }

  private static let heads = "Initiativ;Opfølgning;Økonomi"
  private static let row = "2.1;2. budgetopfølgning 2019;glad"
  private static let saved: [String] = [
    "\(heads)\n\(row)", "sep=;\n\(heads)\n\(row)", "sep=;\r\n\(heads)\r\n\(row)\r\n",
    "\(heads)\r\(row)", "Svar fra Kultur\n\n\(heads)\n\(row)",
    "Svar fra Kultur;;\n\(heads)\n\(row)",
    "INITIATIV; opfølgning ;økonomi\n\(row)",
  ]

  @Test(arguments: saved)
  func `a sheet is found, however it is saved`(text: String) throws {
    let result = try importing(text, into: store)
    #expect(
      result.agreement.initiative(id("2.1"))?.round("2019-2")?.economy.smiley == .happy)
  }

  @Test(arguments: [true, false])
  func `a sheet in UTF-16 is read`(isLittle: Bool) throws {
    let units = Array("\u{FEFF}\(Self.heads)\n\(Self.row)".utf16)
    let bytes = units.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isLittle ? pair.reversed() : pair
    }
    let result = try DocumentImporter.importing(
      bytes, into: store, ImportOptions(stamp: signed("Bo")))
    #expect(
      result.agreement.initiative(id("2.1"))?.round("2019-2")?.economy.smiley == .happy)
  }

  @Test func `answers in JSON come back too`() throws {
    let json = AnswerSheet(store, followUp: "2019-2", phrases: Phrases(.danish)).json
    #expect(try importing(json, into: store).agreement == store)
    let text = try changed(json, "\"effort\": \"sur\"", "\"effort\": \"glad\"")
    let result = try importing(text, into: store)
    #expect(
      result.agreement.initiative(id("2.1"))?.round("2019-2")?.effort.smiley == .happy)
  }

  @Test func `a sheet is no minutes, and the follow-up that is named must be there`() throws {
    let bytes = Array(sheet().utf8)
    #expect(throws: ImportError.nothingFound(.minutes)) {
      try DocumentImporter.importing(
        bytes, into: store, ImportOptions(kind: .minutes, stamp: signed("Bo")))
    }
    let titles = store.followUps.map(\.title)
    #expect(throws: ImportError.noSuchFollowUp("9", known: titles)) {
      try DocumentImporter.importing(
        bytes, into: store, ImportOptions(followUp: "9", stamp: signed("Bo")))
    }
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
