import MilepaelText

/// What was typed for a new agreement, and does not fit.
enum NewProblem: Hashable, Sendable {
  /// An option that is needed, and nobody can be asked.
  case missing(String)
  case notAYear(String)
  case notAFollowUp(String)
  case twice(String)

  func why(_ phrases: Phrases) -> String {
    switch self {
    case .missing(let option): phrases.optionMissing(option)
    case .notAYear(let typed): phrases.notAYear(typed)
    case .notAFollowUp(let typed): phrases.notAFollowUp(typed)
    case .twice(let name): phrases.givenTwice(name)
    }
  }

  func now(_ phrases: Phrases) -> String {
    switch self {
    case .missing(let option): phrases.giveOption(option)
    case .notAYear: phrases.writeAYear
    case .notAFollowUp: phrases.writeAFollowUp
    case .twice: phrases.giveEachOnce
    }
  }
}
