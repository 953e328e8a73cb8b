import MilepaelCore

extension Chapter: FormatValue {
  enum Key: String, FormatKey {
    case id, title, sections
    static let table = KeyTable<Key>(required: [.id, .title])
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init(id: "", title: "")
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .id: id = try reader.string()
      case .title: title = try reader.string()
      case .sections: sections = try reader.values()
      }
    }
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.id, id)
    writer.field(Key.title, title)
    writer.field(Key.sections, sections)
    writer.fields(foreign)
    writer.closeObject()
  }
}

extension Chapter.Section: FormatValue {
  enum Key: String, FormatKey {
    case id, title
    static let table = KeyTable<Key>(required: [.id, .title])
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init(id: "", title: "")
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .id: id = try reader.string()
      case .title: title = try reader.string()
      }
    }
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.id, id)
    writer.field(Key.title, title)
    writer.fields(foreign)
    writer.closeObject()
  }
}
