import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Testing

/// A report of ours, read into a store that does not have all of it yet.
struct KeptImportTests {
  private static func agreement(_ state: FollowUpState) -> Agreement {
    var agreement = Small.agreement
    agreement.followUps[1].state = state
    return agreement
  }

  private static func told(_ agreement: Agreement) -> Agreement {
    var told = agreement
    var content = told.initiatives[1].followedUp ?? FollowedUp()
    content.rounds["2019-2"]?.effort.assignment = Assignment(
      responsible: "Ejendomme", due: day("2019-11-01"))
    content.rounds["2019-2"]?.milestone?.former = [
      FormerMilestone(text: "Døren er bestilt.", reason: "Tilbuddet kom sent.")
    ]
    content.economy.changes = [
      BudgetChange(
        followUp: "2019-2", amounts: [Amount(from: 2019, to: 2019, kroner: -20_000)],
        funding: "Puljen")
    ]
    content.effects = [
      Effect(title: "Mindre varme", years: [Effect.Year(year: 2019, expected: 2_800_000)])
    ]
    content.indicators = [Indicator(title: "Udlån", target: 4.5)]
    told.initiatives[1].handling = .followedUp(content)
    told.initiatives[0].withdrawn = Withdrawal(reason: "Pengene er brugt.", from: "2019-2")
    return told
  }

  private func importing(_ agreement: Agreement, into store: Agreement) throws -> ImportResult {
    let text = agreement.report(ReportOptions(kind: .followUp, followUp: "2019-2"), as: .json)
    return try DocumentImporter.importing(
      Array(text.utf8), into: store, ImportOptions(stamp: signed("Prøve")))
  }

  @Test func `what the store lacks comes in, and is told`() throws {
    let store = Self.agreement(.open)
    let result = try importing(Self.told(store), into: store)
    #expect(result.agreement.initiatives == Self.told(store).initiatives)
    #expect(
      Set(result.report.changes.map(\.field)) == [
        .withdrawn, .effects, .indicators, .assignment("2019-2"), .formerMilestone("2019-2"),
        .budgetChange("2019-2"),
      ])
    let again = try importing(Self.told(store), into: result.agreement)
    #expect(again.report.changes == [])
    #expect(again.agreement == result.agreement)
  }

  @Test func `a closed follow-up stays as it was published, and what differs is told`() throws {
    let store = Self.agreement(.closed)
    let result = try importing(Self.told(store), into: store)
    let round = result.agreement.initiatives[1].round("2019-2")
    #expect(round == store.initiatives[1].round("2019-2"))
    let kinds = result.report.findings(.notApplied).map(\.kind)
    #expect(
      kinds.contains(
        .closed(.assignment("2019-2"), store: "", document: "Ejendomme, 1. november 2019")))
    #expect(
      kinds.contains(
        .closed(
          .budgetChange("2019-2"), store: "", document: "-0,02 mio. kr. i 2019")))
    #expect(
      kinds.contains(
        .closed(.formerMilestone("2019-2"), store: "", document: "Døren er bestilt.")))
  }
}
