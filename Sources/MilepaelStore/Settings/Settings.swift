import MilepaelCore

/// What the program remembers of a person, outside every agreement.
public struct Settings: Hashable, Sendable {
  /// The name that answers are signed with.
  public var name: String?
  /// The person's own centre.
  public var centre: String?
  /// Whether the person keeps the agreement itself, and not only answers on it.
  public var isEditor: Bool
  /// What a newer version has written beside them; kept.
  public var foreign: Foreign

  public init(
    name: String? = nil, centre: String? = nil, isEditor: Bool = false,
    foreign: Foreign = Foreign()
  ) {
    self.name = name
    self.centre = centre
    self.isEditor = isEditor
    self.foreign = foreign
  }
}

extension Settings: FormatValue {
  enum Key: String, FormatKey {
    case name, centre, editor
    static let table = KeyTable<Key>()
  }

  init(from reader: inout JSONReader) throws(JSONReader.Fault) {
    self.init()
    var scope = try reader.object(Key.self)
    while let key = try reader.nextKey(&scope) {
      switch key {
      case .name: name = try reader.string()
      case .centre: centre = try reader.string()
      case .editor: isEditor = try reader.boolean()
      }
    }
    foreign = scope.foreign
  }

  func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.field(Key.name, name)
    writer.field(Key.centre, centre)
    writer.field(Key.editor, isEditor)
    writer.fields(foreign)
    writer.closeObject()
  }
}
