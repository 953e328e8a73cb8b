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
      var recorded = Recorded()
      recorded.others = try readOn(file, status)
      let entries = make(agreement)
      try write(entries, to: file, size: status.size, task, &recorded)
      return recorded
    }
  }

  /// Fits entries to the state, writes their lines, and keeps them when they are on the disk.
  private mutating func write(
    _ entries: [Entry], to file: OpenFile, size: Int, _ task: FileTask, _ recorded: inout Recorded
  ) throws(StoreError) {
    var new: [Entry] = []
    var lines: [UInt8] = []
    for entry in entries {
      if let doubtful = doubtful[entry.id] {
        recorded.own.append(doubtful)
        lines += HistoryLine.entry(doubtful).bytes
      } else if order[entry.id] != nil {
        recorded.own.append(entry)
      } else {
        let fitted = agreement.takeIn(entry)
        new.append(fitted)
        recorded.own.append(fitted)
        lines += HistoryLine.entry(fitted).bytes
      }
    }
    if lines.isEmpty { return }
    do throws(StoreError) {
      try prove(lines, task)
      do throws(FileFault) {
        try task.append(lines, to: file, size: size, parted: mayBeTorn)
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
    for entry in recorded.own {
      doubtful[entry.id] = nil
      failed.remove(entry.id)
    }
    for entry in new { note(entry.id) }
    if let position { self.position?.offset = max(position.offset, size + lines.count) }
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
    guard let position, position.isSameFile(as: status) else {
      return try readFromAnotherFile()
    }
    guard status.size > position.offset else { return [] }
    var content = FileBytes(capacity: status.size - position.offset)
    do throws(FileFault) {
      try content.fill(from: file, at: position.offset, files)
    } catch {
      throw StoreError(.readingHistory, names.history, error.cause)
    }
    let piece = content.withBytes { HistoryPiece($0, at: position.offset) }
    self.position?.offset = piece.end
    return takeIn(piece.lines)
  }

  /// The history has been rotated, or replaced, or there was none before.
  private mutating func readFromAnotherFile() throws(StoreError) -> [Entry] {
    let tail = try task(.readingHistory).historyTail(names, after: agreement.recordedUpTo)
    position = tail.position
    guard tail.start == .found else { return [] }
    return takeIn(tail.lines)
  }

  private mutating func takeIn(_ lines: [HistoryLine]) -> [Entry] {
    var others: [Entry] = []
    for line in lines {
      switch line {
      case .entry(let entry):
        guard add(entry) else { continue }
        if failed.contains(entry.id) { doubtful[entry.id] = entry } else { others.append(entry) }
      case .written(let written): self.written = written
      case .head: break
      }
    }
    return others
  }
}
