/// A file that is complete and on the disk, and waits to be put in its place.
struct TemporaryFile {
  var path: String
  var status: FileStatus
}

extension FileTask {
  /// Writes the bytes to a new file beside the target and syncs it.
  ///
  /// The name is not to be guessed, so that nobody can put a link in its way. Whatever goes wrong, the
  /// file is removed again.
  ///
  /// - Parameter status: the target's owner and permissions are taken on. With `nil`, for a file that
  ///   is new, the permissions are what the process's umask leaves.
  func writeTemporary(
    _ bytes: UnsafeRawBufferPointer, in folder: String, like status: FileStatus?
  ) throws(StoreError) -> TemporaryFile {
    let name = ".milepael-\(String(UInt64.random(in: .min ... .max), radix: 36)).tmp"
    let path = folder == "/" ? "/" + name : folder + "/" + name
    // Until owner and permissions are right, only we may read what is in it.
    let mode: UInt32 = status == nil ? 0o666 : 0o600
    let file: OpenFile
    do throws(FileFault) {
      file = try files.create(path, mode: mode)
    } catch {
      throw discarding(path, after: failure(error.cause))
    }
    var isOpen = true
    do throws(FileFault) {
      if let status { try takeOn(status, file) }
      try writeAll(bytes, file)
      try files.sync(file)
      let written = try files.status(file)
      isOpen = false
      // A full network share may say so as late as here.
      try files.close(file)
      return TemporaryFile(path: path, status: written)
    } catch {
      if isOpen { closeUnused(file) }
      throw discarding(path, after: failure(error.cause))
    }
  }

  func writeTemporary(
    _ bytes: [UInt8], in folder: String, like status: FileStatus?
  ) throws(StoreError) -> TemporaryFile {
    try bytes.withUnsafeBytes { bytes in
      Result { () throws(StoreError) in try writeTemporary(bytes, in: folder, like: status) }
    }.get()
  }

  /// Removes a file that is not to be, and says in the error if it stays.
  func discarding(_ unwanted: String, after error: StoreError) -> StoreError {
    guard remains(afterRemoving: unwanted) else { return error }
    return StoreError(operation, path, error.cause, leftBehind: unwanted)
  }

  /// Removes a file. An error may mean that it is gone already, or was never made, so it is asked.
  func remains(afterRemoving unwanted: String) -> Bool {
    do throws(FileFault) {
      try files.remove(unwanted)
      return false
    } catch {
      return inode(unwanted) != nil
    }
  }

  /// Whether the target is the temporary file, although to put it there was reported as failed.
  ///
  /// A network file system can lose the answer to what it has done.
  func isInPlace(_ temporary: TemporaryFile, _ target: String) -> Bool {
    inode(target) == temporary.status.inode
  }

  /// Whether two names are those of one file.
  func areSame(_ path: String, _ other: String) -> Bool {
    guard let inode = inode(path) else { return false }
    return inode == self.inode(other)
  }

  /// `nil` when there is no such file, or when nobody can tell.
  private func inode(_ path: String) -> UInt64? {
    do throws(FileFault) { return try files.status(at: path).inode } catch { return nil }
  }

  /// Owner first, permissions after: they must never be wider than the target's for anybody.
  private func takeOn(_ status: FileStatus, _ file: OpenFile) throws(FileFault) {
    let own = try files.status(file)
    var mode = status.mode
    if own.user != status.user || own.group != status.group {
      mode = try changeOwner(status, file) ? mode : Self.withoutGroup(mode)
    }
    try files.setMode(file, mode)
  }

  /// Whether the file has the right group now. An owner that may not be set stays ours: the save is
  /// worth more than that.
  private func changeOwner(_ status: FileStatus, _ file: OpenFile) throws(FileFault) -> Bool {
    do throws(FileFault) {
      try files.setOwner(file, user: status.user, group: status.group)
      return true
    } catch  where error.cause == .permission(error) {
      // Only root may give a file away; its group, if one belongs to it, anybody.
    }
    do throws(FileFault) {
      try files.setOwner(file, user: nil, group: status.group)
      return true
    } catch  where error.cause == .permission(error) {
      return false
    }
  }

  /// The permissions when the group is another one: it may do no more than everybody may, and no
  /// more than the right group could.
  static func withoutGroup(_ mode: UInt32) -> UInt32 {
    (mode & ~0o070) | (mode & 0o070 & (mode & 0o007) << 3)
  }

  func writeAll(_ bytes: UnsafeRawBufferPointer, _ file: OpenFile) throws(FileFault) {
    var written = 0
    while written < bytes.count {
      let count = try files.write(file, UnsafeRawBufferPointer(rebasing: bytes[written...]))
      // A file system that takes nothing and reports nothing would keep us here for ever.
      guard count > 0 else { throw FileFault(.write, file.path, code: 0) }
      written += count
    }
  }

  /// Closes a file that is about to be removed: what becomes of it does not matter any more.
  private func closeUnused(_ file: OpenFile) {
    do throws(FileFault) { try files.close(file) } catch { return }
  }
}
