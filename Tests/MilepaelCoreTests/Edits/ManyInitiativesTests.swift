import MilepaelCore
import MilepaelTestKit
import Testing

/// An import brings hundreds of initiatives in one step, which are put in place together.
@Suite("Many initiatives in one step")
struct ManyInitiativesTests {
  /// An agreement whose initiatives stand in the order of their numbers, each number once.
  private func ordered(_ seed: Int, _ count: Int) -> Agreement {
    var random = RandomAgreement(seed: UInt64(seed), initiatives: count)
    var agreement = random.next()
    var seen: Set<InitiativeNumber> = []
    agreement.initiatives = agreement.initiatives.filter { seen.insert($0.number).inserted }
      .sorted { $0.number < $1.number }
    return agreement
  }

  @Test(arguments: 0..<60)
  func `together they come to the same as one by one`(seed: Int) throws {
    let before = ordered(seed, 60)
    var after = before
    let others = ordered(seed + 1000, 60).initiatives
    after.initiatives =
      (before.initiatives.filter { $0.number.printed.utf8.count % 2 == 0 } + others)
      .reduce(into: [InitiativeNumber: Initiative]()) { $0[$1.number] = $1 }
      .values.sorted { $0.number < $1.number }
    let edits = before.edits(to: after)
    var together = before
    try together.apply(edits)
    var oneByOne = before
    for edit in edits { try oneByOne.apply(edit) }
    #expect(together == after)
    #expect(together == oneByOne)
    try together.apply(Step(edits).inverse.edits)
    #expect(together == before)
  }

  private func coming(_ numbers: some Sequence<Int>) -> [Edit] {
    numbers.map { number in
      let initiative = initiative("1.\(number)")
      let part = Part(.initiative, initiative: InitiativeID(initiative.number))
      return .part(part, Change(from: nil, to: .initiatives([initiative])))
    }
  }

  @Test func `they stand in the order of their numbers, whatever order they come in`() throws {
    var agreement = agreement([initiative("1.5"), initiative("1.40")])
    try agreement.apply(coming((6...30).reversed()))
    #expect(
      agreement.initiatives.map(\.number.printed) == ["1.5"] + (6...30).map { "1.\($0)" } + ["1.40"]
    )
  }

  @Test func `when one of them does not fit, none comes in`() {
    let before = agreement([initiative("1.20", centre: "Er her allerede")])
    var changed = before
    let edits = coming(1...30)
    #expect(throws: EditFailure.changedMeanwhile(edits[19])) { try changed.apply(edits) }
    #expect(changed == before)
  }
}
