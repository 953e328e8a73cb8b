import MilepaelCore
import MilepaelText

/// Amounts per year in a running text: *Der er afsat 1,5 mio. kr. i 2019 og 2020, 1 mio. kr. i 2021*,
/// *0,5 mio. kr. årligt i 2019-2022*, *0,1 mio. kr. fra og med Budget 2020*.
struct AmountReader {
  let source: Amount.Source
  let budgetYear: Int

  /// The amounts that a text sets aside or saves, in its order.
  func amounts(in text: String) -> [Amount] {
    var found: [Read] = []
    for sentence in Self.joined(Self.sentences(text)) {
      var read = amounts(sentence: sentence)
      let isDated = !read.isEmpty && read.allSatisfy(\.isDated)
      // *1 mio. kr. til A. Der er således 2 mio. kr. i 2019*: the years' sums hold the one before.
      if isDated, TextSearch.contains("der er saaledes", in: TextFold.folded(sentence)) {
        found.removeAll { !$0.isDated }
      }
      // *I alt 4 mio. kr. … 3 mio. kr. i 2019 og 1 mio. kr. i 2020*: the parts stand for the whole.
      if isDated, read.count > 1, let whole = found.firstIndex(where: { $0.isWhole(of: read) }) {
        let kind = found.remove(at: whole).amount.kind
        for index in read.indices { read[index].amount.kind = kind }
      }
      found += read
    }
    return found.map(\.amount)
  }

  /// An amount, and whether its own sentence names its years.
  private struct Read {
    var amount: Amount
    var isDated: Bool

    /// Whether the others are what this one is divided into, year by year.
    func isWhole(of parts: [Read]) -> Bool {
      guard amount.toYear == amount.fromYear, parts.allSatisfy({ $0.amount.toYear != nil }) else {
        return false
      }
      var sum = 0
      for part in parts.map(\.amount) {
        let years = (part.toYear ?? part.fromYear) - part.fromYear + 1
        let (kroner, isTooMuch) = part.kroner.multipliedReportingOverflow(by: years)
        let (next, isTooLarge) = sum.addingReportingOverflow(kroner)
        if isTooMuch || isTooLarge { return false }
        sum = next
      }
      return sum == amount.kroner
    }
  }

  /// *1,5 mio. kr. i 2026*: in the economy row that is money which is set aside.
  private func isBare(_ sentence: String) -> Bool {
    guard source == .economy else { return false }
    var rest = ""
    var start = sentence.startIndex
    for sum in Money.all(in: sentence).prefix(40) where sum.form == .sum {
      rest += sentence[start..<sum.range.lowerBound] + " "
      start = sum.range.upperBound
    }
    rest += sentence[start...]
    return TextSearch.words(TextFold.folded(rest)).allSatisfy { word in
      let bare = String(word.reversed().drop { ",.:;".contains($0) }.reversed())
      return bare.isEmpty || AmountWords.besideSums.contains(bare)
        || AmountWords.besideSums.contains(String(word))
        || bare.allSatisfy { $0.isNumber || "-–/".contains($0) }
    }
  }

  private func amounts(sentence: String) -> [Read] {
    let folded = TextFold.folded(sentence)
    guard
      AmountWords.giving.contains(where: { TextSearch.contains($0, in: folded) })
        || isBare(sentence)
    else { return [] }
    // No sentence speaks of more sums than this; a text that does is no sentence.
    let sums = Money.all(in: sentence).filter { $0.form == .sum }.prefix(40)
    guard !sums.isEmpty else { return [] }
    let spans = YearSpan.all(in: sentence).prefix(40)
    let isPool = Self.isPool(folded)
    var amounts: [Read] = []
    for (index, sum) in sums.enumerated() {
      let previousEnd = index > 0 ? sums[index - 1].range.upperBound : sentence.startIndex
      let nextStart =
        index + 1 < sums.count ? sums[index + 1].range.lowerBound : sentence.endIndex
      let before = TextFold.folded(String(sentence[previousEnd..<sum.range.lowerBound]))
      let tail = TextFold.folded(String(sentence[sum.range.upperBound..<nextStart]))
      // What is moved, or got from others, is not given here.
      if AmountWords.moving.contains(where: { TextSearch.contains($0, in: before) })
        || before.hasSuffix(" faar ")
      {
        continue
      }
      let after = spans.filter {
        $0.range.lowerBound >= sum.range.upperBound && $0.range.lowerBound < nextStart
      }
      // *12 mio. kr., hvoraf 2 mio. kr. i 2019*: the whole has no year of its own, the part has.
      if TextSearch.contains("hvoraf", in: tail), after.isEmpty { continue }
      let isYearly = ["aarlig", "a year", "hvert aar", "om aaret"].contains {
        TextSearch.contains($0, in: tail) || TextSearch.contains($0, in: before)
      }
      var years = Array(after)
      if years.isEmpty {
        years = spans.filter { $0.range.upperBound <= sum.range.lowerBound }.suffix(1)
        if let each = Self.respectively(index, Array(sums), years, in: sentence) { years = [each] }
      }
      let start = TextFold.folded(String(sentence[..<sum.range.lowerBound]))
      // What is given with a minus is to be saved; an amount itself is never negative.
      let kind = sum.kroner < 0 ? Amount.Kind.saving : kind(start, tail, in: folded)
      let kroner = abs(sum.kroner)
      if years.isEmpty, kind == .earlier, let year = namedYear(start + tail) {
        let amount = Amount(
          from: year, to: year, kroner: kroner, kind: kind, source: source)
        amounts.append(Read(amount: amount, isDated: false))
        continue
      }
      // *1 mio. kr. i 2026 og 2 mio. kr. årligt herefter*: from the year after, and on.
      if after.isEmpty, let last = years.first,
        AmountWords.thereafter.contains(where: { TextSearch.contains($0, in: tail) })
      {
        years = [last.following]
      }
      // A pool for some years is one sum, there from the first of them.
      if isPool, !isYearly, let first = years.first, !first.isOpen { years[0].to = first.from }
      let amount = amount(kroner, years, isYearly: isYearly, kind: kind)
      amounts.append(Read(amount: amount, isDated: !years.isEmpty))
    }
    return amounts
  }

  /// *i 2020 og 2021 på henholdsvis 0,5 mio. kr. og 1,5 mio. kr.*: one sum a year, in their order.
  private static func respectively(
    _ index: Int, _ sums: [Money], _ spans: [YearSpan], in sentence: String
  ) -> YearSpan? {
    guard var span = spans.first,
      let word = TextSearch.range(of: "henholdsvis", in: sentence)
        ?? TextSearch.range(of: "respectively", in: sentence)
    else { return nil }
    let group = sums.indices.filter { sums[$0].range.lowerBound > word.upperBound }
    guard let position = group.firstIndex(of: index), group.count == span.to - span.from + 1 else {
      return nil
    }
    span.from += position
    span.to = span.from
    return span
  }

  private static func isPool(_ folded: String) -> Bool {
    ["en pulje paa", "a pool of"].contains { TextSearch.contains($0, in: folded) }
  }

  private func amount(
    _ kroner: Int, _ spans: [YearSpan], isYearly: Bool, kind: Amount.Kind
  ) -> Amount {
    guard let first = spans.first else {
      return Amount(
        from: budgetYear, to: isYearly ? nil : budgetYear, kroner: kroner, kind: kind,
        source: source)
    }
    // *årligt fra 2018* goes on; *årligt i 2019-2022* does not.
    let end = first.isOpen || isYearly && first.from == first.to && first.isStart ? nil : first.to
    return Amount(from: first.from, to: end, kroner: kroner, kind: kind, source: source)
  }

  /// What kind a sum is, by what stands before and after it, and else by the whole sentence.
  private func kind(_ start: String, _ tail: String, in sentence: String) -> Amount.Kind {
    func isSaving(_ text: String) -> Bool {
      AmountWords.savings.contains { TextSearch.contains($0, in: text) }
    }
    let isGiven = AmountWords.giving.contains { word in
      !AmountWords.savings.contains(word) && TextSearch.contains(word, in: start)
    }
    if isSaving(start) || !isGiven && isSaving(sentence) { return .saving }
    let isEarlier = AmountWords.earlier.contains { TextSearch.contains($0, in: start) }
    return isEarlier || namedYear(start + tail) != nil ? .earlier : .allocation
  }

  /// The earlier agreement that a text names: *med budgetaftalen for 2018*.
  private func namedYear(_ folded: String) -> Int? {
    ((budgetYear - 6)..<budgetYear).first { year in
      ["budget \(year)", "budgetaftalen for \(year)", "budgetaftale \(year)"].contains {
        TextSearch.contains($0, in: folded)
      }
    }
  }
}
