import MilepaelCore

extension Withdrawal: FormatValue {
  enum Key: String, FormatKey {
    case reason, from, by, at
    static let table = KeyTable<Key>(required: [.reason])
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init(reason: "")
    var stamps = StampReader()
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .reason: reason = try reader.string()
      case .from: from = FollowUpID(try reader.string())
      case .by: try stamps.readBy(&reader)
      case .at: try stamps.readAt(&reader)
      }
    }
    stamp = try stamps.stamp(at: scope.start)
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.reason, reason)
    writer.field(Key.from, from?.value)
    writer.field(Key.by, stamp?.by)
    writer.field(Key.at, stamp?.at)
    writer.fields(foreign)
    writer.closeObject()
  }
}

extension FormerMilestone: FormatValue {
  enum Key: String, FormatKey {
    case text, followUp, reason, by, at
    static let table = KeyTable<Key>(required: [.text])
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init(text: "")
    var stamps = StampReader()
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .text: text = try reader.string()
      case .followUp: followUp = FollowUpID(try reader.string())
      case .reason: reason = try reader.string()
      case .by: try stamps.readBy(&reader)
      case .at: try stamps.readAt(&reader)
      }
    }
    stamp = try stamps.stamp(at: scope.start)
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.text, text)
    writer.field(Key.followUp, followUp?.value)
    writer.field(Key.reason, reason)
    writer.field(Key.by, stamp?.by)
    writer.field(Key.at, stamp?.at)
    writer.fields(foreign)
    writer.closeObject()
  }
}
