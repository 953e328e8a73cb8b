import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Every operation of a day's work with the history goes wrong in every way.
///
/// Whatever happens, whoever opens the store finds a state that somebody has made, with every entry
/// that was reported as saved, each once.
@Suite("No saved answer is lost when an operation fails")
struct HistoryFaultTests {
  static let codes = [ENOSPC, EDQUOT, EIO, EACCES, EPERM, EBUSY, EROFS, ENOENT, ENOTSUP]

  static let faults: [FaultyFiles.Fault] =
    codes.flatMap { [.fails($0), .keepsFailing($0), .happensAndFails($0)] }
    + [.stops, .stopsHalfway]

  /// A file system that says that a file is not there is believed: nobody can know better.
  static let truthfulFaults = faults.filter {
    ![.fails(ENOENT), .keepsFailing(ENOENT), .happensAndFails(ENOENT)].contains($0)
  }

  /// A power failure leaves the same, whichever number an error has.
  private func outcomes(_ disk: MemoryFiles, _ fault: FaultyFiles.Fault) -> [MemoryFiles] {
    switch fault {
    case .fails(EIO), .keepsFailing(EIO), .happensAndFails(EIO), .stops, .stopsHalfway:
      disk.afterPowerFailure()
    default: []
    }
  }

  /// What a person does, and what the program has said of it.
  private struct Day {
    var disk: MemoryFiles
    var files: FaultyFiles
    var saved: [String] = []
    var failures: [StoreError] = []

    /// Answers three times, with the file written and the history begun anew in between.
    mutating func work(retrying: Bool = false) throws {
      guard var mette = try open() else { return }
      for (index, text) in ["Et", "To", "Tre"].enumerated() {
        let entry = mette.writing(MarkedText(text), on: "1.2")
        guard record(entry, by: &mette, retrying) else { return }
        if index == 0 || retrying {
          attempt { () throws(StoreError) in try mette.journal.writeFile() }
        }
        if index == 1 {
          attempt { () throws(StoreError) in
            _ = try mette.journal.compact(ifLongerThan: 0, on: day("2026-11-21"))
          }
        }
      }
    }

    private mutating func open() throws -> Colleague? {
      do throws(StoreError) {
        return try Colleague("mette", on: files)
      } catch {
        failures.append(error)
        return nil
      }
    }

    private mutating func record(
      _ entry: Entry, by mette: inout Colleague, _ retrying: Bool
    ) -> Bool {
      for _ in 0..<(retrying ? 3 : 1) {
        do throws(StoreError) {
          _ = try mette.journal.record([entry])
          saved.append(entry.id.description)
          return true
        } catch {
          failures.append(error)
        }
      }
      return false
    }

    private mutating func attempt(_ body: () throws(StoreError) -> Void) {
      do throws(StoreError) { try body() } catch { failures.append(error) }
    }
  }

  /// Runs a day with a fault at the first operation, the second … until it passes without one.
  private func atEveryOperation(
    _ fault: FaultyFiles.Fault, on disk: () throws -> MemoryFiles = { Shared.disk() },
    _ body: (Day) throws -> Void
  ) throws -> Int {
    for position in 1...400 {
      let disk = try disk()
      let files = FaultyFiles(disk, at: position, fault)
      files.largestPiece = 300
      try body(Day(disk: disk, files: files))
      if files.log.count < position { return position - 1 }
    }
    Issue.record("the operations do not end")
    return 0
  }

  /// Opens the store as the next day begins, and holds it against what was said to be saved.
  private func check(_ disk: MemoryFiles, _ saved: [String], _ what: String) throws {
    let texts: [MarkedText?] = [nil, "Et", "To", "Tre"]
    let next = try Colleague("next", on: disk)
    let entries = ids(try HistoryLog.read(Shared.path, files: disk).entries)
    #expect(Set(entries).isSuperset(of: saved), "\(what)")
    #expect(entries == (1...4).prefix(entries.count).map { "mette-\($0)" }, "\(what)")
    let recorded = entries.count
    #expect(next.status(of: "1.2") == texts[recorded], "\(what)")
    #expect(next.journal.agreement.conflicts.isEmpty, "\(what)")
    #expect(try Verification.of(Shared.path, files: disk).isClean, "\(what)")
  }

  @Test("Answering, writing the file, beginning a new history", arguments: faults)
  func work(fault: FaultyFiles.Fault) throws {
    let count = try atEveryOperation(fault) { day in
      var day = day
      try day.work()
      day.disk.endProcess()
      let what = "at \(day.files.position ?? 0): \(day.files.log.suffix(3))"
      try check(day.disk, day.saved, what)
      for outcome in outcomes(day.disk, fault) { try check(outcome, day.saved, what) }
    }
    #expect(count > 90)
  }

  @Test("What fails once is tried again, and is there once", arguments: codes)
  func again(code: Int32) throws {
    for fault in [FaultyFiles.Fault.fails(code), .happensAndFails(code)] {
      _ = try atEveryOperation(fault) { day in
        var day = day
        try day.work(retrying: true)
        let what = "at \(day.files.position ?? 0): \(day.files.log.count) operations"
        #expect(day.failures.count <= 2, "\(what)")
        if day.saved.isEmpty { return }
        #expect(day.saved == ["mette-1", "mette-2", "mette-3"], "\(what)")
        try check(day.disk, day.saved, what)
        for outcome in outcomes(day.disk, fault) { try check(outcome, day.saved, what) }
      }
    }
  }

  @Test("After an fsync that failed the line is written again, and nothing before that is saved")
  func failedSync() throws {
    let plain = FaultyFiles(Shared.disk())
    var mette = try Colleague("mette", on: plain)
    try mette.write("Et", on: "1.2")
    let before = plain.log.count
    try mette.write("To", on: "1.2")
    let sync = try #require(plain.log.lastIndex(of: .sync))
    #expect(sync > before)

    let disk = Shared.disk()
    mette = try Colleague("mette", on: FaultyFiles(disk, at: sync + 1, .fails(EIO)))
    try mette.write("Et", on: "1.2")
    let entry = mette.writing("To", on: "1.2")
    let fault = FileFault(.sync, Shared.history, code: EIO)
    #expect(throws: StoreError(.recording, Shared.history, .io(fault))) {
      try mette.journal.record([entry])
    }
    #expect(mette.status(of: "1.2") == "Et")
    #expect(disk.lines(Shared.history).count == 3)
    #expect(try mette.journal.record([entry]).own == [entry])
    #expect(disk.lines(Shared.history).filter { $0.contains(#""id": "mette-2""#) }.count == 2)
    try check(disk, ["mette-1", "mette-2"], "")
    for outcome in disk.afterPowerFailure() { try check(outcome, ["mette-1", "mette-2"], "") }
  }

  @Test("What others do between a failed line and its second writing is not taken for older")
  func doubtfulBetweenOthers() throws {
    let plain = FaultyFiles(Shared.disk())
    var mette = try Colleague("mette", on: plain)
    try mette.write("Et", on: "1.2")
    let sync = try #require(plain.log.lastIndex(of: .sync)) + 1

    let disk = Shared.disk()
    mette = try Colleague("mette", on: FaultyFiles(disk, at: sync, .fails(EIO)))
    let entry = mette.writing("Et", on: "1.2")
    #expect(throws: StoreError.self) { try mette.journal.record([entry]) }
    var bo = try Colleague("bo", on: disk)
    #expect(bo.status(of: "1.2") == "Et")
    try bo.journal.writeFile()
    try bo.write("To", on: "1.2")
    _ = try mette.journal.record([entry])
    // The file holds Mette's entry and not Bo's, and Mette's stands in the history once more.
    for person in [mette, bo, try Colleague("per", on: disk)] {
      #expect(person.status(of: "1.2") == "To")
      #expect(person.journal.agreement.conflicts.isEmpty)
    }
    try bo.journal.writeFile()
    var per = try Colleague("per", on: disk)
    #expect(per.status(of: "1.2") == "To")
    #expect(per.journal.agreement.conflicts.isEmpty)
    try per.write("Tre", on: "1.2")
    _ = try bo.journal.look()
    _ = try mette.journal.look()
    #expect(bo.journal.agreement == per.journal.agreement)
    #expect(mette.journal.agreement == per.journal.agreement)
    #expect(try Verification.of(Shared.path, files: disk).isClean)
  }

  @Test("A line that lacks its end was told to nobody, and is struck out for everybody")
  func lineWithoutEnd() throws {
    let disk = Shared.disk()
    var mette = try Colleague("mette", on: disk)
    try mette.write("Et", on: "1.1")
    var bo = try Colleague("bo", on: disk)
    try bo.write("To", on: "1.1")
    // Bo's program was killed before the last byte; Mette's has read up to there.
    let size = disk.content(Shared.history)?.count ?? 0
    disk.replaceForLong(
      Shared.history, Array(disk.content(Shared.history)?.prefix(size - 1) ?? []))
    let recorded = try mette.write("Tre", on: "1.1")
    #expect(ids(recorded.others) == [])
    #expect(mette.status(of: "1.1") == "Tre")
    #expect(try Colleague("per", on: disk).journal.agreement == mette.journal.agreement)
    #expect(try Verification.of(Shared.path, files: disk).isClean)
  }

  @Test("A first line that stands again at the end, and lacks its end, does not begin anew")
  func headWithoutEnd() throws {
    let disk = Shared.disk()
    var mette = try Colleague("mette", on: disk)
    try mette.write("Et", on: "1.1")
    let content = disk.content(Shared.history) ?? []
    let head = content.prefix { $0 != UInt8(ascii: "\n") }
    disk.replaceForLong(Shared.history, content + head)
    var bo = try Colleague("bo", on: disk)
    try bo.write("To", on: "1.2")
    let per = try Colleague("per", on: disk)
    #expect(per.status(of: "1.1") == "Et")
    #expect(per.status(of: "1.2") == "To")
  }

  @Test("A history that was made by a program killed at once keeps what is added to it")
  func nameNotOnDisk() throws {
    for position in 1...40 {
      let disk = Shared.disk()
      do throws(StoreError) {
        var mette = try Colleague("mette", on: FaultyFiles(disk, at: position, .stops))
        try mette.write("Et", on: "1.1")
      } catch {}
      disk.endProcess()
      var bo = try Colleague("bo", on: disk)
      try bo.write("To", on: "1.2")
      for outcome in disk.afterPowerFailure() {
        #expect(try Colleague("per", on: outcome).status(of: "1.2") == "To", "\(position)")
      }
    }
  }

  /// A store that is broken after an answer that its file had and another one.
  private static func disk(_ broken: [UInt8]) throws -> MemoryFiles {
    let disk = Shared.disk()
    var mette = try Colleague("mette", on: disk)
    try mette.write("Et", on: "1.2")
    try mette.journal.writeFile()
    try mette.write("To", on: "1.2")
    disk.replaceForLong(Shared.path, broken)
    return disk
  }

  @Test(
    "Recovery that is interrupted leaves what was, and can be done again", arguments: truthfulFaults
  )
  func recovery(fault: FaultyFiles.Fault) throws {
    let broken = Array("{ broken".utf8)
    let when = moment("2019-10-02T08:00:00Z")
    let aside = "/store/aftale.broken-20191002080000.json"
    let body = { (day: Day) in
      let what = "at \(day.files.position ?? 0)"
      do throws(StoreError) {
        let recovery = try Recovery.plan(Shared.path, files: day.files)
        #expect(recovery.entries == 2)
        #expect(try recovery.carryOut(at: when) == aside)
        #expect(try Colleague("next", on: day.disk).status(of: "1.2") == "To", "\(what)")
      } catch {
        #expect(error.operation == .recovering)
      }
      day.disk.endProcess()
      for outcome in outcomes(day.disk, fault) + [day.disk] {
        let found = outcome.content(Shared.path)
        if found != broken {
          #expect(try Colleague("next", on: outcome).status(of: "1.2") == "To", "\(what)")
        } else {
          let kept = try Recovery.plan(Shared.path, files: outcome).carryOut(at: when)
          #expect(kept == aside, "\(what)")
        }
        #expect(outcome.content(aside) == broken, "\(what)")
        #expect(try Verification.of(Shared.path, files: outcome).isClean, "\(what)")
      }
    }
    let count = try atEveryOperation(fault, on: { try Self.disk(broken) }, body)
    #expect(count > 25)
  }
}
