public import MilepaelCore

/// A store built anew from its last good state and its history.
///
/// For a file that is broken, or older than its history. Nothing is written before ``carryOut(at:)``.
public struct Recovery: Sendable {
  /// As the history leads to it.
  public let agreement: Agreement
  /// How many entries were added to the checkpoint.
  public let entries: Int
  /// The last of them.
  public let last: Entry?
  /// What could not be read on the way.
  public let unreadable: [HistoryLog.UnreadableLine]
  public let path: String
  private let names: HistoryNames
  private let files: any FileSystem

  /// Works out what can be recovered.
  ///
  /// - Throws: ``StoreError`` with ``StoreError/Cause/noCheckpoint`` when there is no state to begin
  ///   from.
  ///
  /// - Parameter last: where to stop; `nil` to go to the end.
  public static func plan(
    _ path: String, until last: EntryID? = nil, files: some FileSystem = SystemFiles()
  ) throws(StoreError) -> Recovery {
    let task = FileTask(operation: .recovering, path: path, files: files)
    let names = HistoryNames(store: try task.target())
    var agreement: Agreement
    do throws(StoreError) {
      agreement = try FileTask(operation: .recovering, path: names.checkpoint, files: files).load()
        .0
    } catch {
      throw error.cause == .missing ? task.failure(.noCheckpoint) : error
    }
    let log = try HistoryLog.read(names, task)
    let tail = try task.historyTail(names, after: agreement.recordedUpTo)
    var entries = tail.start == .found ? try log.entries(of: tail, names, task) : log.entries
    if let end = entries.firstIndex(where: { $0.id == last }) {
      entries.removeSubrange((end + 1)...)
    } else if last != nil, last == agreement.recordedUpTo {
      entries = []
    }
    for entry in entries {
      _ = agreement.takeIn(entry, heedingClosed: false)
      agreement.recordedUpTo = entry.id
    }
    return Recovery(
      agreement: agreement, entries: entries.count, last: entries.last,
      unreadable: log.unreadable, path: path, names: names, files: files)
  }

  /// Puts the recovered state in the place of the file. What lay there is kept beside it.
  ///
  /// - Parameter moment: for the kept file's name.
  /// - Returns: the kept file's path, or `nil` when there was none.
  public func carryOut(at moment: Timestamp) throws(StoreError) -> String? {
    let task = FileTask(operation: .recovering, path: path, files: files)
    return try Self.replace(names, with: agreement, at: moment, task)
  }

  static func replace(
    _ names: HistoryNames, with agreement: Agreement, at moment: Timestamp, _ task: FileTask
  ) throws(StoreError) -> String? {
    let writer = try task.proven(agreement, size: 1 << 16)
    let kept = try keep(names, moment, task)
    // For certain, before the name that it has now leads to something else.
    try task.withOpen(names.folder) { folder throws(StoreError) in try task.syncFolder(folder) }
    let like = try task.run { () throws(FileFault) in
      try task.files.status(at: kept ?? names.checkpoint)
    }
    try writer.withBytes { bytes throws(StoreError) in
      try task.replaceOwn(names.store, with: bytes, like: like, in: names.folder)
    }
    return kept
  }

  private static func keep(
    _ names: HistoryNames, _ moment: Timestamp, _ task: FileTask
  ) throws(StoreError) -> String? {
    let when = moment.description.filter(\.isNumber)
    for number in 1...100 {
      let aside = names.aside("broken", number == 1 ? when : "\(when)-\(number)")
      do throws(FileFault) {
        try task.files.link(names.store, to: aside)
        return aside
      } catch {
        if error.cause == .missing { return nil }
        // Kept already, by an attempt that failed after it.
        if task.areSame(names.store, aside) { return aside }
        if error.cause == .exists { continue }
        guard error.isUnsupported else { throw task.failure(error.cause) }
      }
      try task.copyStore(to: aside, names)
      return aside
    }
    throw task.failure(.exists)
  }
}

extension Journal {
  /// Writes the file although something else lies there now, which is kept beside it.
  ///
  /// - Parameter moment: for the kept file's name.
  public mutating func writeOver(at moment: Timestamp) throws(StoreError) {
    let task = task(.recovering)
    try task.withLockedHistory(names, head: HistoryHead(after: fileHolds)) {
      file, status throws(StoreError) in
      untold += try readOn(file, status)
      _ = try Recovery.replace(names, with: agreement, at: moment, task)
      baseline = Baseline(revision: try task.revision(of: names.store))
      fileHolds = agreement.recordedUpTo
      puzzling = nil
      try task.copyStore(to: names.checkpoint, names)
      // Others who see another file than the history has told of would take it for a stranger's.
      guard let fileHolds else { return }
      let digest = baseline.revision.digest.description
      try settle(Written(upTo: fileHolds, digest: digest), file, task)
    }
  }
}

extension Journal {
  /// Takes the file for the truth as it is now, though the history leads elsewhere.
  ///
  /// The history says so, and goes on from there; what the file lacks stays in it.
  ///
  /// - Parameters:
  ///   - entry: who wants it, when and why; it has no edits.
  ///   - moment: for the name of the file as it was, which is kept beside it.
  public static func keepFile(
    _ path: String, as entry: Entry, at moment: Timestamp, files: some FileSystem = SystemFiles()
  ) throws(StoreError) {
    let file = try AgreementFile.load(path, files: files)
    var journal = try Journal.open(path, acceptOlder: true, files: files)
    guard journal.baseline.revision == file.revision else {
      throw journal.task(.recovering).failure(.changedOnDisk)
    }
    _ = try journal.record([entry])
    journal.agreement = file.agreement
    journal.agreement.recordedUpTo = entry.id
    try journal.writeOver(at: moment)
  }
}

extension FileTask {
  /// The store's path without symbolic links. Also for a store that is gone: then as it was named.
  func target() throws(StoreError) -> String {
    do throws(FileFault) {
      return try files.resolve(path)
    } catch {
      guard error.cause == .missing else { throw failure(error.cause) }
      return path
    }
  }
}
