import MilepaelCore

extension FollowUp: FormatValue {
  enum Key: String, FormatKey {
    case id, title, shortTitle, date, answersDue, state, record, ready
    static let table = KeyTable<Key>(required: [.id, .title, .state])
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init(id: FollowUpID(""), title: "")
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .id: id = FollowUpID(try reader.string())
      case .title: title = try reader.string()
      case .shortTitle: shortTitle = try reader.string()
      case .date: date = try reader.date()
      case .answersDue: answersDue = try reader.date()
      case .state: state = try reader.word()
      case .record: record = try reader.values()
      case .ready: ready = try reader.values()
      }
    }
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.id, id.value)
    writer.field(Key.title, title)
    writer.field(Key.shortTitle, shortTitle)
    writer.field(Key.date, date)
    writer.field(Key.answersDue, answersDue)
    writer.field(Key.state, state.rawValue)
    writer.field(Key.record, record)
    writer.field(Key.ready, ready)
    writer.fields(foreign)
    writer.closeObject()
  }
}

/// One line of a follow-up's record: who opened, closed or reopened it.
extension StateChange: FormatValue {
  enum Key: String, FormatKey {
    case state, reason, by, at
    static let table = KeyTable<Key>(required: [.state, .by, .at])
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init(state: .planned, stamp: Stamp(by: "", at: Timestamp(secondsSince1970: 0)))
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .state: state = try reader.word()
      case .reason: reason = try reader.string()
      case .by: stamp.by = try reader.string()
      case .at: stamp.at = try reader.timestamp()
      }
    }
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.state, state.rawValue)
    writer.field(Key.reason, reason)
    writer.field(Key.by, stamp.by)
    writer.field(Key.at, stamp.at)
    writer.fields(foreign)
    writer.closeObject()
  }
}

/// A centre's word that its answers are ready.
extension ReadyMark: FormatValue {
  enum Key: String, FormatKey {
    case centre, by, at
    static let table = KeyTable<Key>(required: [.centre, .by, .at])
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init(centre: "", stamp: Stamp(by: "", at: Timestamp(secondsSince1970: 0)))
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .centre: centre = try reader.string()
      case .by: stamp.by = try reader.string()
      case .at: stamp.at = try reader.timestamp()
      }
    }
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.centre, centre)
    writer.field(Key.by, stamp.by)
    writer.field(Key.at, stamp.at)
    writer.fields(foreign)
    writer.closeObject()
  }
}

extension JSONReader {
  /// An agreement's rounds. Everything else refers to them by id, so no id may stand twice.
  mutating func followUps() throws(Fault) -> [FollowUp] {
    var ids: Set<FollowUpID> = []
    return try array { reader throws(Fault) in
      reader.skipSpace()
      let start = reader.position
      let followUp = try FollowUp(from: &reader)
      guard ids.insert(followUp.id).inserted else {
        throw Fault(.duplicateFollowUp(followUp.id.value), at: start)
      }
      return followUp
    }
  }

  /// An object with a value for each follow-up, by its id.
  mutating func byFollowUp<Value: FormatValue>(
    _: Value.Type = Value.self
  ) throws(Fault) -> [FollowUpID: Value] {
    guard take(UInt8(ascii: "{")) else { throw mistyped(.object) }
    try enter()
    var values: [FollowUpID: Value] = [:]
    while try continueObject(first: values.isEmpty) {
      let start = position
      let id = try string()
      try colon()
      guard values.updateValue(try Value(from: &self), forKey: FollowUpID(id)) == nil else {
        throw Fault(.duplicateKey(id), at: start)
      }
      guard values.count <= JSONLimits.elements else { throw tooManyElements(from: start) }
    }
    return values
  }
}

extension JSONWriter {
  /// Written in the order of the agreement's follow-ups; others, which no follow-up explains, are
  /// kept and come last, by id. Left out when empty.
  mutating func field<Value: FormatValue>(
    _ key: some FormatKey, _ values: [FollowUpID: Value], order: [FollowUpID]
  ) {
    guard !values.isEmpty else { return }
    self.key(key)
    openObject()
    var written = 0
    for id in order {
      guard let value = values[id] else { continue }
      self.key(id.value)
      value.write(to: &self)
      written += 1
    }
    if written < values.count {
      for id in Set(values.keys).subtracting(order).sorted(by: { $0.value < $1.value }) {
        guard let value = values[id] else { continue }
        self.key(id.value)
        value.write(to: &self)
      }
    }
    closeObject()
  }
}
