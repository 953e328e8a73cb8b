import MilepaelCore
import MilepaelStore
import MilepaelTestKit

/// A store with a history that several people have open.
enum Shared {
  static let path = "/store/aftale.json"
  static let history = "/store/aftale.history.jsonl"
  static let checkpoint = "/store/aftale.checkpoint.json"

  /// Three initiatives, a closed follow-up `1` and an open one `2`.
  static let agreement = MilepaelTestKit.agreement(
    followUps: followUps(.closed, .open),
    [
      initiative("1.1", rounds: ["1": round(.uncertain), "2": round(.happy, status: "I gang")]),
      initiative("1.2", rounds: ["1": round(.happy)]), initiative("1.3"),
    ])

  /// A disk on which it has been for long, without a history.
  static func disk(_ agreement: Agreement = agreement, mode: UInt32 = 0o640) -> MemoryFiles {
    let disk = MemoryFiles()
    disk.put(path, AgreementFormat.encode(agreement), mode: mode)
    return disk
  }

  static func place(_ initiative: String, _ followUp: FollowUpID = "2") -> AnswerPlace {
    AnswerPlace(id(initiative), followUp)
  }
}

/// Somebody who has the store open.
struct Colleague {
  let name: String
  var journal: Journal
  var made = 0

  init(
    _ name: String, on files: some FileSystem, acceptOlder: Bool = false
  ) throws(StoreError) {
    self.name = name
    journal = try Journal.open(Shared.path, acceptOlder: acceptOlder, files: files)
  }

  /// The next entry of the session.
  mutating func entry(_ edits: [Edit], at moment: Timestamp = Colleague.noon) -> Entry {
    made += 1
    return Entry(
      id: EntryID(session: name, number: made), stamp: Stamp(by: name, at: moment), edits: edits)
  }

  /// The entry by which the status of an initiative is written, as this person sees it.
  mutating func writing(
    _ status: MarkedText?, on initiative: String, _ followUp: FollowUpID = "2"
  ) -> Entry {
    let place = Shared.place(initiative, followUp)
    return entry([.status(place, Change(from: self.status(of: initiative, followUp), to: status))])
  }

  /// Writes the status of an initiative and has it recorded.
  @discardableResult
  mutating func write(
    _ status: MarkedText?, on initiative: String, _ followUp: FollowUpID = "2"
  ) throws(StoreError) -> Journal.Recorded {
    try journal.record([writing(status, on: initiative, followUp)])
  }

  /// The status as this person sees it.
  func status(of initiative: String, _ followUp: FollowUpID = "2") -> MarkedText? {
    journal.agreement.initiative(id(initiative))?.round(followUp)?.effort.status
  }

  static let noon = moment("2019-10-01T12:00:00Z")
}

extension MemoryFiles {
  /// The lines of a file, without what follows the last line feed.
  func lines(_ path: String) -> [String] {
    let text = String(decoding: content(path) ?? [], as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// Puts text at the end of a file, as whoever writes into it does.
  func append(_ bytes: some Sequence<UInt8>, to path: String) {
    put(path, (content(path) ?? []) + Array(bytes), mode: mode(path) ?? 0o640)
  }
}

/// The ids of entries, as they are written.
func ids(_ entries: [Entry]) -> [String] { entries.map(\.id.description) }
