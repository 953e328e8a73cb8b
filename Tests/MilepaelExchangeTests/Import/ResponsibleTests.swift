import MilepaelCore
import MilepaelTestKit
import Testing

@testable import MilepaelExchange

/// Who is responsible, as other municipalities write it.
struct ResponsibleTests {
  private static func hall(_ cell: String, text: String = "Hallen bygges.") -> String {
    "1.1. Ny hal\tAnlæg\tTid\tSmiley\n\(text)\t\(cell)\t\t\nMilepæl\tTegnet.\t1. kvartal 2026\t☺\n"
  }

  private static let lane =
    "1.2. Ny bane\tAnlæg\tTid\tSmiley\nBanen bygges.\tAnsvarligt center: Social "
    + "Ansvarligt udvalg: Økonomiudvalget\t\t\nMilepæl\tTegnet.\t1. kvartal 2026\t☺\n"

  @Test(arguments: [
    "Ansvarlig afdeling: Kultur Fagudvalg: Teknisk Udvalg Bidragsydere: Social",
    "Ansvarlig enhed: Kultur Politisk udvalg: Teknisk Udvalg Øvrige bidragsydere: Social",
    "<p>Ansvarlig forvaltning: Kultur</p><p>Fagudvalg: Teknisk Udvalg</p><p>Bidragsyder: Social</p>",
    "<p>Ansvarligt fagcenter: Kultur</p><p>Ansvarligt fagudvalg: Teknisk Udvalg</p>"
      + "<p>Væsentlige bidragsydere:</p><p>- Social</p>",
  ])
  func `labels differ`(cell: String) throws {
    let initiative = try Imported.lines(Self.hall(cell)).agreement.initiatives[0]
    #expect(initiative.centre == "Kultur" && initiative.committees == ["Teknisk Udvalg"])
    #expect(initiative.contributors == .named(["Social"]) && initiative.remarks == [])
  }

  @Test(arguments: ["Ingen", "Ingen.", "-", "–"])
  func `nobody is no centre`(name: String) throws {
    let result = try Imported.lines(
      Self.hall(
        "<p>Ansvarligt center: Kultur</p><p>Ansvarligt udvalg: Teknisk Udvalg</p>"
          + "<p>Væsentlig bidragsyder: \(name)</p>"))
    #expect(result.agreement.initiatives[0].contributors == .named([]))
    #expect(result.agreement.centres.map(\.name) == ["Kultur"])
  }

  @Test func `of several responsible centres the first is, and that is told`() throws {
    let result = try Imported.lines(
      Self.hall(
        "<p>Ansvarlige centre: Kultur samt Social</p><p>Ansvarligt udvalg: Teknisk Udvalg</p>")
        + Self.lane)
    #expect(result.agreement.initiatives[0].centre == "Kultur")
    #expect(result.agreement.initiatives[0].contributors == .named(["Social"]))
    #expect(result.kinds == [.severalCentres("Kultur", others: "Social")])
  }

  @Test(arguments: [
    "Social og Sundhed Økonomiudvalget involveres.",
    "Social og Sundhed\nØkonomiudvalget involveres.",
  ])
  func `a sentence about committees ends the names before it`(text: String) throws {
    let document =
      Imported.head
      + Self.hall(
        "Ansvarligt center: Kultur Ansvarligt udvalg: Teknisk Udvalg Væsentlig bidragsyder: "
          + text.replacing("\n", with: "<br>")) + Self.lane
    let first = try Imported.result(document)
    let initiative = first.agreement.initiatives[0]
    #expect(initiative.contributors == .named(["Social og Sundhed"]))
    #expect(initiative.involved == .named(["Økonomiudvalget"]))
    #expect(first.kinds == [.keptWhole("Social og Sundhed")])
    let second = try Imported.result(document, into: first.agreement)
    #expect(second.agreement == first.agreement && second.report.changes == [])
  }

  @Test(arguments: ["Penge: Der afsættes 0,5 mio. kr. i 2026.", "Økonomi: Hallen betales."])
  func `a text that begins with a label stands beside who is responsible`(text: String) throws {
    let result = try Imported.lines(
      Self.hall("Ansvarligt center: Kultur Ansvarligt udvalg: Teknisk Udvalg", text: text))
    let initiative = result.agreement.initiatives[0]
    #expect(initiative.description == text && initiative.centre == "Kultur")
    #expect(initiative.followedUp?.economy.text == "")
  }

  @Test func `two labels that mean the same are both read`() throws {
    let result = try Imported.lines(
      Self.hall(
        "Ansvarligt center: Kultur Ansvarlig afdeling: Sport Ansvarligt udvalg: Teknisk Udvalg "
          + "Politisk udvalg: Økonomiudvalget Væsentlig bidragsyder: Skole "
          + "Øvrige bidragsydere: Social"))
    let initiative = result.agreement.initiatives[0]
    #expect(initiative.centre == "Kultur")
    #expect(initiative.committees == ["Teknisk Udvalg", "Økonomiudvalget"])
    #expect(initiative.contributors == .named(["Sport", "Skole", "Social"]))
    #expect(result.kinds == [.severalCentres("Kultur", others: "Sport")])
  }
}
