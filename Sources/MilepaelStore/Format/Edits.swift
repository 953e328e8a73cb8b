import MilepaelCore

/// An edit as history and conflicts keep it: the field's name, where it is, and from what to what.
///
/// A value that is nothing is left out, an empty list too.
extension Edit: FormatValue {
  enum Key: String, FormatKey {
    case field, part, initiative, followUp, centre, name, year, conflict, from, to
    static let table = KeyTable<Key>(required: [.field])
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    var parts = EditParts()
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .field: parts.field = try reader.word()
      case .part: parts.part = try reader.word()
      case .name: parts.name = try reader.string()
      case .year: parts.year = try reader.year()
      case .initiative: parts.initiative = try reader.parsed(.initiativeID) { InitiativeID($0) }
      case .followUp: parts.followUp = FollowUpID(try reader.string())
      case .centre: parts.centre = try reader.string()
      case .conflict: parts.conflict = try Conflict(from: &reader)
      // What kind of value it is, the field says, which may come later: it is read after that.
      case .from:
        parts.from = reader
        _ = try reader.rawValue()
      case .to:
        parts.to = reader
        _ = try reader.rawValue()
      }
    }
    try reader.refuse(scope.foreign, in: scope.start)
    self = try parts.edit(at: scope.start)
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.field, field.rawValue)
    switch self {
    case .conflict(let conflict, _): writer.field(Key.conflict, conflict)
    case .part(let part, _): write(part, to: &writer)
    default:
      writer.field(Key.initiative, place?.initiative.description)
      writer.field(Key.followUp, followUp?.value)
    }
    if case .ready(_, let centre, _) = self { writer.field(Key.centre, centre) }
    writeValues(to: &writer)
    writer.closeObject()
  }

  private func write(_ part: Part, to writer: inout JSONWriter) {
    writer.field(Key.part, part.kind.rawValue)
    writer.field(Key.initiative, part.initiative?.description)
    writer.field(Key.followUp, part.followUp?.value)
    writer.field(Key.name, part.name)
    writer.field(Key.year, part.year)
  }

  private func writeValues(to writer: inout JSONWriter) {
    switch self {
    case .effortSmiley(_, let change):
      writer.field(Key.from, change.from?.rawValue)
      writer.field(Key.to, change.to?.rawValue)
    case .economySmiley(_, let change):
      writer.field(Key.from, change.from?.rawValue)
      writer.field(Key.to, change.to?.rawValue)
    case .status(_, let change), .action(_, let change), .economyStatus(_, let change):
      writer.field(Key.from, change.from)
      writer.field(Key.to, change.to)
    case .assignment(_, let change):
      writer.field(Key.from, change.from)
      writer.field(Key.to, change.to)
    case .decisions(_, let change):
      writer.field(Key.from, change.from)
      writer.field(Key.to, change.to)
    case .note(_, let change):
      writer.field(Key.from, change.from)
      writer.field(Key.to, change.to)
    case .clarified(_, let change), .conflict(_, let change):
      writer.field(Key.from, change.from)
      writer.field(Key.to, change.to)
    case .effortStamp(_, let change), .economyStamp(_, let change):
      writer.field(Key.from, change.from)
      writer.field(Key.to, change.to)
    case .latestStatus(_, let change):
      writer.field(Key.from, change.from)
      writer.field(Key.to, change.to)
    case .followUpState(_, let change):
      writer.field(Key.from, change.from.rawValue)
      writer.field(Key.to, change.to.rawValue)
    case .followUpRecord(_, let change):
      writer.field(Key.from, change.from)
      writer.field(Key.to, change.to)
    case .ready(_, _, let change):
      writer.field(Key.from, change.from)
      writer.field(Key.to, change.to)
    case .part(_, let change):
      if let from = change.from { from.write(to: &writer, Key.from) }
      if let to = change.to { to.write(to: &writer, Key.to) }
    }
  }
}

/// What has been read of an edit, before it is known what kind of values it has.
private struct EditParts {
  typealias Fault = JSONReader.Fault
  var field = Edit.Field.status
  var part: Part.Kind?
  var initiative: InitiativeID?
  var followUp: FollowUpID?
  var centre: String?
  var name: String?
  var year: Int?
  var conflict: Conflict?
  var from: JSONReader?
  var to: JSONReader?

  func edit(at start: Int) throws(Fault) -> Edit {
    switch field {
    case .effortSmiley: .effortSmiley(try place(start), try words())
    case .status: .status(try place(start), try values())
    case .action: .action(try place(start), try values())
    case .assignment: .assignment(try place(start), try values())
    case .decisions: .decisions(try place(start), try lists())
    case .note:
      .note(try place(start), try change { reader throws(Fault) in try reader.string() })
    case .clarified: .clarified(try place(start), try flags())
    case .effortStamp: .effortStamp(try place(start), try values())
    case .economySmiley: .economySmiley(try place(start), try words())
    case .economyStatus: .economyStatus(try place(start), try values())
    case .economyStamp: .economyStamp(try place(start), try values())
    case .latestStatus: .latestStatus(try place(start), try values())
    case .followUpState: .followUpState(try round(start), try states(start))
    case .followUpRecord: .followUpRecord(try round(start), try lists())
    case .ready:
      .ready(try round(start), centre: try needed(centre, .centre, start), try values())
    case .conflict: .conflict(try needed(conflict, .conflict, start), try flags())
    case .part: try partEdit(start)
    }
  }

  private func partEdit(_ start: Int) throws(Fault) -> Edit {
    let part = Part(
      try needed(part, .part, start), initiative: initiative, followUp: followUp, name: name,
      year: year)
    return .part(
      part, try change { reader throws(Fault) in try PartValue(of: part, from: &reader) })
  }

  private func needed<Value>(
    _ value: Value?, _ key: Edit.Key, _ start: Int
  ) throws(Fault) -> Value {
    guard let value else { throw Fault(.missingKey(key.rawValue), at: start) }
    return value
  }

  private func round(_ start: Int) throws(Fault) -> FollowUpID {
    try needed(followUp, .followUp, start)
  }

  private func place(_ start: Int) throws(Fault) -> AnswerPlace {
    AnswerPlace(try needed(initiative, .initiative, start), try round(start))
  }

  private func change<Value>(
    _ read: (inout JSONReader) throws(Fault) -> Value
  ) throws(Fault) -> Change<Value?> {
    Change(from: try value(from, read), to: try value(to, read))
  }

  private func value<Value>(
    _ reader: JSONReader?, _ read: (inout JSONReader) throws(Fault) -> Value
  ) throws(Fault) -> Value? {
    guard var reader else { return nil }
    return try read(&reader)
  }

  private func values<Value: FormatValue>() throws(Fault) -> Change<Value?> {
    try change { reader throws(Fault) in try Value(from: &reader) }
  }

  private func words<Word: RawRepresentable<String> & CaseIterable & Hashable & Sendable>()
    throws(Fault) -> Change<Word?>
  {
    try change { reader throws(Fault) in try reader.word() }
  }

  private func lists<Value: FormatValue>() throws(Fault) -> Change<[Value]> {
    let change = try change { reader throws(Fault) in try reader.values(Value.self) }
    return Change(from: change.from ?? [], to: change.to ?? [])
  }

  private func flags() throws(Fault) -> Change<Bool> {
    let change = try change { reader throws(Fault) in try reader.boolean() }
    return Change(from: change.from ?? false, to: change.to ?? false)
  }

  private func states(_ start: Int) throws(Fault) -> Change<FollowUpState> {
    let change: Change<FollowUpState?> = try words()
    return Change(
      from: try needed(change.from, .from, start), to: try needed(change.to, .to, start))
  }
}

/// Who and when, where they stand for themselves.
extension Stamp: FormatValue {
  enum Key: String, FormatKey {
    case by, at
    static let table = KeyTable<Key>(required: [.by, .at])
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init(by: "", at: Timestamp(secondsSince1970: 0))
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .by: by = try reader.string()
      case .at: at = try reader.timestamp()
      }
    }
    try reader.refuse(scope.foreign, in: scope.start)
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.by, by)
    writer.field(Key.at, at)
    writer.closeObject()
  }
}

extension JSONReader {
  /// An edit is a whole: one that says more than this version knows means something else to us than
  /// to whoever wrote it, so it is not read by half.
  func refuse(_ foreign: Foreign, in start: Int) throws(Fault) {
    if let first = foreign.fields.first { throw Fault(.misplacedKey(first.key), at: start) }
  }
}
