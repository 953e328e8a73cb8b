import MilepaelCore

/// Sums that are said in turn for years that are said in turn: *i 2020 og 2021 på henholdsvis 0,5 mio.
/// kr. og 1,5 mio. kr.*, *hhv. 1 og 2 mio. kr. i 2026 og 2027*.
struct Turns {
  enum Year: Hashable, Sendable {
    case span(YearSpan)
    /// There are more years than sums, or fewer.
    case unclear
  }

  let group: Range<Int>
  private let years: [YearSpan]?

  /// `nil` where a sentence says none in turn.
  init?(_ stated: StatedSums) {
    guard let group = Self.group(stated) else { return nil }
    self.group = group
    let sums = stated.sums
    let first = group.lowerBound
    let start =
      first > 0 ? sums[first - 1].money.range.upperBound : stated.sentence.startIndex
    let before = stated.spans(from: start, to: sums[first].money.range.lowerBound)
    let last = before[(before.lastIndex { !$0.isMore } ?? 0)...]
    years = [Array(last), sums[group.upperBound - 1].after]
      .filter { Self.count($0) == group.count }
      .first?.flatMap(\.single)
  }

  /// `nil` for a sum that has its years as any other.
  func years(of index: Int) -> Year? {
    guard group.contains(index) else { return nil }
    return years.map { .span($0[index - group.lowerBound]) } ?? .unclear
  }

  private static func count(_ spans: [YearSpan]) -> Int {
    spans.map(\.years.count).reduce(0, +)
  }

  private static func group(_ stated: StatedSums) -> Range<Int>? {
    let sums = stated.sums
    if let first = sums.firstIndex(where: { $0.money.form == .listed }) {
      return first..<(sums[first...].firstIndex { $0.money.form != .listed } ?? sums.count)
    }
    let word = ["henholdsvis", "hhv", "respectively"].lazy
      .compactMap { TextSearch.range(of: $0, in: stated.sentence) }.first
    guard let word,
      let first = sums.firstIndex(where: { $0.money.range.lowerBound >= word.upperBound })
    else { return nil }
    var end = first + 1
    while end < sums.count, sums[end - 1].after.isEmpty, sums[end].head.isEmpty,
      ["og", ",", "samt", "and", ", og"].contains(TextSearch.trimmed(sums[end].before))
    {
      end += 1
    }
    return end - first > 1 ? first..<end : nil
  }
}

extension YearSpan {
  /// Its years one by one.
  fileprivate var single: [YearSpan] {
    years.map { year in
      YearSpan(
        from: year, to: year, isOpen: isOpen && year == to, isStart: false, range: range)
    }
  }
}
