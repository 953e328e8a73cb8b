/// Counts of how a group of initiatives stands at one follow-up.
///
/// Nothing is averaged: effort and economy are two axes, and guideposts are in no count
/// (`DOMAIN.md` rules 5 and 8).
public struct Tally: Hashable, Sendable {
  public var sad = 0
  public var neutral = 0
  public var uncertain = 0
  public var missing = 0
  public var again = 0
  public var happyReported = 0
  public var happyDerived = 0
  public var upcoming = 0
  public var notDue = 0
  public var economySad = 0
  public var economyHappy = 0

  public init() {}

  public var happy: Int { happyReported + happyDerived }
  /// What somebody has to answer: missing, again and uncertain.
  public var needsAnswer: Int { missing + again + uncertain }
  /// Every initiative that is followed up, each once.
  public var total: Int { sad + neutral + needsAnswer + happy + upcoming + notDue }

  /// Adds one initiative: its standing, and its economy smiley when it has one.
  public mutating func add(_ standing: Standing, economy: EconomySmiley?) {
    switch standing {
    case .reported(.sad): sad += 1
    case .reported(.neutral): neutral += 1
    case .reported(.happy): happyReported += 1
    case .derived: happyDerived += 1
    case .uncertain: uncertain += 1
    case .missing: missing += 1
    case .again: again += 1
    case .upcoming: upcoming += 1
    case .notDue: notDue += 1
    }
    switch economy {
    case .sad: economySad += 1
    case .happy: economyHappy += 1
    case nil: break
    }
  }

  /// True when the first is worse and stands before the second in a summary: by sad, then neutral,
  /// then what needs an answer.
  public static func isWorse(_ a: Tally, than b: Tally) -> Bool {
    (a.sad, a.neutral, a.needsAnswer, a.economySad) > (
      b.sad, b.neutral, b.needsAnswer, b.economySad
    )
  }
}
