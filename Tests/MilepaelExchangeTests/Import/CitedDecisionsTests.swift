import MilepaelCore
import MilepaelTestKit
import Testing

@testable import MilepaelExchange

/// Which decisions a status rests on, as its words say.
struct CitedDecisionsTests {
  /// What stands before *den 4. juni 2026, punkt 7*, and the committee that it names.
  @Test(arguments: [
    ("Behandlet i Teknisk Udvalg", "Teknisk Udvalg"),
    ("Teknisk Udvalg", "Teknisk Udvalg"), ("Behandlet Teknisk Udvalg", "Teknisk Udvalg"),
    ("Behandlet på Teknisk Udvalgs møde", "Teknisk Udvalg"),
    ("Sagen var i Økonomiudvalget og Teknisk Udvalg", "Teknisk Udvalg"),
    ("Behandlet i Udvalget for Klima og Miljø", "Udvalget for Klima og Miljø"),
    ("I Udvalget for Klima, Miljø og Teknik", "Udvalget for Klima, Miljø og Teknik"),
    ("På Udvalget for Klima og Miljøs møde", "Udvalget for Klima og Miljø"),
    ("I Udvalget for Klima og i Havneudvalget", "Havneudvalget"),
    ("I Børn og Unge Udvalget", "Børn og Unge Udvalget"),
    ("I Teknik- og Miljøudvalget", "Teknik- og Miljøudvalget"),
    ("På Teknik- og Miljøudvalgets møde", "Teknik- og Miljøudvalget"),
    ("Af Erhvervs-, Havne- og Fritidsudvalget", "Erhvervs-, Havne- og Fritidsudvalget"),
    ("Godkendt af Kommunalbestyrelsen", "Kommunalbestyrelsen"),
    ("Godkendt på Kommunalbestyrelsens møde", "Kommunalbestyrelsen"),
    ("Godkendt af Byrådet", "Byrådet"), ("Godkendt af Magistraten", "Magistraten"),
    ("Teknisk Udvalg fik sagen. Udvalget besluttede det", "Teknisk Udvalg"),
    ("Sagen (Teknisk Udvalg", "Teknisk Udvalg"),
  ])
  func `the committee is named before the day, whatever its name is made of`(
    before: String, committee: String
  ) {
    #expect(
      CitedDecisions.all(in: "\(before) den 4. juni 2026, punkt 7.") == [
        CitedDecisions.Citation(committee: committee, date: day("2026-06-04"), item: 7)
      ])
  }

  @Test(arguments: [
    "Udvalget besluttede det", "Det blev besluttet", "Udvalget for borgere sagde ja",
  ])
  func `words that name nobody leave the committee open`(before: String) {
    #expect(
      CitedDecisions.all(in: "\(before) den 4. juni 2026, punkt 7.") == [
        CitedDecisions.Citation(committee: nil, date: day("2026-06-04"), item: 7)
      ])
  }

  @Test(arguments: [
    ", punkt 7.", " (punkt 7).", " (pkt. 7)", ", pkt 7", ", Punkt nr. 7", " punkt 7", "\n(Punkt 7)",
  ])
  func `the item stands right after the day`(after: String) {
    #expect(
      CitedDecisions.all(in: "Behandlet i Havneudvalget den 4. juni 2026\(after)") == [
        CitedDecisions.Citation(committee: "Havneudvalget", date: day("2026-06-04"), item: 7)
      ])
  }

  @Test(arguments: [
    ".", ", og punkt 7 følger.", ". Punkt 7 er udsat.", " (7)", ", punkt A", ") punkt 7",
  ])
  func `no item, no decision`(after: String) {
    #expect(CitedDecisions.all(in: "I Havneudvalget den 4. juni 2026\(after)") == [])
  }

  @Test(arguments: [
    ("Sagen Teknisk Udvalg", "Teknisk Udvalg"), ("I Grønt Forum", "Grønt Forum"),
    ("I Teknisk Udvalg og Grønt Forum", "Grønt Forum"),
    ("I Grønt Forum og Teknisk Udvalg", "Teknisk Udvalg"),
    ("I TU", "Teknisk Udvalg"),
  ])
  func `names that the agreement has are found in any words`(before: String, committee: String) {
    var store = Small.agreement
    store.committees = [Body(name: "Teknisk Udvalg", aliases: ["TU"]), Body(name: "Grønt Forum")]
    #expect(
      store.citedDecisions(in: "\(before) den 4. juni 2026 (punkt 7).") == [
        decision(committee, "2026-06-04", 7)
      ])
  }

  @Test func `a document's statuses lead to the committees that they name`() throws {
    let result = try Imported.lines(
      "1.1. Hal\tAnlæg\tTid\tSmiley\nBygges.\tAnsvarligt center: Kultur "
        + "Ansvarligt udvalg: Teknisk Udvalg Væsentlig bidragsyder:\t\t\n"
        + "Milepæl\tTegnet. Status: Behandlet på Teknisk Udvalg den 5. maj 2026, punkt 7, og i "
        + "Udvalget for Klima og Miljø den 5. juni 2026 (punkt 3).\t1. kvartal 2026\t☺\n")
    #expect(
      result.agreement.initiatives[0].round("2026-1")?.effort.decisions == [
        decision("Teknisk Udvalg", "2026-05-05", 7),
        decision("Udvalget for Klima og Miljø", "2026-06-05", 3),
      ])
  }

  @Test func `ten thousand citations in one text are read once`() {
    let text = String(repeating: "I Teknisk Udvalg den 4. juni 2026, punkt 7. ", count: 10_000)
    #expect(CitedDecisions.all(in: text).count == 10_000)
  }
}
