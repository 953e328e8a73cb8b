import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Testing

/// What goes out can come back: everything that a follow-up prints is the same after export and
/// import, and what is derived stays apart from what was reported.
struct RoundTripTests {
  private static let stamp = signed("Prøve")

  /// What a document shows of an agreement, but for what it does not: whether a store knows a name,
  /// and who closed a follow-up.
  private func printed(_ agreement: Agreement) -> Agreement {
    var printed = agreement
    printed.centres = []
    printed.committees = []
    printed.language = .danish
    for index in printed.followUps.indices { printed.followUps[index].record = [] }
    return printed
  }

  private func check(
    _ agreement: Agreement, _ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let result = try DocumentImporter.importing(
      bytes, into: nil, ImportOptions(stamp: Self.stamp))
    let (expected, found) = (printed(agreement), printed(result.agreement))
    #expect(found.initiatives == expected.initiatives, sourceLocation: sourceLocation)
    #expect(found.extra == expected.extra, sourceLocation: sourceLocation)
    #expect(found.followUps == expected.followUps, sourceLocation: sourceLocation)
    #expect(found.chapters == expected.chapters, sourceLocation: sourceLocation)
    #expect(found == expected, sourceLocation: sourceLocation)
    let notUnderstood = result.report.findings(.notUnderstood)
    #expect(notUnderstood == [], sourceLocation: sourceLocation)
    let again = try DocumentImporter.importing(
      bytes, into: result.agreement, ImportOptions(stamp: signed("En anden")))
    #expect(again.agreement == result.agreement, sourceLocation: sourceLocation)
    #expect(again.report.changes == [], sourceLocation: sourceLocation)
  }

  private func followUp(_ agreement: Agreement, _ language: Language) -> ReportOptions {
    let last = agreement.followUps.last { $0.state == .closed }
    return ReportOptions(kind: .followUp, followUp: last?.id, language: language)
  }

  @Test(arguments: Array(UInt64(1)...60))
  func `a follow-up in JSON comes back as it was`(seed: UInt64) throws {
    var random = PrintableAgreement(seed: seed)
    let agreement = random.next()
    let text = agreement.report(followUp(agreement, .danish), as: .json)
    try check(agreement, Array(text.utf8))
  }

  @Test(.enabled(if: Pandoc.path != nil), arguments: Array(UInt64(1)...20), Language.allCases)
  func `a follow-up in Markdown comes back as it was`(seed: UInt64, language: Language) throws {
    var random = PrintableAgreement(seed: seed)
    let agreement = random.next()
    let text = agreement.report(followUp(agreement, language), as: .markdown)
    try check(agreement, try Pandoc.json(text, from: "gfm"))
  }

  @Test(.enabled(if: Pandoc.path != nil), arguments: Array(UInt64(1)...20), Language.allCases)
  func `a follow-up in HTML comes back as it was`(seed: UInt64, language: Language) throws {
    var random = PrintableAgreement(seed: seed)
    let agreement = random.next()
    let text = agreement.report(followUp(agreement, language), as: .html)
    try check(agreement, try Pandoc.json(text, from: "html"))
  }
}
