import MilepaelCore
import MilepaelTestKit
import Testing

@Suite("The overview counts what the list groups")
struct OverviewTests {
  @Test("every part has its group's counts, worst first", arguments: 0..<60)
  func countsAreTheGroups(seed: UInt64) {
    var random = RandomAgreement(seed: seed, initiatives: 12)
    let agreement = random.next()
    let register = Register(agreement)
    let overview = Overview(agreement, register)
    let followed = register.rows.indices.filter {
      register.rows[$0].id.earlierYear == nil && !register.rows[$0].isGuidepost
    }
    for (parts, grouping) in [
      (overview.committees, Grouping.committee), (overview.centres, .centre),
      (overview.chapters, .chapter),
    ] {
      let groups = register.groups(followed, by: grouping, of: agreement).filter { $0.depth == 0 }
      let counted = Dictionary(
        groups.map { ($0.key, register.tally($0.counted)) }, uniquingKeysWith: { first, _ in first }
      )
      let parted = Dictionary(
        parts.compactMap { part in part.key.map { ($0, part.tally) } },
        uniquingKeysWith: { first, _ in first })
      #expect(parted == counted)
      #expect(
        zip(parts, parts.dropFirst()).allSatisfy { !Tally.isWorse($1.tally, than: $0.tally) })
    }
    #expect(overview.total.tally == register.tally(followed))
  }

  @Test("an initiative of two committees counts in both, and once in all")
  func twoCommittees() {
    let both = initiative(
      "1.1", committees: ["Økonomiudvalget", "Kulturudvalget"],
      rounds: [FollowUpID("2"): round(milestone: Milestone("x"), .sad)])
    let agreement = agreement([both, initiative("1.2", committees: [])])
    let overview = Overview(agreement, Register(agreement))
    #expect(
      overview.committees.map(\.key) == [
        .committee("Kulturudvalget"), .committee("Økonomiudvalget"), .committee(""),
      ])
    #expect(overview.committees.map(\.tally.sad) == [1, 1, 0])
    #expect(overview.total.tally.sad == 1)
    #expect(overview.total.tally.total == 2)
  }
}
