import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Testing

/// What a document marks as internal stays so, and never reaches the public by way of an import.
struct InternalTextTests {
  private func status(_ words: String) throws -> MarkedText? {
    let text =
      "1.1. Ny hal\tAnlæg\tTid\tSmiley\n" + Imported.text
      + "Milepæl\t<p>Tegnet.</p><p>Status: \(words)</p>\t1. kvartal 2026\t☹\n"
    return try Imported.lines(text).agreement.initiative(id("1.1"))?.followedUp?.rounds.values
      .first { $0.effort.status != nil }?.effort.status
  }

  @Test(arguments: [
    "[internt] Byggelederen er syg.", "Fortroligt: Byggelederen er syg.",
    "(Internt) Byggelederen er syg.", "**Intern:** Byggelederen er syg.",
    "[FORTROLIGT] Byggelederen er syg.", "Lukket: Byggelederen er syg.",
    "Hemmeligt: Byggelederen er syg.", "[personfølsomt] Byggelederen er syg.",
  ])
  func `a text that begins with such a word is internal`(words: String) throws {
    #expect(try status(words)?.isInternal == true)
  }

  @Test(arguments: [
    "Internt arbejde er i gang.", "Lukket for sommeren.", "Den interne plan er lagt: Alt er klar.",
    "[Foto] Internt fra hallen.",
  ])
  func `one that only speaks of it is not`(words: String) throws {
    #expect(try status(words)?.isInternal == false)
  }

  @Test(.enabled(if: Pandoc.path != nil))
  func `a meeting's report that is read back brings nothing of closed items along`() throws {
    var agreement = Small.agreement
    agreement.meetings = [
      Meeting(
        id: "m", committee: "Økonomiudvalget", date: day("2019-06-04"),
        items: [
          Meeting.Item(number: 1, title: "Åben sag", decision: "Godkendt."),
          Meeting.Item(
            number: 2, title: "Grunden", isClosed: true, proposal: "HEMMELIGT",
            decision: "HEMMELIGT"),
        ])
    ]
    for (format, name) in [(ReportFormat.markdown, "gfm"), (.html, "html")] {
      let text = agreement.report(ReportOptions(kind: .meeting, followUp: "2019-2"), as: format)
      #expect(text.contains("HEMMELIGT"))
      let result = try DocumentImporter.importing(
        try Pandoc.json(text, from: name), into: nil, ImportOptions(stamp: signed("Asta")))
      #expect(!result.agreement.initiatives.isEmpty)
      for kind in ReportKind.allCases {
        let again = result.agreement.report(
          ReportOptions(kind: kind, followUp: nil, isPublic: true), as: .json)
        #expect(!again.contains("HEMMELIGT") && !again.contains("Åben sag"))
      }
    }
  }
}
