public import MilepaelCore

extension Journal {
  /// What has happened to the store since the last look.
  public enum News: Sendable {
    case nothing
    /// Others have recorded; ``Journal/agreement`` has it.
    case entries([Entry])
    /// The file was changed by something that keeps no history, and was read anew;
    /// ``Journal/agreement`` is that.
    case reloaded
  }

  /// Whether the file was seen in a state that nobody has accounted for yet; the next look decides.
  public var isPuzzled: Bool { puzzling != nil }

  /// Looks whether others have saved. It costs two glances as long as nobody has.
  ///
  /// - Throws: ``StoreError`` when the store cannot be looked at: its folder is gone, or what lies
  ///   there now is no agreement. What was recorded is safe in the history.
  public mutating func look() throws(StoreError) -> News {
    untold += try readOthers()
    if try fileIsUnaccounted() { return try reload() }
    defer { untold = [] }
    return untold.isEmpty ? .nothing : .entries(untold)
  }

  private mutating func readOthers() throws(StoreError) -> [Entry] {
    let task = task(.readingHistory)
    do throws(FileFault) {
      let status = try files.status(at: names.history)
      if let position, position.isSameFile(as: status), status.size == position.offset { return [] }
    } catch {
      guard error.cause == .missing else {
        throw StoreError(.readingHistory, names.history, error.cause)
      }
      return []
    }
    guard let file = try task.openOwn(names.history) else { return [] }
    let result: Result<[Entry], StoreError>
    do throws(StoreError) {
      let status = try task.run { () throws(FileFault) in try files.status(file) }
      result = .success(try readOn(file, status))
    } catch {
      result = .failure(error)
    }
    task.closeQuietly(file)
    return try result.get()
  }

  /// Whether the file is neither the one last seen nor one that a colleague's program has written.
  private mutating func fileIsUnaccounted() throws(StoreError) -> Bool {
    let task = task(.comparing)
    let status = try task.run { () throws(FileFault) in try files.status(at: names.store) }
    if baseline.revision.looksLike(status) { return false }
    let found = try task.revision(of: names.store)
    if found.digest == baseline.revision.digest {
      baseline.revision = found
      return false
    }
    if let written, found.digest.description == written.digest {
      baseline = Baseline(revision: found)
      fileHolds = written.upTo
      dropWrittenEntries()
      puzzling = nil
      return false
    }
    // A program puts the file in its place first and says so after that: it gets a moment.
    if let puzzling, puzzling == status { return true }
    puzzling = status
    return false
  }

  /// Takes the file as it is now, and adds what the history has after it.
  ///
  /// When it is older than the history, as after an old copy was put back, what stands here goes on
  /// standing, and the next writing of the file says so.
  private mutating func reload() throws(StoreError) -> News {
    puzzling = nil
    var next = try Journal.open(path, files: files)
    next.failed = failed
    next.mayBeTorn = mayBeTorn
    next.doubtful = doubtful
    for entry in next.opening.added where failed.contains(entry.id) {
      next.doubtful[entry.id] = entry
    }
    self = next
    return .reloaded
  }
}
