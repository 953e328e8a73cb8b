import MilepaelCore

/// A text is written as a plain string, or as an object when it is internal.
extension MarkedText: FormatValue {
  enum Key: String, FormatKey {
    case text
    case internalMark = "internal"
    static let table = KeyTable<Key>(required: [.text])
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    switch try reader.nextKind() {
    case .string: self.init(try reader.string())
    case .object:
      self.init("")
      var scope = try reader.object(Key.self)
      while let key = try reader.nextKey(&scope) {
        switch key {
        case .text: text = try reader.string()
        case .internalMark: isInternal = try reader.boolean()
        }
      }
      foreign = scope.foreign
    default: throw reader.mistyped(.string, .object)
    }
  }

  func write(to writer: inout JSONWriter) {
    guard isInternal || !foreign.isEmpty else { return writer.string(text) }
    writer.openObject()
    writer.field(Key.text, text)
    writer.field(Key.internalMark, isInternal)
    writer.fields(foreign)
    writer.closeObject()
  }
}

/// Bodies that take part: a list of names, or the word `all`.
extension Participants: FormatValue {
  static let allWord = "all"

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    switch try reader.nextKind() {
    case .string:
      self = try reader.parsed(.oneOf([Self.allWord])) { $0 == Self.allWord ? .all : nil }
    case .array: self = .named(try reader.strings())
    default: throw reader.mistyped(.array, .string)
    }
  }

  func write(to writer: inout JSONWriter) {
    switch self {
    case .all: writer.string(Self.allWord)
    case .named(let names): writer.strings(names)
    }
  }
}
