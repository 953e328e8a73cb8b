import MilepaelCore

/// Sums of a sentence that are counted in others: *i alt 3 mio. kr., heraf 1 mio. kr. i 2026 og 2 mio.
/// kr. i 2027*.
struct StatedParts {
  /// What another sum stands for.
  private(set) var left: Set<Int> = []
  /// Wholes of which the years of a rest are not known.
  private(set) var unclear: Set<Int> = []

  private let stated: StatedSums

  init(_ stated: StatedSums) {
    self.stated = stated
    // *Af de 4 mio. kr. prioriteres 1 mio. kr. til skilte*: whether the whole is given elsewhere, and
    // the part counted with it, does not stand here.
    if let first = stated.sums.first?.before, AmountWords.of.contains(where: first.hasSuffix) {
      left.insert(0)
      unclear.formUnion(1..<stated.sums.count)
      return
    }
    for index in stated.sums.indices where !left.contains(index) { findParts(of: index) }
    findTotal()
  }

  private func years(of index: Int) -> [YearSpan] {
    stated.sums[index].after.isEmpty ? stated.sums[index].head : stated.sums[index].after
  }

  /// A sum for each of its years, added up; `nil` when it has no end, or is too large to add.
  private func sum(_ index: Int, within whole: [YearSpan] = []) -> Int? {
    let sum = stated.sums[index]
    let own = years(of: index)
    // *i alt 6 mio. kr. i 2026-2028, svarende til 2 mio. kr. årligt*
    let years = own.isEmpty && sum.isYearly ? whole : own
    if years.contains(where: \.isOpen) { return nil }
    let count = years.isEmpty ? 1 : years.map(\.years.count).reduce(0, +)
    let (product, overflow) = sum.money.kroner.multipliedReportingOverflow(by: count)
    return overflow ? nil : product
  }

  private func isDated(_ index: Int) -> Bool { !years(of: index).isEmpty }

  private mutating func findParts(of whole: Int) {
    let first = whole + 1
    guard first < stated.sums.count else { return }
    let sum = stated.sums[whole]
    let isMarked = AmountWords.parts.contains { TextSearch.contains($0, in: sum.tail) }
    let end = TextSearch.trimmed(sum.tail)
    guard
      isMarked || sum.isTotal || end.hasSuffix(":") || end.hasSuffix("(")
        || end.hasSuffix("svarende til")
    else { return }
    let own = ownYears(of: whole)
    if let parts = adding(upTo: sum.money.kroner, from: first, within: own) {
      if parts.allSatisfy({ isDated($0) || !own.isEmpty && stated.sums[$0].isYearly }) {
        left.insert(whole)
      } else {
        left.formUnion(parts)
      }
    } else if isMarked {
      rest(of: whole, own)
    }
  }

  /// The parts say something else than the whole.
  private mutating func rest(of whole: Int, _ own: [YearSpan]) {
    let next = stated.sums[(whole + 2)...].firstIndex { sum in
      AmountWords.giving.contains { TextSearch.contains($0, in: sum.before) }
    }
    let parts = whole + 1..<(next ?? stated.sums.count)
    // *3 mio. kr. i 2026, heraf 1 mio. kr. til skilte*
    var inside = 0
    let ends = parts.firstIndex { index in
      let (sum, overflow) = inside.addingReportingOverflow(stated.sums[index].money.kroner)
      guard !overflow, sum <= stated.sums[whole].money.kroner else { return true }
      inside = sum
      let years = years(of: index)
      // *4 mio. kr. i 2026-2028, heraf 1 mio. kr. i 2026*: hardly 4 mio. each year.
      if !years.isEmpty, own.map(\.years.count).reduce(0, +) > 1, !stated.sums[whole].isEach {
        return true
      }
      return !years.allSatisfy { year in own.contains { $0.contains(year) } }
    }
    let insiders = parts.lowerBound..<(ends ?? parts.upperBound)
    left.formUnion(insiders)
    let others = insiders.upperBound..<parts.upperBound
    if others.isEmpty || !insiders.isEmpty && !own.isEmpty { return }
    // What was there before is not given here, and its rest of no matter.
    let before = stated.start(whole)
    if AmountWords.earlier.contains(where: { TextSearch.contains($0, in: before) }) {
      left.insert(whole)
    } else {
      unclear.insert(whole)
    }
  }

  /// The years of a whole, which stand before the word that divides it.
  private func ownYears(of whole: Int) -> [YearSpan] {
    let sum = stated.sums[whole]
    guard let first = sum.after.first else { return sum.head }
    let start = sum.money.range.upperBound
    let lead = TextFold.folded(String(stated.sentence[start..<first.range.lowerBound]))
    return AmountWords.parts.contains { TextSearch.contains($0, in: lead) } ? [] : sum.after
  }

  /// The next sums, as many as it takes to add up to a whole.
  private func adding(upTo whole: Int, from first: Int, within own: [YearSpan]) -> Range<Int>? {
    var total = 0
    for index in first..<stated.sums.count {
      guard let sum = sum(index, within: own) else { return nil }
      let (next, overflow) = total.addingReportingOverflow(sum)
      guard !overflow else { return nil }
      total = next
      if total == whole { return first..<(index + 1) }
      if total > whole { return nil }
    }
    return nil
  }

  /// *1 mio. kr. i 2026 og 2 mio. kr. i 2027, i alt 3 mio. kr.*
  private mutating func findTotal() {
    guard let last = stated.sums.indices.last, last > 0, !left.contains(last),
      (AmountWords.total + ["svarende til"]).contains(where: {
        TextSearch.contains($0, in: stated.sums[last].nearBefore)
      })
    else { return }
    let before = (0..<last).filter { !left.contains($0) && !unclear.contains($0) }
    guard !before.isEmpty else { return }
    var total: Int? = 0
    for index in before {
      guard let sum = sum(index), let so = total else {
        total = nil
        break
      }
      let (next, overflow) = so.addingReportingOverflow(sum)
      total = overflow ? nil : next
    }
    // *1 mio. kr. i 2026 og i alt 1 mio. kr. i 2027* says the same of two years.
    let isOne = before.count == 1 && sum(before[0]) == stated.sums[before[0]].money.kroner
    if total == stated.sums[last].money.kroner, !isOne {
      left.insert(last)
    } else if !isDated(last),
      !AmountWords.giving.contains(where: {
        TextSearch.contains($0, in: stated.sums[last].before)
      })
    {
      unclear.insert(last)
    }
  }
}

extension YearSpan {
  /// Whether other years are all among these.
  fileprivate func contains(_ other: YearSpan) -> Bool {
    other.from >= from && (isOpen || !other.isOpen && other.to <= to)
  }
}
