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
      guard let piece = try task.historyPiece(path) else { continue }
      for entry in piece.lines.compactMap(\.entry) where seen.insert(entry.id).inserted {
        log.entries.append(entry)
      }
      log.unreadable += piece.unreadable.map {
        UnreadableLine(file: HistoryNames.lastPart(path), line: $0.line)
      }
    }
    return log
  }

  /// Whether an entry is on record other than by a line that repeats it.
  static func hasFirstLine(
    of id: EntryID, _ names: HistoryNames, _ task: FileTask
  ) throws(StoreError) -> Bool {
    for path in try task.rotatedFiles(names) + [names.history] {
      guard let piece = try task.historyPiece(path) else { continue }
      let isThere = piece.lines.contains { line in
        if case .entry(let entry) = line { entry.id == id } else { false }
      }
      if isThere { return true }
    }
    return false
  }

  /// Those entries that a tail adds to what lies before it, each once.
  func entries(
    of tail: HistoryTail, _ names: HistoryNames, _ task: FileTask
  ) throws(StoreError) -> [Entry] {
    var seen: Set<EntryID> = []
    var entries: [Entry] = []
    for line in tail.lines {
      guard let entry = line.entry, seen.insert(entry.id).inserted else { continue }
      if case .again = line, try Self.hasFirstLine(of: entry.id, names, task) { continue }
      entries.append(entry)
    }
    return entries
  }

  /// How many gaps are named: a file can claim any number, and nobody reads a longer list.
  public static let mostGaps = 1000

  /// Numbers that a session has skipped: their lines are lost. The first of them, if there are many.
  public var gaps: [EntryID] {
    var gaps: [EntryID] = []
    var last = EntryID(session: "", number: 0)
    for id in entries.map(\.id).sorted() {
      let before = id.session == last.session ? last.number : 0
      last = id
      guard id.number - before > 1 else { continue }
      for number in before + 1..<id.number {
        guard gaps.count < Self.mostGaps else { return gaps }
        gaps.append(EntryID(session: id.session, number: number))
      }
    }
    return gaps
  }
}

extension FileTask {
  /// A whole file of the history; `nil` when there is none.
  fileprivate func historyPiece(_ path: String) throws(StoreError) -> HistoryPiece? {
    try withHistory(path) { HistoryPiece($0) }
  }

  func historyBytes(_ path: String) throws(StoreError) -> [UInt8]? {
    try withHistory(path) { Array($0) }
  }

  private func withHistory<Value>(
    _ path: String, _ body: (UnsafeRawBufferPointer) -> Value
  ) throws(StoreError) -> Value? {
    guard let file = try openOwn(path) else { return nil }
    let result: Result<Value, StoreError>
    do throws(StoreError) {
      result = .success(try whole(file, body))
    } catch {
      result = .failure(error)
    }
    closeQuietly(file)
    return try result.get()
  }

  private func whole<Value>(
    _ file: OpenFile, _ body: (UnsafeRawBufferPointer) -> Value
  ) throws(StoreError) -> Value {
    let status = try checkedStatus(file)
    var content = FileBytes(capacity: status.size)
    do throws(FileFault) {
      try content.fill(from: file, at: 0, files)
    } catch {
      throw failure(error.cause)
    }
    return content.withBytes(body)
  }
}
