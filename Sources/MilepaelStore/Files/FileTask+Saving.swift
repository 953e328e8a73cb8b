extension FileTask {
  /// Puts the bytes in the place of the file that `baseline` describes, so that at every moment the
  /// old content or the new one is on the disk, whole.
  ///
  /// - Parameter baseline: the state of the file that is known; the new one afterwards. It is the new
  ///   one also when an error is thrown after the file has been replaced, and then it is not durable.
  func replace(with bytes: UnsafeRawBufferPointer, _ baseline: inout Baseline) throws(StoreError) {
    // A symbolic link stays: what it leads to is replaced, in the folder where that is.
    let target = try run { () throws(FileFault) in try files.resolve(path) }
    let folder = Self.folder(of: target)
    var new = baseline
    defer { baseline = new }
    try withOpen(folder) { folderFile throws(StoreError) in
      try run { () throws(FileFault) in try files.lock(folderFile) }
      let status = try run { () throws(FileFault) in try files.status(at: target) }
      let digest = ContentDigest(bytes)
      if !new.revision.looksLike(status) || digest == new.revision.digest {
        try prove(target, is: &new)
      }
      if digest == new.revision.digest, new.isDurable { return }
      try run { () throws(FileFault) in try files.checkWritable(target) }

      let temporary = try writeTemporary(bytes, in: folder, like: status)
      do throws(StoreError) {
        try prove(target, is: &new)
        try put(temporary, in: target)
      } catch {
        throw discarding(temporary.path, after: error)
      }
      new = Baseline(
        revision: Revision(status: temporary.status, digest: digest), isDurable: false)
      try syncFolder(folderFile)
      new.isDurable = true
    }
  }

  func put(_ temporary: TemporaryFile, in target: String) throws(StoreError) {
    do throws(FileFault) {
      try files.rename(temporary.path, to: target)
    } catch {
      guard isInPlace(temporary, target) else { throw failure(error.cause) }
    }
  }

  /// Proves that the file still holds what it held when it was opened or saved here.
  private func prove(_ target: String, is baseline: inout Baseline) throws(StoreError) {
    let found = try revision(of: target)
    guard found.digest == baseline.revision.digest else { throw failure(.changedOnDisk) }
    baseline.revision.status = found.status
  }

  /// Without this, a power failure may bring back the folder as it was before the renaming.
  func syncFolder(_ folder: OpenFile) throws(StoreError) {
    do throws(FileFault) {
      try files.sync(folder)
    } catch  where error.isUnsupported {
      // Some network file systems have nothing to sync in a folder, and say so with EINVAL. Nobody
      // could ever save there, if that counted.
    } catch {
      throw failure(error.cause)
    }
  }

  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }
}

/// What is known of a file: its state, and whether it is certain to survive a power failure.
struct Baseline: Sendable {
  var revision: Revision
  /// False after a folder could not be synced: then even the same bytes must be written again.
  var isDurable = true
}
