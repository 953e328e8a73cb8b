import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Testing

@Suite("The history's lines")
struct HistoryFormatTests {
  @Test("The first edit makes the history: a head and a line, each closed by a sum")
  func literal() throws {
    let disk = Shared.disk()
    var mette = try Colleague("mette", on: disk)
    try mette.write(MarkedText("Er \"i gang\" 😐", isInternal: true), on: "1.2")
    #expect(
      disk.lines(Shared.history) == [
        #"{"history": 1,"sum": "c2ce06acb4ebc810"}"#,
        #"{"id": "mette-1","by": "mette","at": "2019-10-01T12:00:00Z","edits": ["#
          + #"{"field": "status","initiative": "1.2","followUp": "2","to": "#
          + #"{"text": "Er \"i gang\" 😐","internal": true}}],"sum": "062f9cd58c74699a"}"#,
      ])
    try mette.journal.writeFile()
    #expect(
      disk.lines(Shared.history).last
        == #"{"written": "mette-1","digest": "c7de513b4648f45c5358aa6a9c374d7f-1903","#
        + #""sum": "d1df8056ac9781b5"}"#)
  }

  @Test("A reason and what an entry takes back are part of its line")
  func originAndReason() throws {
    let disk = Shared.disk()
    var mette = try Colleague("mette", on: disk)
    let first = mette.writing("Ny", on: "1.1")
    var undo = mette.entry(first.step.inverse.edits)
    undo.origin = .undoing(first.id)
    var redo = mette.entry(first.edits)
    redo.origin = .redoing(first.id)
    var opening = mette.entry([
      .followUpState("1", Change(from: .closed, to: .open)),
      .followUpRecord("1", Change(from: [], to: [StateChange(state: .open, stamp: signed("M"))])),
    ])
    opening.reason = "Tallene var forkerte"
    let entries = [first, undo, redo, opening]
    #expect(try mette.journal.record(entries).own == entries)
    #expect(try HistoryLog.read(Shared.path, files: disk).entries == entries)
  }

  @Test("Every kind of edit comes out of its line as it went in", arguments: 0..<40)
  func roundTrip(seed: UInt64) throws {
    var random = RandomAgreement(seed: seed)
    let disk = Shared.disk(random.next())
    var mette = try Colleague("mette", on: disk)
    var entries: [Entry] = []
    for _ in 0..<20 {
      let (edits, _) = try random.edits(random.int(1...3), of: mette.journal.agreement)
      entries += try mette.journal.record([mette.entry(edits)]).own
    }
    let log = try HistoryLog.read(Shared.path, files: disk)
    #expect(log.entries == entries)
    #expect(log.unreadable.isEmpty)
    let reopened = try Journal.open(Shared.path, files: disk)
    #expect(reopened.opening.added == entries)
    #expect(reopened.agreement == mette.journal.agreement)
  }

  @Test("The random edits are of every kind")
  func everyKind() throws {
    var fields: Set<Edit.Field> = []
    for seed in 0..<40 {
      var random = RandomAgreement(seed: UInt64(seed))
      fields.formUnion(try random.edits(60, of: random.next()).edits.map(\.field))
    }
    // Parts have a suite of their own, beside the merge.
    #expect(fields == Set(Edit.Field.allCases).subtracting([.part]))
  }
}
