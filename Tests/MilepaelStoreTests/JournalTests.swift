import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Testing

@Suite("Several people on one store")
struct JournalTests {
  /// A round's status in the store as whoever opens it now finds it.
  private func found(_ initiative: String, on disk: MemoryFiles) throws -> MarkedText? {
    try Colleague("anybody", on: disk).status(of: initiative)
  }

  @Test("Opening a store writes nothing, looking neither")
  func onlyReading() throws {
    let disk = Shared.disk()
    var mette = try Colleague("mette", on: disk)
    guard case .nothing = try mette.journal.look() else {
      Issue.record("there is no news")
      return
    }
    try mette.journal.writeFile()
    #expect(disk.paths == [Shared.path])
    #expect(disk.openFiles == 0)
  }

  @Test("What is recorded is on the disk; the file follows and says what it holds")
  func followingFile() throws {
    let disk = Shared.disk()
    let before = disk.content(Shared.path)
    var mette = try Colleague("mette", on: disk)
    try mette.write("Er i gang", on: "1.2")
    #expect(mette.journal.fileIsBehind)
    #expect(disk.content(Shared.path) == before)
    #expect(try found("1.2", on: disk) == "Er i gang")
    try mette.journal.writeFile()
    #expect(!mette.journal.fileIsBehind)
    let file = try AgreementFile.load(Shared.path, files: disk).agreement
    #expect(file == mette.journal.agreement)
    #expect(file.recordedUpTo == EntryID("mette-1"))
    // What was there before the history is the state that it begins from.
    #expect(disk.content(Shared.checkpoint) == before)
    #expect(disk.paths == [Shared.checkpoint, Shared.history, Shared.path])
    #expect(disk.openFiles == 0)
  }

  @Test("Answers to different fields both stand, and each is told of the other's")
  func differentFields() throws {
    let disk = Shared.disk()
    var mette = try Colleague("mette", on: disk)
    var bo = try Colleague("bo", on: disk)
    try mette.write("Fra Mette", on: "1.2")
    let recorded = try bo.write("Fra Bo", on: "1.3")
    #expect(ids(recorded.others) == ["mette-1"])
    #expect(ids(recorded.own) == ["bo-1"])
    guard case .entries(let news) = try mette.journal.look() else {
      Issue.record("Mette is not told")
      return
    }
    #expect(ids(news) == ["bo-1"])
    for person in [mette, bo] {
      #expect(person.status(of: "1.2") == "Fra Mette")
      #expect(person.status(of: "1.3") == "Fra Bo")
      #expect(person.journal.agreement.conflicts.isEmpty)
    }
    #expect(mette.journal.agreement == bo.journal.agreement)
  }

  @Test("Of the same field the first stands, the other becomes a conflict, and both are on record")
  func sameField() throws {
    let disk = Shared.disk()
    var mette = try Colleague("mette", on: disk)
    var bo = try Colleague("bo", on: disk)
    try mette.write("Fra Mette", on: "1.1")
    try bo.write("Fra Bo", on: "1.1")
    #expect(bo.status(of: "1.1") == "Fra Mette")
    let conflict = Conflict(
      id: "bo-1.0", reason: .changed,
      edit: .status(Shared.place("1.1"), Change(from: "I gang", to: "Fra Bo")),
      stamp: Stamp(by: "bo", at: Colleague.noon))
    #expect(bo.journal.agreement.conflicts == [conflict])
    _ = try mette.journal.look()
    #expect(mette.journal.agreement == bo.journal.agreement)
    let log = try HistoryLog.read(Shared.path, files: disk)
    #expect(
      log.entries.map(\.edits) == [
        [.status(Shared.place("1.1"), Change(from: "I gang", to: "Fra Mette"))],
        [.conflict(conflict, Change(from: false, to: true))],
      ])
    try mette.journal.writeFile()
    #expect(try AgreementFile.load(Shared.path, files: disk).agreement.conflicts == [conflict])
  }

  @Test("Two who wanted the same do not conflict")
  func sameValue() throws {
    let disk = Shared.disk()
    var mette = try Colleague("mette", on: disk)
    var bo = try Colleague("bo", on: disk)
    try mette.write("Afsluttet", on: "1.1")
    let recorded = try bo.write("Afsluttet", on: "1.1")
    #expect(recorded.own.map(\.edits) == [[]])
    #expect(bo.status(of: "1.1") == "Afsluttet")
    #expect(bo.journal.agreement.conflicts.isEmpty)
  }

  @Test("Of two signatures the later stands, whoever comes first", arguments: [false, true])
  func stamps(laterFirst: Bool) throws {
    let disk = Shared.disk()
    let early = signed("Tidlig", "2019-10-01T08:00:00Z")
    let late = signed("Sen", "2019-10-01T09:00:00Z")
    var people = [try Colleague("mette", on: disk), try Colleague("bo", on: disk)]
    let stamps = laterFirst ? [late, early] : [early, late]
    for (index, stamp) in stamps.enumerated() {
      let entry = people[index].entry([
        .effortStamp(Shared.place("1.1"), Change(from: nil, to: stamp))
      ])
      _ = try people[index].journal.record([entry])
    }
    let round = people[1].journal.agreement.initiative(id("1.1"))?.round("2")
    #expect(round?.effort.stamp == late)
    #expect(people[1].journal.agreement.conflicts.isEmpty)
  }

  @Test("What comes for a follow-up that was closed meanwhile is a conflict")
  func closedMeanwhile() throws {
    let disk = Shared.disk()
    var mette = try Colleague("mette", on: disk)
    var bo = try Colleague("bo", on: disk)
    _ = try mette.journal.record([
      mette.entry([.followUpState("2", Change(from: .open, to: .closed))])
    ])
    try bo.write("For sent", on: "1.2")
    #expect(bo.status(of: "1.2") == nil)
    #expect(bo.journal.agreement.conflicts.map(\.reason) == [.closed])
    #expect(bo.journal.agreement.conflicts.map(\.id) == ["bo-1.0"])
    // Who opens the store finds the same.
    #expect(try Colleague("per", on: disk).journal.agreement == bo.journal.agreement)
  }

  @Test("A change is worked out from what others have saved, while they wait")
  func newestState() throws {
    let disk = Shared.disk()
    var mette = try Colleague("mette", on: disk)
    var bo = try Colleague("bo", on: disk)
    try mette.write("Et", on: "1.1")
    let entry = bo.entry([.status(Shared.place("1.1"), Change(from: "Et", to: "Et og to"))])
    var seen: MarkedText?
    _ = try bo.journal.record { agreement in
      seen = agreement.initiative(id("1.1"))?.round("2")?.effort.status
      return [entry]
    }
    #expect(seen == "Et")
    #expect(bo.status(of: "1.1") == "Et og to")
    #expect(bo.journal.agreement.conflicts.isEmpty)
  }

  @Test(
    "What is met while the file is written, or the history begun anew, is told at the next look")
  func toldLater() throws {
    let disk = Shared.disk()
    var mette = try Colleague("mette", on: disk)
    var bo = try Colleague("bo", on: disk)
    try mette.write("Et", on: "1.1")
    try bo.write("To", on: "1.2")
    try mette.journal.writeFile()
    try bo.write("Tre", on: "1.3")
    _ = try mette.journal.compact(ifLongerThan: 0, on: day("2026-11-21"))
    guard case .entries(let news) = try mette.journal.look() else {
      Issue.record("Mette is never told")
      return
    }
    #expect(ids(news) == ["bo-1", "bo-2"])
  }

  @Test("So is what was met by a recording that failed")
  func toldAfterFailure() throws {
    let disk = Shared.disk()
    let files = FaultyFiles(disk)
    var mette = try Colleague("mette", on: files)
    try mette.write("Et", on: "1.1")
    let operations = files.log.count
    var bo = try Colleague("bo", on: disk)
    try bo.write("To", on: "1.2")
    try mette.write("Tre", on: "1.3")
    let sync = try #require(files.log.lastIndex(of: .sync))
    #expect(sync > operations)

    let other = Shared.disk()
    let failing = FaultyFiles(other, at: sync + 1, .fails(5))
    var anna = try Colleague("anna", on: failing)
    try anna.write("Et", on: "1.1")
    var per = try Colleague("per", on: other)
    try per.write("To", on: "1.2")
    let entry = anna.writing("Tre", on: "1.3")
    #expect(throws: StoreError.self) { try anna.journal.record([entry]) }
    #expect(ids(try anna.journal.record([entry]).others) == ["per-1"])
  }

  @Test("While another program holds the lock, nothing is recorded, and then it is")
  func locked() throws {
    let disk = Shared.disk()
    var mette = try Colleague("mette", on: disk)
    try mette.write("Et", on: "1.1")
    let file = try disk.open(Shared.history, .appendingOwn)
    try disk.lock(file)
    let entry = mette.writing("To", on: "1.1")
    #expect(throws: StoreError(.recording, Shared.path, .busy)) {
      try mette.journal.record([entry])
    }
    #expect(mette.status(of: "1.1") == "Et")
    try disk.close(file)
    _ = try mette.journal.record([entry])
    #expect(mette.status(of: "1.1") == "To")
  }

  @Test("The order is that of the history, also when a clock jumps back")
  func clockJumpsBack() throws {
    let disk = Shared.disk()
    var mette = try Colleague("mette", on: disk)
    for (hour, status) in zip(["09", "08", "07"], ["Et", "To", "Tre"] as [MarkedText]) {
      let change = Change(from: mette.status(of: "1.1"), to: status)
      let at = moment("2019-10-01T\(hour):00:00Z")
      let entry = mette.entry([.status(Shared.place("1.1"), change)], at: at)
      _ = try mette.journal.record([entry])
    }
    #expect(try found("1.1", on: disk) == "Tre")
    let log = try HistoryLog.read(Shared.path, files: disk)
    #expect(ids(log.entries) == ["mette-1", "mette-2", "mette-3"])
  }
}
