public import MilepaelCore

/// Figures as people type them, in either language.
extension Phrases {
  /// *2.800.000*, *2,8 mio.*, *500000*, *-1,5 mio. kr.*; with the language's signs.
  public func readKroner(_ text: String) -> Int? {
    var word = TextFold.folded(text)
    for ending in ["kroner", "kr.", "kr"] where word.hasSuffix(ending) {
      word = String(word.dropLast(ending.count))
      break
    }
    word = word.filter { $0 != " " }
    var scale = 1.0
    for ending in ["mio.", "mio", "m"] where word.hasSuffix(ending) {
      word = String(word.dropLast(ending.count))
      scale = 1_000_000
      break
    }
    guard let number = readDecimal(word) else { return nil }
    let kroner = (number * scale).rounded()
    guard kroner.magnitude < 1e15, scale > 1 || number == number.rounded() else { return nil }
    return Int(kroner)
  }

  /// *4,2* in Danish, *4.2* in English; points, or commas, between thousands are skipped.
  public func readDecimal(_ text: String) -> Double? {
    let (point, comma): (Character, Character) = language == .danish ? (",", ".") : (".", ",")
    let parts = text.split(separator: point, omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count) else { return nil }
    let whole = parts[0].drop { $0 == "-" }
    let groups = whole.split(separator: comma, omittingEmptySubsequences: false)
    // 1.000 is a thousand, and 1.5 in Danish is nothing: a slip is not read as another figure.
    guard groups.count == 1 || groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }),
      parts.count == 1 || (!parts[1].isEmpty && parts[1].allSatisfy(\.isASCIIDigit)),
      parts[0].count - whole.count <= 1
    else { return nil }
    let sign = parts[0].hasPrefix("-") ? "-" : ""
    let fraction = parts.count == 2 ? "." + parts[1] : ""
    return Double(sign + groups.joined() + fraction).flatMap { $0.isFinite ? $0 : nil }
  }

  /// *65*, *65 %*, *65-70 %*.
  public func readPercent(_ text: String) -> ClosedRange<Int>? {
    let parts = text.filter { $0 != "%" && $0 != " " }
      .split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }.map(String.init)
    guard let low = parts.first.flatMap({ Int($0) }), (1...2).contains(parts.count),
      let high = Int(parts[parts.count - 1]), (0...1000).contains(low), low <= high, high <= 1000
    else { return nil }
    return low...high
  }

  /// *65-70 %*.
  public func percent(_ range: ClosedRange<Int>) -> String {
    range.lowerBound == range.upperBound
      ? "\(range.lowerBound) %" : "\(range.lowerBound)-\(range.upperBound) %"
  }

  /// Every krone: *2.800.000*.
  public func plainKroner(_ kroner: Int) -> String {
    (kroner < 0 ? "-" : "") + grouped(kroner.magnitude)
  }

  /// *2019: 500.000; 2020-2022: 1.500.000; 2023-: 250.000 besparelse*; ``readAmounts(_:)`` reads it
  /// back.
  public func amountsLine(_ amounts: [Amount]) -> String {
    amounts.map { amount in
      let years =
        switch amount.toYear {
        case amount.fromYear: "\(amount.fromYear)"
        case nil: "\(amount.fromYear)-"
        case let last?: "\(amount.fromYear)-\(last)"
        }
      let kind = amount.kind == .allocation ? "" : " \(self.kind(amount.kind))"
      return "\(years): \(plainKroner(amount.kroner))\(kind)"
    }
    .joined(separator: "; ")
  }

  /// `nil` when any part of it cannot be read.
  public func readAmounts(_ text: String) -> [Amount]? {
    var amounts: [Amount] = []
    for part in text.split(separator: ";") where part.contains(where: { $0 != " " }) {
      guard let amount = readAmount(part) else { return nil }
      amounts.append(amount)
    }
    return amounts
  }

  private func readAmount(_ text: Substring) -> Amount? {
    let sides = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.count == 2 else { return nil }
    let years = sides[0].filter { $0 != " " }
      .split(separator: "-", omittingEmptySubsequences: false)
    guard let from = years.first.flatMap({ Int($0) }), (1900...2200).contains(from),
      years.count <= 2
    else { return nil }
    var last: Int? = from
    if years.count == 2 {
      last = years[1].isEmpty ? nil : Int(years[1])
      if !years[1].isEmpty, last.map({ $0 < from || $0 > 2200 }) ?? true { return nil }
    }
    var words = String(sides[1])
    var kind = Amount.Kind.allocation
    // The longest name first: one ends with another.
    let kinds = Amount.Kind.allCases.sorted { self.kind($0).count > self.kind($1).count }
    if let named = kinds.first(where: { TextFold.folded(words).hasSuffix(self.kind($0)) }) {
      words = String(words.dropLast(self.kind(named).count))
      kind = named
    }
    guard let kroner = readKroner(words), kroner >= 0 else { return nil }
    return Amount(from: from, to: last, kroner: kroner, kind: kind)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
