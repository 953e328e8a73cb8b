import MilepaelCore

extension FileTask {
  /// Opens the history for appending, with its lock, and makes it when there is none.
  ///
  /// - Parameter head: the first line of a new file.
  func withLockedHistory<Value>(
    _ names: HistoryNames, head: HistoryHead,
    _ body: (OpenFile, FileStatus) throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    for _ in 0..<100 {
      let file = try openHistory(names, head)
      let result: Result<Value?, StoreError>
      do throws(StoreError) {
        result = .success(try locked(file, names, body))
      } catch {
        result = .failure(error)
      }
      // Closing gives the lock back. What was synced stays, whatever closing says.
      closeQuietly(file)
      if let value = try result.get() { return value }
    }
    throw failure(.busy)
  }

  /// `nil` when the file was rotated away while we waited for its lock.
  private func locked<Value>(
    _ file: OpenFile, _ names: HistoryNames,
    _ body: (OpenFile, FileStatus) throws(StoreError) -> Value
  ) throws(StoreError) -> Value? {
    try run { () throws(FileFault) in try files.lock(file) }
    var status = try run { () throws(FileFault) in try files.status(file) }
    do throws(FileFault) {
      let named = try files.status(at: names.history)
      guard named.inode == status.inode, named.device == status.device else { return nil }
    } catch {
      guard error.cause == .missing else { throw failure(error.cause) }
      return nil
    }
    guard status.kind == .regular else { throw StoreError(operation, names.history, .notAFile) }
    do throws(FileFault) {
      try endLastLine(file, &status)
    } catch {
      throw StoreError(operation, names.history, error.cause)
    }
    return try body(file, status)
  }

  /// Strikes out a last line without its end: its program was killed in the middle, so nobody was told
  /// that it is saved. Nobody writes at this moment. Were it only ended, it could become a line for
  /// those who read later that was none for those who have read before.
  private func endLastLine(_ file: OpenFile, _ status: inout FileStatus) throws(FileFault) {
    guard status.size > 0 else { return }
    var last = FileBytes(capacity: 1)
    try last.fill(from: file, at: status.size - 1, files)
    if last.withBytes({ $0.last == UInt8(ascii: "\n") }) { return }
    try writeAll(Array("!\n".utf8), file)
    status = try files.status(file)
  }

  private func openHistory(
    _ names: HistoryNames, _ head: HistoryHead
  ) throws(StoreError) -> OpenFile {
    do throws(FileFault) {
      return try files.open(names.history, .appendingOwn)
    } catch {
      guard error.cause == .missing else {
        throw StoreError(operation, names.history, error.cause)
      }
    }
    try makeHistory(names, head)
    do throws(FileFault) {
      return try files.open(names.history, .appendingOwn)
    } catch {
      throw StoreError(operation, names.history, error.cause)
    }
  }

  /// Makes the file with its first line, readable by nobody who cannot read the store. Somebody else
  /// may make it at the same time: then theirs is as good.
  private func makeHistory(_ names: HistoryNames, _ head: HistoryHead) throws(StoreError) {
    let status = try run { () throws(FileFault) in try files.status(at: names.store) }
    let temporary = try writeTemporary(
      HistoryLine.head(head).bytes, in: names.folder, like: status)
    do throws(StoreError) {
      _ = try putInPlace(temporary, as: names.history)
    } catch {
      guard error.cause == .exists else { throw discarding(temporary.path, after: error) }
      _ = remains(afterRemoving: temporary.path)
    }
    try withOpen(names.folder) { folder throws(StoreError) in try syncFolder(folder) }
  }

  /// Appends lines and returns when they are on the disk.
  ///
  /// - Parameter parted: whether a torn line of ours may stand at the end, whatever the file says.
  /// - Returns: how many bytes were written.
  func append(
    _ lines: [UInt8], to file: OpenFile, parted: Bool, durably: Bool = true
  ) throws(FileFault) -> Int {
    let bytes = parted ? [UInt8(ascii: "\n")] + lines : lines
    try writeAll(bytes, file)
    if durably { try files.syncContent(file) }
    return bytes.count
  }

  private func writeAll(_ bytes: [UInt8], _ file: OpenFile) throws(FileFault) {
    let result: Result<Void, FileFault> = bytes.withUnsafeBytes { bytes in
      Result { () throws(FileFault) in try writeAll(bytes, file) }
    }
    try result.get()
  }
}
