/// What the investments of an agreement should bring in a year, and bring.
///
/// Source: document 004 (2.8 and 1.8 million kroner expected for 2018, forecast to be realised by
/// 65–70 %).
public struct EffectTotal: Hashable, Sendable {
  public let year: Int
  /// Kroner that the cases expect together.
  public private(set) var expected = 0
  /// What is forecast of that, for the cases with a forecast.
  public private(set) var forecast: ClosedRange<Int>?
  /// Kroner that were achieved, of the cases that say so; `nil` when none does.
  public private(set) var realised: Int?
  /// What those were expected to bring that say what they have achieved.
  public private(set) var expectedOfRealised = 0
  /// How many cases have something in this year.
  public private(set) var count = 0

  init(_ year: Int) { self.year = year }

  /// How much of what was expected is realised, in whole per cent, where it is known.
  public var realisedPercent: Int? {
    Effect.Year(year: year, expected: expectedOfRealised, realised: realised).realisedPercent
  }

  mutating func add(_ figures: Effect.Year) {
    count += 1
    expected = sum(expected, figures.expected ?? 0)
    if let range = figures.forecast {
      let before = forecast ?? 0...0
      let low = sum(before.lowerBound, range.lowerBound)
      forecast = low...max(low, sum(before.upperBound, range.upperBound))
    }
    if let achieved = figures.realised {
      realised = sum(realised ?? 0, achieved)
      expectedOfRealised = sum(expectedOfRealised, figures.expected ?? 0)
    }
  }

  /// A file can hold figures that no budget has: then the sum stops at the greatest number.
  private func sum(_ a: Int, _ b: Int) -> Int {
    let (result, overflow) = a.addingReportingOverflow(b)
    return overflow ? (b > 0 ? .max : .min) : result
  }
}

/// An effect or an indicator, and whose it is.
public struct Watched<Value: Hashable & Sendable>: Hashable, Sendable {
  public let initiative: InitiativeID
  public let value: Value
}

/// Everything that is watched beside milestones and money: what investments bring, and indicators.
public struct Watching: Hashable, Sendable {
  /// In the agreement's order, as are the indicators.
  public private(set) var effects: [Watched<Effect>] = []
  public private(set) var indicators: [Watched<Indicator>] = []

  /// Of this agreement's own initiatives and of those that are followed up again.
  public init(_ agreement: Agreement) {
    // Nearly all have none, and ten thousand are looked through while a page opens.
    for initiative in agreement.initiatives { add(initiative, year: nil) }
    for earlier in agreement.extra {
      for extra in earlier.initiatives { add(extra.initiative, year: earlier.budgetYear) }
    }
  }

  private mutating func add(_ initiative: borrowing Initiative, year: Int?) {
    guard case .followedUp(let content) = initiative.handling,
      !content.effects.isEmpty || !content.indicators.isEmpty
    else { return }
    let id = InitiativeID(initiative.number, earlierYear: year)
    effects += content.effects.map { Watched(initiative: id, value: $0) }
    indicators += content.indicators.map { Watched(initiative: id, value: $0) }
  }

  /// The expected and realised effects together, year by year.
  public var totals: [EffectTotal] {
    var totals: [Int: EffectTotal] = [:]
    for effect in effects {
      for figures in effect.value.years {
        totals[figures.year, default: EffectTotal(figures.year)].add(figures)
      }
    }
    return totals.values.sorted { $0.year < $1.year }
  }
}
