import MilepaelCore

extension FileTask {
  /// Reads the agreement, and which state of the file it is.
  func load() throws(StoreError) -> (Agreement, Revision) {
    try withOpen(path) { file throws(StoreError) in
      let status = try checkedStatus(file)
      // One byte more shows a file that has grown since it was asked for its size.
      var content = FileBytes(capacity: status.size + 1)
      do throws(FileFault) {
        try content.fill(from: file, files)
      } catch {
        throw failure(error.cause)
      }
      // Somebody writes into the file at this moment: what was read is half of it.
      guard !content.isFull else { throw failure(.changedOnDisk) }
      do throws(FormatError) {
        return try content.withBytes { bytes throws(FormatError) in
          let agreement = try AgreementFormat.decode(bytes)
          return (agreement, Revision(status: status, digest: ContentDigest(bytes)))
        }
      } catch {
        throw failure(.format(error))
      }
    }
  }

  /// The fingerprint of what the file holds now, and its status.
  func revision(of target: String) throws(StoreError) -> Revision {
    try withOpen(target) { file throws(StoreError) in
      let status = try checkedStatus(file)
      var digest = ContentDigest()
      var piece = FileBytes(capacity: 1 << 18)
      do throws(FileFault) {
        repeat {
          piece.clear()
          try piece.fill(from: file, files)
          piece.withBytes { digest.add($0) }
        } while piece.isFull
      } catch {
        throw failure(error.cause)
      }
      return Revision(status: status, digest: digest)
    }
  }
}
