import MilepaelCore

/// Years that a text names together: *2019-2022*, *2019 og 2020*, *2020 og frem*, *fra 2018*.
struct YearSpan: Hashable, Sendable {
  var from: Int
  var to: Int
  /// It goes on (*og frem*, *fra og med*).
  var isOpen: Bool
  /// *fra 2018*.
  var isStart: Bool
  /// *til og med 2028*, with no first year.
  var isEnd = false
  /// It belongs to the years before it, with a gap between them: *2026 og 2028*.
  var isMore = false
  /// *i 2026 og i 2027*: it can be the year of what follows as well.
  var isOnItsOwn = false
  var range: Range<String.Index>

  /// The years after these, without an end.
  var following: YearSpan {
    YearSpan(from: to + 1, to: to + 1, isOpen: true, isStart: true, range: range)
  }

  var years: Range<Int> { from..<max(from, to) + 1 }

  static func all(in text: String) -> [YearSpan] {
    var spans: [YearSpan] = []
    for (year, range) in years(in: text) {
      let before = folded(text.utf8[..<range.lowerBound].suffix(24))
      let after = folded(text.utf8[range.upperBound...].prefix(24))
      var isMore = false
      var isOnItsOwn = false
      if let last = spans.last, year > last.to {
        let between = TextFold.folded(
          TextSearch.trimmed(text[last.range.upperBound..<range.lowerBound]))
        let isRange = ["-", "–", "til", "to"].contains(between) || ends.contains(between)
        let isListed = ["og", ",", "samt", "and", "&", "/"].contains(between)
        if isRange || isListed && year == last.to + 1 {
          spans[spans.count - 1].to = year
          spans[spans.count - 1].range = last.range.lowerBound..<range.upperBound
          spans[spans.count - 1].isOpen = last.isOpen && isListed || goesOn(after)
          continue
        }
        isOnItsOwn = ["og i", "samt i", "and in"].contains(between)
        isMore = isListed || isOnItsOwn
      }
      // *2026-28*
      let short = shortEnd(of: year, after: range.upperBound, in: text)
      // *fra projektet i 2018* has other words between.
      let lead = lead(before)
      let isStart = starts.contains { lead == $0 || lead.hasSuffix(" " + $0) }
      let isOpen = goesOn(after) || TextSearch.contains("fra og med", in: before)
      spans.append(
        YearSpan(
          from: year, to: short?.0 ?? year, isOpen: isOpen, isStart: isStart,
          isEnd: ends.contains { lead.hasSuffix($0) }, isMore: isMore, isOnItsOwn: isOnItsOwn,
          range: range.lowerBound..<(short?.1 ?? range.upperBound)))
    }
    return spans
  }

  /// A window of a text can begin or end inside a letter.
  private static func folded(_ bytes: Substring.UTF8View) -> String {
    TextFold.folded(String(decoding: bytes, as: UTF8.self))
  }

  /// The last year of *2026-28*, and where that ends; *2026 - 28 mio. kr.* has a sum there.
  private static func shortEnd(
    of year: Int, after place: String.Index, in text: String
  ) -> (Int, String.Index)? {
    let rest = text.utf8[place...]
    for dash in ["-", "–"] where rest.starts(with: dash.utf8) {
      let start = rest.index(place, offsetBy: dash.utf8.count)
      let digits = rest[start...].prefix { (0x30...0x39).contains($0) }
      let after = Array(rest[digits.endIndex...].prefix(24))
      let isNumber =
        after.first.map { ",.".utf8.contains($0) } ?? false
        && after.dropFirst().first.map { (0x30...0x39).contains($0) } ?? false
      guard digits.count == 2, !isNumber, MoneyUnit.after(0, after) == nil,
        let end = Int(Substring(digits)), year % 100 < end, end <= year % 100 + 20
      else { return nil }
      return (year - year % 100 + end, digits.endIndex)
    }
    return nil
  }

  /// The words before a year, without the day in it: *fra 1. januar 2027*.
  private static func lead(_ before: String) -> String {
    var words = TextSearch.words(before).suffix(5)
    if words.count > 2, words[words.endIndex - 2].first?.isNumber == true {
      words.removeLast(2)
      if words.last == "den" { words.removeLast() }
    }
    return words.joined(separator: " ")
  }

  private static let starts = [
    "fra", "fra aar", "fra budget", "fra budgetaar", "from", "med start i", "startende i",
    "starting in",
  ]

  private static let ends = ["til og med", "frem til", "og frem til", "indtil", "until"]

  private static func goesOn(_ after: String) -> Bool {
    let rest = TextSearch.words(after).joined(separator: " ")
    return [
      "og frem", "ff", "og aarene frem", "og aarene efter", "og de foelgende", "og foelgende",
      "og efterfoelgende", "onward", "and onward",
    ].contains { rest.hasPrefix($0) }
  }

  private static func years(in text: String) -> [(Int, Range<String.Index>)] {
    var found: [(Int, Range<String.Index>)] = []
    for digits in text.utf8.split(whereSeparator: { !(0x30...0x39).contains($0) })
    where digits.count == 4 {
      guard let year = Int(Substring(digits)), (1990...2099).contains(year) else { continue }
      // *i 2026-priser*
      let after = folded(text.utf8[digits.endIndex...].prefix(8))
      if ["-pris", "-pl", "-niveau"].contains(where: after.hasPrefix) { continue }
      // *Budget 2018* and *Aftale om budget 2018* name an agreement, and no year of an amount.
      let before = folded(text.utf8[..<digits.startIndex].suffix(20))
      // *Budget 2027: 1 mio. kr.* and *fra budget 2027* do.
      let isHead = text.utf8[digits.endIndex...].first == UInt8(ascii: ":")
      let isName =
        before.hasSuffix("budget ") && !TextSearch.contains("fra og med", in: before)
        && !before.hasSuffix("fra budget ") && (!isHead || before.hasSuffix("aftale om budget "))
        || before.hasSuffix("budgetaftalen for ")
      if isName { continue }
      found.append((year, digits.startIndex..<digits.endIndex))
    }
    return found
  }
}
