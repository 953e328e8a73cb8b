import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Testing

/// A report of an earlier follow-up shows nothing that came later.
struct EarlierReportTests {
  private static var agreement: Agreement {
    var agreement = Small.agreement
    agreement.followUps[2].state = .open
    var content = agreement.initiatives[0].followedUp ?? FollowedUp()
    content.economy.changes = [
      BudgetChange(
        followUp: "2019-3", amounts: [Amount(from: 2019, to: 2019, kroner: 640_000)],
        funding: "Senere penge")
    ]
    content.indicators = [
      Indicator(
        title: "Udlån",
        readings: [
          Indicator.Reading(date: day("2019-07-31"), value: 31.5),
          Indicator.Reading(date: day("2019-08-02"), value: 77.25),
        ])
    ]
    content.effects = [
      Effect(
        title: "Mindre varme",
        years: [
          Effect.Year(year: 2019, expected: 100_000, realised: 120_000),
          Effect.Year(year: 2020, expected: 100_000, realised: 990_000),
        ])
    ]
    agreement.initiatives[0].handling = .followedUp(content)
    agreement.initiatives[1].withdrawn = Withdrawal(reason: "Opgivet senere.", from: "2019-3")
    agreement.meetings = ["2019-06-04", "2019-10-01"].map { date in
      Meeting(
        id: date, committee: "Økonomiudvalget", date: day(date),
        items: [Meeting.Item(number: 1, title: "Sagen den \(date)")])
    }
    return agreement
  }

  @Test(arguments: ReportFormat.allCases)
  func `money, figures, withdrawals and meetings after it are left out`(format: ReportFormat) {
    let options = ReportOptions(kind: .meeting, followUp: "2019-2")
    let text = Self.agreement.report(options, as: format)
    for later in ["640", "Senere penge", "77", "990", "0,99", "Opgivet senere", "2019-10-01"] {
      #expect(!text.contains(later), "\(later)")
    }
    #expect(text.contains("31,5") || text.contains("31.5"))
    #expect(text.contains("2019-06-04") || format == .csv)
  }

  @Test func `the last follow-up shows all of it`() {
    let options = ReportOptions(kind: .meeting, followUp: "2019-3")
    let text = Self.agreement.report(options, as: .json)
    for later in ["640000", "77.25", "990000", "Opgivet senere", "2019-10-01"] {
      #expect(text.contains(later))
    }
  }
}
