import MilepaelCore

extension EffortAssessment: FormatValue {
  enum Key: String, FormatKey {
    case smiley, status, action, assignment, decisions, note, clarified, by, at
    static let table = KeyTable<Key>()
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init()
    var stamps = StampReader()
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .smiley: smiley = try reader.word(EffortSmiley.self)
      case .status: status = try MarkedText(from: &reader)
      case .action: action = try MarkedText(from: &reader)
      case .assignment: assignment = try Assignment(from: &reader)
      case .decisions: decisions = try reader.values()
      case .note: note = try reader.string()
      case .clarified: isClarified = try reader.boolean()
      case .by: try stamps.readBy(&reader)
      case .at: try stamps.readAt(&reader)
      }
    }
    stamp = try stamps.stamp(at: scope.start)
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.smiley, smiley?.rawValue)
    writer.field(Key.status, status)
    writer.field(Key.action, action)
    writer.field(Key.assignment, assignment)
    writer.field(Key.decisions, decisions)
    writer.field(Key.note, note)
    writer.field(Key.clarified, isClarified)
    writer.field(Key.by, stamp?.by)
    writer.field(Key.at, stamp?.at)
    writer.fields(foreign)
    writer.closeObject()
  }
}

extension EconomyAssessment: FormatValue {
  enum Key: String, FormatKey {
    case smiley, status, by, at
    static let table = KeyTable<Key>()
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init()
    var stamps = StampReader()
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .smiley: smiley = try reader.word(EconomySmiley.self)
      case .status: status = try MarkedText(from: &reader)
      case .by: try stamps.readBy(&reader)
      case .at: try stamps.readAt(&reader)
      }
    }
    stamp = try stamps.stamp(at: scope.start)
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.smiley, smiley?.rawValue)
    writer.field(Key.status, status)
    writer.field(Key.by, stamp?.by)
    writer.field(Key.at, stamp?.at)
    writer.fields(foreign)
    writer.closeObject()
  }
}

/// A latest status is a text with more to it; `internal` stands beside the text.
extension LatestStatus: FormatValue {
  enum Key: String, FormatKey {
    case text
    case internalMark = "internal"
    case decisions, by, at
    static let table = KeyTable<Key>(required: [.text])
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init(text: MarkedText(""))
    var stamps = StampReader()
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .text: text.text = try reader.string()
      case .internalMark: text.isInternal = try reader.boolean()
      case .decisions: decisions = try reader.values()
      case .by: try stamps.readBy(&reader)
      case .at: try stamps.readAt(&reader)
      }
    }
    stamp = try stamps.stamp(at: scope.start)
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.text, text.text)
    writer.field(Key.internalMark, text.isInternal)
    writer.field(Key.decisions, decisions)
    writer.field(Key.by, stamp?.by)
    writer.field(Key.at, stamp?.at)
    writer.fields(foreign)
    writer.closeObject()
  }
}

extension Assignment: FormatValue {
  enum Key: String, FormatKey {
    case responsible, due
    static let table = KeyTable<Key>()
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init()
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .responsible: responsible = try reader.string()
      case .due: due = try reader.date()
      }
    }
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.responsible, responsible)
    writer.field(Key.due, due)
    writer.fields(foreign)
    writer.closeObject()
  }
}

extension DecisionReference: FormatValue {
  enum Key: String, FormatKey {
    case committee, date, item
    static let table = KeyTable<Key>(required: [.committee, .date])
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init(committee: "", date: .placeholder)
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .committee: committee = try reader.string()
      case .date: date = try reader.date()
      case .item: item = try reader.integer(in: 1 ... .max)
      }
    }
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.committee, committee)
    writer.field(Key.date, date)
    writer.field(Key.item, item)
    writer.fields(foreign)
    writer.closeObject()
  }
}

extension CalendarDate {
  /// Stands where a required date has not been read yet; an object without its date is refused.
  static let placeholder: CalendarDate = Timestamp(secondsSince1970: 0).date
}
