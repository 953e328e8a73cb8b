import MilepaelCore
import MilepaelTestKit
import Testing

/// What holds for any edits of any agreement.
@Suite("Edits, any of them")
struct EditLawTests {
  @Test(arguments: 0..<200)
  func `an edit and its inverse leave the agreement as it was`(seed: Int) throws {
    var random = RandomAgreement(seed: UInt64(seed))
    let before = random.next()
    for _ in 0..<20 {
      guard let edit = random.edit(of: before) else { continue }
      var changed = before
      try changed.apply(edit)
      try changed.apply(edit.inverse)
      #expect(changed == before)
    }
  }

  @Test(arguments: 0..<200)
  func `many edits in one step are taken back by its inverse`(seed: Int) throws {
    var random = RandomAgreement(seed: UInt64(seed))
    let before = random.next()
    let (edits, after) = try random.edits(30, of: before)
    var changed = before
    try changed.apply(edits)
    #expect(changed == after)
    try changed.apply(Step(edits).inverse.edits)
    #expect(changed == before)
    #expect(Step(edits).inverse.inverse == Step(edits))
  }

  @Test(arguments: 0..<200)
  func `when any one of the edits fails, nothing is changed`(seed: Int) throws {
    var random = RandomAgreement(seed: UInt64(seed))
    let before = random.next()
    var (edits, _) = try random.edits(10, of: before)
    let nowhere = AnswerPlace(id("999.999"), "1")
    edits.insert(
      .note(nowhere, Change(from: nil, to: "x")), at: random.int(0...edits.count))
    var changed = before
    #expect(throws: EditFailure.noSuchInitiative(id("999.999"))) { try changed.apply(edits) }
    #expect(changed == before)
  }

  @Test func `the random edits are of every kind`() throws {
    var names: Set<String> = []
    for seed in 0..<100 {
      var random = RandomAgreement(seed: UInt64(seed))
      let agreement = random.next()
      for edit in try random.edits(20, of: agreement).edits {
        names.insert(String("\(edit)".prefix { $0 != "(" }))
      }
    }
    #expect(names.count == 16)
  }
}
