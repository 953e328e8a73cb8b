import MilepaelCore
import MilepaelTestKit
import Testing

@Suite("Undo and redo")
struct UndoLogTests {
  private static func id(_ number: Int) -> EntryID { EntryID(session: "a1", number: number) }

  private func entry(
    _ number: Int, _ note: String, by name: String = "Anna", origin: Entry.Origin? = nil
  ) -> Entry {
    Entry(
      id: Self.id(number), stamp: Stamp(by: name, at: Timestamp(secondsSince1970: 0)),
      edits: [.note(EditSamples.own, Change(from: "Skønnet", to: note))], origin: origin)
  }

  @Test func `an empty log has nothing to undo and nothing to redo`() {
    let log = UndoLog()
    #expect(log.nextUndo == nil)
    #expect(log.nextRedo == nil)
  }

  @Test func `the last entry is undone first, by its inverse`() {
    var log = UndoLog()
    log.record(entry(1, "a"))
    log.record(entry(2, "b"))
    #expect(log.nextUndo?.step == entry(2, "b").step.inverse)
    #expect(log.nextUndo?.origin == .undoing(Self.id(2)))
    log.record(entry(3, "Skønnet", origin: .undoing(Self.id(2))))
    #expect(log.nextUndo?.step == entry(1, "a").step.inverse)
    #expect(log.nextRedo?.step == entry(2, "b").step)
    #expect(log.nextRedo?.origin == .redoing(Self.id(2)))
    log.record(entry(4, "Skønnet", origin: .undoing(Self.id(1))))
    #expect(log.nextUndo == nil)
    #expect(log.nextRedo?.step == entry(1, "a").step)
  }

  @Test
  func `an import that closes what it publishes is undone as a whole, a closing alone is not`() {
    let close = Edit.followUpState("1", Change(from: .open, to: .closed))
    var closing = entry(1, "a")
    closing.edits = [close]
    var published = entry(2, "b")
    published.edits.append(close)
    var log = UndoLog()
    log.record(closing)
    #expect(log.nextUndo == nil)
    log.record(published)
    #expect(log.nextUndo?.step == published.step.inverse)
  }

  @Test func `a redone entry can be undone again`() {
    var log = UndoLog()
    log.record(entry(1, "a"))
    log.record(entry(2, "Skønnet", origin: .undoing(Self.id(1))))
    log.record(entry(3, "a", origin: .redoing(Self.id(1))))
    #expect(log.nextUndo?.origin == .undoing(Self.id(3)))
    #expect(log.nextRedo == nil)
  }

  @Test func `after a new entry, what was undone cannot be redone`() {
    var log = UndoLog()
    log.record(entry(1, "a"))
    log.record(entry(2, "Skønnet", origin: .undoing(Self.id(1))))
    log.record(entry(3, "b"))
    #expect(log.nextRedo == nil)
    #expect(log.done == [entry(3, "b")])
  }

  @Test func `from a history one's own entries can be undone, and nobody else's`() {
    let log = UndoLog(
      of: "Anna",
      in: [
        entry(1, "a"), entry(2, "b"), entry(3, "c", by: "Bo"),
        entry(4, "x", origin: .undoing(Self.id(2))),
      ])
    #expect(log.done == [entry(1, "a")])
    #expect(log.undone == [entry(2, "b")])
  }

  @Test func `opening and closing a follow-up is not undone`() {
    var log = UndoLog()
    log.record(
      Entry(
        id: Self.id(1), stamp: Stamp(by: "Anna", at: Timestamp(secondsSince1970: 0)),
        edits: [.followUpState("1", Change(from: .open, to: .closed))]))
    #expect(log.nextUndo == nil)
  }

  @Test func `the inverse of a step takes its edits back, last first`() {
    let first = Edit.note(EditSamples.own, Change(from: "Skønnet", to: "a"))
    let second = Edit.note(EditSamples.own, Change(from: "a", to: "b"))
    #expect(Step([first, second]).inverse.edits == [second.inverse, first.inverse])
    #expect(Step([]).isEmpty)
  }

  @Test(arguments: 0..<100)
  func `any entries can all be undone and all be redone`(seed: Int) throws {
    var random = RandomAgreement(seed: UInt64(seed))
    let before = random.next()
    var agreement = before
    var log = UndoLog()
    var number = 0
    let stamp = Stamp(by: "Anna", at: Timestamp(secondsSince1970: 0))
    func next(_ step: Step, _ origin: Entry.Origin? = nil) -> Entry {
      number += 1
      return Entry(id: Self.id(number), stamp: stamp, step: step, origin: origin)
    }
    for _ in 0..<15 {
      let (edits, after) = try random.edits(random.int(1...3), of: agreement)
      let entry = next(Step(edits))
      // Opening and closing is left out of the log, and so of this law.
      if entry.isTransition { continue }
      log.record(entry)
      agreement = after
    }
    let after = agreement
    while let undo = log.nextUndo {
      try agreement.apply(undo.step.edits)
      log.record(next(undo.step, undo.origin))
    }
    #expect(agreement == before)
    while let redo = log.nextRedo {
      try agreement.apply(redo.step.edits)
      log.record(next(redo.step, redo.origin))
    }
    #expect(agreement == after)
  }
}
