import Foundation
import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Testing

/// A program that writes the file later than others have recorded.
struct SlowWriterTests {
  private static func entry(_ session: String, _ followUp: FollowUpID) -> Entry {
    Entry(
      id: EntryID(session: session, number: 1),
      stamp: Stamp(by: session, at: Timestamp(secondsSince1970: 0)),
      edits: [.note(AnswerPlace(id("1.1"), followUp), Change(from: nil, to: session))])
  }

  @Test func aFileIsNotOlderBecauseAnEarlierStateWasWrittenMeanwhile() throws {
    let sandbox = try Sandbox()
    let path = sandbox.file("store.json").path
    _ = try AgreementFile.create(
      path,
      Agreement(
        title: "Aftale", municipality: "Lille Kommune", budgetYear: 2019,
        followUps: followUps(.open, .open, .open), initiatives: [initiative("1.1")]))
    var first = try Journal.open(path)
    var second = try Journal.open(path)
    var third = try Journal.open(path)
    _ = try first.record([Self.entry("a", "1")])
    _ = try second.record([Self.entry("b", "2")])
    // The first has not seen the second's: it writes, and says so behind the second's line.
    try first.writeFile()
    // The second writes, and is killed before it can say so.
    var file = try AgreementFile.load(path)
    try file.save(second.agreement)
    _ = try third.record([Self.entry("c", "3")])

    let opened = try Journal.open(path)
    #expect(
      ["1", "2", "3"].map { opened.agreement.initiative(id("1.1"))?.round($0)?.effort.note }
        == ["a", "b", "c"])
  }
}
