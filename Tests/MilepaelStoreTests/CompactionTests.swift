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

@Suite("A new history file is begun")
struct CompactionTests {
  /// A store with two entries, in history and file.
  private func written(on disk: MemoryFiles) throws -> Colleague {
    var mette = try Colleague("mette", on: disk)
    try mette.write("Et", on: "1.1")
    try mette.write("To", on: "1.1")
    try mette.journal.writeFile()
    return mette
  }

  @Test("The old lines stay in a file with the day in its name, and the new one goes on from there")
  func rotation() throws {
    let disk = Shared.disk()
    var mette = try written(on: disk)
    let lines = disk.lines(Shared.history)
    let began = try mette.journal.compact(ifLongerThan: 100, on: day("2026-11-21"))
    #expect(began)
    #expect(
      disk.paths == [
        Shared.checkpoint, "/store/aftale.history.2026-11-21.jsonl", Shared.history, Shared.path,
      ])
    #expect(disk.lines("/store/aftale.history.2026-11-21.jsonl") == lines)
    #expect(
      disk.lines(Shared.history).first
        == #"{"history": 1,"after": "mette-2","previous": "aftale.history.2026-11-21.jsonl","#
        + #""sum": "bd8c69f0a187fb59"}"#)
    #expect(disk.lines(Shared.history).count == 2)
    #expect(disk.content(Shared.checkpoint) == disk.content(Shared.path))
    try mette.write("Tre", on: "1.1")
    let bo = try Colleague("bo", on: disk)
    #expect(ids(bo.journal.opening.added) == ["mette-3"])
    #expect(bo.journal.agreement == mette.journal.agreement)
    let log = try HistoryLog.read(Shared.path, files: disk)
    #expect(ids(log.entries) == ["mette-1", "mette-2", "mette-3"])
    #expect(try Verification.of(Shared.path, files: disk).isClean)
  }

  @Test("Not while it is short, nor while the file is behind")
  func notYet() throws {
    let disk = Shared.disk()
    var mette = try written(on: disk)
    let size = disk.content(Shared.history)?.count ?? 0
    var began = try mette.journal.compact(ifLongerThan: size, on: day("2026-11-21"))
    #expect(!began)
    try mette.write("Tre", on: "1.1")
    began = try mette.journal.compact(ifLongerThan: 0, on: day("2026-11-21"))
    #expect(!began)
    #expect(disk.paths == [Shared.checkpoint, Shared.history, Shared.path])
  }

  @Test("The other program meets it, and goes on in the new file")
  func metByOthers() throws {
    let disk = Shared.disk()
    var mette = try written(on: disk)
    var bo = try Colleague("bo", on: disk)
    try bo.write("Fra Bo", on: "1.2")
    _ = try mette.journal.look()
    try mette.journal.writeFile()
    let began = try mette.journal.compact(ifLongerThan: 0, on: day("2026-11-21"))
    #expect(began)
    try mette.write("Tre", on: "1.1")
    guard case .entries(let news) = try bo.journal.look() else {
      Issue.record("Bo does not see what came after")
      return
    }
    #expect(ids(news) == ["mette-3"])
    try bo.write("Igen", on: "1.2")
    #expect(disk.lines("/store/aftale.history.2026-11-21.jsonl").count == 6)
    _ = try mette.journal.look()
    #expect(mette.journal.agreement == bo.journal.agreement)
    #expect(mette.status(of: "1.2") == "Igen")
  }

  @Test("Also one that has not looked since before two of them")
  func metLate() throws {
    let disk = Shared.disk()
    var bo = try Colleague("bo", on: disk)
    var mette = try written(on: disk)
    for text in ["Tre", "Fire"] as [MarkedText] {
      _ = try mette.journal.compact(ifLongerThan: 0, on: day("2026-11-21"))
      try mette.write(text, on: "1.1")
      try mette.journal.writeFile()
    }
    let recorded = try bo.write("Fra Bo", on: "1.2")
    #expect(ids(recorded.others) == ["mette-1", "mette-2", "mette-3", "mette-4"])
    #expect(bo.status(of: "1.1") == "Fire")
    #expect(bo.journal.agreement.conflicts.isEmpty)
  }

  @Test("The files' names keep their order, also when the clock has jumped back")
  func order() throws {
    let disk = Shared.disk()
    var mette = try written(on: disk)
    for (number, date) in ["2026-11-21", "2026-11-21", "2020-01-01", "2026-12-01"].enumerated() {
      try mette.write(MarkedText("Nummer \(number)"), on: "1.1")
      try mette.journal.writeFile()
      let began = try mette.journal.compact(ifLongerThan: 0, on: day(date))
      #expect(began)
    }
    let stem = "/store/aftale.history."
    #expect(
      Set(disk.paths.filter { $0.hasPrefix(stem) }) == [
        stem + "2026-11-21.jsonl", stem + "2026-11-21-2.jsonl", stem + "2026-11-21-3.jsonl",
        stem + "2026-12-01.jsonl", stem + "jsonl",
      ])
    let log = try HistoryLog.read(Shared.path, files: disk)
    #expect(ids(log.entries) == (1...6).map { "mette-\($0)" })
  }

  @Test(
    "Where a file can have only one name, the old lines are copied", arguments: [EPERM, ENOSYS])
  func withoutLinks(code: Int32) throws {
    let plain = FaultyFiles(Shared.disk())
    func run(_ files: FaultyFiles) throws -> Colleague {
      var mette = try Colleague("mette", on: files)
      try mette.write("Et", on: "1.1")
      try mette.journal.writeFile()
      let began = try mette.journal.compact(ifLongerThan: 0, on: day("2026-11-21"))
      #expect(began)
      try mette.write("To", on: "1.1")
      return mette
    }
    _ = try run(plain)
    let link = try #require(plain.log.firstIndex(of: .link)) + 1
    let disk = Shared.disk()
    let mette = try run(FaultyFiles(disk, at: link, .keepsFailing(code)))
    #expect(disk.lines("/store/aftale.history.2026-11-21.jsonl").count == 3)
    #expect(disk.lines(Shared.history).count == 3)
    let bo = try Colleague("bo", on: disk)
    #expect(bo.journal.agreement == mette.journal.agreement)
    #expect(disk.paths.filter { $0.hasSuffix(".tmp") } == [])
  }

  @Test(
    "Every file beside the store has its mode and never a wider one", arguments: [0o600, 0o640])
  func modes(mode: UInt32) throws {
    let disk = Shared.disk(mode: mode)
    var mette = try written(on: disk)
    _ = try mette.journal.compact(ifLongerThan: 0, on: day("2026-11-21"))
    try mette.journal.writeOver(at: moment("2019-10-02T08:00:00Z"))
    #expect(disk.paths.count == 5)
    for path in disk.paths { #expect(disk.mode(path) == mode, "\(path)") }
  }
}
