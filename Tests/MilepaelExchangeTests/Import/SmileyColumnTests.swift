import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Testing

/// Smileys come as shapes, letters of a lost font, signs, colours, words and pictures.
struct SmileyColumnTests {
  private func smiley(_ cell: String) throws -> ImportResult {
    try Imported.lines(
      "1.1. Ny hal\tAnlæg\tTid\tSmiley\n" + Imported.text
        + "Milepæl\tTegnet.\t1. kvartal 2026\t\(cell)\n")
  }

  @Test(arguments: [
    ("J", EffortSmiley.happy), ("K", .neutral), ("L", .sad), ("\u{F04A}", .happy),
    ("\u{F04B}", .neutral), ("\u{F04C}", .sad), ("Grøn", .happy), ("gul", .neutral),
    ("RØD", .sad), (":-)", .happy), (":)", .happy), (":|", .neutral), (":-|", .neutral),
    (":(", .sad), (":-(", .sad), ("🟢", .happy), ("glad", .happy), ("Sur.", .sad),
  ])
  func `a smiley is read, whatever it is made of`(cell: String, smiley: EffortSmiley) throws {
    let result = try self.smiley(cell)
    #expect(try result.smileys("1.1") == [smiley])
    #expect(try result.milestones("1.1") == ["1. kvartal 2026: Tegnet."])
  }

  @Test func `another word is told and is no part of the milestone`() throws {
    let result = try smiley("afventer")
    #expect(try result.milestones("1.1") == ["1. kvartal 2026: Tegnet."])
    #expect(try result.smileys("1.1") == [nil])
    #expect(result.kinds == [.unreadSmiley("afventer")])
    #expect(try result.remarks("1.1") == ["Smiley, 1. kvartal 2026: afventer"])
  }

  @Test(arguments: ["😊😞", "☺ / ☹", "☺ 😐", "😞 🙂 glad"])
  func twoFacesAreNoSmileyAndAreTold(cell: String) throws {
    let result = try smiley(cell)
    #expect(try result.smileys("1.1") == [nil])
    #expect(try result.milestones("1.1") == ["1. kvartal 2026: Tegnet."])
    #expect(result.kinds == [.unreadSmiley(cell)])
    #expect(try result.remarks("1.1") == ["Smiley, 1. kvartal 2026: \(cell)"])
  }

  @Test func theSameFaceTwiceIsOne() throws {
    #expect(try smiley("😊😊").smileys("1.1") == [.happy])
    #expect(try smiley("☺🙂").smileys("1.1") == [.happy])
  }

  @Test(arguments: ["-", "–", "", "x"])
  func `a sign for nothing is nothing`(cell: String) throws {
    let result = try smiley(cell)
    #expect(try result.smileys("1.1") == [nil])
    #expect(result.report.findings == [])
  }

  @Test(.enabled(if: Pandoc.path != nil)) func `a picture without words is told`() throws {
    let result = try Imported.html(
      """
      <p>Opfølgning på Budgetaftale 2026 for Strandby Kommune</p>
      <table><tr><td>1.1. Ny hal</td><td>Anlæg</td><td>Tid</td><td>Smiley</td></tr>
      <tr><td>Tekst.</td><td>Ansvarligt center: Kultur Ansvarligt udvalg: Økonomiudvalget</td></tr>
      <tr><td>Milepæl</td><td>Tegnet.</td><td>1. kvartal 2026</td><td><img src="a.png"></td></tr>
      <tr><td>Milepæl</td><td>Bygget.</td><td>2. kvartal 2026</td><td><img src="a.png"
        alt="Glad"></td></tr>
      </table>
      """)
    #expect(try result.smileys("1.1") == [nil, .happy])
    #expect(result.kinds.contains(.unreadSmiley("")))
  }

  @Test func `the head says which column is which`() throws {
    let result = try Imported.lines(
      "1.1. Ny hal\tSmiley\tTid\tDrift\n"
        + "Milepæl\t☺\t1. kvartal 2026\tTegnet.\nMilepæl\tafventer\t2. kvartal 2026\tBygget.\n"
        + "Økonomi\t☹\t\tDer er afsat 2 mio. kr.\n")
    #expect(
      try result.milestones("1.1") == ["1. kvartal 2026: Tegnet.", "2. kvartal 2026: Bygget."])
    #expect(try result.smileys("1.1") == [.happy, nil])
    #expect(result.kinds.contains(.unreadSmiley("afventer")))
    let initiative = result.agreement.initiatives[0]
    #expect(initiative.followedUp?.economy.text == "Der er afsat 2 mio. kr.")
    #expect(initiative.round("2026-1")?.economy.smiley == .sad)
  }

  @Test func `a text that begins like a word for a smiley is a text`() throws {
    let result = try Imported.lines(
      "1.1. Ny hal\tAnlæg\tTid\tSmiley\n" + Imported.text
        + "Milepæl\tAftalen er på plads.\tGladsaxe er med\t1. kvartal 2026\t☺\n")
    #expect(
      try result.milestones("1.1") == [
        "1. kvartal 2026: Aftalen er på plads.\n\nGladsaxe er med"
      ])
  }
}
