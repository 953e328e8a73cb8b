import MilepaelCore

extension Journal {
  /// Whether the file lacks what has been recorded.
  public var fileIsBehind: Bool { agreement.recordedUpTo != fileHolds || !baseline.isDurable }

  /// Lets the file follow the history: writes it, unless somebody else has written as much already.
  ///
  /// - Throws: ``StoreError``. Nothing that was recorded is lost by it, because the history has it;
  ///   ``StoreError/Cause/changedOnDisk`` when the file was changed by something that keeps no
  ///   history, which is not overwritten.
  public mutating func writeFile() throws(StoreError) {
    guard fileIsBehind, let upTo = agreement.recordedUpTo else { return }
    let task = task(.saving)
    let writer = try task.proven(agreement, size: baseline.revision.status.size)
    try writer.withBytes { bytes throws(StoreError) in
      let digest = ContentDigest(bytes)
      let status = try task.run { () throws(FileFault) in try files.status(at: names.store) }
      try task.run { () throws(FileFault) in try files.checkWritable(names.store) }
      let temporary = try task.writeTemporary(bytes, in: names.folder, like: status)
      do throws(StoreError) {
        try task.withLockedHistory(names, head: HistoryHead(after: fileHolds)) {
          file, history throws(StoreError) in
          untold += try readOn(file, history)
          if try isWrittenByOthers(upTo, task) {
            _ = task.remains(afterRemoving: temporary.path)
            return
          }
          let found = try currentFile(task)
          if let left = try leftByAnEndedProgram(found, task) {
            baseline = Baseline(revision: found, isDurable: false)
            (fileHolds, written) = (left.upTo, left)
            if isAsFar(left, as: upTo) {
              _ = task.remains(afterRemoving: temporary.path)
              dropWrittenEntries()
              puzzling = nil
              try settle(left, file, task)
              return
            }
          }
          try keepUnknown(found, task)
          try task.put(temporary, in: names.store)
          baseline = Baseline(
            revision: Revision(status: temporary.status, digest: digest), isDurable: false)
          fileHolds = upTo
          dropWrittenEntries()
          puzzling = nil
          try settle(Written(upTo: upTo, digest: digest.description), file, task)
        }
      } catch {
        throw task.discarding(temporary.path, after: error)
      }
    }
  }

  /// Whether somebody else's program has written as much as we would.
  private mutating func isWrittenByOthers(
    _ upTo: EntryID, _ task: FileTask
  ) throws(StoreError) -> Bool {
    guard let written, let theirs = order[written.upTo], let ours = order[upTo], theirs >= ours
    else { return false }
    let found = try task.revision(of: names.store)
    guard found.digest.description == written.digest else { return false }
    baseline = Baseline(revision: found, isDurable: baseline.isDurable || theirs > ours)
    fileHolds = written.upTo
    return baseline.isDurable
  }

  /// True when a written file holds as much as ours would, or more.
  private func isAsFar(_ written: Written, as upTo: EntryID) -> Bool {
    guard let theirs = order[written.upTo], let ours = order[upTo] else { return false }
    return theirs >= ours
  }

  private func currentFile(_ task: FileTask) throws(StoreError) -> Revision {
    let status = try task.run { () throws(FileFault) in try files.status(at: names.store) }
    return baseline.revision.looksLike(status)
      ? baseline.revision : try task.revision(of: names.store)
  }

  /// What the file holds when it is a state of this history of which the history does not tell: a
  /// program was killed between writing the file and saying so.
  private func leftByAnEndedProgram(
    _ found: Revision, _ task: FileTask
  ) throws(StoreError) -> Written? {
    let digest = found.digest.description
    guard found.digest != baseline.revision.digest, digest != written?.digest else { return nil }
    var (theirs, revision) = try task.load()
    guard revision.digest == found.digest, let upTo = theirs.recordedUpTo, let last = order[upTo]
    else { return nil }
    // Only what the history leads on from to where we are is sure to hold nothing of anybody else's.
    for entry in recent where order[entry.id] ?? 0 > last {
      _ = theirs.takeIn(entry, heedingClosed: false)
      theirs.recordedUpTo = entry.id
    }
    return theirs == agreement ? Written(upTo: upTo, digest: digest) : nil
  }

  /// Proves that the file is one that is known here. When it is not one that the history has written,
  /// it becomes the checkpoint: the state from which the history goes on.
  private mutating func keepUnknown(_ found: Revision, _ task: FileTask) throws(StoreError) {
    if found.digest.description == written?.digest { return }
    guard found.digest == baseline.revision.digest else { throw task.failure(.changedOnDisk) }
    try task.copyStore(to: names.checkpoint, names)
  }

  /// Makes the new file durable, and says so in the history.
  mutating func settle(
    _ written: Written, _ file: OpenFile, _ task: FileTask
  ) throws(StoreError) {
    try task.withOpen(names.folder) { folder throws(StoreError) in try task.syncFolder(folder) }
    baseline.isDurable = true
    self.written = written
    do throws(FileFault) {
      let size = try files.status(file).size
      let line = HistoryLine.written(written).bytes
      let count = try task.append(line, to: file, parted: mayBeTorn, durably: false)
      mayBeTorn = false
      if position?.offset == size { position?.offset += count }
    } catch {
      // Nobody's work depends on this line: without it, the file becomes a checkpoint once more.
      mayBeTorn = true
    }
  }
}

extension FileTask {
  /// Puts a copy of the store's file in the place of another one, whole or not at all.
  func copyStore(to target: String, _ names: HistoryNames) throws(StoreError) {
    try withOpen(names.store) { file throws(StoreError) in
      let status = try checkedStatus(file)
      var content = FileBytes(capacity: status.size)
      do throws(FileFault) {
        try content.fill(from: file, files)
      } catch {
        throw failure(error.cause)
      }
      try content.withBytes { bytes throws(StoreError) in
        try replaceOwn(target, with: bytes, like: status, in: names.folder)
      }
    }
  }

  /// Writes a file of ours whole; a symbolic link in its place is replaced and not followed.
  func replaceOwn(
    _ target: String, with bytes: UnsafeRawBufferPointer, like status: FileStatus,
    in folder: String
  ) throws(StoreError) {
    let temporary = try writeTemporary(bytes, in: folder, like: status)
    do throws(StoreError) {
      try put(temporary, in: target)
    } catch {
      throw discarding(temporary.path, after: error)
    }
    try withOpen(folder) { folder throws(StoreError) in try syncFolder(folder) }
  }
}
