import MilepaelCore

extension Meeting: FormatValue {
  enum Key: String, FormatKey {
    case id, committee, date, place, absent, items
    static let table = KeyTable<Key>(required: [.id, .committee, .date])
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init(id: "", committee: "", date: .placeholder)
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .id: id = try reader.string()
      case .committee: committee = try reader.string()
      case .date: date = try reader.date()
      case .place: place = try reader.string()
      case .absent: absent = try reader.strings()
      case .items: items = try reader.values()
      }
    }
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.id, id)
    writer.field(Key.committee, committee)
    writer.field(Key.date, date)
    writer.field(Key.place, place)
    writer.field(Key.absent, absent)
    writer.field(Key.items, items)
    writer.fields(foreign)
    writer.closeObject()
  }
}

extension Meeting.Item: FormatValue {
  enum Key: String, FormatKey {
    case number, title, caseNumber, closed, proposal, decision, appendices
    static let table = KeyTable<Key>(required: [.number, .title])
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init(number: 0, title: "")
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .number: number = try reader.integer(in: 1 ... .max)
      case .title: title = try reader.string()
      case .caseNumber: caseNumber = try reader.string()
      case .closed: isClosed = try reader.boolean()
      case .proposal: proposal = try reader.string()
      case .decision: decision = try reader.string()
      case .appendices: appendices = try reader.strings()
      }
    }
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.number, number)
    writer.field(Key.title, title)
    writer.field(Key.caseNumber, caseNumber)
    writer.field(Key.closed, isClosed)
    writer.field(Key.proposal, proposal)
    writer.field(Key.decision, decision)
    writer.field(Key.appendices, appendices)
    writer.fields(foreign)
    writer.closeObject()
  }
}
