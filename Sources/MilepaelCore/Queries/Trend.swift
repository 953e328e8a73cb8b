/// How an initiative's effort stands against the follow-up before.
public enum Trend: String, Hashable, Sendable, CaseIterable {
  case better, worse, unchanged

  /// `nil` where one of the two has no smiley.
  public init?(from before: Smiley?, to now: Smiley?) {
    guard let before, let now else { return nil }
    self = now.rank < before.rank ? .better : now.rank > before.rank ? .worse : .unchanged
  }
}

extension Smiley {
  /// 0 for happy, 2 for sad.
  public var rank: Int {
    switch self {
    case .happy: 0
    case .neutral: 1
    case .sad: 2
    }
  }
}

/// Counts of how a group of initiatives has moved since the follow-up before.
public struct TrendTally: Hashable, Sendable {
  public var better = 0
  public var worse = 0
  public var unchanged = 0
  /// Those of them, and others, that were answered again against an earlier milestone.
  public var again = 0

  public init() {}

  public mutating func add(_ row: Row) {
    switch row.trend {
    case .better: better += 1
    case .worse: worse += 1
    case .unchanged: unchanged += 1
    case nil: break
    }
    if row.isAnsweredAgain { again += 1 }
  }
}
