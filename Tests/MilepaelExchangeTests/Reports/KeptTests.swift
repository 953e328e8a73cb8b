import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Testing

/// What a report tells beside milestones, answers and money: who carries an action out, what is given
/// up, how a milestone stood before, effects and indicators. Nobody's name is in it.
struct KeptTests {
  private static var agreement: Agreement {
    var agreement = Small.agreement
    agreement.centres = [Body(name: "Ejendomme")]
    var library = agreement.initiatives[1]
    var content = library.followedUp ?? FollowedUp()
    content.rounds["2019-2"]?.effort.assignment = Assignment(
      responsible: "Ejendomme", due: day("2019-11-01"))
    content.rounds["2019-2"]?.milestone?.former = [
      FormerMilestone(
        text: "Døren er bestilt.", followUp: "2019-1", reason: "Tilbuddet kom sent.",
        stamp: signed("Mette Holm", "2019-03-04T10:00:00Z"))
    ]
    content.rounds["2019-3"] = Round(
      milestone: Milestone(
        "Vinduet er sat i.",
        withdrawn: Withdrawal(reason: "Muren står.", stamp: signed("Mette Holm"))))
    content.effects = [
      Effect(
        title: "Mindre varme",
        years: [
          Effect.Year(year: 2019, expected: 2_800_000, forecastPercent: 65...70, realised: 500_000)
        ])
    ]
    content.indicators = [
      Indicator(
        title: "Udlån", unit: "bøger", target: 4.5,
        readings: [Indicator.Reading(date: day("2019-06-01"), value: 3.25)])
    ]
    library.handling = .followedUp(content)
    agreement.initiatives[1] = library
    agreement.initiatives[0].withdrawn = Withdrawal(
      reason: "Pengene er brugt.", from: "2019-3", stamp: signed("Mette Holm"))
    return agreement
  }

  private func markdown(_ agreement: Agreement = agreement, isPublic: Bool = false) -> String {
    agreement.report(
      ReportOptions(kind: .followUp, followUp: "2019-3", isPublic: isPublic), as: .markdown)
  }

  @Test func `a corrective action says who carries it out, and by when`() {
    #expect(
      markdown().contains(
        "En ny leverandør findes.<br><br>**Ansvarlig:** Ejendomme<br><br>"
          + "**Frist:** 1\\. november 2019<br><br>"))
  }

  @Test func `a milestone shows how it stood before, and why it was changed`() {
    #expect(
      markdown().contains(
        "Døren er sat i.<br><br>**Tidligere ordlyd:** Døren er bestilt.<br><br>"
          + "**Begrundelse:** Tilbuddet kom sent.<br><br>**Ændret den:** 4\\. marts 2019<br><br>"
          + "**Flyttet fra:** 1\\. budgetopfølgning 2019 |"))
  }

  @Test func `what is given up says why`() {
    let text = markdown()
    #expect(text.contains("Vinduet er sat i.<br><br>**Udgået:** Muren står. |"))
    #expect(text.contains("- **Udgået:** Pengene er brugt.\n- **Udgået fra:** 31\\.12.2019\n"))
  }

  @Test func `effects and indicators stand in tables`() {
    let text = markdown()
    #expect(
      text.contains("| Mindre varme | 2019 | 2,8 mio. kr. | 65-70 % | 0,5 mio. kr. |"))
    #expect(text.contains("| Udlån | bøger | 4,5 | 1\\. juni 2019 | 3,25 |"))
  }

  @Test func `a spreadsheet says what is for people in the language that is asked for`() {
    func text(_ language: Language?) -> String {
      Self.agreement.report(
        ReportOptions(kind: .followUp, followUp: "2019-2", language: language), as: .csv)
    }
    let (english, danish) = (text(.english), text(nil))
    for words in [
      ";item 2.1;", "Økonomiudvalget, 4 June 2019, item 7", "expected 2.8 m kr.",
      "Udlån 1 June 2019: 3.25",
    ] {
      #expect(english.contains(words), "\(words)")
    }
    for words in [";punkt 2.1;", "Økonomiudvalget, 4. juni 2019, punkt 7", "1. juni 2019: 3,25"] {
      #expect(danish.contains(words) && !english.contains(words), "\(words)")
    }
    #expect(english.prefix { $0 != "\r\n" } == danish.prefix { $0 != "\r\n" })
  }

  @Test(arguments: ReportFormat.allCases)
  func `nobody who changed or withdrew something is named`(format: ReportFormat) {
    let text = Self.agreement.report(
      ReportOptions(kind: .followUp, followUp: "2019-3"), as: format)
    #expect(text.contains("Ejendomme"))
    #expect(!text.contains("Mette"))
  }
}
