/// The expected and the realised effect of an investment, year by year.
///
/// Source: document 004 (savings expected for 2018, of which 65–70 % were forecast to be realised)
/// and document 003 (*Alle skal med*, table 1).
public struct Effect: Hashable, Sendable {
  public struct Year: Hashable, Sendable {
    public var year: Int
    /// Kroner that the case expects.
    public var expected: Int?
    /// The forecast share of what is expected, in per cent: a range.
    public var forecastPercent: ClosedRange<Int>?
    /// Kroner that were in fact achieved. Apart from the forecast.
    public var realised: Int?
    public var foreign: Foreign

    public init(
      year: Int, expected: Int? = nil, forecastPercent: ClosedRange<Int>? = nil,
      realised: Int? = nil, foreign: Foreign = Foreign()
    ) {
      self.year = year
      self.expected = expected
      self.forecastPercent = forecastPercent
      self.realised = realised
      self.foreign = foreign
    }

    /// The forecast in kroner, rounded to whole kroner, when both parts are known; `nil` too for
    /// figures so large that they cannot be multiplied, which no budget has but a file can.
    public var forecast: ClosedRange<Int>? {
      guard let expected, let share = forecastPercent,
        let low = Self.share(share.lowerBound, of: expected),
        let high = Self.share(share.upperBound, of: expected)
      else { return nil }
      return min(low, high)...max(low, high)
    }

    /// How much of what was expected is realised, in whole per cent, when both are known.
    public var realisedPercent: Int? {
      guard let expected, let realised, expected != 0 else { return nil }
      let share = (Double(realised) * 100 / Double(expected)).rounded()
      return share.magnitude < 1e6 ? Int(share) : nil
    }

    private static func share(_ percent: Int, of kroner: Int) -> Int? {
      let (product, overflow) = kroner.multipliedReportingOverflow(by: percent)
      guard !overflow else { return nil }
      let (whole, rest) = product.quotientAndRemainder(dividingBy: 100)
      return rest.magnitude < 50 ? whole : whole + rest.signum()
    }
  }

  public var title: String
  public var years: [Year]
  public var foreign: Foreign

  public init(title: String, years: [Year], foreign: Foreign = Foreign()) {
    self.title = title
    self.years = years
    self.foreign = foreign
  }
}

/// A figure that is watched, with the target it should reach. Source: document 002, item 10.
public struct Indicator: Hashable, Sendable {
  public struct Reading: Hashable, Sendable {
    public var date: CalendarDate
    public var value: Double
    public var foreign: Foreign

    public init(date: CalendarDate, value: Double, foreign: Foreign = Foreign()) {
      self.date = date
      self.value = value
      self.foreign = foreign
    }
  }

  public var title: String
  public var unit: String?
  public var target: Double?
  public var readings: [Reading]
  public var foreign: Foreign

  public init(
    title: String, unit: String? = nil, target: Double? = nil, readings: [Reading] = [],
    foreign: Foreign = Foreign()
  ) {
    self.title = title
    self.unit = unit
    self.target = target
    self.readings = readings
    self.foreign = foreign
  }
}
