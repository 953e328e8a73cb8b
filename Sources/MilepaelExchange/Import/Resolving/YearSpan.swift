import MilepaelCore

/// Years that a text names together: *2019-2022*, *2019 og 2020*, *2020 og frem*, *fra 2018*.
struct YearSpan: Hashable, Sendable {
  var from: Int
  var to: Int
  /// It goes on (*og frem*, *fra og med*).
  var isOpen: Bool
  /// *fra 2018*.
  var isStart: Bool
  var range: Range<String.Index>

  /// The years after these, without an end.
  var following: YearSpan {
    YearSpan(from: to + 1, to: to + 1, isOpen: true, isStart: true, range: range)
  }

  static func all(in text: String) -> [YearSpan] {
    var spans: [YearSpan] = []
    for (year, range) in years(in: text) {
      let before = TextFold.folded(String(text.utf8[..<range.lowerBound].suffix(24)) ?? "")
      let after = TextFold.folded(String(text.utf8[range.upperBound...].prefix(12)) ?? "")
      if let last = spans.last {
        let between = TextFold.folded(
          TextSearch.trimmed(text[last.range.upperBound..<range.lowerBound]))
        if ["-", "–", "til", "og", ",", "samt", "to", "and"].contains(between),
          year == last.to + 1 || year > last.to && between != "," && between != "samt"
        {
          spans[spans.count - 1].to = year
          spans[spans.count - 1].range = last.range.lowerBound..<range.upperBound
          spans[spans.count - 1].isOpen = last.isOpen || goesOn(after)
          continue
        }
      }
      let isStart =
        TextSearch.contains("fra", in: before) || TextSearch.contains("from", in: before)
      let isOpen = goesOn(after) || TextSearch.contains("fra og med", in: before)
      spans.append(
        YearSpan(from: year, to: year, isOpen: isOpen, isStart: isStart, range: range))
    }
    return spans
  }

  private static func goesOn(_ after: String) -> Bool {
    ["og frem", "ff", "onward"].contains { TextSearch.contains($0, in: after) }
  }

  private static func years(in text: String) -> [(Int, Range<String.Index>)] {
    var found: [(Int, Range<String.Index>)] = []
    for digits in text.utf8.split(whereSeparator: { !(0x30...0x39).contains($0) })
    where digits.count == 4 {
      guard let year = Int(Substring(digits)), (1990...2099).contains(year) else { continue }
      // *Budget 2018* and *Aftale om budget 2018* name an agreement, and no year of an amount.
      let before = TextFold.folded(String(text.utf8[..<digits.startIndex].suffix(20)) ?? "")
      let isName =
        before.hasSuffix("budget ") && !TextSearch.contains("fra og med", in: before)
        || before.hasSuffix("budgetaftalen for ")
      if isName { continue }
      found.append((year, digits.startIndex..<digits.endIndex))
    }
    return found
  }
}
