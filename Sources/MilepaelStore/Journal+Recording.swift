public import MilepaelCore

extension Journal {
  /// What recording has come to.
  public struct Recorded: Hashable, Sendable {
    /// One's own entries as they are in the history: changed where others had saved before.
    public var own: [Entry] = []
    /// What others have saved since the last look, in order; applied before one's own.
    public var others: [Entry] = []
  }

  /// Records entries. When it returns, they are on the disk and ``agreement`` has them.
  ///
  /// - Throws: ``StoreError``. Nothing counts as written then, and ``agreement`` is as it was but for
  ///   what others have done; to record the same entries again is right.
  public mutating func record(_ entries: [Entry]) throws(StoreError) -> Recorded {
    try record { _ in entries }
  }

  /// Records what is worked out from the newest state, while nobody else can change it.
  ///
  /// Others may have recorded meanwhile: their entries come first, and what is made is fitted to them.
  ///
  /// - Parameter make: gets the agreement with everything that others have saved.
  public mutating func record(
    _ make: (Agreement) -> [Entry]
  ) throws(StoreError) -> Recorded {
    let task = task(.recording)
    return try task.withLockedHistory(names, head: HistoryHead(after: fileHolds)) {
      file, status throws(StoreError) in
      untold += try readOn(file, status)
      let own = try write(make(agreement), to: file, status, task)
      defer { untold = [] }
      return Recorded(own: own, others: untold)
    }
  }

  /// Fits entries to the state, writes their lines, and keeps them when they are on the disk.
  private mutating func write(
    _ entries: [Entry], to file: OpenFile, _ status: FileStatus, _ task: FileTask
  ) throws(StoreError) -> [Entry] {
    var own: [Entry] = []
    var new: [Entry] = []
    var lines: [UInt8] = []
    for entry in entries {
      if let doubtful = doubtful[entry.id] {
        own.append(doubtful)
        lines += HistoryLine.again(doubtful).bytes
      } else if order[entry.id] != nil {
        own.append(entry)
      } else {
        let fitted = agreement.takeIn(entry)
        new.append(fitted)
        own.append(fitted)
        lines += HistoryLine.entry(fitted).bytes
      }
    }
    if lines.isEmpty { return own }
    if !isConnected { lines = connection() + lines }
    do throws(StoreError) {
      try prove(lines, task)
      try makeNameDurable(status, task)
      do throws(FileFault) {
        let count = try task.append(lines, to: file, parted: mayBeTorn)
        if position?.offset == status.size { position?.offset += count }
      } catch {
        mayBeTorn = true
        failed.formUnion(new.map(\.id))
        throw StoreError(.recording, names.history, error.cause)
      }
    } catch {
      takeBack(new)
      throw error
    }
    mayBeTorn = false
    isConnected = true
    for entry in own {
      doubtful[entry.id] = nil
      failed.remove(entry.id)
    }
    for entry in new { note(entry) }
    return own
  }

  /// What a history needs before it leads on from the file's state to this one.
  private mutating func connection() -> [UInt8] {
    dropWrittenEntries()
    return recent.reduce(HistoryLine.head(HistoryHead(after: fileHolds)).bytes) { lines, entry in
      lines + HistoryLine.entry(entry).bytes
    }
  }

  /// Whoever made the file may have been killed before its name was on the disk. A line in a file
  /// that a power failure takes away is no safe place for anybody's work.
  private mutating func makeNameDurable(
    _ status: FileStatus, _ task: FileTask
  ) throws(StoreError) {
    if durableHistory?.isSameFile(as: status) == true { return }
    try task.withOpen(names.folder) { folder throws(StoreError) in try task.syncFolder(folder) }
    durableHistory = HistoryPosition(device: status.device, inode: status.inode, offset: 0)
  }

  /// What cannot be read again is no safe place for anybody's work.
  private func prove(_ lines: [UInt8], _ task: FileTask) throws(StoreError) {
    let piece = lines.withUnsafeBytes { HistoryPiece($0) }
    guard let problem = piece.unreadable.first?.problem else { return }
    throw task.failure(.unwritable(FormatError(problem)))
  }

  private mutating func takeBack(_ entries: [Entry]) {
    for entry in entries.reversed() {
      do throws(EditFailure) {
        try agreement.apply(entry.step.inverse.edits)
      } catch {
        // They were applied in this order a moment ago, so each inverse fits.
        assertionFailure("an edit that was applied can be taken back")
      }
    }
  }

  /// Reads what has come since the last time, and applies it.
  ///
  /// - Returns: What others have done. One's own lines whose writing was reported as failed are put
  ///   aside as doubtful.
  mutating func readOn(_ file: OpenFile, _ status: FileStatus) throws(StoreError) -> [Entry] {
    // A file that has become shorter is another one, too.
    guard let position, position.isSameFile(as: status), status.size >= position.offset else {
      return try readFromAnotherFile()
    }
    guard status.size > position.offset else { return [] }
    guard status.size <= JSONLimits.fileSize else {
      throw StoreError(
        .readingHistory, names.history,
        .format(FormatError(.tooLarge(limit: JSONLimits.fileSize, size: status.size))))
    }
    var content = FileBytes(capacity: status.size - position.offset)
    do throws(FileFault) {
      try content.fill(from: file, at: position.offset, files)
    } catch {
      throw StoreError(.readingHistory, names.history, error.cause)
    }
    let piece = content.withBytes { HistoryPiece($0, at: position.offset) }
    self.position?.offset = piece.end
    return try takeIn(piece.lines)
  }

  /// The history has been rotated, or replaced, or there was none before.
  private mutating func readFromAnotherFile() throws(StoreError) -> [Entry] {
    let tail = try task(.readingHistory).historyTail(names, after: agreement.recordedUpTo)
    position = tail.position
    guard tail.start == .found else {
      isConnected = false
      return []
    }
    return try takeIn(tail.lines)
  }

  private mutating func takeIn(_ lines: [HistoryLine]) throws(StoreError) -> [Entry] {
    var others: [Entry] = []
    for line in lines {
      switch line {
      case .entry(let entry), .again(let entry):
        // What belongs to another state is not for this one.
        guard isConnected, try isNew(line), add(entry) else { continue }
        if failed.contains(entry.id) { doubtful[entry.id] = entry } else { others.append(entry) }
      case .written(let written): self.written = written
      case .head(let head): if head.after == agreement.recordedUpTo { isConnected = true }
      }
    }
    return others
  }
}
