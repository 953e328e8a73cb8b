import MilepaelCore
import MilepaelText

/// What a follow-up's title says of its time, however it is spelt: the day, or a place in the order of
/// a year.
struct RoundKey: Hashable, Sendable {
  enum Family: Hashable, Sendable { case followUp, delivery, quarter, half, other }

  /// The day as it stands in the title.
  fileprivate let day: CalendarDate?
  /// The day by which it is over, also for a month, a quarter or a year.
  private let end: CalendarDate?
  fileprivate let ordinal: Int?
  fileprivate let year: Int
  fileprivate let family: Family
  /// Letters and figures only.
  fileprivate let letters: String

  /// - Parameter budgetYear: The year of a title that names none.
  init(_ title: String, budgetYear: Int) {
    let folded = TextFold.folded(title)
    letters = folded.filter { $0.isLetter || $0.isNumber }
    day = PrintedDate.all(in: title).last?.date ?? RoundTitle.date(title)
    year = day?.year ?? RoundTitle.year(title) ?? budgetYear
    ordinal = RoundTitle.ordinal(title)
    family = Self.family(folded)
    end = day ?? Self.end(folded, family, ordinal, year, hasYear: RoundTitle.year(title) != nil)
  }

  private static func family(_ folded: String) -> Family {
    func has(_ words: String...) -> Bool { words.contains { TextSearch.contains($0, in: folded) } }
    if has("kvartal", "quarter") { return .quarter }
    if has("halvaar", "half-year") { return .half }
    if has("leverance", "delivery") { return .delivery }
    return has("opf", "follow") ? .followUp : .other
  }

  private static func end(
    _ folded: String, _ family: Family, _ ordinal: Int?, _ year: Int, hasYear: Bool
  ) -> CalendarDate? {
    switch (family, ordinal) {
    case (.quarter, let number?) where (1...4).contains(number):
      return lastDay(year, number * 3)
    case (.half, let number?) where (1...2).contains(number): return lastDay(year, number * 6)
    default: break
    }
    if let month = RoundTitle.month(folded) {
      if TextSearch.contains("primo", in: folded) {
        return CalendarDate(year: year, month: month, day: 1)
      }
      if TextSearch.contains("medio", in: folded) {
        return CalendarDate(year: year, month: month, day: 15)
      }
      return lastDay(year, month)
    }
    // *2026*, *Udgangen af 2026*, *Årsregnskab 2026*.
    return family == .other && ordinal == nil && hasYear ? lastDay(year, 12) : nil
  }

  private static func lastDay(_ year: Int, _ month: Int) -> CalendarDate? {
    [31, 30, 29, 28].lazy.compactMap { CalendarDate(year: year, month: month, day: $0) }.first
  }

  /// Whether both titles are of one follow-up.
  func isSame(as other: RoundKey) -> Bool {
    if letters == other.letters { return true }
    if let day, let theirs = other.day { return day == theirs }
    guard day == nil, other.day == nil, family == other.family, year == other.year else {
      return false
    }
    guard let ordinal, let theirs = other.ordinal else { return false }
    return ordinal == theirs
      && (family != .other || EditDistance.isWithin(1, letters, other.letters))
  }

  /// Whether the titles differ in more than signs and in how a day is written.
  func isSpeltOtherwise(than other: RoundKey) -> Bool {
    letters != other.letters && (day == nil || other.day == nil)
  }

  /// Whether this one is over before the other; `nil` where the titles do not say.
  func isBefore(_ other: RoundKey) -> Bool? {
    if let end, let theirs = other.end { return end == theirs ? nil : end < theirs }
    if year != other.year { return year < other.year }
    if let ordinal, let theirs = other.ordinal, family == other.family, end == nil, other.end == nil
    {
      return ordinal == theirs ? nil : ordinal < theirs
    }
    // The one at the turn of the year comes after those that are counted.
    if let theirs = other.end, end == nil, ordinal != nil, theirs == Self.lastDay(year, 12) {
      return true
    }
    if let end, other.end == nil, other.ordinal != nil, end == Self.lastDay(year, 12) {
      return false
    }
    return nil
  }
}

/// Titles and what they lead to, found by what they say: among many titles not each is compared.
struct RoundIndex {
  private struct Place: Hashable {
    var family: RoundKey.Family
    var year: Int
    var ordinal: Int
  }

  private var entries: [(key: RoundKey, value: String)] = []
  private var byLetters: [String: Int] = [:]
  private var byDay: [CalendarDate: Int] = [:]
  private var byPlace: [Place: [Int]] = [:]

  mutating func add(_ key: RoundKey, _ value: String) {
    let index = entries.count
    entries.append((key, value))
    if byLetters[key.letters] == nil { byLetters[key.letters] = index }
    if let day = key.day {
      if byDay[day] == nil { byDay[day] = index }
    } else if let ordinal = key.ordinal {
      byPlace[Place(family: key.family, year: key.year, ordinal: ordinal), default: []]
        .append(index)
    }
  }

  /// The first that was added of those that ``RoundKey/isSame(as:)`` finds the same.
  func first(sameAs key: RoundKey) -> String? {
    var found = [byLetters[key.letters]].compactMap(\.self)
    if let day = key.day {
      if let index = byDay[day] { found.append(index) }
    } else if let ordinal = key.ordinal {
      let place = Place(family: key.family, year: key.year, ordinal: ordinal)
      if let index = byPlace[place]?.first(where: { entries[$0].key.isSame(as: key) }) {
        found.append(index)
      }
    }
    return found.min().map { entries[$0].value }
  }
}
