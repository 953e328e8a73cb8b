import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Testing

@Suite("A store that is changed by something without a history")
struct ForeignFileTests {
  /// The store's bytes with another title, as somebody's editor saves them.
  private func edited(_ bytes: [UInt8]?, title: String = "Rettet") throws -> [UInt8] {
    var agreement = try AgreementFormat.decode(bytes ?? [])
    agreement.title = title
    return AgreementFormat.encode(agreement)
  }

  private func isReloaded(_ news: Journal.News) -> Bool {
    if case .reloaded = news { true } else { false }
  }

  @Test("An old copy that was put back is older than the history, and a person decides")
  func oldCopy() throws {
    let disk = Shared.disk()
    let old = try #require(disk.content(Shared.path))
    var mette = try Colleague("mette", on: disk)
    try mette.write("Et", on: "1.1")
    try mette.write("To", on: "1.1")
    try mette.journal.writeFile()
    disk.put(Shared.path, old)
    let last = Stamp(by: "mette", at: Colleague.noon)
    let error = StoreError(.opening, Shared.path, .olderThanHistory(missing: 2, last: last))
    let found = #expect(throws: StoreError.self) { try Colleague("bo", on: disk) }
    #expect(found?.cause == error.cause)
    #expect(found?.path == Shared.path)
    #expect(disk.content(Shared.path) == old)
    // Brought up to date, it has everything.
    let bo = try Colleague("bo", on: disk, acceptOlder: true)
    #expect(bo.status(of: "1.1") == "To")
    // Whoever has it open goes on with what stands there.
    #expect(throws: Never.self) { _ = try mette.journal.look() }
    let again = #expect(throws: StoreError.self) { _ = try mette.journal.look() }
    #expect(again?.cause == error.cause)
    #expect(mette.status(of: "1.1") == "To")
    try mette.write("Tre", on: "1.1")
    try mette.journal.writeOver(at: moment("2019-10-02T08:00:00Z"))
    #expect(disk.content("/store/aftale.broken-20191002080000.json") == old)
    #expect(try Colleague("per", on: disk).status(of: "1.1") == "Tre")
  }

  @Test("A change from outside is read anew, and what was recorded stands on top of it")
  func outsideChange() throws {
    let disk = Shared.disk()
    var mette = try Colleague("mette", on: disk)
    try mette.write("Et", on: "1.1")
    try mette.journal.writeFile()
    try mette.write("To", on: "1.1")
    let changed = try edited(disk.content(Shared.path))
    disk.put(Shared.path, changed)
    // A colleague's program may just be writing: it gets a moment.
    #expect(try !isReloaded(mette.journal.look()))
    #expect(mette.journal.isPuzzled)
    #expect(try isReloaded(mette.journal.look()))
    #expect(mette.journal.agreement.title == "Rettet")
    #expect(mette.status(of: "1.1") == "To")
    try mette.journal.writeFile()
    // The changed file is the state that the history goes on from.
    #expect(disk.content(Shared.checkpoint) == changed)
    #expect(try Verification.of(Shared.path, files: disk).isClean)
    let found = try Colleague("bo", on: disk)
    #expect(found.journal.agreement == mette.journal.agreement)
  }

  @Test("It is not written over before it was seen")
  func notOverwritten() throws {
    let disk = Shared.disk()
    var mette = try Colleague("mette", on: disk)
    try mette.write("Et", on: "1.1")
    let changed = try edited(disk.content(Shared.path))
    disk.put(Shared.path, changed)
    #expect(throws: StoreError(.saving, Shared.path, .changedOnDisk)) {
      try mette.journal.writeFile()
    }
    #expect(disk.content(Shared.path) == changed)
    #expect(disk.paths == [Shared.history, Shared.path])
    // What was recorded is safe all the same.
    let bo = try Colleague("bo", on: disk)
    #expect(bo.status(of: "1.1") == "Et")
    #expect(bo.journal.agreement.title == "Rettet")
  }

  @Test("What a killed program has written without saying so is no stranger's, wherever it ended")
  func killedBeforeItSaidSo() throws {
    let plain = FaultyFiles(Shared.disk())
    var whole = try Colleague("bo", on: plain)
    try whole.write("To", on: "1.1")
    let before = plain.log.count
    try whole.journal.writeFile()
    var left = 0
    for call in (before + 1)...plain.log.count {
      let disk = Shared.disk()
      var mette = try Colleague("mette", on: disk)
      var bo = try Colleague("bo", on: FaultyFiles(disk, at: call))
      try bo.write("To", on: "1.1")
      let old = disk.content(Shared.path)
      // At the last calls all but the word that it is written has been done.
      _ = Result { try bo.journal.writeFile() }
      disk.endProcess()
      if disk.content(Shared.path) != old { left += 1 }
      try mette.write("Et", on: "1.3")
      try mette.journal.writeFile()
      let found = try Colleague("ib", on: disk)
      #expect(found.journal.agreement == mette.journal.agreement)
      #expect(found.status(of: "1.1") == "To" && found.status(of: "1.3") == "Et")
      #expect(try Verification.of(Shared.path, files: disk).isClean)
    }
    #expect(left > 0)
  }

  @Test("A newer file that a killed program has left is not written over by an older one")
  func killedAhead() throws {
    let quiet = Shared.disk()
    var anna = try Colleague("mette", on: quiet)
    try anna.write("Et", on: "1.3")
    let plain = FaultyFiles(quiet)
    var whole = try Colleague("bo", on: plain)
    try whole.write("To", on: "1.1")
    let before = plain.log.count
    try whole.journal.writeFile()
    var left = 0
    for call in (before + 1)...plain.log.count {
      let disk = Shared.disk()
      var mette = try Colleague("mette", on: disk)
      try mette.write("Et", on: "1.3")
      var bo = try Colleague("bo", on: FaultyFiles(disk, at: call))
      try bo.write("To", on: "1.1")
      _ = Result { try bo.journal.writeFile() }
      disk.endProcess()
      let holds = { try AgreementFile.load(Shared.path, files: disk).agreement.recordedUpTo }
      let newest = try holds()
      try mette.journal.writeFile()
      if newest == EntryID(session: "bo", number: 1) {
        left += 1
        #expect(try holds() == newest)
      }
      #expect(try Colleague("ib", on: disk).status(of: "1.1") == "To")
      #expect(try Verification.of(Shared.path, files: disk).isClean)
    }
    #expect(left > 0)
  }

  @Test("What was doubtful before is written again also when the file was read anew in between")
  func doubtfulAfterReload() throws {
    let disk = Shared.disk()
    let plain = FaultyFiles(disk)
    var mette = try Colleague("mette", on: plain)
    try mette.write("Et", on: "1.1")
    try mette.write("To", on: "1.1")
    let sync = try #require(plain.log.lastIndex(of: .sync)) + 1

    let other = Shared.disk()
    var anna = try Colleague("anna", on: FaultyFiles(other, at: sync, .fails(5)))
    try anna.write("Et", on: "1.1")
    let entry = anna.writing("To", on: "1.1")
    #expect(throws: StoreError.self) { try anna.journal.record([entry]) }
    other.put(Shared.path, try edited(other.content(Shared.path)))
    _ = try anna.journal.look()
    #expect(try isReloaded(anna.journal.look()))
    #expect(try anna.journal.record([entry]).own == [entry])
    for outcome in other.afterPowerFailure() {
      #expect(try Colleague("bo", on: outcome).status(of: "1.1") == "To")
    }
    #expect(try ids(HistoryLog.read(Shared.path, files: other).entries) == ["anna-1", "anna-2"])
  }

  @Test("A file of another history is a stranger's; what is recorded on it is found again")
  func stranger() throws {
    let disk = Shared.disk()
    var mette = try Colleague("mette", on: disk)
    try mette.write("Et", on: "1.1")
    try mette.journal.writeFile()
    var other = Shared.agreement
    other.title = "En anden"
    other.recordedUpTo = EntryID("elsewhere-9")
    disk.put(Shared.path, AgreementFormat.encode(other))

    var bo = try Colleague("bo", on: disk)
    #expect(bo.journal.opening.isStranger)
    #expect(bo.journal.opening.added.isEmpty)
    #expect(bo.journal.agreement == other)
    try bo.write("Fra Bo", on: "1.2")
    // Bo's program is killed before the file has followed.
    let per = try Colleague("per", on: disk)
    #expect(!per.journal.opening.isStranger)
    #expect(ids(per.journal.opening.added) == ["bo-1"])
    #expect(per.status(of: "1.2") == "Fra Bo")
    #expect(per.status(of: "1.1") == "I gang")
    try bo.journal.writeFile()
    #expect(try Colleague("per", on: disk).journal.agreement == bo.journal.agreement)
    #expect(try Verification.of(Shared.path, files: disk).isClean)
  }

  @Test("A history that is deleted while it is in use comes again with what the file has not yet")
  func deletedHistory() throws {
    let disk = Shared.disk()
    var mette = try Colleague("mette", on: disk)
    try mette.write("Et", on: "1.1")
    try mette.journal.writeFile()
    try mette.write("To", on: "1.1")
    try disk.remove(Shared.history)
    try mette.write("Tre", on: "1.2")
    // Her program is killed before the file has followed.
    let per = try Colleague("per", on: disk)
    #expect(ids(per.journal.opening.added) == ["mette-2", "mette-3"])
    #expect(per.journal.agreement == mette.journal.agreement)
  }

  @Test("When the line has rotted that the file goes up to, the lines after it still count")
  func rottenPlace() throws {
    let disk = Shared.disk()
    var mette = try Colleague("mette", on: disk)
    try mette.write("Et", on: "1.1")
    try mette.journal.writeFile()
    try mette.write("To", on: "1.2")
    let history = String(decoding: disk.content(Shared.history) ?? [], as: UTF8.self)
    disk.replaceForLong(Shared.history, Array(history.changing("Et", to: "Ft").utf8))
    let per = try Colleague("per", on: disk)
    #expect(!per.journal.opening.isStranger)
    #expect(ids(per.journal.opening.added) == ["mette-2"])
    #expect(per.journal.agreement == mette.journal.agreement)
  }

  @Test("What stands in another state's history without its end stays there")
  func strangersLastLine() throws {
    let disk = Shared.disk()
    var mette = try Colleague("mette", on: disk)
    try mette.write("Et", on: "1.1")
    var other = Shared.agreement
    other.recordedUpTo = EntryID("elsewhere-9")
    disk.put(Shared.path, AgreementFormat.encode(other))
    disk.replaceForLong(Shared.history, Array(disk.content(Shared.history)?.dropLast() ?? []))
    var bo = try Colleague("bo", on: disk)
    try bo.write("Fra Bo", on: "1.2")
    #expect(bo.status(of: "1.1") == "I gang")
    #expect(try Colleague("per", on: disk).journal.agreement == bo.journal.agreement)
  }
}
