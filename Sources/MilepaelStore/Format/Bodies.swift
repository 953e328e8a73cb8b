import MilepaelCore

extension Body: FormatValue {
  enum Key: String, FormatKey {
    case name, aliases, formerNames
    static let table = KeyTable<Key>(required: [.name])
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init(name: "")
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .name: name = try reader.string()
      case .aliases: aliases = try reader.strings()
      case .formerNames: formerNames = try reader.values()
      }
    }
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.name, name)
    writer.field(Key.aliases, aliases)
    writer.field(Key.formerNames, formerNames)
    writer.fields(foreign)
    writer.closeObject()
  }
}

extension Body.FormerName: FormatValue {
  enum Key: String, FormatKey {
    case name, until
    static let table = KeyTable<Key>(required: [.name])
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init(name: "")
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .name: name = try reader.string()
      case .until: until = try reader.date()
      }
    }
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.name, name)
    writer.field(Key.until, until)
    writer.fields(foreign)
    writer.closeObject()
  }
}

extension Contact: FormatValue {
  enum Key: String, FormatKey {
    case name, phone, email
    static let table = KeyTable<Key>()
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init()
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .name: name = try reader.string()
      case .phone: phone = try reader.string()
      case .email: email = try reader.string()
      }
    }
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.name, name)
    writer.field(Key.phone, phone)
    writer.field(Key.email, email)
    writer.fields(foreign)
    writer.closeObject()
  }
}
