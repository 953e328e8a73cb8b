import MilepaelCore
import MilepaelTestKit
import MilepaelText
import Testing

@testable import MilepaelExchange

/// A text that no store could keep is refused where it is read, with its line: not when it is saved.
struct TextLimitTests {
  /// 140,000 bytes, in 7,000 pieces of one text.
  private static let paragraphs = String(repeating: "Det blev sagt igen.\n", count: 7000)

  private static func row(_ text: String, count: Int = 1) -> String {
    Imported.hall() + String(repeating: text, count: count)
  }

  @Test(arguments: [
    ("Milepæl\t<p>Tegnet.</p><p>Status: \(paragraphs)</p>\t2. kvartal 2026\t☹\n", 1),
    ("Milepæl\tTegnet, og så tegnet forfra.\t1. kvartal 2026\t\n", 5000),
    ("Økonomi\tDer er afsat 200.000 kr. i 2026.\t\t☺\n", 5000),
    ("Effekt\tBørnene får mere plads at lege på.\t\t\n", 5000),
  ])
  func `however it comes in a table`(text: String, count: Int) {
    let error = #expect(throws: ImportError.self) {
      try Imported.lines(Self.row(text, count: count))
    }
    guard case .textTooLong(let line?) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    // The line of the row, or of its initiative.
    #expect((4...7).contains(line))
  }

  @Test func `however it comes in minutes`() {
    let head = "REFERAT Teknik- og Miljøudvalget d. 05-06-2019\n\nPunkt 1: Planen\n\n"
    for heading in ["Beslutning", "Indstilling", "Bilag"] {
      #expect(throws: ImportError.textTooLong(line: 3)) {
        try Imported.result(
          "\(head)\(heading)\n\n\(Self.paragraphs)", into: Small.agreement)
      }
    }
  }

  @Test func `in a sheet`() {
    let sheet = "Initiativ;Opfølgning;Status\n2.1;2019-2;\"\(Self.paragraphs)\"\n"
    #expect(throws: ImportError.textTooLong(line: 2)) {
      try Imported.result(sheet, into: Small.agreement)
    }
  }

  @Test func `in a report of ours, which has no lines`() {
    let text = Small.agreement.report(ReportOptions(kind: .followUp), as: .json)
    let long = text.replacing(
      "Den blev ikke leveret.", with: String(repeating: "ord ", count: 40_000))
    #expect(long.utf8.count > text.utf8.count)
    #expect(throws: ImportError.textTooLong(line: nil)) {
      try Imported.result(long, into: Small.agreement)
    }
  }

  @Test func `a text of fifty pages comes in whole`() throws {
    let text = String(repeating: "Det blev sagt igen. ", count: 6000)
    let result = try Imported.lines(
      Self.row("Milepæl\tOpført. Status: \(text)\t2. kvartal 2026\t☹\n"))
    let initiative = try #require(result.agreement.initiative(id("1.1")))
    let statuses = result.agreement.followUps.compactMap {
      initiative.round($0.id)?.effort.status?.text.utf8.count
    }
    #expect(statuses == [6000 * 20 - 1])
  }
}
