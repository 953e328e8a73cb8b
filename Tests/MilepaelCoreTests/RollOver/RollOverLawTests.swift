import MilepaelCore
import MilepaelTestKit
import Testing

/// What holds of rolling any agreement into any other.
struct RollOverLawTests {
  @Test(arguments: 0..<200)
  func `once is enough, and one step takes it back`(seed: Int) throws {
    var random = RandomAgreement(seed: UInt64(seed))
    let earlier = random.next()
    var next = random.next()
    next.budgetYear = earlier.budgetYear + 1
    guard let judged = earlier.followUps.last?.id else { return }
    let proposal = try earlier.rollOverProposal(at: judged)
    let before = next
    let edits = try next.rollingOver(earlier, proposal)
    try next.apply(edits)
    for item in proposal.items { #expect(next.place(of: item.id) != nil) }
    #expect(try next.rollingOver(earlier, proposal) == [])
    try next.apply(Step(edits).inverse.edits)
    #expect(next == before)
  }
}
