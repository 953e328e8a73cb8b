import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Testing

/// Chapters, guideposts and committees, as other municipalities write them.
struct ChapterImportTests {
  @Test(arguments: [
    "2. Klima", "Kapitel 2: Klima", "II. Klima", "Klima", "# Klima",
    "2. Klima\n\nVi skal nå meget.",
    "# Klima\n\nVi skal nå meget.", "Kapitel 2 - Klima\n\nVi skal nå meget.",
  ])
  func `a chapter is found by its heading`(heading: String) throws {
    let result = try Imported.lines(
      Imported.hall() + heading + "\n" + Imported.hall("2.1", "Ny skov"))
    #expect(result.agreement.chapters.map(\.title) == ["Idræt", "Klima"])
    #expect(try result.remarks("1.1") == [])
    #expect(
      result.kinds == (heading.contains("meget") ? [.noPlace("Vi skal nå meget.")] : []))
  }

  @Test func `a chapter's heading at the top of a page is no text`() throws {
    let result = try Imported.lines(
      Imported.hall() + "1. Idræt\n\tMed tegninger.\t\t\nMilepæl\tBygget.\t2. kvartal 2026\t\n")
    #expect(
      try result.milestones("1.1") == [
        "1. kvartal 2026: Tegnet.\n\nMed tegninger.", "2. kvartal 2026: Bygget.",
      ])
    #expect(result.report.findings == [])
  }

  @Test(arguments: [
    "1.2. Frivillighed\tPejlemærke\tTid\tSmiley\nVi hjælper.\t\t\t\n",
    "1.2. Frivillighed\tPejlemærke\nVi hjælper.\t\t\t\n",
    "Pejlemærker\n1.2. Frivillighed\nVi hjælper.\n",
    "# Administrative pejlemærker\n# 1.2. Frivillighed\nVi hjælper.\n",
    "Administrative pejlemærker\n1.2. Frivillighed\tDrift\tTid\tSmiley\nVi hjælper.\t\t\t\n",
  ])
  func `guideposts of a published plan are guideposts`(text: String) throws {
    let result = try Imported.lines(
      Imported.hall() + text + "2. Klima\n" + Imported.hall("2.1", "Ny skov"))
    #expect(
      result.agreement.initiatives.map { $0.handling == .guidepost } == [false, true, false])
    #expect(result.agreement.initiatives[1].title == "Frivillighed")
    #expect(result.agreement.initiatives[1].description == "Vi hjælper.")
    #expect(!result.kinds.contains(.noKind) && !result.kinds.contains(.noMilestones))
  }

  @Test func `what stands in a guidepost's rows is kept as a remark`() throws {
    let result = try Imported.lines(
      Imported.hall() + "1.2. Frivillighed\tPejlemærke\tTid\tSmiley\n"
        + "Milepæl\tEn plan.\t1. kvartal 2026\t\nØkonomi\tIngen penge.\t\t\n")
    #expect(try result.remarks("1.2") == ["1. kvartal 2026: En plan.", "Ingen penge."])
  }

  private func committees(_ responsible: String) throws -> Agreement {
    try Imported.lines(
      "1.1. Ny hal\tAnlæg\tTid\tSmiley\nHallen bygges.\t\(responsible)\t\t\n"
        + "Milepæl\tTegnet.\t1. kvartal 2026\t☺\n"
    ).agreement
  }

  @Test(arguments: [
    (
      "Udvalget for Børn og Unge samt Økonomiudvalget",
      ["Udvalget for Børn og Unge", "Økonomiudvalget"]
    ),
    (
      "Økonomiudvalget og Udvalget for Klima, Miljø og Teknik",
      ["Økonomiudvalget", "Udvalget for Klima, Miljø og Teknik"]
    ),
    (
      "Udvalget for Børn og Unge og Teknik- og Miljøudvalget",
      ["Udvalget for Børn og Unge", "Teknik- og Miljøudvalget"]
    ),
    ("Økonomiudvalget (ØU)", ["Økonomiudvalget"]),
    ("Økonomiudvalget (ØU) samt Havneudvalget (HU)", ["Økonomiudvalget", "Havneudvalget"]),
  ])
  func `committees are told apart`(text: String, names: [String]) throws {
    let agreement = try committees("Ansvarligt center: Havn Ansvarligt udvalg: \(text)")
    #expect(agreement.initiatives[0].committees == names)
    #expect(Set(agreement.committees.map(\.name)) == Set(names))
  }

  @Test func `a centre before a committee is no part of its name`() throws {
    let agreement = try committees(
      "Ansvarligt center: Havn, Vej og Park Ansvarligt udvalg: Økonomiudvalget "
        + "Væsentlig bidragsyder: Havn, Vej og Park Teknik- og Miljøudvalget involveres.")
    #expect(agreement.committees.map(\.name) == ["Teknik- og Miljøudvalget", "Økonomiudvalget"])
    #expect(agreement.initiatives[0].involved == .named(["Teknik- og Miljøudvalget"]))
  }

  @Test func `all committees and one more are all, and the sentence is kept`() throws {
    let agreement = try committees(
      "<p>Ansvarligt center: Havn</p> <p>Ansvarligt udvalg: Økonomiudvalget</p> "
        + "<p>Alle fagudvalg og Byrådet involveres.</p>")
    #expect(agreement.committees.map(\.name) == ["Økonomiudvalget"])
    #expect(agreement.initiatives[0].involved == .all)
    #expect(
      agreement.initiatives[0].remarks.map(\.text) == ["Alle fagudvalg og Byrådet involveres."])
  }

  @Test func `committees can be drawn in as well as involved`() throws {
    let agreement = try committees(
      "<p>Ansvarligt center: Havn</p> <p>Ansvarligt udvalg: Økonomiudvalget</p> "
        + "<p>Havneudvalget inddrages.</p>")
    #expect(agreement.initiatives[0].involved == .named(["Havneudvalget"]))
  }

  @Test(arguments: [
    "Havn & Kultur", "Havn / Kultur", "Havn/Kultur", "Havn og Kultur", "Havn, Kultur",
  ])
  func `contributors are told apart by every sign between them`(names: String) throws {
    let agreement = try Imported.lines(
      "1.1. Ny hal\tAnlæg\tTid\tSmiley\nHallen.\tAnsvarligt center: Havn Ansvarligt udvalg: "
        + "Økonomiudvalget Væsentlig bidragsyder: \(names)\t\t\n1.2. Ny bro\tAnlæg\tTid\tSmiley\n"
        + "Broen.\tAnsvarligt center: Kultur Ansvarligt udvalg: Økonomiudvalget\t\t\n"
    ).agreement
    #expect(agreement.initiatives[0].contributors == .named(["Havn", "Kultur"]))
  }

  @Test func `names before a sentence about all committees are contributors`() throws {
    let agreement = try committees(
      "Ansvarligt center: Havn Ansvarligt udvalg: Økonomiudvalget Væsentlig bidragsyder: "
        + "Kultur, Vej samt Park Alle fagudvalg involveres. Husk broen.")
    #expect(agreement.initiatives[0].contributors == .named(["Kultur, Vej", "Park"]))
    #expect(agreement.initiatives[0].involved == .all)
    #expect(agreement.initiatives[0].remarks.map(\.text) == ["Husk broen."])
  }
}
