import MilepaelCore
import MilepaelStore

/// A merge into one of its files, or into another one.
struct MergeOutput {
  let base: Agreement?
  let ours: String
  let theirs: Agreement
  let output: String
  /// Who is named for what bears no signature.
  let unsigned: Stamp
  /// For the history, where there is one.
  let stamp: Stamp
  let reason: String

  /// Merges, and writes the result whole or not at all.
  ///
  /// - Returns: the agreement as it is now.
  func write() throws(StoreError) -> Agreement {
    if output == ours, try hasHistory { return try record() }
    var file = try AgreementFile.load(ours)
    let merged = Agreement.merging(
      base: base, ours: file.agreement, theirs: theirs, unsigned: unsigned
    ).agreement
    if output == ours {
      try file.save(merged)
    } else {
      try put(merged)
    }
    return merged
  }

  /// A store that keeps a history has the merge in it, too; a copy that git hands over has none.
  private var hasHistory: Bool {
    get throws(StoreError) {
      let log = try HistoryLog.read(ours)
      return !log.entries.isEmpty || !log.unreadable.isEmpty
    }
  }

  private func record() throws(StoreError) -> Agreement {
    var journal = try Journal.open(ours)
    _ = try journal.merge(
      theirs, base: base, session: Session.new(), by: stamp, reason: reason, unsigned: unsigned)
    return journal.agreement
  }

  private func put(_ agreement: Agreement) throws(StoreError) {
    do throws(StoreError) {
      _ = try AgreementFile.create(output, agreement)
      return
    } catch {
      guard error.cause == .exists else { throw error }
    }
    var file = try AgreementFile.load(output)
    try file.save(agreement)
  }
}
