import MilepaelCore

extension Journal {
  /// When a new history file is begun, in bytes: some 20,000 edits.
  public static let compactionSize = 8 << 20

  /// Begins a new history file when this one has become long. Old lines stay, in a file with the day in
  /// its name; the agreement's file as it is becomes the checkpoint.
  ///
  /// At every moment the history and a state that it begins from are on the disk. Nothing happens when
  /// the file is behind the history.
  ///
  /// - Parameters:
  ///   - size: how long the history may become, in bytes.
  ///   - day: `2026-11-21`, for the old file's name.
  /// - Returns: whether a new file was begun.
  public mutating func compact(ifLongerThan size: Int, on day: CalendarDate) throws(StoreError)
    -> Bool
  {
    let task = task(.compacting)
    do throws(FileFault) {
      guard try files.status(at: names.history).size > size else { return false }
    } catch {
      if error.cause == .missing { return false }
      throw StoreError(.compacting, names.history, error.cause)
    }
    return try task.withLockedHistory(names, head: HistoryHead(after: fileHolds)) {
      file, status throws(StoreError) in
      untold += try readOn(file, status)
      // Somebody else was quicker, or the file does not hold everything yet.
      guard status.size > size, let last = agreement.recordedUpTo,
        fileHolds == last, baseline.isDurable
      else { return false }
      let found = try task.revision(of: names.store)
      guard found.digest == baseline.revision.digest else { return false }
      try task.copyStore(to: names.checkpoint, names)
      try rotate(after: last, on: day, task)
      return true
    }
  }

  /// The old file gets its second name first, so that there is no moment without it.
  private mutating func rotate(
    after last: EntryID, on day: CalendarDate, _ task: FileTask
  ) throws(StoreError) {
    let store = try task.run { () throws(FileFault) in try files.status(at: names.store) }
    let old = try freeName(on: day, task)
    let lines =
      HistoryLine.head(HistoryHead(after: last, previous: HistoryNames.lastPart(old))).bytes
      + HistoryLine.written(
        Written(upTo: last, digest: baseline.revision.digest.description)
      ).bytes
    let temporary = try task.writeTemporary(lines, in: names.folder, like: store)
    do throws(StoreError) {
      try keepOld(as: old, like: store, task)
      try task.put(temporary, in: names.history)
    } catch {
      throw task.discarding(temporary.path, after: error)
    }
    position = HistoryPosition(
      device: temporary.status.device, inode: temporary.status.inode, offset: lines.count)
    durableHistory = nil
    try task.withOpen(names.folder) { folder throws(StoreError) in try task.syncFolder(folder) }
    durableHistory = position
  }

  /// Gives the history its second name, for certain. Where files can have only one, it is copied:
  /// the lock keeps everybody from adding to it meanwhile.
  private func keepOld(
    as old: String, like store: FileStatus, _ task: FileTask
  ) throws(StoreError) {
    do throws(FileFault) {
      try files.link(names.history, to: old)
    } catch {
      guard error.isUnsupported else { throw task.failure(error.cause) }
      guard let bytes = try task.historyBytes(names.history) else { throw task.failure(.missing) }
      let copy = try task.writeTemporary(bytes, in: names.folder, like: store)
      do throws(StoreError) {
        _ = try task.putInPlace(copy, as: old)
      } catch {
        throw task.discarding(copy.path, after: error)
      }
    }
    try task.withOpen(names.folder) { folder throws(StoreError) in try task.syncFolder(folder) }
  }

  /// A name that comes after those of all older files, also when the clock has jumped back: by their
  /// names they are read in order.
  private func freeName(on day: CalendarDate, _ task: FileTask) throws(StoreError) -> String {
    let newest = try task.rotatedFiles(names).last.flatMap(names.rotation(of:))
    guard let newest, newest.day >= day.description else {
      return names.rotated(on: day.description, 1)
    }
    return names.rotated(on: newest.day, newest.number + 1)
  }
}
