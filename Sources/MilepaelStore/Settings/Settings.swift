import MilepaelCore

/// What the program remembers of a person, outside every agreement.
public struct Settings: Hashable, Sendable {
  /// The name that answers are signed with.
  public var name: String?
  /// The person's own centre.
  public var centre: String?
  /// What a newer version has written beside them; kept.
  public var foreign: Foreign

  public init(name: String? = nil, centre: String? = nil, foreign: Foreign = Foreign()) {
    self.name = name
    self.centre = centre
    self.foreign = foreign
  }
}

extension Settings: FormatValue {
  enum Key: String, FormatKey {
    case name, centre
    static let table = KeyTable<Key>()
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init()
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .name: name = try reader.string()
      case .centre: centre = try reader.string()
      }
    }
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.name, name)
    writer.field(Key.centre, centre)
    writer.fields(foreign)
    writer.closeObject()
  }
}
