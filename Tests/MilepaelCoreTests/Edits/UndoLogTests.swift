import MilepaelCore
import MilepaelTestKit
import Testing

@Suite("Undo and redo")
struct UndoLogTests {
  private func step(_ note: String) -> Step {
    Step([.note(EditSamples.own, Change(from: "Skønnet", to: note))])
  }

  @Test func `an empty log has nothing to undo and nothing to redo`() {
    var log = UndoLog()
    #expect(log.nextUndo == nil)
    #expect(log.nextRedo == nil)
    log.didUndo()
    log.didRedo()
    #expect(log == UndoLog())
  }

  @Test func `the last step is undone first, by its inverse`() {
    var log = UndoLog()
    log.record(step("a"))
    log.record(step("b"))
    #expect(log.nextUndo == step("b").inverse)
    log.didUndo()
    #expect(log.nextUndo == step("a").inverse)
    #expect(log.nextRedo == step("b"))
    log.didUndo()
    #expect(log.nextUndo == nil)
    #expect(log.nextRedo == step("a"))
  }

  @Test func `a redone step can be undone again`() {
    var log = UndoLog()
    log.record(step("a"))
    let before = log
    log.didUndo()
    log.didRedo()
    #expect(log == before)
  }

  @Test func `after a new step, what was undone cannot be redone`() {
    var log = UndoLog()
    log.record(step("a"))
    log.didUndo()
    log.record(step("b"))
    #expect(log.nextRedo == nil)
    #expect(log.done == [step("b")])
  }

  @Test func `the inverse of a step takes its edits back, last first`() {
    let first = Edit.note(EditSamples.own, Change(from: "Skønnet", to: "a"))
    let second = Edit.note(EditSamples.own, Change(from: "a", to: "b"))
    #expect(Step([first, second]).inverse.edits == [second.inverse, first.inverse])
    #expect(Step([]).isEmpty)
    #expect(!step("a").isEmpty)
  }

  @Test(arguments: 0..<100)
  func `any steps can all be undone and all be redone`(seed: Int) throws {
    var random = RandomAgreement(seed: UInt64(seed))
    let before = random.next()
    var agreement = before
    var log = UndoLog()
    for _ in 0..<15 {
      let (edits, after) = try random.edits(random.int(1...3), of: agreement)
      log.record(Step(edits))
      agreement = after
    }
    let after = agreement
    while let undo = log.nextUndo {
      try agreement.apply(undo.edits)
      log.didUndo()
    }
    #expect(agreement == before)
    while let redo = log.nextRedo {
      try agreement.apply(redo.edits)
      log.didRedo()
    }
    #expect(agreement == after)
  }
}
