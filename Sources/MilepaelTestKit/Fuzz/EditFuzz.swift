import MilepaelCore
import MilepaelStore

/// Entries that were made on another state: what they become fits, can be taken back, and says so on
/// record.
struct EditFuzz: FuzzTarget {
  private static let path = "/store/a.json"
  private var random: RandomAgreement
  private var base: Agreement
  private var states: [Agreement] = []
  private var tried = 0

  init(seed: UInt64) {
    random = RandomAgreement(seed: seed, initiatives: 2)
    base = random.next()
  }

  mutating func tryNext() throws -> Bool {
    if tried % 500 == 0 {
      base = random.next()
      states = []
      for _ in 0..<8 { states.append(try random.edits(12, of: base).result) }
    }
    tried += 1
    let before = random.oneOf(states)
    let entry = Entry(
      id: EntryID(session: "s", number: tried), stamp: random.stamp(),
      edits: try random.edits(random.int(1...3), of: random.oneOf(states)).edits)
    var after = before
    let fitted = after.takeIn(entry, heedingClosed: random.chance(50))
    var other = before
    try law("what an entry becomes fits") { try other.apply(fitted.edits) }
    guard other == after else { throw FuzzFinding("it leads where it has led", shown(entry)) }
    try law("what an entry becomes can be taken back") {
      try other.apply(fitted.step.inverse.edits)
    }
    guard other == before else { throw FuzzFinding("taken back, all is as before", shown(entry)) }
    if tried % 50 == 0 { try checkRecord(fitted, before) }
    return fitted.edits == entry.edits
  }

  private func law(_ law: String, _ body: () throws -> Void) throws {
    do { try body() } catch { throw FuzzFinding("\(law): \(error)", []) }
  }

  private func shown(_ entry: Entry) -> [UInt8] { Array("\(entry)".utf8) }

  /// Records it on its state and reads it again.
  private func checkRecord(_ entry: Entry, _ before: Agreement) throws {
    let disk = MemoryFiles()
    disk.put(Self.path, AgreementFormat.encode(before))
    var journal = try Journal.open(Self.path, files: disk)
    let own = try journal.record([entry]).own
    guard try HistoryLog.read(Self.path, files: disk).entries == own else {
      throw FuzzFinding("its line is read as something else", shown(entry))
    }
    guard try Journal.open(Self.path, files: disk).agreement == journal.agreement else {
      throw FuzzFinding("replayed, it leads elsewhere", shown(entry))
    }
  }
}
