import MilepaelCore
import Testing

@Suite("Odense 2019")
struct OdenseTests {
  private let agreement: Agreement

  init() throws { agreement = try Shipped.odense() }

  @Test func `it has five dated deliveries`() {
    #expect(agreement.municipality == "Odense Kommune")
    #expect(agreement.budgetYear == 2019)
    #expect(agreement.followUps.count == 5)
    #expect(
      agreement.followUps.map { $0.date?.description } == [
        "2019-01-16", "2019-02-20", "2019-04-03", "2019-05-29", "2019-06-19",
      ])
  }

  @Test func `every round of an initiative is one of them`() {
    let ids = Set(agreement.followUps.map(\.id))
    for initiative in agreement.initiatives {
      let rounds = initiative.followedUp?.rounds ?? [:]
      #expect(ids.isSuperset(of: rounds.keys))
      #expect(CarryForward.standings(of: initiative, in: agreement.followUps).count == 5)
    }
  }

  @Test func `it has an expected effect per year`() {
    let effects = agreement.initiatives.flatMap { $0.followedUp?.effects ?? [] }
    #expect(!effects.isEmpty)
    #expect(effects.allSatisfy { effect in effect.years.allSatisfy { $0.expected != nil } })
  }
}
