/// How an agreement stands at one follow-up: what a manager asks first.
///
/// Counts only, worst first; effort and economy are two axes (`DOMAIN.md` rule 8). Guideposts and the
/// extra follow-up are in no count of this agreement.
public struct Overview: Hashable, Sendable {
  /// One committee, centre or chapter, or all together.
  public struct Part: Hashable, Sendable {
    public let key: Group.Key?
    public var tally = Tally()
    public var trend = TrendTally()
    public var atRisk = AtRisk()
  }

  /// Kroner of those whose economy smiley is sad: what is given, and what was to be saved.
  public struct AtRisk: Hashable, Sendable {
    /// In the follow-up's own year.
    public var thisYear = 0
    /// In the years after it that the budget covers, which is three more than its own.
    public var later = 0
  }

  /// What a centre still has to answer, and whether it has said to be ready.
  public struct Waiting: Hashable, Sendable {
    public let centre: String
    public let count: Int
    public let mark: ReadyMark?
  }

  public let focus: FollowUp?
  public let committees: [Part]
  public let centres: [Part]
  public let chapters: [Part]
  public let total: Part
  /// Centres that have something to answer or are not ready, the most first.
  public let waiting: [Waiting]
  public let guideposts: Int
  /// The year that *this year* means.
  public let year: Int

  public init(_ agreement: Agreement, _ register: Register) {
    let focus = agreement.followUps.first { $0.id == register.focus }
    let year = focus?.date?.year ?? agreement.budgetYear
    let counting = Counting(agreement, register, year: year)
    committees = counting.parts(by: .committee)
    centres = counting.parts(by: .centre)
    chapters = counting.parts(by: .chapter)
    total = counting.part(nil, counting.followed)
    guideposts = register.rows.count { $0.isGuidepost && $0.id.earlierYear == nil }
    var missing: [String: Int] = [:]
    for position in counting.followed where register.rows[position].standing?.needsAnswer == true {
      missing[register.rows[position].centre, default: 0] += 1
    }
    waiting = agreement.readiness(in: register.focus ?? FollowUpID(""))
      .map { Waiting(centre: $0.centre, count: missing[$0.centre] ?? 0, mark: $0.mark) }
      .sorted { ($1.count, $0.centre) < ($0.count, $1.centre) }
    self.focus = focus
    self.year = year
  }
}

private struct Counting {
  let agreement: Agreement
  let register: Register
  /// What counts: this agreement's own, and no guideposts.
  let followed: [Int]
  private let risks: [Int: Overview.AtRisk]

  init(_ agreement: Agreement, _ register: Register, year: Int) {
    self.agreement = agreement
    self.register = register
    followed = register.rows.indices.filter {
      register.rows[$0].id.earlierYear == nil && !register.rows[$0].isGuidepost
    }
    let end = max(year, agreement.budgetYear + 3)
    var risks: [Int: Overview.AtRisk] = [:]
    for position in followed where register.rows[position].economy == .sad {
      guard let economy = agreement[register.rows[position].place].followedUp?.economy else {
        continue
      }
      var risk = Overview.AtRisk()
      risk.thisYear = economy.atStake(in: year)
      for later in year..<end { risk.later = risk.later.adding(economy.atStake(in: later + 1)) }
      risks[position] = risk
    }
    self.risks = risks
  }

  func part(_ key: Group.Key?, _ positions: [Int]) -> Overview.Part {
    var part = Overview.Part(key: key, tally: register.tally(positions))
    for position in positions {
      part.trend.add(register.rows[position])
      if let risk = risks[position] {
        part.atRisk.thisYear = part.atRisk.thisYear.adding(risk.thisYear)
        part.atRisk.later = part.atRisk.later.adding(risk.later)
      }
    }
    return part
  }

  /// Worst first; those that stand equally keep their order.
  func parts(by grouping: Grouping) -> [Overview.Part] {
    let groups = register.groups(followed, by: grouping, of: agreement)
    let parts = groups.filter { $0.depth == 0 }.map { part($0.key, $0.counted) }
    return parts.enumerated().sorted { a, b in
      Tally.isWorse(a.element.tally, than: b.element.tally)
        || !Tally.isWorse(b.element.tally, than: a.element.tally) && a.offset < b.offset
    }.map(\.element)
  }
}

extension Economy {
  /// What is lost when it goes wrong: kroner that are given, and kroner that were to be saved.
  func atStake(in year: Int) -> Int {
    let saved = effectiveAmounts.filter(\.isSaving).kroner(in: year)
    return kroner(in: year).adding(saved < 0 ? (saved == .min ? .max : -saved) : saved)
  }
}

extension Int {
  /// The sum; at most the largest number there is, since a file can name amounts that no budget has.
  fileprivate func adding(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }
}
