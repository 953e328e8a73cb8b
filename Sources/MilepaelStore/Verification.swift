public import MilepaelCore

/// Whether a store's file is what its history says.
public struct Verification: Hashable, Sendable {
  /// Entries that were gone through, from the checkpoint on.
  public var entries = 0
  /// True when there is no history to hold the file against.
  public var isWithoutHistory = false
  /// What the file holds and the history does not lead to, by place.
  public var differences: [Difference] = []
  /// Numbers that a session has skipped: their lines are lost.
  public var gaps: [EntryID] = []
  public var unreadable: [HistoryLog.UnreadableLine] = []

  /// A torn line is no difference: no one was told that it was saved, or its number is a gap.
  public var isClean: Bool { differences.isEmpty && gaps.isEmpty }

  /// Holds the file against its checkpoint and history.
  ///
  /// - Throws: ``StoreError`` when the file, the checkpoint or the history cannot be read.
  public static func of(
    _ path: String, files: some FileSystem = SystemFiles()
  ) throws(StoreError) -> Verification {
    let journal = try Journal.open(path, files: files)
    let log = try HistoryLog.read(path, files: files)
    var verification = Verification()
    verification.gaps = log.gaps
    verification.unreadable = log.unreadable
    guard !log.entries.isEmpty else {
      verification.isWithoutHistory = log.unreadable.isEmpty
      return verification
    }
    let recovery: Recovery
    do throws(StoreError) {
      // Others may go on saving: both are held at the same entry.
      recovery = try Recovery.plan(path, until: journal.agreement.recordedUpTo, files: files)
    } catch {
      // Before the file has followed for the first time, it is the checkpoint itself.
      guard error.cause == .noCheckpoint else { throw error }
      verification.entries = log.entries.count
      return verification
    }
    verification.entries = recovery.entries
    verification.differences = Difference.between(recovery.agreement, journal.agreement)
    return verification
  }
}
