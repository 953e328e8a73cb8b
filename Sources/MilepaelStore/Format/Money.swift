import MilepaelCore

/// The economy of an initiative, as the agreement tells it.
extension Economy: FormatValue {
  enum Key: String, FormatKey {
    case text, amounts, changes
    static let table = KeyTable<Key>()
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init()
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .text: text = try reader.string()
      case .amounts:
        amounts = try reader.array { reader throws(JSONReader.Fault) in
          try Amount(from: &reader, isChange: false)
        }
      case .changes: changes = try reader.values()
      }
    }
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    if !text.isEmpty { writer.field(Key.text, text) }
    if !amounts.isEmpty {
      writer.key(Key.amounts)
      writer.amounts(amounts, areChanges: false)
    }
    writer.field(Key.changes, changes)
    writer.fields(foreign)
    writer.closeObject()
  }
}

extension BudgetChange: FormatValue {
  enum Key: String, FormatKey {
    case followUp, amounts, funding, approved
    static let table = KeyTable<Key>(required: [.followUp, .amounts])
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init(followUp: FollowUpID(""), amounts: [])
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .followUp: followUp = FollowUpID(try reader.string())
      case .amounts:
        amounts = try reader.array { reader throws(JSONReader.Fault) in
          try Amount(from: &reader, isChange: true)
        }
      case .funding: funding = try reader.string()
      case .approved: approved = try DecisionReference(from: &reader)
      }
    }
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.followUp, followUp.value)
    writer.key(Key.amounts)
    writer.amounts(amounts, areChanges: true)
    writer.field(Key.funding, funding)
    writer.field(Key.approved, approved)
    writer.fields(foreign)
    writer.closeObject()
  }
}

/// An amount of the economy row is positive and names its source; one of a change may be negative,
/// and has no source of its own in the documents.
extension Amount {
  enum Key: String, FormatKey {
    case from, to, amount, kind, source
    static let table = KeyTable<Key>(required: [.from, .to, .amount, .kind])
  }

  init(from reader: inout JSONReader, isChange: Bool) throws(JSONReader.Fault) {
    self.init(from: 0, to: nil, kroner: 0)
    var hasSource = isChange
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .from: fromYear = try reader.year()
      // Open-ended is said with `null`, so that a forgotten year is not taken for it.
      case .to: toYear = try reader.takeNull() ? nil : try reader.year()
      case .amount: kroner = try reader.integer(in: isChange ? .min ... .max : 0 ... .max)
      case .kind: kind = try reader.word()
      case .source:
        source = try reader.word()
        hasSource = true
      }
    }
    guard hasSource else {
      throw JSONReader.Fault(.missingKey(Key.source.rawValue), at: scope.start)
    }
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter, isChange: Bool) {
    writer.openObject()
    writer.field(Key.from, fromYear)
    writer.key(Key.to)
    if let toYear { writer.integer(toYear) } else { writer.null() }
    writer.field(Key.amount, kroner)
    writer.field(Key.kind, kind.rawValue)
    if !isChange || source != .economy { writer.field(Key.source, source.rawValue) }
    writer.fields(foreign)
    writer.closeObject()
  }
}

extension JSONWriter {
  mutating func amounts(_ amounts: [Amount], areChanges: Bool) {
    openArray()
    for amount in amounts {
      element()
      amount.write(to: &self, isChange: areChanges)
    }
    closeArray()
  }
}
