public import MilepaelCore
public import MilepaelText

/// A smiley or a mark in a document: a shape, and the words that say the same.
public enum ReportMark: Hashable, Sendable {
  /// Effort, in a round of this title where it refers to one.
  case effort(Standing, title: String?)
  case economy(EconomySmiley)

  /// The shape. What is derived stands in brackets (`DOMAIN.md` rule 3).
  public var glyph: String {
    switch self {
    case .economy(.happy), .effort(.reported(.happy), _): "☺"
    case .economy(.sad), .effort(.reported(.sad), _): "☹"
    case .effort(.reported(.neutral), _): "😐"
    case .effort(.derived, _): "(☺)"
    case .effort(.uncertain, _): "?"
    case .effort(.missing, _): "!"
    case .effort(.again, _): "!!"
    case .effort(.upcoming, _): "·"
    case .effort(.notDue, _): "–"
    }
  }

  /// The words, which say everything that the shape says.
  public func words(_ phrases: Phrases) -> String {
    switch self {
    case .economy(let smiley): phrases.smiley(smiley.smiley)
    case .effort(let standing, let title): phrases.standing(standing) { _ in title ?? "" }
    }
  }

  /// What a style sheet can colour it by.
  public var role: String {
    switch self {
    case .economy(let smiley): smiley.rawValue
    case .effort(.reported(let smiley), _): smiley.rawValue
    case .effort(let standing, _): standing.name.rawValue
    }
  }
}
