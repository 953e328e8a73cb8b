import MilepaelCore

extension Round: FormatValue {
  enum Key: String, FormatKey {
    case milestone, effort, economy
    static let table = KeyTable<Key>()
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init()
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .milestone: milestone = try Milestone(from: &reader)
      case .effort: effort = try EffortAssessment(from: &reader)
      case .economy: economy = try EconomyAssessment(from: &reader)
      }
    }
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.milestone, milestone)
    if effort != EffortAssessment() { writer.field(Key.effort, effort) }
    if economy != EconomyAssessment() { writer.field(Key.economy, economy) }
    writer.fields(foreign)
    writer.closeObject()
  }
}

extension Milestone: FormatValue {
  enum Key: String, FormatKey {
    case text, former, withdrawn
    static let table = KeyTable<Key>(required: [.text])
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init("")
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .text: text = try reader.string()
      case .former: former = try reader.values()
      case .withdrawn: withdrawn = try Withdrawal(from: &reader)
      }
    }
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.text, text)
    writer.field(Key.former, former)
    writer.field(Key.withdrawn, withdrawn)
    writer.fields(foreign)
    writer.closeObject()
  }
}
