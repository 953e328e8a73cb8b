public import MilepaelCore

extension Phrases {
  /// Kroner as the documents write them: *0,5 mio. kr.*, *7,25 mio. kr.*, *175.000 kr.*.
  ///
  /// Millions are used where two decimals are enough for all of it; else every krone is written.
  public func kroner(_ amount: Int) -> String {
    let sign = amount < 0 ? "-" : ""
    let magnitude = amount.magnitude
    guard magnitude >= 10_000, magnitude % 10_000 == 0 else {
      return "\(sign)\(grouped(magnitude)) kr."
    }
    let whole = magnitude / 1_000_000
    var fraction = String(magnitude % 1_000_000)
    fraction = String(repeating: "0", count: 6 - fraction.count) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let comma = say(",", ".")
    let number = grouped(whole) + (fraction.isEmpty ? "" : comma + fraction)
    return "\(sign)\(number) \(say("mio. kr.", "m kr."))"
  }

  func grouped(_ number: UInt) -> String {
    var out = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0, index % 3 == 0 {
        out.insert(language == .danish ? "." : ",", at: out.startIndex)
      }
      out.insert(digit, at: out.startIndex)
    }
    return out
  }

  public func kind(_ kind: Amount.Kind) -> String {
    switch kind {
    case .allocation: say("afsat", "set aside")
    case .saving: say("besparelse", "saving")
    case .earlier: say("tidligere afsat", "set aside earlier")
    }
  }

  /// *0,5 mio. kr. årligt i 2019-2022*, *0,1 mio. kr. årligt 2020 og frem (besparelse)*.
  public func amount(_ amount: Amount) -> String {
    let years = years(from: amount.fromYear, to: amount.toYear)
    let each =
      switch amount.toYear {
      case amount.fromYear: say("i", "in")
      case nil: say("årligt", "a year")
      default: say("årligt i", "a year in")
      }
    let kind = amount.kind == .allocation ? "" : " (\(self.kind(amount.kind)))"
    return "\(kroner(amount.kroner)) \(each) \(years)\(kind)"
  }
}
