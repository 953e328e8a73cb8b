import MilepaelCore

/// A sum of a sentence, and the words and years that are its own.
struct StatedSum {
  var money: Money
  /// Folded, from the sum before and to the next.
  var before: String
  var tail: String
  /// Of these what stands on this side of the last comma or *og*.
  var nearBefore: String
  var nearTail: String
  /// The years that follow it, and those it stands behind: *2026: 1 mio. kr.*
  var after: [YearSpan] = []
  var head: [YearSpan] = []
  /// *over fire år*
  var duration = YearCount()

  var isYearly: Bool { has(AmountWords.yearly) }
  var isThereafter: Bool { has(AmountWords.thereafter) }
  var isLasting: Bool { has(AmountWords.lasting) }
  /// *i hvert af årene 2026 og 2027*
  var isEach: Bool { isYearly || has(AmountWords.each) }
  var isTotal: Bool { has(AmountWords.total) }

  private func has(_ words: [String]) -> Bool {
    words.contains {
      TextSearch.contains($0, in: nearBefore) || TextSearch.contains($0, in: nearTail)
    }
  }
}
