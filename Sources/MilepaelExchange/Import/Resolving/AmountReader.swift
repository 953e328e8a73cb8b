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

  /// A line that announces what follows belongs to it: *Midlerne disponeres således:*.
  private static func joined(_ sentences: [String]) -> [String] {
    var joined: [String] = []
    for sentence in sentences {
      if let last = joined.last, isAnnouncement(last) {
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

  /// Words that say that money is given or saved. A sentence without one tells of other money.
  private static let giving = [
    "afsat", "afsaette", "reserve", "prioriter", "invester", "finansier", "bevilg", "bevilling",
    "spares", "besparelse", "provenu", "foroege", "der er saaledes", "disponer", "set aside",
    "allocat",
    "saving",
  ]
  /// Words before a sum that make it a thing that happens to money, and no allocation.
  private static let moving = [
    "udskudt", "udskydes", "overfoer", "merforbrug", "mindreforbrug", "reduceres", "flyttet",
    "uforbrugt", "svarer til", "beregn",
  ]
  private static let thereafter = ["herefter", "derefter", "efterfoelgende", "thereafter"]
  /// Words that can stand beside sums where nothing else is said.
  private static let besideSums: Set<String> = [
    "der", "er", "kr.", "kr", "dkk", "ca.", "i", "og", "samt", "aarligt", "aarlig", "pr.", "aar",
    "aaret", "fra", "til",
    "frem", "med",
    "herefter", "derefter", "om", "ialt", "alt", "a", "year", "in", "and", "from", "drift",
    "anlaeg", "budget", "-", "–",
  ]

  /// *1,5 mio. kr. i 2026*: in the economy row that is money which is set aside.
  private func isBare(_ sentence: String) -> Bool {
    guard source == .economy else { return false }
    var rest = ""
    var start = sentence.startIndex
    for sum in Money.all(in: sentence).prefix(40) {
      rest += sentence[start..<sum.range.lowerBound] + " "
      start = sum.range.upperBound
    }
    rest += sentence[start...]
    return TextSearch.words(TextFold.folded(rest)).allSatisfy { word in
      let bare = String(word.reversed().drop { ",.:;".contains($0) }.reversed())
      return bare.isEmpty || Self.besideSums.contains(bare)
        || Self.besideSums.contains(String(word))
        || bare.allSatisfy { $0.isNumber || "-–/".contains($0) }
    }
  }

  private static let savings = ["spares", "besparelse", "provenu", "saving"]
  private static let earlier = ["tidligere afsat", "allerede afsat", "set aside earlier"]

  private func amounts(sentence: String) -> [Read] {
    let folded = TextFold.folded(sentence)
    guard Self.giving.contains(where: { TextSearch.contains($0, in: folded) }) || isBare(sentence)
    else { return [] }
    // No sentence speaks of more sums than this; a text that does is no sentence.
    let sums = Money.all(in: sentence).prefix(40)
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
      if Self.moving.contains(where: { TextSearch.contains($0, in: before) })
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
        Self.thereafter.contains(where: { TextSearch.contains($0, in: tail) })
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
      Self.savings.contains { TextSearch.contains($0, in: text) }
    }
    let isGiven = Self.giving.contains { word in
      !Self.savings.contains(word) && TextSearch.contains(word, in: start)
    }
    if isSaving(start) || !isGiven && isSaving(sentence) { return .saving }
    let isEarlier = Self.earlier.contains { TextSearch.contains($0, in: start) }
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
    ["mio", "pkt", "jf", "fx", "ca", "bl.a", "pr", "nr"].contains { word in
      bytes.suffix(word.utf8.count).elementsEqual(word.utf8)
    }
  }
}

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
