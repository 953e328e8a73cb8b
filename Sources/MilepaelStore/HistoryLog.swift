public import MilepaelCore

/// The whole history of a store, as it can be read: the audit trail.
public struct HistoryLog: Sendable {
  /// Oldest first, every entry once.
  public var entries: [Entry] = []
  /// Complete lines that could not be read, by file and line.
  public var unreadable: [UnreadableLine] = []

  public struct UnreadableLine: Hashable, Sendable {
    public var file: String
    /// From 1.
    public var line: Int
  }

  /// Reads every history file of a store. A store without a history has an empty one.
  ///
  /// - Parameter path: the store, as the user named it.
  public static func read(
    _ path: String, files: some FileSystem = SystemFiles()
  ) throws(StoreError) -> HistoryLog {
    let task = FileTask(operation: .readingHistory, path: path, files: files)
    let target = try task.run { () throws(FileFault) in try files.resolve(path) }
    return try read(HistoryNames(store: target), task)
  }

  /// The newest entries, at the end of the present file: enough to undo what was done yesterday.
  ///
  /// - Parameter limit: how much of the file is read, in bytes.
  public static func recent(
    _ path: String, limit: Int = 1 << 18, files: some FileSystem = SystemFiles()
  ) throws(StoreError) -> [Entry] {
    let task = FileTask(operation: .readingHistory, path: path, files: files)
    let target = try task.run { () throws(FileFault) in try files.resolve(path) }
    guard let file = try task.openOwn(HistoryNames(store: target).history) else { return [] }
    let result: Result<HistoryPiece, StoreError>
    do throws(StoreError) {
      let size = try task.checkedStatus(file).size
      result = .success(
        try task.piece(of: file, from: max(0, size - limit), length: min(size, limit)))
    } catch {
      result = .failure(error)
    }
    task.closeQuietly(file)
    var seen: Set<EntryID> = []
    return try result.get().lines.compactMap { line in
      guard case .entry(let entry) = line, seen.insert(entry.id).inserted else { return nil }
      return entry
    }
  }

  static func read(_ names: HistoryNames, _ task: FileTask) throws(StoreError) -> HistoryLog {
    var log = HistoryLog()
    var seen: Set<EntryID> = []
    for path in try task.rotatedFiles(names) + [names.history] {
      guard let file = try task.openOwn(path) else { continue }
      let piece: HistoryPiece
      do throws(StoreError) {
        piece = try task.wholeHistory(file)
      } catch {
        task.closeQuietly(file)
        throw error
      }
      task.closeQuietly(file)
      for case .entry(let entry) in piece.lines where seen.insert(entry.id).inserted {
        log.entries.append(entry)
      }
      log.unreadable += piece.unreadable.map {
        UnreadableLine(file: HistoryNames.lastPart(path), line: $0.line)
      }
    }
    return log
  }

  /// Numbers that a session has skipped: their lines are lost.
  public var gaps: [EntryID] {
    var highest: [String: Int] = [:]
    var known: Set<EntryID> = []
    for entry in entries {
      known.insert(entry.id)
      highest[entry.id.session] = max(highest[entry.id.session] ?? 0, entry.id.number)
    }
    return highest.flatMap { session, last in
      (1...last).map { EntryID(session: session, number: $0) }.filter { !known.contains($0) }
    }.sorted()
  }
}

extension FileTask {
  fileprivate func wholeHistory(_ file: OpenFile) throws(StoreError) -> HistoryPiece {
    let status = try checkedStatus(file)
    var content = FileBytes(capacity: status.size)
    do throws(FileFault) {
      try content.fill(from: file, at: 0, files)
    } catch {
      throw failure(error.cause)
    }
    return content.withBytes { HistoryPiece($0) }
  }
}
