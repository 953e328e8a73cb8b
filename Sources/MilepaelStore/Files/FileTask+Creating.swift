extension FileTask {
  /// Makes a new file, which is there whole or not at all, and never in the place of another one.
  ///
  /// - Returns: its state, and the path of the temporary file if that could not be removed.
  func create(_ bytes: UnsafeRawBufferPointer) throws(StoreError) -> (
    revision: Revision, leftBehind: String?
  ) {
    let folder = Self.folder(of: path)
    // Another agreement's history would be taken for that of the new one, which it is ahead of.
    guard try isFree(HistoryNames(store: path).history) else { throw failure(.historyThere) }
    return try withOpen(folder) { folderFile throws(StoreError) in
      try run { () throws(FileFault) in try files.lock(folderFile) }
      let temporary = try writeTemporary(bytes, in: folder, like: nil)
      let leftBehind: String?
      do throws(StoreError) {
        leftBehind = try putInPlace(temporary, as: path)
      } catch {
        throw discarding(temporary.path, after: error)
      }
      do throws(StoreError) {
        try syncFolder(folderFile)
      } catch {
        throw discarding(path, after: error)
      }
      return (Revision(status: temporary.status, digest: ContentDigest(bytes)), leftBehind)
    }
  }

  /// Gives the file its name besides the temporary one, which is then taken away.
  func putInPlace(
    _ temporary: TemporaryFile, as path: String
  ) throws(StoreError) -> String? {
    do throws(FileFault) {
      try files.link(temporary.path, to: path)
    } catch {
      if !isInPlace(temporary, path) {
        guard error.isUnsupported else { throw failure(error.cause) }
        try moveInPlace(temporary, as: path)
        return nil
      }
    }
    return remains(afterRemoving: temporary.path) ? temporary.path : nil
  }

  /// Where files can have only one name: the lock keeps our own programs from making it meanwhile.
  private func moveInPlace(_ temporary: TemporaryFile, as path: String) throws(StoreError) {
    guard try isFree(path) else { throw failure(.exists) }
    do throws(FileFault) {
      try files.rename(temporary.path, to: path)
    } catch {
      guard isInPlace(temporary, path) else { throw failure(error.cause) }
    }
  }

  private func isFree(_ path: String) throws(StoreError) -> Bool {
    do throws(FileFault) {
      _ = try files.status(at: path)
      return false
    } catch {
      guard error.cause == .missing else { throw failure(error.cause) }
      return true
    }
  }
}
