import MilepaelCore

/// Amounts per year in a running text: *Der er afsat 1,5 mio. kr. i 2019 og 2020, 1 mio. kr. i 2021*,
/// *0,5 mio. kr. årligt i 2019-2022*, *0,1 mio. kr. fra og med Budget 2020*.
struct AmountReader {
  let source: Amount.Source
  let budgetYear: Int

  /// What a text says of money.
  struct Reading: Hashable, Sendable {
    var amounts: [Amount] = []
    /// Sums that it gives, and of which it is not clear how much that is in which year.
    var unread: [String] = []
  }

  /// An amount, and whether its own sentence names its years.
  struct Read {
    var amount: Amount
    var isDated: Bool
    /// *i alt*, with no year of its own.
    var isTotal = false

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

  /// The amounts that a text sets aside or saves, in its order.
  func amounts(in text: String) -> [Amount] { reading(of: text).amounts }

  func reading(of text: String) -> Reading {
    var found: [Read] = []
    var unread: [String] = []
    for sentence in Self.joined(Self.sentences(Self.withoutListMarks(text))) {
      var (read, left) = reading(sentence: sentence)
      unread += left
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
      // *2 mio. kr. i 2026. 3 mio. kr. i 2027. I alt 5 mio. kr.*
      if read.count == 1, read[0].isTotal, !found.isEmpty {
        if read[0].isWhole(of: found) { continue }
        if Self.isSummary(sentence) {
          unread.append(StatedSums.shortened(sentence))
          continue
        }
      }
      found += read
    }
    if found.isEmpty, unread.isEmpty { unread = Self.leftOver(in: text, source) }
    return Reading(amounts: found.map(\.amount), unread: unread)
  }

  private func reading(sentence: String) -> ([Read], [String]) {
    let stated = StatedSums(sentence)
    guard !stated.sums.isEmpty else { return ([], []) }
    guard stated.isGiving || source == .economy && stated.isBare else {
      // The economy row is about nothing but this money.
      return ([], source == .economy ? stated.notMoved : [])
    }
    if stated.isTooLong || stated.isInThousands { return ([], [StatedSums.shortened(sentence)]) }
    return resolved(stated)
  }

  // MARK: One sentence

  private func resolved(_ stated: StatedSums) -> ([Read], [String]) {
    var reads: [Read] = []
    var unread: [String] = []
    let parts = StatedParts(stated)
    let isPool = stated.isPool
    let turns = Turns(stated)
    if AmountWords.same.contains(where: { TextSearch.contains($0, in: stated.folded) }) {
      unread.append(StatedSums.shortened(stated.sentence))
    }
    var told: Range<Int>?
    for index in stated.sums.indices where !parts.left.contains(index) {
      let sum = stated.sums[index]
      // What is moved, or got from others, is not given here.
      if stated.isMoved(index) { continue }
      let turn = turns?.years(of: index)
      if parts.unclear.contains(index) || stated.isUnclear(index) || turn == .unclear
        || turn == nil && stated.isSpread(index, budgetYear: budgetYear)
      {
        // Sums that are unclear together are told together.
        let group = turn == .unclear ? turns?.group : stated.range(around: index)
        if let group, told == group { continue }
        told = group
        unread.append(stated.text(of: group ?? index..<index + 1))
        continue
      }
      let kroner = sum.money.kroner.magnitude
      let kind = kind(index, stated)
      var spans = self.years(of: index, stated, without: parts.left)
      if case .span(let span) = turn { spans = [span] }
      if spans.isEmpty, kind == .earlier, let year = namedYear(stated.start(index) + sum.tail) {
        reads.append(read(year, kroner, kind))
        continue
      }
      // A pool for some years is one sum, there from the first of them.
      if isPool, !sum.isYearly, let first = spans.first, !first.isOpen {
        spans = [first]
        spans[0].to = first.from
        spans[0].isStart = false
      }
      for amount in amounts(kroner, spans, sum, kind) {
        reads.append(
          Read(amount: amount, isDated: !spans.isEmpty, isTotal: spans.isEmpty && sum.isTotal))
      }
    }
    return (reads, unread)
  }

  private func read(_ year: Int, _ kroner: UInt, _ kind: Amount.Kind) -> Read {
    let amount = Amount(
      from: year, to: year, kroner: Int(clamping: kroner), kind: kind, source: source)
    return Read(amount: amount, isDated: false)
  }

  /// The years that a sum is for: those after it, those it stands behind (*2026: 1 mio. kr.*), else
  /// the last that were named.
  ///
  /// - Parameter left: Sums that are not counted; their years are of those that stand for them.
  private func years(
    of index: Int, _ stated: StatedSums, without left: Set<Int>
  ) -> [YearSpan] {
    let sum = stated.sums[index]
    if !sum.after.isEmpty { return sum.after }
    // *1 mio. kr. i 2026 og 2 mio. kr. årligt herefter*: from the year after, and on.
    if let last = stated.spansBefore(index).last, sum.isThereafter { return [last.following] }
    if !sum.head.isEmpty { return sum.head }
    let before = stated.spansBefore(index)
    // *Siden 2019 … afsættes der 1 mio. kr.*
    guard let last = before.last, last.to >= budgetYear || stated.isEarlier else { return [] }
    // *1 mio. kr. i 2026 og 2 mio. kr. hvert år*
    let others = (0..<index).filter { !left.contains($0) }
    if sum.isYearly, others.contains(where: { stated.sums[$0].after.contains(last) }) { return [] }
    return Array(before[(before.lastIndex { !$0.isMore } ?? 0)...])
  }

  private func amounts(
    _ kroner: UInt, _ spans: [YearSpan], _ sum: StatedSum, _ kind: Amount.Kind
  ) -> [Amount] {
    func amount(_ from: Int, _ to: Int?) -> Amount {
      Amount(from: from, to: to, kroner: Int(clamping: kroner), kind: kind, source: source)
    }
    guard let first = spans.first else {
      if let length = sum.duration.years, sum.isEach {
        return [amount(budgetYear, budgetYear + length - 1)]
      }
      return [amount(budgetYear, sum.isYearly || sum.isLasting ? nil : budgetYear)]
    }
    if spans.count == 1, first.from == first.to, sum.isEach, let length = sum.duration.years {
      return [amount(first.from, first.from + length - 1)]
    }
    return spans.map { span in
      // *årligt fra 2018* goes on, and so does *1 mio. kr. fra 2027*; *årligt i 2019-2022* does not.
      let isOwn = sum.after.contains(span) || sum.head.contains(span)
      let isStart =
        span.from == span.to && span.isStart
        && (sum.isYearly || isOwn && span.from >= budgetYear)
      if span.isEnd, span.to > budgetYear { return amount(budgetYear, span.to) }
      return amount(span.from, span.isOpen || isStart ? nil : span.to)
    }
  }

  // MARK: Kinds

  /// What kind a sum is, by what stands before and after it, and else by the whole sentence.
  private func kind(_ index: Int, _ stated: StatedSums) -> Amount.Kind {
    // What is given with a minus is to be saved; an amount itself is never negative.
    if stated.sums[index].money.kroner < 0 { return .saving }
    func isSaving(_ text: String) -> Bool {
      AmountWords.savings.contains { TextSearch.contains($0, in: text) }
    }
    func isGiven(_ text: String) -> Bool {
      AmountWords.giving.contains { word in
        !AmountWords.savings.contains(word) && TextSearch.contains(word, in: text)
      }
    }
    // *Der spares 1 mio. kr., og der afsættes 2 mio. kr.*: the nearest word is of the sum.
    let nearest = (0...index).reversed().first {
      isSaving(stated.sums[$0].before) || isGiven(stated.sums[$0].before)
    }
    let start = stated.start(index)
    if let nearest {
      if isSaving(stated.sums[nearest].before) { return .saving }
    } else if isSaving(stated.folded), !stated.isSavingLater(than: index) {
      return .saving
    }
    let own = nearest.map { stated.sums[$0].before } ?? start
    let isEarlier = AmountWords.earlier.contains { TextSearch.contains($0, in: own) }
    return isEarlier || namedYear(start + stated.sums[index].tail) != nil ? .earlier : .allocation
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
