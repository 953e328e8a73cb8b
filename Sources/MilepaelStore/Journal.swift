public import MilepaelCore

/// An open store: an agreement, its file, and the history beside it.
///
/// One truth: an edit is saved when its line in the history is on the disk. The file follows, and says
/// which entry it holds; whoever opens it adds what the history has after that. Any number of programs
/// may have the same store open. One value is used by one thread at a time.
public struct Journal: Sendable {
  /// With everything that was recorded here or read from others.
  public internal(set) var agreement: Agreement
  /// As the user named it.
  public let path: String
  public let names: HistoryNames
  /// What was known of the file when it was opened.
  public private(set) var opening: Opening

  let files: any FileSystem
  /// Up to where the history was read; `nil` when there was none.
  var position: HistoryPosition?
  /// Entries that are in ``agreement``, by the order in which they came.
  var order: [EntryID: Int] = [:]
  /// What the history last said to have been written to the file.
  var written: Written?
  /// The file as last read or written here.
  var baseline: Baseline
  /// The last entry that the file is known to hold.
  var fileHolds: EntryID?
  /// Entries whose writing was reported as failed.
  var failed: Set<EntryID> = []
  /// Those of them that have been met in the history all the same. Nobody knows whether they have
  /// reached the disk, so they are written again, as they stand there.
  var doubtful: [EntryID: Entry] = [:]
  /// True when the last line may have been torn.
  var mayBeTorn = false
  /// False when the history does not lead to this state, so that the next line must say so.
  var isConnected = true
  /// Entries that came after those of the file, for a history that is gone.
  var recent: [Entry] = []
  /// The history file whose name is certain to survive a power failure.
  var durableHistory: HistoryPosition?
  /// What others have recorded and nobody has been told of yet.
  var untold: [Entry] = []
  /// A state of the file that nobody has accounted for, seen once: perhaps a colleague's program is
  /// just writing.
  var puzzling: FileStatus?

  /// What opening has found.
  public struct Opening: Hashable, Sendable {
    /// Entries that the history had and the file not yet: their program has ended before writing it.
    public var added: [Entry] = []
    /// Lines of the history that could not be read.
    public var unreadable = 0
    /// The file belongs to another history than the one beside it.
    public var isStranger = false
  }

  /// Opens a store. Nothing is written.
  ///
  /// - Parameter acceptOlder: whether a file that lacks what it had already is brought up to date.
  /// - Throws: ``StoreError``; ``StoreError/Cause/olderThanHistory(missing:last:)`` when the file is
  ///   older than the history says it was, which a person should decide about.
  public static func open(
    _ path: String, acceptOlder: Bool = false, files: some FileSystem = SystemFiles()
  ) throws(StoreError) -> Journal {
    let task = FileTask(operation: .opening, path: path, files: files)
    for _ in 0..<100 {
      do throws(StoreError) {
        return try openOnce(path, acceptOlder: acceptOlder, task)
      } catch {
        // Somebody has written the file between our reading it and its history: then it only seems
        // to be older.
        guard case .olderThanHistory = error.cause, !task.isUnchanged(error.seen) else {
          throw error
        }
      }
    }
    throw task.failure(.busy)
  }

  private static func openOnce(
    _ path: String, acceptOlder: Bool, _ task: FileTask
  ) throws(StoreError) -> Journal {
    let files = task.files
    let (agreement, revision) = try task.load()
    let target = try task.run { () throws(FileFault) in try files.resolve(path) }
    var journal = Journal(
      agreement: agreement, path: path, names: HistoryNames(store: target),
      opening: Opening(), files: files, baseline: Baseline(revision: revision),
      fileHolds: agreement.recordedUpTo)
    try journal.takeInHistory(acceptOlder: acceptOlder, task)
    return journal
  }

  private init(
    agreement: Agreement, path: String, names: HistoryNames, opening: Opening,
    files: any FileSystem, baseline: Baseline, fileHolds: EntryID?
  ) {
    self.agreement = agreement
    self.path = path
    self.names = names
    self.opening = opening
    self.files = files
    self.baseline = baseline
    self.fileHolds = fileHolds
  }

  /// Adds what the history has after the entry that the file holds.
  mutating func takeInHistory(acceptOlder: Bool, _ task: FileTask) throws(StoreError) {
    let tail = try task.historyTail(names, after: fileHolds)
    position = tail.position
    order = [:]
    if let fileHolds { order[fileHolds] = 0 }
    opening = Opening(unreadable: tail.unreadable.count)
    guard tail.start == .found else {
      opening.isStranger = true
      isConnected = false
      written = nil
      return
    }
    written = tail.written
    let entries = tail.entries
    // Only what comes after the entry that the file holds shows it to be older. A program that was
    // slower may have written an earlier state in between, and said so after that entry; and an entry
    // can stand a second time after itself, when its first writing was reported as failed.
    if !acceptOlder, let written, written.upTo != fileHolds,
      let last = entries.last(where: { $0.id == written.upTo })
    {
      var error = task.failure(.olderThanHistory(missing: entries.count, last: last.stamp))
      error.seen = baseline.revision.status
      throw error
    }
    for line in tail.lines {
      guard let entry = line.entry, try isNew(line), add(entry) else { continue }
      opening.added.append(entry)
    }
  }

  /// False for a line that repeats an entry from before our time: it is in the file already.
  func isNew(_ line: HistoryLine) throws(StoreError) -> Bool {
    guard case .again(let entry) = line, order[entry.id] == nil else { return true }
    return try !HistoryLog.hasFirstLine(of: entry.id, names, task(.readingHistory))
  }

  /// Applies an entry of the history. False when it was there already.
  mutating func add(_ entry: Entry) -> Bool {
    guard order[entry.id] == nil else { return false }
    // What is on record is not asked again whether it may be. Where the file was changed by other
    // means than the history, it may fit no more: then it becomes a conflict, as it does everywhere.
    _ = agreement.takeIn(entry, heedingClosed: false)
    note(entry)
    return true
  }

  mutating func note(_ entry: Entry) {
    order[entry.id] = order.count
    agreement.recordedUpTo = entry.id
    recent.append(entry)
  }

  /// Entries that the file does not hold, as far as it is known.
  mutating func dropWrittenEntries() {
    guard let fileHolds, let last = order[fileHolds] else { return }
    recent.removeAll { entry in (order[entry.id] ?? 0) <= last }
  }

  func task(_ operation: StoreError.Operation) -> FileTask {
    FileTask(operation: operation, path: path, files: files)
  }
}
