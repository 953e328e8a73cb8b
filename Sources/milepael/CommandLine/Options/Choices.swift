import ArgumentParser
import MilepaelCore

/// The words that options accept. Their spellings are a contract with scripts.

enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv
}

enum PlainFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

enum PageFormat: String, ExpressibleByArgument, CaseIterable {
  case text, html
}

enum SummaryGrouping: String, ExpressibleByArgument, CaseIterable {
  case committee, centre, chapter

  var grouping: Grouping {
    switch self {
    case .committee: .committee
    case .centre: .centre
    case .chapter: .chapter
    }
  }
}

enum ReminderGrouping: String, ExpressibleByArgument, CaseIterable {
  case centre, committee

  var grouping: Grouping { self == .centre ? .centre : .committee }
}

/// A smiley to set, or none to take it away.
enum SmileyChoice<Smiley: RawRepresentable<String> & CaseIterable & Sendable>:
  ExpressibleByArgument, Sendable
{
  case some(Smiley)
  case none

  init?(argument: String) {
    if argument == "none" {
      self = .none
    } else if let smiley = Smiley(rawValue: argument) {
      self = .some(smiley)
    } else {
      return nil
    }
  }

  var smiley: Smiley? {
    if case .some(let smiley) = self { smiley } else { nil }
  }

  static var allValueStrings: [String] { Smiley.allCases.map(\.rawValue) + ["none"] }
}

/// A standing, or the three that ask for an answer together.
enum StandingChoice: ExpressibleByArgument, Sendable {
  case named(Standing.Name)
  case needsAnswer

  init?(argument: String) {
    if argument == "needs-answer" {
      self = .needsAnswer
    } else if let name = Standing.Name(rawValue: argument) {
      self = .named(name)
    } else {
      return nil
    }
  }

  var filter: Filter.StandingFilter {
    switch self {
    case .named(let name): .named(name)
    case .needsAnswer: .needsAnswer
    }
  }

  static var allValueStrings: [String] { Standing.Name.allCases.map(\.rawValue) + ["needs-answer"] }
}

extension Smiley: ExpressibleByArgument {}
extension MilepaelCore.Kind: ExpressibleByArgument {}
extension FollowUpTransition: ExpressibleByArgument {}

enum SettlementChoice: String, ExpressibleByArgument, CaseIterable {
  case keep, take

  var settlement: Settlement { self == .keep ? .keepStanding : .takeOther }
}
