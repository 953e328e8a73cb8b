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

@Suite("A history on a real disk")
struct RealHistoryTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try folder.write("aftale.json", AgreementFormat.encode(Shared.agreement))
  }

  private func entry(_ number: Int, _ text: String, on initiative: String = "1.2") -> Entry {
    Entry(
      id: EntryID(session: "s", number: number), stamp: signed("Mette"),
      edits: [.note(Shared.place(initiative), Change(from: nil, to: text))])
  }

  @Test("Record, write, begin anew and recover; nothing else is in the folder")
  func whole() throws {
    #expect(chmod(path, 0o640) == 0)
    var journal = try Journal.open(path)
    _ = try journal.record([entry(1, "Et")])
    try journal.writeFile()
    let began = try journal.compact(ifLongerThan: 0, on: day("2026-11-21"))
    #expect(began)
    _ = try journal.record([entry(2, "To", on: "1.3")])
    _ = try folder.write("aftale.json", Array("{".utf8))
    let recovery = try Recovery.plan(path)
    #expect(recovery.entries == 1)
    #expect(recovery.agreement == journal.agreement)
    let kept = try recovery.carryOut(at: moment("2019-10-02T08:00:00Z"))
    #expect(kept == folder.path + "/aftale.broken-20191002080000.json")
    #expect(try Journal.open(path).agreement == journal.agreement)
    let names = [
      "aftale.broken-20191002080000.json", "aftale.checkpoint.json",
      "aftale.history.2026-11-21.jsonl", "aftale.history.jsonl", "aftale.json",
    ]
    #expect(folder.names == names)
    for name in names {
      #expect(try SystemFiles().status(at: folder.path + "/" + name).mode == 0o640, "\(name)")
    }
  }

  @Test("A symbolic link in the place of the history is refused, and what it leads to untouched")
  func plantedLink() throws {
    let other = try TemporaryFolder()
    let target = try other.write("secret", Array("mine\n".utf8))
    #expect(symlink(target, folder.path + "/aftale.history.jsonl") == 0)
    let error = #expect(throws: StoreError.self) { try Journal.open(path) }
    #expect(error?.path == folder.path + "/aftale.history.jsonl")
    #expect(other.read(target) == Array("mine\n".utf8))
    #expect(folder.names == ["aftale.history.jsonl", "aftale.json"])
  }

  @Test("Nor is one followed that comes while the store is open", arguments: [false, true])
  func linkWhileOpen(isDangling: Bool) throws {
    var journal = try Journal.open(path)
    let other = try TemporaryFolder()
    let target = other.path + "/secret"
    if !isDangling { _ = try other.write("secret", Array("mine\n".utf8)) }
    #expect(symlink(target, folder.path + "/aftale.history.jsonl") == 0)
    #expect(throws: StoreError.self) { try journal.record([entry(1, "Et")]) }
    #expect(other.read(target) == (isDangling ? nil : Array("mine\n".utf8)))
    #expect(folder.names == ["aftale.history.jsonl", "aftale.json"])
  }

  @Test("Links in the places of checkpoint and store are handled as what they are")
  func otherLinks() throws {
    let other = try TemporaryFolder()
    let target = try other.write("secret", Array("mine\n".utf8))
    #expect(symlink(target, folder.path + "/aftale.checkpoint.json") == 0)
    let link = other.path + "/link.json"
    #expect(symlink(path, link) == 0)
    // Opened by the link's name, the history stands beside the store itself.
    var journal = try Journal.open(link)
    _ = try journal.record([entry(1, "Et")])
    try journal.writeFile()
    #expect(other.read(target) == Array("mine\n".utf8))
    #expect(other.names == ["link.json", "secret"])
    #expect(
      folder.names == ["aftale.checkpoint.json", "aftale.history.jsonl", "aftale.json"])
    #expect(try Journal.open(path).agreement == journal.agreement)
  }

  @Test("A folder or a pipe in the history's place is named, and nobody waits for it")
  func noFile() throws {
    let history = folder.path + "/aftale.history.jsonl"
    #expect(mkfifo(history, 0o600) == 0)
    let error = #expect(throws: StoreError.self) { try Journal.open(path) }
    #expect(error?.cause == .notAFile)
    #expect(unlink(history) == 0)
  }

  @Test("Of many threads that record at once, every entry is on record and in the file")
  func manyAtOnce() async throws {
    let path = path
    await withTaskGroup(of: Void.self) { group in
      for writer in 1...8 { group.addTask { Self.record(20, as: "w\(writer)", in: path) } }
    }
    var journal = try Journal.open(path)
    try journal.writeFile()
    let log = try HistoryLog.read(path)
    #expect(log.entries.count == 160)
    #expect(log.gaps.isEmpty && log.unreadable.isEmpty)
    #expect(try Verification.of(path).isClean)
    let texts = Set(log.entries.map(\.stamp.by))
    #expect(texts == Set((1...8).map { "w\($0)" }))
  }

  /// Adds a line to the record of a follow-up, which is a list that everybody adds to.
  private static func record(_ count: Int, as name: String, in path: String) {
    do {
      var journal = try Journal.open(path)
      for number in 1...count {
        let change = StateChange(
          state: .open, reason: "\(number)",
          stamp: Stamp(by: name, at: Timestamp(secondsSince1970: number)))
        var isDone = false
        for _ in 0..<1000 where !isDone {
          do throws(StoreError) {
            _ = try journal.record { agreement in
              let record = agreement.followUp("2")?.record ?? []
              let edit = Edit.followUpRecord("2", Change(from: record, to: record + [change]))
              let id = EntryID(session: name, number: number)
              return [Entry(id: id, stamp: change.stamp, edits: [edit])]
            }
            isDone = true
          } catch {
            guard error.cause == .busy else { throw error }
          }
        }
        if number % 5 == 0 { try journal.writeFile() }
      }
    } catch {
      Issue.record(error)
    }
  }
}
