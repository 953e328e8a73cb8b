import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Testing

/// What is internal or closed never leaves the house (`DOMAIN.md`: closed items must never appear in
/// anything exported for others).
struct PublicReportTests {
  /// An agreement with a secret in every place that can have one.
  private static var secretive: Agreement {
    var agreement = Small.agreement
    let secret = MarkedText("HEMMELIGT", isInternal: true)
    var content = FollowedUp(
      rounds: [
        "2019-1": round(milestone: "Planen er lagt.", .happy),
        "2019-2": round(
          milestone: "Døren er sat i.", .sad, status: secret, action: secret, economy: .sad,
          economyStatus: secret),
      ])
    content.rounds["2019-2"]?.effort.note = "HEMMELIGT"
    content.rounds["2019-2"]?.effort.stamp = signed("HEMMELIGT")
    agreement.initiatives[1].handling = .followedUp(content)
    agreement.initiatives[1].remarks = [secret, "Åbent."]
    agreement.extra[0].initiatives[0].latestStatuses["2019-2"] = LatestStatus(text: secret)
    agreement.meetings = [
      Meeting(
        id: "m", committee: "Økonomiudvalget", date: day("2019-06-04"),
        items: [
          Meeting.Item(
            number: 1, title: "HEMMELIGT", caseNumber: "HEMMELIGT", isClosed: true,
            proposal: "HEMMELIGT", decision: "HEMMELIGT"),
          Meeting.Item(number: 2, title: "Åbent", decision: "Godkendt."),
        ])
    ]
    return agreement
  }

  @Test(arguments: ReportKind.allCases, ReportFormat.allCases)
  func `a public report has no secret in it`(kind: ReportKind, format: ReportFormat) {
    let options = ReportOptions(kind: kind, followUp: "2019-2", isPublic: true)
    let text = Self.secretive.report(options, as: format)
    #expect(!text.contains("HEMMELIGT"))
    #expect(text.contains("Døren er sat i.") || kind == .summary)
  }

  @Test(arguments: ReportFormat.allCases)
  func `a report for the house says what is internal, and keeps notes to itself`(
    format: ReportFormat
  ) throws {
    let options = ReportOptions(kind: .followUp, followUp: "2019-2")
    let text = Self.secretive.report(options, as: format)
    #expect(text.contains("HEMMELIGT"))
    var noted = Small.agreement
    var content = try #require(noted.initiatives[1].followedUp)
    content.rounds["2019-2"]?.effort.note = "HEMMELIGT"
    noted.initiatives[1].handling = .followedUp(content)
    #expect(!noted.report(options, as: format).contains("HEMMELIGT"))
  }
}
