public import MilepaelCore

/// Labels and short facts of texts that are read line by line.
extension Phrases {
  /// *Center: Arbejdsmarked*: a word as a label, and what it says.
  public static func labelled(_ word: String, _ text: String) -> String {
    "\(word.prefix(1).uppercased())\(word.dropFirst()): \(text)"
  }

  public var kindOfMoney: String { say("penge", "money") }
  public var guidepost: String { say("administrativt pejlemærke", "administrative guidepost") }
  public var links: String { say("hænger sammen med", "linked with") }
  public var carriedOutBy: String { say("udføres ved", "carried out by") }
  public var clarified: String { say("afklaret", "settled") }
  public var clarifiedAfterClosing: String {
    say("efter at opfølgningen var lukket", "after the follow-up was closed")
  }
  public var answered: String { say("svar af", "answered by") }
  public var budgetChange: String { say("ændret budget", "changed budget") }
  public var funding: String { say("pengene kommer fra", "the money comes from") }
  public var approval: String { say("godkendt", "approved") }
  public var notApproved: String { say("ikke endnu", "not yet") }
  public var effect: String { say("effekt", "effect") }
  public var indicator: String { say("indikator", "indicator") }
  public var nobody: String { say("(ingen)", "(none)") }
  public var noFollowUps: String {
    say("aftalen har ingen opfølgninger", "the agreement has no follow-ups")
  }

  /// A text, and before it the mark *internal* when it has it.
  public func marked(_ text: MarkedText) -> String {
    text.isInternal ? "[\(internalMark)] \(text.text)" : text.text
  }

  /// *Eva Holm, 1. august 2019*; a document that came back names the day and nobody.
  public func signed(_ stamp: Stamp) -> String {
    stamp.by.isEmpty ? date(stamp.at.date) : "\(stamp.by), \(date(stamp.at.date))"
  }

  /// *mål 4,2*.
  public func target(_ value: String) -> String { say("mål \(value)", "target \(value)") }

  /// A figure with the language's decimal sign.
  public func decimal(_ value: Double) -> String {
    let text = Int(exactly: value).map(String.init) ?? value.description
    return language == .danish
      ? text.split(separator: ".", omittingEmptySubsequences: false).joined(separator: ",") : text
  }

  /// *2018: ventet 2,8 mio. kr., skønnet 65-70 %, opnået 1,9 mio. kr.*.
  /// *2018: ventet 4,6 mio. kr., skønnet 2,99-3,22 mio. kr., opnået 0,5 mio. kr. (50 %)*.
  public func effectTotal(_ total: EffectTotal) -> String {
    let share = total.realisedPercent.map { " (\($0) %)" } ?? ""
    let parts = [
      say("ventet", "expected") + " " + kroner(total.expected),
      total.forecast.map { range in
        let ends = Set([range.lowerBound, range.upperBound]).sorted().map(kroner)
        return say("skønnet", "forecast") + " " + ends.joined(separator: say(" til ", " to "))
      },
      total.realised.map { say("opnået", "realised") + " " + kroner($0) + share },
    ]
    return "\(total.year): " + parts.compactMap(\.self).joined(separator: ", ")
  }
  public func effectYear(_ year: Effect.Year) -> String {
    let share = year.forecastPercent.map(percent)
    let parts = [
      year.expected.map { say("ventet", "expected") + " " + kroner($0) },
      share.map { say("skønnet", "forecast") + " " + $0 },
      year.realised.map {
        say("opnået", "realised") + " " + kroner($0)
          + (year.realisedPercent.map { " (\($0) %)" } ?? "")
      },
    ]
    return "\(year.year): " + parts.compactMap(\.self).joined(separator: ", ")
  }
}
