import MilepaelCore
import MilepaelStore

/// The history's reader: lines that are wrong are skipped, and what is recorded after them is found.
struct HistoryFuzz: FuzzTarget {
  private struct Sample {
    var store: [UInt8]
    var lines: [[UInt8]]
  }

  private static let path = "/store/a.json"
  private static let history = "/store/a.history.jsonl"
  /// `,"sum": "0123456789abcdef"}`
  private static let sumLength = 27

  private var random: RandomAgreement
  private var samples: [Sample] = []
  private var tried = 0

  init(seed: UInt64) throws {
    random = RandomAgreement(seed: seed, initiatives: 1)
    for _ in 0..<32 { samples.append(try sample()) }
  }

  private mutating func sample() throws -> Sample {
    let disk = MemoryFiles()
    var store = AgreementFormat.encode(random.next())
    while store.count > 6000 { store = AgreementFormat.encode(random.next()) }
    disk.put(Self.path, store)
    var journal = try Journal.open(Self.path, files: disk)
    for number in 1...random.int(1...6) {
      let edits = try random.edits(random.int(1...2), of: journal.agreement).edits
      _ = try journal.record([
        Entry(id: EntryID(session: "s", number: number), stamp: random.stamp(), edits: edits)
      ])
      if random.chance(20) { try journal.writeFile() }
    }
    let bytes = disk.content(Self.history) ?? []
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map(Array.init)
    return Sample(store: random.chance(50) ? disk.content(Self.path) ?? [] : store, lines: lines)
  }

  mutating func tryNext() throws -> Bool {
    tried += 1
    let sample = random.oneOf(samples)
    let input = mutated(sample.lines)
    let disk = MemoryFiles()
    disk.put(Self.path, sample.store)
    disk.put(Self.history, input)
    var journal: Journal
    do throws(StoreError) {
      journal = try Journal.open(Self.path, acceptOlder: true, files: disk)
    } catch {
      throw FuzzFinding("a history keeps its store from being opened: \(error)", input)
    }
    let isTakenIn = !journal.opening.added.isEmpty
    // The rest costs more, and is tried now and then.
    guard tried % 8 == 0 else { return isTakenIn }
    let id = EntryID(session: "new", number: 1)
    _ = try journal.record([Entry(id: id, stamp: random.stamp(), edits: [])])
    let reopened = try Journal.open(Self.path, acceptOlder: true, files: disk)
    guard reopened.agreement == journal.agreement, reopened.agreement.recordedUpTo == id else {
      throw FuzzFinding("what was recorded is not found again", input)
    }
    let log = try HistoryLog.read(Self.path, files: disk)
    guard Set(log.entries.map(\.id)).count == log.entries.count, log.entries.last?.id == id else {
      throw FuzzFinding("the log has an entry twice, or lacks the last", input)
    }
    guard log.gaps.count <= HistoryLog.mostGaps else {
      throw FuzzFinding("gaps without end", input)
    }
    return isTakenIn
  }

  private mutating func mutated(_ lines: [[UInt8]]) -> [UInt8] {
    var lines = lines
    for _ in 0..<random.int(1...3) {
      let index = random.int(0...(lines.count - 1))
      let other = random.oneOf(random.oneOf(samples).lines)
      switch random.int(0...5) {
      case 0: lines.insert(lines[index], at: random.int(0...lines.count))
      case 1: lines.insert(other, at: index)
      case 2 where lines.count > 1: lines.remove(at: index)
      case 3: lines[index] = Mutator.mutate(lines[index], with: other, &random)
      default: lines[index] = resealed(lines[index], with: other)
      }
    }
    var bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
    if random.chance(80) { bytes.append(UInt8(ascii: "\n")) }
    return bytes
  }

  /// A line that was changed before its sum was made: only its meaning can be wrong.
  private mutating func resealed(_ line: [UInt8], with other: [UInt8]) -> [UInt8] {
    let body = Mutator.mutate(Array(line.dropLast(Self.sumLength)), with: other, &random)
    return body + Array(",\"sum\": \"\(ContentDigest.lineSum(body))\"}".utf8)
  }
}
