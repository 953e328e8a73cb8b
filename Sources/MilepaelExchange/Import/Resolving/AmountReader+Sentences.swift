import MilepaelCore

/// A text in sentences, each of which speaks of its own money.
extension AmountReader {
  /// Sentences end with a point that is followed by a space and a capital letter, or with a line.
  static func sentences(_ text: String) -> [String] {
    var sentences: [String] = []
    let bytes = Array(text.utf8)
    var start = 0
    for index in bytes.indices {
      let isLine = bytes[index] == 0x0A
      let isEnd =
        bytes[index] == UInt8(ascii: ".") && index + 2 < bytes.count && bytes[index + 1] == 0x20
        && isCapital(bytes[(index + 2)...]) && !endsAbbreviation(bytes[start..<index])
      guard isLine || isEnd else { continue }
      sentences.append(String(decoding: bytes[start...index], as: UTF8.self))
      start = index + 1
    }
    sentences.append(String(decoding: bytes[start...], as: UTF8.self))
    return sentences.filter { !$0.isEmpty }
  }

  /// A to Z, Æ, Ø and Å.
  private static func isCapital(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    if first == 0xC3 { return bytes.dropFirst().first.map { (0x80...0x9E).contains($0) } ?? false }
    return (0x41...0x5A).contains(first)
  }

  private static func endsAbbreviation(_ bytes: ArraySlice<UInt8>) -> Bool {
    // After *kr.* a capital letter begins a sentence, after *mio.* never.
    ["mio", "mill", "mia", "t", "hhv", "pkt", "jf", "fx", "ca", "bl.a", "pr", "nr"].contains {
      word in
      bytes.suffix(word.utf8.count).elementsEqual(word.utf8)
        // *2 t.* is an abbreviation, and *arbejdet.* none.
        && !(bytes.dropLast(word.utf8.count).last?.isLatin ?? false)
    }
  }

  /// A line that announces what follows belongs to it: *Midlerne disponeres således:*.
  static func joined(_ sentences: [String]) -> [String] {
    var joined: [String] = []
    for sentence in sentences {
      if let last = joined.last, isAnnouncement(last) || isPart(sentence, of: last) {
        joined[joined.count - 1] = last + " " + sentence
      } else {
        joined.append(sentence)
      }
    }
    return joined
  }

  private static func isAnnouncement(_ sentence: String) -> Bool {
    let folded = TextSearch.trimmed(TextFold.folded(sentence)[...])
    return folded.hasSuffix("saaledes:") || folded.hasSuffix("as follows:")
  }

  /// *Heraf er 1 mio. kr. til skilte.*
  private static func isPart(_ sentence: String, of last: String) -> Bool {
    // No sentence is longer; a text of nothing but parts is not worth the copying.
    guard last.utf8.count < 2000 else { return false }
    let start = TextFold.folded(TextSearch.trimmed(String(sentence.prefix(40))))
    if ["heraf", "hvoraf", "of this", "of which", "of these"].contains(where: start.hasPrefix) {
      return true
    }
    // *Beløbet er fordelt med 1 mio. kr. i 2026 og 2 mio. kr. i 2027.*
    return ["beloebet", "midlerne", "summen", "bevillingen"].contains(where: start.hasPrefix)
      && AmountWords.parts.contains { TextSearch.contains($0, in: TextFold.folded(sentence)) }
  }

  /// *I alt 5 mio. kr.*: of what stands before.
  static func isSummary(_ sentence: String) -> Bool {
    let start = TextFold.folded(TextSearch.trimmed(String(sentence.prefix(40))))
    return AmountWords.total.contains { start.hasPrefix($0) }
  }

  /// A dash before a lone sum is a minus; before a line among others it makes that an item of a list.
  /// Items below *Der er afsat:* are what it announces, and are read with it.
  static func withoutListMarks(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 1 else { return text }
    var kept: [String] = []
    // The last line that has text, while items can belong to it.
    var head: Int?
    for line in lines {
      let start = line.drop { $0 == " " }
      let isItem =
        start.first.map { "-–•*·".contains($0) } ?? false && start.dropFirst().first == " "
      if isItem, let head {
        kept[head] += (kept[head].hasSuffix(":") ? " " : "; ") + start.dropFirst(2)
      } else {
        kept.append(String(isItem ? start.dropFirst(2) : line))
        if !start.isEmpty { head = isItem || !isHead(start) ? nil : kept.count - 1 }
      }
    }
    return kept.joined(separator: "\n")
  }

  private static func isHead(_ line: Substring) -> Bool {
    guard line.hasSuffix(":") else { return false }
    let folded = TextFold.folded(String(line))
    return AmountWords.giving.contains { TextSearch.contains($0, in: folded) }
  }

  /// What an economy row says that seems to be money, where nothing was read.
  static func leftOver(in text: String, _ source: Amount.Source) -> [String] {
    guard source == .economy else { return [] }
    let sums = Money.all(in: text)
    let isWritten = sums.first { ![.bare, .loose].contains($0.form) }
    if let sum = isWritten ?? sums.first(where: { $0.form == .bare }) {
      return [String(text[sum.range])]
    }
    return sentences(text).prefix(400).filter(isOfMoney).prefix(1).map(StatedSums.shortened)
  }

  /// Figures beside a word for money: *(t.kr.) 500 i 2026*.
  private static func isOfMoney(_ sentence: String) -> Bool {
    let words = TextSearch.words(TextFold.folded(sentence)).map { word in
      String(word.filter { !"().,:;".contains($0) })
    }
    let isCurrency = words.contains {
      ["kr", "tkr", "kkr", "mio", "miokr", "mill", "kroner", "dkk", "mkr", "million", "millioner"]
        .contains($0)
    }
    let isNumber = words.contains { word in
      word.contains(where: \.isNumber) && word.allSatisfy { $0.isNumber || "/-".contains($0) }
        && !(word.count == 4 && ["19", "20"].contains(word.prefix(2)))
    }
    // *en million kroner*
    let isGiven =
      words.contains { word in
        AmountWords.giving.contains { TextSearch.contains($0, in: word) }
      } && !words.contains("ikke")
    return isCurrency && (isNumber || isGiven)
  }
}
