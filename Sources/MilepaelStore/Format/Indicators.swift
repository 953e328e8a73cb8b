import MilepaelCore

extension Indicator: FormatValue {
  enum Key: String, FormatKey {
    case title, unit, target, readings
    static let table = KeyTable<Key>(required: [.title])
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init(title: "")
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .title: title = try reader.string()
      case .unit: unit = try reader.string()
      case .target: target = try reader.double()
      case .readings: readings = try reader.values()
      }
    }
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.title, title)
    writer.field(Key.unit, unit)
    writer.field(Key.target, target)
    writer.field(Key.readings, readings)
    writer.fields(foreign)
    writer.closeObject()
  }
}

extension Indicator.Reading: FormatValue {
  enum Key: String, FormatKey {
    case date, value
    static let table = KeyTable<Key>(required: [.date, .value])
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init(date: .placeholder, value: 0)
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .date: date = try reader.date()
      case .value: value = try reader.double()
      }
    }
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.date, date)
    writer.field(Key.value, value)
    writer.fields(foreign)
    writer.closeObject()
  }
}
