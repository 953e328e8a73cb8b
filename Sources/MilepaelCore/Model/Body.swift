/// A committee or a centre that the agreement knows by name.
///
/// Names change over the years and are written in several ways; all of them lead here.
public struct Body: Hashable, Sendable {
  /// A name it had, until a day.
  public struct FormerName: Hashable, Sendable {
    public var name: String
    public var until: CalendarDate?
    public var foreign: Foreign

    public init(name: String, until: CalendarDate? = nil, foreign: Foreign = Foreign()) {
      self.name = name
      self.until = until
      self.foreign = foreign
    }
  }

  public var name: String
  public var aliases: [String]
  public var formerNames: [FormerName]
  public var foreign: Foreign

  public init(
    name: String, aliases: [String] = [], formerNames: [FormerName] = [],
    foreign: Foreign = Foreign()
  ) {
    self.name = name
    self.aliases = aliases
    self.formerNames = formerNames
    self.foreign = foreign
  }

  /// Every name that means this body, the present one first.
  public var everyName: [String] { [name] + aliases + formerNames.map(\.name) }
}

/// Bodies that take part in an initiative: named ones, or *all* (*Alle fagudvalg involveres*).
public enum Participants: Hashable, Sendable {
  case named([String])
  case all

  public static let none = Participants.named([])

  /// The names; empty for *all*, which names nobody.
  public var names: [String] {
    if case .named(let names) = self { names } else { [] }
  }

  public var isEmpty: Bool { self == .named([]) }
}
