import MilepaelCore

extension Conflict: FormatValue {
  enum Key: String, FormatKey {
    case id, reason, edit, by, at, standing
    static let table = KeyTable<Key>(required: [.id, .reason, .edit, .by, .at])
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    var id = ""
    var reason = Reason.changed
    var edit: Edit?
    var stamp = Stamp(by: "", at: Timestamp(secondsSince1970: 0))
    var standing: Stamp?
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .id: id = try reader.string()
      case .reason: reason = try reader.word()
      case .edit: edit = try Edit(from: &reader)
      case .by: stamp.by = try reader.string()
      case .at: stamp.at = try reader.timestamp()
      case .standing: standing = try Stamp(from: &reader)
      }
    }
    guard let edit else {
      throw JSONReader.Fault(.missingKey(Key.edit.rawValue), at: scope.start)
    }
    self.init(
      id: id, reason: reason, edit: edit, stamp: stamp, standing: standing,
      foreign: scope.foreign)
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.id, id)
    writer.field(Key.reason, reason.rawValue)
    writer.field(Key.edit, edit)
    writer.field(Key.by, stamp.by)
    writer.field(Key.at, stamp.at)
    writer.field(Key.standing, standing)
    writer.fields(foreign)
    writer.closeObject()
  }
}

extension JSONReader {
  mutating func entryID() throws(Fault) -> EntryID { try parsed(.entryID) { EntryID($0) } }
}
