import MilepaelCore

/// A sentence's sums and years, and which belong together.
struct StatedSums {
  let sentence: String
  let folded: String
  private(set) var sums: [StatedSum] = []
  private let spans: [YearSpan]
  /// No sentence speaks of more sums than this; a text that does is no sentence.
  static let limit = 40
  let isTooLong: Bool

  init(_ sentence: String) {
    self.sentence = sentence
    folded = TextFold.folded(sentence)
    var money: [Money] = []
    for sum in Money.all(in: sentence) {
      let end = money.last?.range.upperBound ?? sentence.startIndex
      let before = sentence[end..<sum.range.lowerBound]
      let isSum =
        switch sum.form {
        case .bare: Self.isGiven(before, after: money.last)
        case .loose: !money.isEmpty
        default: true
        }
      if isSum { money.append(sum) }
      if money.count > Self.limit { break }
    }
    isTooLong = money.count > Self.limit
    let spans = money.isEmpty ? [] : Array(YearSpan.all(in: sentence).prefix(Self.limit))
    self.spans = spans
    for (index, sum) in money.enumerated() {
      let previousEnd = index > 0 ? money[index - 1].range.upperBound : sentence.startIndex
      let nextStart =
        index + 1 < money.count ? money[index + 1].range.lowerBound : sentence.endIndex
      let before = TextFold.folded(String(sentence[previousEnd..<sum.range.lowerBound]))
      let tail = TextFold.folded(String(sentence[sum.range.upperBound..<nextStart]))
      var stated = StatedSum(
        money: sum, before: before, tail: tail,
        nearBefore: index > 0 ? Self.parted(before).1 : before,
        nearTail: index + 1 < money.count ? Self.near(tail) : tail)
      stated.duration = YearCount(in: stated.nearTail)
      sums.append(stated)
    }
    giveYears()
  }

  /// *Der er afsat 400.000*: a number right behind a word that gives, or in a row with such a one.
  private static func isGiven(_ before: Substring, after last: Money?) -> Bool {
    let near = String(decoding: before.utf8.suffix(80), as: UTF8.self)
    let words = TextSearch.words(TextFold.folded(near)).suffix(3)
    guard let word = words.last(where: { !AmountWords.beforeBare.contains(String($0)) }) else {
      return last?.form == .bare
    }
    return AmountWords.giving.contains { TextSearch.contains($0, in: String(word)) }
      || last?.form == .bare && (["og", "samt", "and"].contains(word) || word.hasSuffix(","))
  }

  private static let separators = [", ", "; ", ". ", " og ", " samt ", " and "]
    .map { Array($0.utf8) }

  /// What stands before the last comma or *og*, and what after it.
  private static func parted(_ text: String) -> (String, String) {
    let bytes = Array(text.utf8)
    for index in bytes.indices.reversed() {
      let rest = bytes[index...]
      if separators.contains(where: { rest.starts(with: $0) }) {
        return (
          String(decoding: bytes[..<index], as: UTF8.self), String(decoding: rest, as: UTF8.self)
        )
      }
    }
    return (text, text)
  }

  /// *2 mio. kr. i 2026-2028 i alt 6 mio. kr.*: the words just before a sum are that one's.
  private static func near(_ tail: String) -> String {
    let own = parted(tail).0
    guard own == tail else { return own }
    let words = TextSearch.trimmed(tail)
    let lead = (AmountWords.total + ["aarligt", "herefter", "derefter"])
      .first { words.hasSuffix($0) }
    return lead.map { String(words.dropLast($0.count)) } ?? tail
  }

  // MARK: Years

  private mutating func giveYears() {
    let isTrailing = spans.last.map { span in
      sums.last.map { span.range.lowerBound >= $0.money.range.upperBound } ?? false
    }
    for index in sums.indices { sums[index].head = head(index, isTrailing: isTrailing ?? false) }
    for index in sums.indices {
      let end = sums[index].money.range.upperBound
      let next = index + 1 < sums.count ? sums[index + 1] : nil
      let own = spans.filter { span in
        span.range.lowerBound >= end
          && next.map { span.range.lowerBound < $0.money.range.lowerBound } ?? true
          && !(next?.head.contains(span) ?? false)
      }
      let more = own.dropFirst().prefix(while: \.isMore)
      sums[index].after = Array(own.prefix(1) + more)
    }
  }

  /// The years that a sum stands behind: *2026: 1 mio. kr.*, *i 2026 afsættes 1 mio. kr.*
  private func head(_ index: Int, isTrailing: Bool) -> [YearSpan] {
    let start = sums[index].money.range.lowerBound
    let first = index > 0 ? sums[index - 1].money.range.upperBound : sentence.startIndex
    let between = spans.filter { $0.range.lowerBound >= first && $0.range.upperBound <= start }
    guard let last = between.last else { return [] }
    let found = Array(between[(between.lastIndex { !$0.isMore } ?? 0)...])
    var words = TextSearch.words(
      TextFold.folded(String(sentence[last.range.upperBound..<start])))[...]
    if words.first == "og", words.dropFirst().first?.hasPrefix("frem") == true || last.isOpen {
      words = words.dropFirst(2)
    }
    if words.first?.hasPrefix(":") == true || words.first?.hasSuffix(":") == true && last.isOpen
      || ["=", "("].contains(words.first) && words.dropFirst().allSatisfy({ "-–−".contains($0) })
    {
      return found
    }
    let isAdjacent = words.allSatisfy { word in
      AmountWords.behindYears.contains(String(word)) || "-–−÷".contains(word)
        || AmountWords.giving.contains { TextSearch.contains($0, in: String(word)) }
    }
    guard isAdjacent else { return [] }
    if index == 0 { return found }
    // *1 mio. kr. i 2026 og i 2027 2 mio. kr.*
    if let own = found.lastIndex(where: \.isOnItsOwn) { return Array(found[own...]) }
    // *1 mio. kr. i 2026 2 mio. kr. i 2027*: only behind a comma or *og* the year is of the next.
    let lead = TextFold.folded(String(sentence[first..<found[0].range.lowerBound]))
    let isParted = [",", ";", " og ", " samt ", " and ", ". "].contains {
      TextSearch.contains($0, in: lead)
    }
    return isParted || !isTrailing && !sums[0].head.isEmpty ? found : []
  }

  /// The years that were named before a sum, at its head too.
  func spansBefore(_ index: Int) -> [YearSpan] {
    spans.filter { $0.range.upperBound <= sums[index].money.range.lowerBound }
  }

  func spans(from start: String.Index, to end: String.Index) -> [YearSpan] {
    spans.filter { $0.range.lowerBound >= start && $0.range.upperBound <= end }
  }

  // MARK: Words

  /// Folded, all before a sum.
  func start(_ index: Int) -> String { sums[...index].map(\.before).joined(separator: " ") }

  var isGiving: Bool { AmountWords.giving.contains { TextSearch.contains($0, in: folded) } }
  var isEarlier: Bool { AmountWords.earlier.contains { TextSearch.contains($0, in: folded) } }
  var isPool: Bool {
    ["en pulje paa", "a pool of"].contains { TextSearch.contains($0, in: folded) }
  }

  func isMoved(_ index: Int) -> Bool {
    let before = sums[index].before
    return before.hasSuffix(" faar ")
      || AmountWords.moving.contains { TextSearch.contains($0, in: before) }
  }

  /// *2 mio. kr. til 3 mio. kr.*, *mellem 2 mio. kr. og 3 mio. kr.*: the sum between is not known.
  func range(around index: Int) -> Range<Int>? {
    func isRange(_ index: Int) -> Bool {
      guard sums.indices.contains(index), index > 0 else { return false }
      let gap = TextSearch.trimmed(sums[index].before)
      let isBetween = ["mellem", "between"].contains { word in
        TextSearch.words(sums[index - 1].before).last.map { $0 == word } ?? false
      }
      return ["-", "−", "til", "to", "eller", "or"].contains(gap)
        || isBetween && ["og", "and"].contains(gap)
    }
    if isRange(index) { return index - 1..<index + 1 }
    return isRange(index + 1) ? index..<index + 2 : nil
  }

  func isUnclear(_ index: Int) -> Bool {
    [.unclear, .loose].contains(sums[index].money.form) || range(around: index) != nil
      || AmountWords.changing.contains { TextSearch.contains($0, in: sums[index].before) }
  }

  /// *Der er ikke afsat 2 mio. kr.*
  func isDenied(_ index: Int) -> Bool {
    sums[index].before.hasSuffix("ikke afsat ") || sums[index].tail.hasPrefix(" er ikke afsat")
  }

  /// *500 kr. pr. elev*, *5 x 100.000 kr.*: a price.
  func isPrice(_ index: Int) -> Bool {
    if let word = TextSearch.words(sums[index].before).last, ["x", "×", "gange"].contains(word) {
      return true
    }
    let words = TextSearch.words(sums[index].nearTail)
    guard let first = words.first, ["pr.", "pr", "per"].contains(first) else { return false }
    let next = words.dropFirst().first ?? ""
    return !next.hasPrefix("aar") && !next.hasPrefix("year") && !(next.first?.isNumber ?? true)
  }

  /// The sums of a sentence that gives nothing.
  var notMoved: [String] {
    if AmountWords.moving.contains(where: { TextSearch.contains($0, in: folded) }) { return [] }
    return isTooLong ? [Self.shortened(sentence)] : sums.indices.map { text(of: $0) }
  }

  /// *1 mio. kr. i 2026 og en besparelse på 2 mio. kr. i 2027*: the word is of a later sum only.
  func isSavingLater(than index: Int) -> Bool {
    sums[(index + 1)...].contains { sum in
      AmountWords.savings.contains { TextSearch.contains($0, in: sum.nearBefore) }
    }
  }
}
