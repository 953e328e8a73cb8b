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
    content.rounds["2019-2"]?.effort.assignment = Assignment(responsible: "HEMMELIGT")
    content.rounds["2019-1"]?.effort.assignment = Assignment(responsible: "HEMMELIGT")
    content.rounds["2019-2"]?.milestone?.former = [
      FormerMilestone(text: "Før.", stamp: signed("HEMMELIGT"))
    ]
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
  func `a public report cites no closed item, and names the centre that carries an action out`(
    format: ReportFormat
  ) throws {
    var agreement = Small.agreement
    agreement.centres = [Body(name: "Ejendomme")]
    agreement.meetings = [
      Meeting(
        id: "m", committee: "Økonomiudvalget", date: day("2019-06-04"),
        items: [Meeting.Item(number: 7, title: "Lukket", isClosed: true)])
    ]
    var content = try #require(agreement.initiatives[1].followedUp)
    content.rounds["2019-2"]?.effort.assignment = Assignment(responsible: "Ejendomme")
    content.rounds["2019-1"]?.effort.assignment = Assignment(
      responsible: "Mette Holm", due: day("2019-05-07"))
    agreement.initiatives[1].handling = .followedUp(content)
    agreement.extra[0].initiatives[0].latestStatuses["2019-2"]?.decisions = [
      decision("Økonomiudvalget", "2019-06-04", 7)
    ]
    func text(_ isPublic: Bool) -> String {
      agreement.report(
        ReportOptions(kind: .followUp, followUp: "2019-2", isPublic: isPublic), as: format)
    }
    for cited in ["Mette Holm", format == .json ? "\"item\": 7" : "punkt 7"] {
      #expect(text(false).contains(cited) || format == .csv)
      #expect(!text(true).contains(cited))
    }
    #expect(text(true).contains(format == .json ? "\"responsible\": \"Ejendomme\"" : "Ejendomme"))
  }

  /// Two minutes of one meeting, one of which marks the item closed, under names that lead nowhere.
  private static func minutes(_ committee: String, closed: String) -> Agreement {
    var agreement = Small.agreement
    agreement.committees = [Body(name: "Økonomiudvalget")]
    agreement.meetings = [
      Meeting(
        id: "a", committee: closed, date: day("2019-06-04"), absent: ["Bo Holm"],
        items: [Meeting.Item(number: 7, title: "HEMMELIGT", isClosed: true)]),
      Meeting(
        id: "b", committee: committee, date: day("2019-06-04"), absent: ["Bo Holm"],
        items: [
          Meeting.Item(number: 7, title: "HEMMELIGT", decision: "HEMMELIGT"),
          Meeting.Item(number: 8, title: "Åbent", decision: "Godkendt."),
        ]),
    ]
    return agreement
  }

  @Test(
    arguments: [
      ("Økonomiudvalget", "Økonomiudvalget"), ("Ukendt udvalg", "Økonomiudvalget"),
      ("Økonomiudvalget", "Ukendt udvalg"), ("Ukendt udvalg", "Et andet udvalg"),
    ], ReportFormat.allCases)
  func `an item that one of two minutes closes is closed in both, and nobody is told to be away`(
    committees: (String, String), format: ReportFormat
  ) {
    let agreement = Self.minutes(committees.0, closed: committees.1)
    for kind in ReportKind.allCases {
      let text = agreement.report(
        ReportOptions(kind: kind, followUp: "2019-2", isPublic: true), as: format)
      #expect(!text.contains("HEMMELIGT") && !text.contains("Bo Holm"))
      #expect(text.contains("Åbent") == (kind == .meeting && format != .csv))
      // The library's decision is item 7 of that day.
      #expect(!text.contains(format == .json ? "\"item\": 7" : "punkt 7"))
    }
  }

  @Test func `a meeting all of whose items are closed is not told of in public`() {
    var agreement = Self.minutes("Økonomiudvalget", closed: "Økonomiudvalget")
    agreement.meetings.removeLast()
    for format in ReportFormat.allCases {
      let text = agreement.report(
        ReportOptions(kind: .meeting, followUp: "2019-2", isPublic: true), as: format)
      #expect(!text.contains("2019-06-04") && !text.contains("Møder og beslutninger"))
    }
  }

  @Test func `a report with something internal in it says so at the top`() {
    func notice(_ kind: ReportKind, isPublic: Bool, _ agreement: Agreement) -> String? {
      agreement.report(ReportOptions(kind: kind, followUp: "2019-2", isPublic: isPublic)).notice
    }
    let words = "Indeholder interne oplysninger – ikke til offentliggørelse"
    for kind in ReportKind.allCases {
      #expect(notice(kind, isPublic: false, Self.secretive) == words)
      #expect(notice(kind, isPublic: true, Self.secretive) == nil)
      #expect(notice(kind, isPublic: false, Small.agreement) == nil)
    }
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
