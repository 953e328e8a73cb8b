import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Testing

/// A plan tells what is promised, whatever has come of it since.
struct PlanReportTests {
  /// Everything that a follow-up can add is in it, in words that nothing else has.
  private static func agreement(isInternal: Bool = false) -> Agreement {
    func later(_ text: String) -> MarkedText { MarkedText(text, isInternal: isInternal) }
    var agreement = Small.agreement
    var content = agreement.initiatives[0].followedUp ?? FollowedUp()
    content.rounds["2019-2"] = round(
      milestone: "Rampen er tegnet.", .sad, status: later("SENERE status"),
      action: later("SENERE handling"), decisions: [decision("SENERE udvalg", "2019-06-04", 7)],
      economy: .sad, economyStatus: later("SENERE penge"))
    content.economy.changes = [
      BudgetChange(
        followUp: "2019-2", amounts: [Amount(from: 2019, to: 2019, kroner: 640_000)],
        funding: "SENERE kasse", approved: decision("Økonomiudvalget", "2019-06-04"))
    ]
    agreement.initiatives[0].handling = .followedUp(content)
    agreement.extra[0].initiatives[0].latestStatuses["2019-2"] = LatestStatus(
      text: later("SENERE end året"))
    return agreement
  }

  @Test(arguments: ReportFormat.allCases)
  func `a plan has no status, action, latest status or changed budget`(format: ReportFormat) {
    let text = Self.agreement().report(ReportOptions(kind: .plan), as: format)
    for later in ["SENERE", "640", "Udskudt", "Naboerne har klaget", "ikke leveret"] {
      #expect(!text.contains(later), "\(later)")
    }
    for promised in ["Rampen er tegnet.", "Ramperne er bygget."] {
      #expect(text.contains(promised))
    }
    #expect(text.contains("500000") || text.contains("0,5\u{A0}mio") || text.contains("0,5 mio"))
  }

  @Test(arguments: WordProcessor.allCases)
  func `nor has a plan for a word processor`(format: WordProcessor) {
    let input = Self.agreement().report(ReportOptions(kind: .plan), for: format)
    let text = String(decoding: input.markdown, as: UTF8.self)
    #expect(text.contains("Rampen er tegnet."))
    #expect(!text.contains("SENERE") && !text.contains("640"))
  }

  @Test func `a plan in JSON judges nothing`() {
    let text = Self.agreement().report(ReportOptions(kind: .plan), as: .json)
    for field in ["standing", "effort", "latestStatuses", "changes", "readings", "realised"] {
      #expect(!text.contains("\"\(field)\""), "\(field)")
    }
  }

  @Test func `only what a plan prints makes it internal`() {
    func isInternal(_ agreement: Agreement) -> [Bool] {
      let options = ReportOptions(kind: .plan)
      return [
        agreement.report(options).notice != nil,
        agreement.report(options, as: .json).contains("\"internal\": true"),
      ]
    }
    var agreement = Self.agreement(isInternal: true)
    #expect(isInternal(agreement) == [false, false])
    agreement.initiatives[0].remarks = [MarkedText("Kun for os.", isInternal: true)]
    #expect(isInternal(agreement) == [true, true])
  }
}
