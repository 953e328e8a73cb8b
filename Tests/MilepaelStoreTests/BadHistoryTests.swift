import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Testing

@Suite("A line that cannot be read is told and skipped; the lines around it count")
struct BadHistoryTests {
  /// A line of two edits by one person, as a power failure, a disk or another program leaves it.
  struct BadLine: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var change: @Sendable ([UInt8]) -> [UInt8]

    init(_ name: String, _ change: @escaping @Sendable ([UInt8]) -> [UInt8]) {
      testDescription = name
      self.change = change
    }
  }

  static let badLines = [
    BadLine("torn") { Array($0.prefix($0.count / 2)) },
    BadLine("without its last byte") { $0.dropLast() },
    BadLine("a letter has become another one") { line in
      line.map { $0 == UInt8(ascii: "2") ? UInt8(ascii: "3") : $0 }
    },
    BadLine("the sum has rotted") { line in
      var line = line
      line[line.count - 3] = line[line.count - 3] == 0x30 ? 0x31 : 0x30
      return line
    },
    BadLine("zeros") { [UInt8](repeating: 0, count: $0.count) },
    BadLine("a line of another program") { _ in Array(#"{"event": "saved"}"#.utf8) },
    BadLine("no JSON") { _ in Array("<<<<<<< HEAD".utf8) },
    BadLine("no UTF-8") { [0xFF, 0xFE] + $0 },
    BadLine("nested without end") { _ in
      Array((#"{"edits": "# + String(repeating: "[", count: 100_000)).utf8)
    },
    BadLine("two lines that have run together") { $0 + $0 },
    BadLine("longer than any line") { _ in
      [UInt8](repeating: UInt8(ascii: "x"), count: (64 << 20) + 1)
    },
  ]

  @Test(arguments: badLines)
  func skipped(bad: BadLine) throws {
    let disk = Shared.disk()
    var mette = try Colleague("mette", on: disk)
    for number in 1...3 { try mette.write(MarkedText("Nummer \(number)"), on: "1.\(number)") }
    var lines = disk.lines(Shared.history).map { Array($0.utf8) }
    #expect(lines.count == 4)
    lines[2] = bad.change(lines[2])
    let bytes = Array(lines.map { $0 + Array("\n".utf8) }.joined())
    disk.put(Shared.history, bytes)

    let log = try HistoryLog.read(Shared.path, files: disk)
    #expect(ids(log.entries) == ["mette-1", "mette-3"])
    #expect(log.unreadable.map(\.file) == ["aftale.history.jsonl"])
    #expect(log.unreadable.map(\.line) == [3])
    #expect(log.gaps.map(\.description) == ["mette-2"])
    var bo = try Colleague("bo", on: disk)
    #expect(ids(bo.journal.opening.added) == ["mette-1", "mette-3"])
    #expect(bo.journal.opening.unreadable == 1)
    #expect(bo.status(of: "1.1") == "Nummer 1")
    #expect(bo.status(of: "1.2") == nil)
    #expect(bo.status(of: "1.3") == "Nummer 3")
    // And work goes on.
    try bo.write("Bo", on: "1.2")
    #expect(try Colleague("per", on: disk).status(of: "1.2") == "Bo")
  }

  @Test("Empty lines are nothing to tell")
  func emptyLines() throws {
    let disk = Shared.disk()
    var mette = try Colleague("mette", on: disk)
    try mette.write("Ny", on: "1.1")
    disk.put(Shared.history, (disk.content(Shared.history) ?? []) + Array("\n  \n\r\n".utf8))
    let log = try HistoryLog.read(Shared.path, files: disk)
    #expect(ids(log.entries) == ["mette-1"])
    #expect(log.unreadable.isEmpty)
  }

  @Test("A line without its end is being written, and nothing to tell")
  func unfinished() throws {
    let disk = Shared.disk()
    var mette = try Colleague("mette", on: disk)
    try mette.write("Ny", on: "1.1")
    try mette.write("Nyere", on: "1.1")
    for length in 1...40 {
      disk.put(Shared.history, (disk.content(Shared.history) ?? []).dropLast())
      let log = try HistoryLog.read(Shared.path, files: disk)
      #expect(ids(log.entries) == ["mette-1"], "without \(length) bytes")
      #expect(log.unreadable.isEmpty)
    }
  }

  @Test("A number beyond all counting is a gap that is told and not counted out")
  func absurdNumber() throws {
    let disk = Shared.disk()
    var mette = try Colleague("mette", on: disk)
    mette.made = Int.max - 1
    try mette.write("Ny", on: "1.1")
    let log = try HistoryLog.read(Shared.path, files: disk)
    #expect(ids(log.entries) == ["mette-9223372036854775807"])
    #expect(log.gaps.prefix(2).map(\.description) == ["mette-1", "mette-2"])
    #expect(log.gaps.count == HistoryLog.mostGaps)
    #expect(try !Verification.of(Shared.path, files: disk).isClean)
  }
}
