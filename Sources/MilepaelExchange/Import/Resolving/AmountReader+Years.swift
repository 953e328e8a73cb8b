import MilepaelCore

/// How many years a text says that money is for: *over fire år*, *i en fireårig periode*.
struct YearCount: Hashable, Sendable {
  /// Whether it says so at all.
  var isNamed = false
  /// `nil` when it gives no number: *over flere år*.
  var years: Int?

  init() {}

  private static let numbers: [String: Int] = [
    "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9, "ti": 10,
    "two": 2, "three": 3, "four": 4, "five": 5,
  ]
  private static let between: Set<String> = [
    "de", "naeste", "kommende", "foerste", "foelgende", "en", "periode", "paa", "af", "the", "next",
  ]
  private static let leads: Set<String> = [
    "over", "i", "loebet", "fordelt", "for", "in", "hvert", "hver",
  ]
  private static let periods: Set<String> = [
    "perioden", "budgetperioden", "aftaleperioden", "planperioden",
  ]
  /// *børn over 6 år*: their age.
  private static let people: Set<String> = [
    "boern", "unge", "borgere", "personer", "elever", "piger", "drenge", "alle", "dem", "voksne",
    "children", "people",
  ]

  /// - Parameter folded: What follows a sum.
  init(in folded: String) {
    let words = TextSearch.words(folded).map { word in
      String(word.drop { $0 == "(" }.reversed().drop { ",.:;)".contains($0) }.reversed())
    }
    for (index, word) in words.enumerated() where index > 0 {
      // *over perioden*, of which no year is named.
      if Self.periods.contains(word), ["over", "i"].contains(words[index - 1]),
        !(index + 1 < words.count && words[index + 1].first?.isNumber == true)
      {
        isNamed = true
        return
      }
      if word.hasSuffix("aarig") || word.hasSuffix("aarige"), index + 1 < words.count,
        words[index + 1].hasPrefix("periode")
      {
        isNamed = true
        years = Self.number(
          word.split(separator: "-")[0].replacing("aarige", with: "")
            .replacing("aarig", with: ""))
        return
      }
      guard ["aar", "years", "aarraekke"].contains(word) else { continue }
      let number = Self.number(words[index - 1][...])
      let isSome = word == "aarraekke" || ["flere", "several"].contains(words[index - 1])
      guard number != nil || isSome else { continue }
      var lead = index - 2
      while lead >= 0, Self.between.contains(words[lead]) { lead -= 1 }
      // *i 2026 og de følgende tre år*
      if lead >= 0, words[lead] == "og", words[lead...].contains("foelgende") {
        isNamed = true
        return
      }
      guard lead >= 0, Self.leads.contains(words[lead]) else { continue }
      if lead > 0, Self.people.contains(words[lead - 1]) { continue }
      isNamed = true
      years = number
      return
    }
  }

  private static func number(_ word: some StringProtocol) -> Int? {
    numbers[String(word)] ?? Int(word).flatMap { (2...20).contains($0) ? $0 : nil }
  }
}

extension StatedSums {
  /// Whether a sum is one for several years: which of them has how much of it does not stand there.
  func isSpread(_ index: Int, budgetYear: Int) -> Bool {
    let sum = sums[index]
    if isPrice(index) || isDenied(index) { return true }
    if TextSearch.contains("hvert andet aar", in: sum.tail) { return true }
    // The years after the budget's own, however many those are.
    if sum.after.isEmpty, TextSearch.contains("overslagsaar", in: sum.nearTail) { return true }
    if sum.duration.isNamed, !sum.isEach || sum.duration.years == nil { return true }
    let years = sum.after.isEmpty ? sum.head : sum.after
    // *i hvert af årene*, of which none is named.
    if sum.isEach, !sum.isYearly, years.isEmpty, !sum.duration.isNamed {
      return spansBefore(index).isEmpty
    }
    guard let first = years.first, !sum.isEach else { return false }
    if first.isEnd { return true }
    if let start = sum.after.first?.range.lowerBound {
      let lead = TextFold.folded(String(sentence[sum.money.range.upperBound..<start]))
      // *1 mio. kr., der er overført fra 2025*
      let isMoved = AmountWords.moving.contains { TextSearch.contains($0, in: lead) }
      if TextSearch.contains("fra", in: lead), first.to < budgetYear || isMoved {
        return true
      }
      // A school year is half of two.
      if TextSearch.contains("skoleaar", in: lead) { return true }
      let isOver =
        AmountWords.spreading.contains { TextSearch.trimmed(lead).hasSuffix($0) }
        || AmountWords.parts.contains { TextSearch.contains($0, in: lead) }
      if isOver, years.count > 1 || first.to > first.from { return true }
    }
    return sum.isTotal && (years.count > 1 || first.to > first.from) && !first.isOpen
  }
}
