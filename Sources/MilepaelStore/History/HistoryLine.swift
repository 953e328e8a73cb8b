import MilepaelCore

/// One line of a history file.
enum HistoryLine: Hashable, Sendable {
  /// The first line of every file.
  case head(HistoryHead)
  case entry(Entry)
  /// An entry once more, because to write it was reported as failed, though it was met here since.
  /// Where both lines are on record, it belongs to where the first one stands.
  case again(Entry)
  /// The agreement's file was written, and holds everything up to an entry.
  case written(Written)
}

/// Where a history file goes on from. In the midst of a file: the state that the following lines
/// belong to, when it was not the one that the lines before lead to.
struct HistoryHead: Hashable, Sendable {
  /// The last entry of the file before, or what the agreement's file held when this one was begun.
  var after: EntryID?
  /// The name of the file before, in the same folder.
  var previous: String?
}

/// What the agreement's file was at one moment.
struct Written: Hashable, Sendable {
  var upTo: EntryID
  /// ``ContentDigest`` in its written form.
  var digest: String
}

/// A line as bytes: one JSON object, closed by a sum over what stands before it, so that a line which
/// was torn, or has rotted, is known.
extension HistoryLine {
  var entry: Entry? {
    switch self {
    case .entry(let entry), .again(let entry): entry
    case .head, .written: nil
    }
  }

  static let version = 1
  /// One line, in bytes. An entry of an import can be long; a text alone may have 1 MiB.
  static let longest = 64 << 20

  private enum Key: String, FormatKey {
    case history, after, previous, id, again, by, at, why, undoes, redoes, edits, written, digest
    case sum
    static let table = KeyTable<Key>(required: [.sum])
  }

  /// `,"sum": "0123456789abcdef"}`
  private static let tailLength = 9 + 16 + 2

  /// With its line feed.
  var bytes: [UInt8] {
    var writer = JSONWriter(reserving: 512, oneLine: true)
    writer.openObject()
    switch self {
    case .head(let head):
      writer.field(Key.history, Self.version)
      writer.field(Key.after, head.after?.description)
      writer.field(Key.previous, head.previous)
    case .entry(let entry): write(entry, isAgain: false, to: &writer)
    case .again(let entry): write(entry, isAgain: true, to: &writer)
    case .written(let written):
      writer.field(Key.written, written.upTo.description)
      writer.field(Key.digest, written.digest)
    }
    writer.field(Key.sum, writer.withBytes { ContentDigest($0).short })
    writer.closeObject()
    writer.endLine()
    return writer.bytes
  }

  private func write(_ entry: Entry, isAgain: Bool, to writer: inout JSONWriter) {
    writer.field(Key.id, entry.id.description)
    writer.field(Key.again, isAgain)
    writer.field(Key.by, entry.stamp.by)
    writer.field(Key.at, entry.stamp.at)
    writer.field(Key.why, entry.reason)
    switch entry.origin {
    case .undoing(let id): writer.field(Key.undoes, id.description)
    case .redoing(let id): writer.field(Key.redoes, id.description)
    case nil: break
    }
    writer.field(Key.edits, entry.edits, always: true)
  }

  /// - Parameter line: without its line feed.
  /// - Throws: ``FormatError`` for a line that is torn, has rotted, or is of a newer program. Its
  ///   place is one in the line.
  init(_ line: UnsafeRawBufferPointer) throws(FormatError) {
    guard line.count <= Self.longest else {
      throw FormatError(.tooLarge(limit: Self.longest, size: line.count))
    }
    do throws(JSONReader.Fault) {
      try self.init(reading: line)
    } catch {
      throw FormatError(error.problem, at: PlaceFinder.place(of: error.offset, in: line))
    }
  }

  private init(reading line: UnsafeRawBufferPointer) throws(JSONReader.Fault) {
    var reader = JSONReader(line)
    var parts = Parts()
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .history: parts.version = try reader.integer(in: 1...Self.version)
      case .after: parts.head.after = try reader.entryID()
      case .previous: parts.head.previous = try reader.string()
      case .id: parts.id = try reader.entryID()
      case .again: parts.isAgain = try reader.boolean()
      case .by: try parts.stamps.readBy(&reader)
      case .at: try parts.stamps.readAt(&reader)
      case .why: parts.reason = try reader.string()
      case .undoes: parts.origin = .undoing(try reader.entryID())
      case .redoes: parts.origin = .redoing(try reader.entryID())
      case .edits: parts.edits = try reader.values()
      case .written: parts.written = try reader.entryID()
      case .digest: parts.digest = try reader.string()
      case .sum: parts.sum = try reader.string()
      }
    }
    try reader.refuse(scope.foreign, in: scope.start)
    try reader.finish()
    let body = line.count - Self.tailLength
    guard body > 0,
      ContentDigest(UnsafeRawBufferPointer(rebasing: line[..<body])).short == parts.sum
    else {
      throw JSONReader.Fault(.value(found: parts.sum, expected: .lineSum), at: max(0, body))
    }
    self = try parts.line(at: scope.start)
  }

  private struct Parts {
    var version: Int?
    var head = HistoryHead()
    var id: EntryID?
    var isAgain = false
    var stamps = StampReader()
    var reason: String?
    var origin: Entry.Origin?
    var edits: [Edit] = []
    var written: EntryID?
    var digest: String?
    var sum = ""

    func line(at start: Int) throws(JSONReader.Fault) -> HistoryLine {
      if version != nil { return .head(head) }
      if let written, let digest { return .written(Written(upTo: written, digest: digest)) }
      guard let id, let stamp = try stamps.stamp(at: start) else {
        throw JSONReader.Fault(.missingKey(Key.id.rawValue), at: start)
      }
      let entry = Entry(id: id, stamp: stamp, edits: edits, reason: reason, origin: origin)
      return isAgain ? .again(entry) : .entry(entry)
    }
  }
}
