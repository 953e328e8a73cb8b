/// How an agreement stands at one follow-up: what a manager asks first.
///
/// Counts only, worst first; effort and economy are two axes (`DOMAIN.md` rule 8). Guideposts and the
/// extra follow-up are in no count of this agreement.
public struct Overview: Hashable, Sendable {
  /// What the effort is counted by.
  enum Axis { case committee, centre, chapter }

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
    var part = Overview.Part(key: key)
    for position in positions { add(position, to: &part) }
    return part
  }

  private func add(_ position: Int, to part: inout Overview.Part) {
    let row = register.rows[position]
    if let standing = row.standing { part.tally.add(standing, economy: row.economy) }
    part.trend.add(row)
    if let risk = risks[position] {
      part.atRisk.thisYear = part.atRisk.thisYear.adding(risk.thisYear)
      part.atRisk.later = part.atRisk.later.adding(risk.later)
    }
  }

  /// Worst first; those that stand equally keep their order. Counted without making the groups
  /// themselves, which sorts every one of them by number.
  func parts(by grouping: Overview.Axis) -> [Overview.Part] {
    var parts: [String: Overview.Part] = [:]
    for position in followed {
      // What names nobody is counted under the empty name, so that it is not lost.
      switch grouping {
      case .committee:
        let names = register.rows[position].committees
        if names.count < 2 {
          add(position, to: &parts[names.first ?? "", default: Overview.Part(key: nil)])
        } else {
          for name in Set(names) { add(position, to: &parts[name, default: .init(key: nil)]) }
        }
      case .centre:
        let name = register.rows[position].centre
        add(position, to: &parts[name, default: Overview.Part(key: nil)])
      case .chapter:
        let id = register.rows[position].chapter
        add(position, to: &parts[id, default: Overview.Part(key: nil)])
      }
    }
    let known = names(of: grouping)
    let others = Set(parts.keys).subtracting(known).sorted()
    let ordered = (known + others).compactMap { name in
      parts[name].map { part in
        Overview.Part(
          key: key(name, grouping), tally: part.tally, trend: part.trend, atRisk: part.atRisk)
      }
    }
    return ordered.enumerated().sorted { a, b in
      Tally.isWorse(a.element.tally, than: b.element.tally)
        || !Tally.isWorse(b.element.tally, than: a.element.tally) && a.offset < b.offset
    }.map(\.element)
  }

  private func names(of grouping: Overview.Axis) -> [String] {
    switch grouping {
    case .committee: agreement.committees.map(\.name)
    case .centre: agreement.centres.map(\.name)
    case .chapter: agreement.chapters.map(\.id)
    }
  }

  private func key(_ name: String, _ grouping: Overview.Axis) -> Group.Key {
    switch grouping {
    case .committee: .committee(name)
    case .centre: .centre(name)
    case .chapter: .chapter(name, earlierYear: nil)
    }
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
