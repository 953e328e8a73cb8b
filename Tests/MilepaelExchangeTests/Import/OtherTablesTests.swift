import MilepaelCore
import MilepaelTestKit
import Testing

@testable import MilepaelExchange

/// Tables as other municipalities make them: with more columns, with two things in a cell, with less
/// in a cell than a smiley or a milestone.
struct OtherTablesTests {
  private static func rows(_ head: String, _ rows: String...) throws -> ImportResult {
    try Imported.lines(
      "1.1. Ny hal\tAnlæg\t\(head)\n" + Imported.text + rows.joined(separator: "\n") + "\n")
  }

  private static func round(_ result: ImportResult, _ index: Int) throws -> Round {
    let initiative = try #require(result.agreement.initiative(id("1.1")))
    return try #require(initiative.round(result.agreement.followUps[index].id))
  }

  @Test func `a status can have a column of its own`() throws {
    let result = try Self.rows(
      "Tid\tStatus\tSmiley", "Milepæl\tTegnet.\t1. kvartal 2026\tArkitekten er valgt.\t☺",
      "Økonomi\tDer er afsat 1 mio. kr.\t\tDer er et merforbrug.\t☹")
    let round = try Self.round(result, 0)
    #expect(round.milestone?.text == "Tegnet.")
    #expect(round.effort.status == MarkedText("Arkitekten er valgt."))
    #expect(round.effort.smiley == .happy)
    #expect(round.economy.status == MarkedText("Der er et merforbrug."))
    #expect(round.economy.smiley == .sad)
    #expect(
      result.agreement.initiatives[0].followedUp?.economy.text == "Der er afsat 1 mio. kr.")
  }

  @Test func `effort and economy can have a smiley each in one row`() throws {
    let result = try Self.rows(
      "Tid\tIndsats\tØkonomi", "Milepæl\tTegnet.\t1. kvartal 2026\t☺\t😞")
    let round = try Self.round(result, 0)
    #expect(round.milestone?.text == "Tegnet.")
    #expect(round.effort.smiley == .happy && round.economy.smiley == .sad)
    #expect(result.kinds == [])
  }

  @Test(arguments: ["😐", "gul", "K", ":-|"])
  func `money has no neutral smiley, so that one is told and kept`(smiley: String) throws {
    let result = try Self.rows(
      "Tid\tSmiley", "Milepæl\tTegnet.\t1. kvartal 2026\t☺",
      "Økonomi\tDer er afsat 1 mio. kr.\t\t\(smiley)")
    #expect(try Self.round(result, 0).economy.smiley == nil)
    #expect(result.kinds == [.unreadSmiley("😐")])
    #expect(try result.remarks("1.1") == ["Smiley, Økonomi: 😐"])
  }

  @Test(arguments: [("☺", "😞"), ("😞", "☺")])
  func `of two smileys for one follow-up the worse one is taken, and that is told`(
    first: String, second: String
  ) throws {
    let result = try Self.rows(
      "Tid\tSmiley", "Milepæl\tTegnet.\t1. kvartal 2026\t\(first)",
      "Milepæl\tHørt.\t1. kvartal 2026\t\(second)")
    let round = try Self.round(result, 0)
    #expect(round.milestone?.text == "Tegnet.\n\nHørt.")
    #expect(round.effort.smiley == .sad)
    #expect(result.kinds == [.twoSmileys("1. kvartal 2026")])
  }

  @Test func `a smiley can stand in the cell that says when`() throws {
    let result = try Self.rows("Tid\tSmiley", "Milepæl\tTegnet.\t1. kvartal 2026 ☺\t")
    #expect(try result.milestones("1.1") == ["1. kvartal 2026: Tegnet."])
    #expect(try result.smileys("1.1") == [.happy])
  }

  @Test(arguments: ["-", "–", "Ingen milepæl", "Ingen milepæle.", "No milestone"])
  func `a cell that only says that there is no milestone is none`(text: String) throws {
    let result = try Self.rows(
      "Tid\tSmiley", "Milepæl\t\(text)\t1. kvartal 2026\t-", "Milepæl\tTegnet.\t2. kvartal 2026\t☺")
    #expect(try result.milestones("1.1") == ["2. kvartal 2026: Tegnet."])
    #expect(result.kinds == [])
  }

  @Test(arguments: [
    ("<p>Tegnet.</p><p>Status</p><p>Det trækker ud.</p>", "Det trækker ud."),
    ("Tegnet. Status - det trækker ud.", "det trækker ud."),
    ("Tegnet. Status – det trækker ud.", "det trækker ud."),
  ])
  func `a status can follow its bare word`(cell: String, status: String) throws {
    let result = try Self.rows("Tid\tSmiley", "Milepæl\t\(cell)\t1. kvartal 2026\t☹")
    let round = try Self.round(result, 0)
    #expect(round.milestone?.text == "Tegnet.")
    #expect(round.effort.status == MarkedText(status))
  }

  @Test(arguments: [
    "Status quo er tegnet.", "Der er fulgt op på status – og tegnet.",
    "Status - notat om hallen er forelagt.",
  ])
  func `the word in a sentence begins none`(text: String) throws {
    let result = try Self.rows("Tid\tSmiley", "Milepæl\t\(text)\t1. kvartal 2026\t☹")
    #expect(try Self.round(result, 0).milestone?.text == text)
  }

  @Test(arguments: [
    ("Anlægsprojekt", Kind.capital, [String]()), ("Driftsudgift", .operating, []),
    ("Drift og anlæg", .operating, ["Drift og anlæg"]), ("Service", .operating, ["Service"]),
  ])
  func `a word for the kind is understood or kept`(
    word: String, kind: Kind, remarks: [String]
  ) throws {
    let result = try Imported.lines(
      "1.1. Ny hal\t\(word)\tTid\tSmiley\n" + Imported.text
        + "Milepæl\tTegnet.\t1. kvartal 2026\t☺\n")
    #expect(result.agreement.initiatives[0].kind == kind)
    #expect(try result.remarks("1.1") == remarks)
    #expect(result.kinds == (remarks.isEmpty ? [] : [.noPlace(word), .noKind]))
  }

  @Test func `a corrective action can stand in the status`() throws {
    let result = try Self.rows(
      "Tid\tSmiley",
      "Milepæl\tTegnet. Status: Det trækker ud. Korrigerende handling: Et udbud i juni."
        + "\t1. kvartal 2026\t😞")
    let effort = try Self.round(result, 0).effort
    #expect(effort.status == MarkedText("Det trækker ud."))
    #expect(effort.action == MarkedText("Et udbud i juni."))
  }

  @Test func `a title can be too long for its line`() throws {
    let result = try Imported.lines(
      "1.1. Ny hal ved havnen og\nskolen\tAnlæg\tTid\tSmiley\n" + Imported.text
        + "Milepæl\tTegnet.\t1. kvartal 2026\t☺\n")
    #expect(result.agreement.initiatives.map(\.title) == ["Ny hal ved havnen og skolen"])
    #expect(result.agreement.initiatives[0].kind == .capital)
    #expect(try result.milestones("1.1") == ["1. kvartal 2026: Tegnet."])
    #expect(result.kinds == [])
  }

  @Test(arguments: [
    "Ekstra opfølgning på Aftale om budget 2025", "Ekstra opfølgning – Aftale om budget 2025",
    "Ekstraopfølgning på Aftale om budget 2025", "Restopfølgning på Aftale om budget 2025",
    "Opfølgning på uafsluttede initiativer fra Aftale om budget 2025",
  ])
  func `an extra follow-up is called many things`(heading: String) throws {
    let result = try Imported.lines(
      Imported.hall() + heading + "\n3. Skoler\n" + Imported.hall("3.4", "Tavler"))
    #expect(result.agreement.initiatives.map(\.title) == ["Ny hal"])
    #expect(result.agreement.extra.map(\.title) == ["Aftale om budget 2025"])
    #expect(result.agreement.extra.first?.initiatives.map(\.initiative.title) == ["Tavler"])
  }

  @Test(.enabled(if: Pandoc.path != nil))
  func `chapters can be rows of one table, or stand over a caption`() throws {
    func rows(_ number: String) -> String {
      """
      <tr><td>\(number). Ny hal</td><td>Anlæg</td><td>Tid</td><td>Smiley</td></tr>
      <tr><td>Milepæl</td><td>Tegnet.</td><td>1. kvartal 2026</td><td>☺</td></tr>
      """
    }
    let head = "<p>Opfølgning på Budgetaftale 2026 for Strandby Kommune</p>"
    let one = try Imported.html(
      """
      \(head)<table><tr><td colspan=4>1. Idræt</td></tr>\(rows("1.1"))
      <tr><td colspan=4>2. Kultur</td></tr>\(rows("2.1"))</table>
      """)
    #expect(one.agreement.chapters.map(\.title) == ["Idræt", "Kultur"])
    #expect(try one.remarks("1.1") == [])
    let captioned = try Imported.html(
      "\(head)<h2>1. Idræt</h2><table><caption>Tabel 1</caption>\(rows("1.1"))</table>")
    #expect(captioned.agreement.chapters.map(\.title) == ["Idræt"])
  }

  @Test func `an English document is read as a Danish one`() throws {
    let result = try Imported.result(
      """
      Second follow-up on Budget agreement 2026
      1. Sports
      1.1. New hall\tCapital\tTime\tSmiley
      A hall.\tResponsible centre: Culture Responsible committee: Planning Committee\t\t
      Milestone\tDrawn.\tQ1 2026\t☺
      Milestone\tBuilt. Status: It is late.\tQ2 2026\t😐

      """)
    #expect(result.agreement.title == "Budget agreement 2026")
    #expect(try result.milestones("1.1") == ["Q1 2026: Drawn.", "Q2 2026: Built."])
    #expect(try result.smileys("1.1") == [.happy, .neutral])
  }

  @Test func `nobody is responsible for a guidepost, and nobody is missed`() throws {
    let result = try Imported.lines(
      Imported.hall() + "Pejlemærker\n1.2. Grønne indkøb\nDer købes grønt.\n")
    #expect(result.agreement.initiatives[1].handling == .guidepost)
    #expect(result.kinds == [])
  }

  @Test(arguments: [
    ("☺ Grøn", EffortSmiley.happy), ("😐 Gul", .neutral), ("☹ Gul", .neutral), ("☹ Rød", .sad),
    ("😞*", .sad), ("☺*", .happy),
  ])
  func `a sign can have its colour's word or a footnote's mark`(
    cell: String, smiley: EffortSmiley
  ) throws {
    let result = try Self.rows("Tid\tSmiley", "Milepæl\tTegnet.\t1. kvartal 2026\t\(cell)")
    #expect(try result.smileys("1.1") == [smiley])
    #expect(result.kinds == [])
  }

  @Test(arguments: ["☺ Rød", "😞 Grøn", "☺ Havn"])
  func `a word that contradicts the sign is told`(cell: String) throws {
    let result = try Self.rows("Tid\tSmiley", "Milepæl\tTegnet.\t1. kvartal 2026\t\(cell)")
    #expect(try result.smileys("1.1") == [nil])
    #expect(result.kinds == [.unreadSmiley(cell)])
  }

  @Test(.enabled(if: Pandoc.path != nil))
  func `a smiley over several rows is each one's`() throws {
    let result = try Imported.html(
      """
      <p>Opfølgning på Budgetaftale 2026 for Strandby Kommune</p><table>
      <tr><td>1.1. Ny hal</td><td>Anlæg</td><td>Tid</td><td>Smiley</td></tr>
      <tr><td>Milepæl</td><td>Tegnet.</td><td>1. kvartal 2026</td><td rowspan=2>😞</td></tr>
      <tr><td>Milepæl</td><td>Bygget.</td><td>2. kvartal 2026</td></tr>
      <tr><td>Milepæl</td><td>Åbnet.</td><td>3. kvartal 2026</td><td>☺</td></tr></table>
      """)
    #expect(try result.smileys("1.1") == [.sad, .sad, .happy])
  }

  @Test func `a page's end can break a status in a column of its own`() throws {
    let result = try Self.rows(
      "Tid\tStatus\tSmiley",
      "Milepæl\tTegnet.\t1. kvartal 2026\tLeverandøren af hallens gulve er blevet\t☹",
      "\t\t\tforsinket.\t")
    let round = try Self.round(result, 0)
    #expect(round.milestone?.text == "Tegnet.")
    #expect(
      round.effort.status == MarkedText("Leverandøren af hallens gulve er blevet forsinket."))
  }
}
