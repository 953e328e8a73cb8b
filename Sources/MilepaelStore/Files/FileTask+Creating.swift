extension FileTask {
  /// Makes a new file, which is there whole or not at all, and never in the place of another one.
  func create(_ bytes: [UInt8]) throws(StoreError) -> Revision {
    let folder = Self.folder(of: path)
    return try withOpen(folder) { folderFile throws(StoreError) in
      try run { () throws(FileFault) in try files.lock(folderFile) }
      let temporary = try writeTemporary(bytes, in: folder, like: nil)
      do throws(StoreError) {
        try putInPlace(temporary.path)
      } catch {
        throw discarding(temporary.path, after: error)
      }
      do throws(StoreError) {
        try syncFolder(folderFile)
      } catch {
        throw discarding(path, after: error)
      }
      return Revision(status: temporary.status, digest: ContentDigest(bytes))
    }
  }

  private func putInPlace(_ temporary: String) throws(StoreError) {
    do throws(FileFault) {
      try files.link(temporary, to: path)
    } catch  where error.isUnsupported {
      return try moveInPlace(temporary)
    } catch {
      throw failure(error.cause)
    }
    do throws(FileFault) {
      try files.remove(temporary)
    } catch {
      throw discarding(path, after: failure(error.cause))
    }
  }

  /// Where files can have only one name: the lock keeps our own programs from making it meanwhile.
  private func moveInPlace(_ temporary: String) throws(StoreError) {
    guard try isFree(path) else { throw failure(.exists) }
    try run { () throws(FileFault) in try files.rename(temporary, to: path) }
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
