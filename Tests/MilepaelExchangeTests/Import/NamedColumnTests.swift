import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Testing

/// Documents of others with tables whose columns are named.
struct NamedColumnTests {
  private func importing(_ table: String, facts: String = "") throws -> ImportResult {
    try Imported.lines("# 1.1. Ny hal\nHallen bygges.\n\(facts)\n\(table)")
  }

  @Test(arguments: ["Tid", "Opfølgning", "Tidspunkt", "Frist"])
  func `a table with heads of its own does not make a document one of ours`(when: String) throws {
    let result = try importing(
      """
      Milepæle\t\(when)\tStatus\tSmiley
      Tegnet.\t1. kvartal 2026\tUdvalget er glad.\t☺
      Bygget.\t2. kvartal 2026\t\tGul
      Malet.\t3. kvartal 2026\t\tafventer
      """)
    #expect(
      try result.milestones("1.1") == [
        "1. kvartal 2026: Tegnet.", "2. kvartal 2026: Bygget.", "3. kvartal 2026: Malet.",
      ])
    #expect(try result.smileys("1.1") == [.happy, .neutral, nil])
    #expect(
      result.agreement.initiatives[0].round("2026-1")?.effort.status?.text == "Udvalget er glad.")
    #expect(result.kinds.contains(.unreadSmiley("afventer")))
  }

  @Test func `a column that nobody knows is kept as a remark`() throws {
    let result = try importing("Milepæl\tTid\tProjektleder\nTegnet.\t1. kvartal 2026\tIb Holm")
    #expect(try result.remarks("1.1") == ["Projektleder: Ib Holm"])
    #expect(result.kinds.contains(.noPlace("Projektleder: Ib Holm")))
  }

  @Test(arguments: [
    "Ansvarligt center: Havn og Vej\nAnsvarligt udvalg: Havneudvalget og Økonomiudvalget",
    "- Ansvarligt center: Havn og Vej\n- Ansvarligt udvalg: Havneudvalget og Økonomiudvalget",
    "**Ansvarligt center:** Havn og Vej\n\n**Ansvarligt udvalg:** Havneudvalget og Økonomiudvalget",
    "Ansvarligt center\tHavn og Vej\t\nAnsvarligt udvalg\tHavneudvalget og Økonomiudvalget\t",
  ])
  func `facts are understood with and without bold, as items and as rows`(facts: String) throws {
    let result = try importing(
      "Økonomi\tDer er afsat 2 mio. kr. i 2026.\t\t\nMilepæl\tTegnet.\t1. kvartal 2026\t☺",
      facts: facts + "\nVæsentlig bidragsyder: Kultur samt Ejendomme\n")
    let initiative = result.agreement.initiatives[0]
    #expect(initiative.centre == "Havn og Vej")
    #expect(initiative.committees == ["Havneudvalget", "Økonomiudvalget"])
    #expect(initiative.contributors == .named(["Kultur", "Ejendomme"]))
    #expect(
      initiative.followedUp?.economy.amounts == [Amount(from: 2026, to: 2026, kroner: 2_000_000)])
  }

  @Test func `involved committees can stand after a word of their own`() throws {
    let result = try importing(
      "Milepæl\tTegnet.\t1. kvartal 2026\t☺",
      facts: "Ansvarligt center: Havn\nInvolverede udvalg: Havneudvalget, Økonomiudvalget\n")
    #expect(
      result.agreement.initiatives[0].involved == .named(["Havneudvalget", "Økonomiudvalget"]))
  }

  @Test func `a row with a label after such a table is no row of it`() throws {
    let result = try importing(
      "Milepæle\tTid\tSmiley\nTegnet.\t1. kvartal 2026\t☺\nØkonomi\tDer er afsat 2 mio. kr.\t\n")
    #expect(try result.milestones("1.1") == ["1. kvartal 2026: Tegnet."])
    #expect(
      result.agreement.initiatives[0].followedUp?.economy.text == "Der er afsat 2 mio. kr.")
  }

  @Test(arguments: ["Økonomi: kr. 500.000", "**Økonomi:** kr. 500.000", "- Økonomi: kr. 500.000"])
  func `money can stand in a line of its own`(line: String) throws {
    let result = try importing(
      "Milepæle\tTid\tSmiley\nTegnet.\t1. kvartal 2026\t☺\n\(line)\nSeneste status: Ingen.\n")
    let content = result.agreement.initiatives[0].followedUp
    #expect(content?.economy.text == "kr. 500.000")
    #expect(content?.economy.amounts == [Amount(from: 2026, to: 2026, kroner: 500_000)])
    #expect(try result.remarks("1.1") == [])
  }
}
