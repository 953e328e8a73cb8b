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

  /// Where what came back differs from what went out, or comes to differ when it is read twice.
  private func lost(_ agreement: Agreement, _ bytes: [UInt8]) throws -> [String] {
    let result = try DocumentImporter.importing(
      bytes, into: nil, ImportOptions(stamp: Self.stamp))
    let (expected, found) = (printed(agreement), printed(result.agreement))
    let again = try DocumentImporter.importing(
      bytes, into: result.agreement, ImportOptions(stamp: signed("En anden")))
    let parts: [(String, Bool)] = [
      ("initiatives", found.initiatives == expected.initiatives),
      ("extra", found.extra == expected.extra),
      ("follow-ups", found.followUps == expected.followUps),
      ("chapters", found.chapters == expected.chapters),
      ("the agreement", found == expected),
      ("the same read again", again.agreement == result.agreement),
    ]
    return parts.filter { !$0.1 }.map(\.0)
      + Difference.between(expected, found).map { "\($0.place)" }
      + result.report.findings(.notUnderstood).map { "not understood: \($0)" }
      + again.report.changes.map { "changed by reading it again: \($0)" }
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
    let lost = try lost(agreement, Array(text.utf8))
    #expect(lost == [])
  }

  @Test(
    .enabled(if: Pandoc.path != nil), arguments: Array(UInt64(1)...25), ["gfm", "markdown"])
  func `a follow-up in Markdown comes back as it was, from either dialect`(
    seed: UInt64, dialect: String
  ) throws {
    var random = PrintableAgreement(seed: seed)
    let agreement = random.next()
    let language = Language.allCases[Int(seed % 2)]
    let text = agreement.report(followUp(agreement, language), as: .markdown)
    let lost = try lost(agreement, try Pandoc.json(text, from: dialect))
    #expect(lost == [])
  }

  @Test(.enabled(if: Pandoc.path != nil), arguments: Array(UInt64(1)...10))
  func `a report in the words that an earlier program had comes back as well`(seed: UInt64) throws {
    var random = PrintableAgreement(seed: seed)
    let agreement = random.next()
    var text = agreement.report(followUp(agreement, .danish), as: .markdown)
    for (word, former) in [
      ("Drift/anlæg", "Penge"), (" Fra år |", " Fra |"), (" Til år |", " Til |"),
      (" Kilde |", " Står i |"), (" Finansiering |", " Pengene kommer fra |"),
    ] {
      text = text.replacing(word, with: former)
    }
    let lost = try lost(agreement, try Pandoc.json(text, from: "gfm"))
    #expect(lost == [])
  }

  @Test(.enabled(if: Pandoc.path != nil), arguments: Array(UInt64(1)...20), Language.allCases)
  func `a follow-up in HTML comes back as it was`(seed: UInt64, language: Language) throws {
    var random = PrintableAgreement(seed: seed)
    let agreement = random.next()
    let text = agreement.report(followUp(agreement, language), as: .html)
    let lost = try lost(agreement, try Pandoc.json(text, from: "html"))
    #expect(lost == [])
  }

  /// Of OpenDocument pandoc leaves out the rows of heads, so that it is not read by it alone.
  @Test(.enabled(if: Pandoc.path != nil), arguments: Array(UInt64(1)...15))
  func `a follow-up for Word comes back as it was`(seed: UInt64) throws {
    var random = PrintableAgreement(seed: seed)
    let agreement = random.next()
    let input = agreement.report(followUp(agreement, .danish), for: .docx)
    let lost = try lost(agreement, try Pandoc.json(input, packedAs: .docx))
    #expect(lost == [])
  }
}
