import MilepaelCore

/// What a history file says after one entry: found from its end, because that is where it nearly
/// always is, however long the file has become.
struct HistoryTail {
  /// How the entry was found that the agreement's file holds.
  enum Start: Hashable {
    /// There it is, or the file begins right after it.
    case found
    /// It is in none of the history's files: these lines belong to another state.
    case unknown
  }

  var start = Start.found
  /// After that entry, in the file's order.
  var lines: [HistoryLine] = []
  var unreadable: [HistoryPiece.Unreadable] = []
  /// What was last said to have been written, at that entry or after it.
  var written: Written?
  /// Where one reads on; `nil` when there is no history yet.
  var position: HistoryPosition?

  var entries: [Entry] {
    lines.compactMap(\.entry)
  }
}

/// Up to where a history file has been read.
struct HistoryPosition: Hashable, Sendable {
  var device: UInt64
  var inode: UInt64
  var offset: Int

  func isSameFile(as status: FileStatus) -> Bool {
    status.device == device && status.inode == inode
  }
}

extension FileTask {
  /// Ten lines or so: where the file has followed, the entry is among the last two.
  private static let firstPiece = 1 << 12

  /// What the history says after an entry.
  ///
  /// - Parameter entry: the last one that the agreement's file holds; `nil` when it holds none.
  func historyTail(_ names: HistoryNames, after entry: EntryID?) throws(StoreError) -> HistoryTail {
    guard let file = try openOwn(names.history) else {
      // Between two files for a moment, or no history at all.
      return try older(names, after: entry, in: HistoryTail(), before: nil)
    }
    let current: HistoryTail
    let head: HistoryHead?
    do throws(StoreError) {
      (current, head) = try tail(of: file, after: entry)
    } catch {
      closeQuietly(file)
      throw error
    }
    closeQuietly(file)
    guard current.start == .unknown, head?.previous != nil else { return current }
    return try older(names, after: entry, in: current, before: head?.previous)
  }

  /// Looks for the entry in one file, from its end.
  private func tail(
    of file: OpenFile, after entry: EntryID?
  ) throws(StoreError) -> (HistoryTail, HistoryHead?) {
    let status = try run { () throws(FileFault) in try files.status(file) }
    guard status.kind == .regular else { throw failure(.notAFile) }
    guard status.size <= JSONLimits.fileSize else {
      throw failure(.format(FormatError(.tooLarge(limit: JSONLimits.fileSize, size: status.size))))
    }
    var length = min(Self.firstPiece, status.size)
    while true {
      let begin = status.size - length
      let piece = try piece(of: file, from: begin, length: length)
      var place = piece.lines.lastIndex { $0.isPlace(of: entry) }
      if place == nil, begin == 0, let entry {
        // Its own line may be gone or have rotted; others know of it.
        place =
          piece.lines.lastIndex { $0.entry?.id == entry }
          ?? piece.lines.lastIndex { line in
            if case .written(let written) = line { written.upTo == entry } else { false }
          }
      }
      if place == nil, begin > 0 {
        length = min(length * 4, status.size)
        continue
      }
      var tail = HistoryTail()
      tail.position = HistoryPosition(
        device: status.device, inode: status.inode, offset: piece.end)
      tail.unreadable = piece.unreadable
      var head: HistoryHead?
      if case .head(let first)? = piece.lines.first { head = first }
      if let place {
        tail.lines = Array(piece.lines[(place + 1)...])
      } else {
        tail.lines = piece.lines
        // A file without its head, which was torn away, goes on from nothing that is known.
        tail.start = head == nil && entry == nil ? .found : .unknown
      }
      tail.written =
        tail.lines.compactMap {
          if case .written(let written) = $0 { written } else { nil }
        }.last
      return (tail, head)
    }
  }

  /// Lines from a place to the end; the first, if it is cut, is left out.
  func piece(
    of file: OpenFile, from begin: Int, length: Int
  ) throws(StoreError) -> HistoryPiece {
    var content = FileBytes(capacity: length)
    do throws(FileFault) {
      try content.fill(from: file, at: begin, files)
    } catch {
      throw failure(error.cause)
    }
    return content.withBytes { bytes in
      guard begin > 0 else { return HistoryPiece(bytes) }
      guard let feed = bytes.firstIndex(of: UInt8(ascii: "\n")) else {
        var none = HistoryPiece()
        none.end = begin
        return none
      }
      return HistoryPiece(
        UnsafeRawBufferPointer(rebasing: bytes[(feed + 1)...]), at: begin + feed + 1)
    }
  }

  /// Goes through the older files, newest first, until the entry is found.
  private func older(
    _ names: HistoryNames, after entry: EntryID?, in current: HistoryTail, before: String?
  ) throws(StoreError) -> HistoryTail {
    var tail = current
    for path in try rotatedFiles(names).reversed() {
      guard let file = try openOwn(path) else { continue }
      let earlier: HistoryTail
      do throws(StoreError) {
        (earlier, _) = try self.tail(of: file, after: entry)
      } catch {
        closeQuietly(file)
        throw error
      }
      closeQuietly(file)
      tail.lines = earlier.lines + tail.lines
      tail.written = tail.written ?? earlier.written
      tail.unreadable += earlier.unreadable
      if earlier.start == .found {
        tail.start = .found
        return tail
      }
    }
    tail = current
    tail.start = entry == nil && current.position == nil ? .found : .unknown
    return tail
  }

  /// The older history files, oldest first.
  func rotatedFiles(_ names: HistoryNames) throws(StoreError) -> [String] {
    let found = try run { () throws(FileFault) in try files.names(in: names.folder) }
    return found.filter(names.isRotated).sorted(by: Self.isOlder).map(names.sibling)
  }

  /// `….2026-11-21.jsonl` before `….2026-11-21-2.jsonl`, that before `….2026-11-21-10.jsonl`.
  private static func isOlder(_ a: String, _ b: String) -> Bool {
    let parts = { (name: String) in
      name.split { !("0"..."9").contains($0) }.compactMap { Int($0) }
    }
    return parts(a).lexicographicallyPrecedes(parts(b))
  }

  /// Opens a file of ours for reading; `nil` when there is none.
  func openOwn(_ path: String) throws(StoreError) -> OpenFile? {
    do throws(FileFault) {
      return try files.open(path, .readingOwn)
    } catch {
      if error.cause == .missing { return nil }
      throw StoreError(operation, path, error.cause)
    }
  }

  /// Closes what was only read: a fault of it says nothing that matters.
  func closeQuietly(_ file: OpenFile) {
    do throws(FileFault) { try files.close(file) } catch { return }
  }
}

extension HistoryLine {
  /// Whether the lines that follow lead on from the state that ends with an entry.
  fileprivate func isPlace(of entry: EntryID?) -> Bool {
    switch self {
    case .entry(let found): found.id == entry
    case .head(let head): head.after == entry
    case .again, .written: false
    }
  }
}

extension FileBytes {
  /// Reads from a place until the file or the memory is at its end.
  mutating func fill(
    from file: OpenFile, at offset: Int, _ files: any FileSystem
  ) throws(FileFault) {
    let start = count
    while !isFull {
      let next = offset + count - start
      let read = try fillOnce { room throws(FileFault) in
        try files.read(file, at: next, into: room)
      }
      guard read > 0 else { return }
    }
  }
}
