import MilepaelCore

extension Effect: FormatValue {
  enum Key: String, FormatKey {
    case title, years
    static let table = KeyTable<Key>(required: [.title, .years])
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init(title: "", years: [])
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .title: title = try reader.string()
      case .years: years = try reader.values()
      }
    }
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.title, title)
    writer.field(Key.years, years, always: true)
    writer.fields(foreign)
    writer.closeObject()
  }
}

extension Effect.Year: FormatValue {
  enum Key: String, FormatKey {
    case year, expected, forecastPercent, realised
    static let table = KeyTable<Key>(required: [.year])
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init(year: 0)
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .year: year = try reader.year()
      case .expected: expected = try reader.takeNull() ? nil : try reader.integer()
      case .forecastPercent: forecastPercent = try reader.percentages()
      case .realised: realised = try reader.takeNull() ? nil : try reader.integer()
      }
    }
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.year, year)
    writer.field(Key.expected, expected)
    if let forecastPercent {
      writer.key(Key.forecastPercent)
      writer.percentages(forecastPercent)
    }
    writer.field(Key.realised, realised)
    writer.fields(foreign)
    writer.closeObject()
  }
}

extension JSONReader {
  /// `[65, 70]`: the lowest and the highest.
  fileprivate mutating func percentages() throws(Fault) -> ClosedRange<Int> {
    skipSpace()
    let start = position
    let ends = try array { reader throws(Fault) in try reader.integer(in: 0 ... .max) }
    guard ends.count == 2, ends[0] <= ends[1] else {
      let found = "[" + ends.map(String.init).joined(separator: ", ") + "]"
      throw wrong(found, .lowestAndHighest, at: start)
    }
    return ends[0]...ends[1]
  }
}

extension JSONWriter {
  fileprivate mutating func percentages(_ range: ClosedRange<Int>) {
    openArray()
    for end in [range.lowerBound, range.upperBound] {
      element()
      integer(end)
    }
    closeArray()
  }
}
