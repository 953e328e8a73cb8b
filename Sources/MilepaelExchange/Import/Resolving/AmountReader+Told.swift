import MilepaelCore

/// What a sentence says besides its sums, and what is told of those that are not read.
extension StatedSums {
  /// *1,5 mio. kr. i 2026*: in the economy row that is money which is set aside.
  var isBare: Bool {
    var rest = ""
    var start = sentence.startIndex
    for sum in sums {
      rest += sentence[start..<sum.money.range.lowerBound] + " "
      start = sum.money.range.upperBound
    }
    rest += sentence[start...]
    return TextSearch.words(TextFold.folded(rest)).allSatisfy { word in
      let bare = String(
        word.drop { "(".contains($0) }.reversed().drop { ",.:;)".contains($0) }.reversed())
      return bare.isEmpty || AmountWords.besideSums.contains(bare)
        || AmountWords.besideSums.contains(String(word))
        || bare.allSatisfy { $0.isNumber || "-–−÷+/=".contains($0) }
    }
  }

  /// *Beløb i 1.000 kr.: 500 i 2026*: no sum, and the numbers beside it are none of kroner.
  var isInThousands: Bool {
    sums.contains { sum in
      let word = TextSearch.words(sum.before).last ?? ""
      return sum.money.kroner == 1000 && ["i", "hele", "beloeb"].contains(word)
        || sum.money.kroner == 1000 && sum.before.hasSuffix("(")
    }
  }

  // MARK: What is told

  /// A sum as it is written, with the words that follow it.
  func text(of index: Int) -> String {
    text(of: index..<(index + 1))
  }

  func text(of group: Range<Int>) -> String {
    let last = group.upperBound - 1
    let start = sums[group.lowerBound].money.range.lowerBound
    let next =
      group.upperBound < sums.count
      ? sums[group.upperBound].money.range.lowerBound : sentence.endIndex
    let isMore = !sums[last].after.isEmpty || sums[last].duration.isNamed
    let words = sentence[start..<(isMore ? next : sums[last].money.range.upperBound)]
    return Self.shortened(String(words))
  }

  static func shortened(_ text: String) -> String {
    var text = TextSearch.trimmed(text)
    for ending in [" heraf", " hvoraf", " og", " samt", " and", ","] where text.hasSuffix(ending) {
      text = String(text.dropLast(ending.count))
    }
    if text.hasSuffix("."), !text.hasSuffix("kr."), !text.hasSuffix("mio.") { text.removeLast() }
    return text.count > 80 ? text.prefix(79) + "…" : text
  }
}
