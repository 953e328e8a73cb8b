/// A chapter of the agreement, such as *1. Vi skaber fremtiden sammen*.
public struct Chapter: Hashable, Sendable {
  /// A section inside a chapter, such as *Fællesskaber*.
  public struct Section: Hashable, Sendable {
    public var id: String
    public var title: String
    public var foreign: Foreign

    public init(id: String, title: String, foreign: Foreign = Foreign()) {
      self.id = id
      self.title = title
      self.foreign = foreign
    }
  }

  /// The printed number, which is also how initiatives refer to it: `1`.
  public var id: String
  public var title: String
  public var sections: [Section]
  public var foreign: Foreign

  public init(
    id: String, title: String, sections: [Section] = [], foreign: Foreign = Foreign()
  ) {
    self.id = id
    self.title = title
    self.sections = sections
    self.foreign = foreign
  }
}
