/// Sums of money as documents write them: *0,5 mio. kr.*, *175.000 kr.*, *-13.371.418*.
struct Money: Hashable, Sendable {
  var kroner: Int
  var range: Range<String.Index>

  /// Every sum in a text: a number that *kr.* or *mio.* stands after, or *kr.* before.
  static func all(in text: String) -> [Money] {
    var found: [Money] = []
    let bytes = text.utf8
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard (0x30...0x39).contains(bytes[index]) || bytes[index...].starts(with: half) else {
        bytes.formIndex(after: &index)
        continue
      }
      let start = index
      while index < bytes.endIndex, isOfNumber(bytes[index]) { bytes.formIndex(after: &index) }
      // A point or comma after the last digit ends a sentence.
      var end = index
      while let last = bytes[start..<end].last, !(0x30...0x39).contains(last) {
        bytes.formIndex(before: &end)
      }
      // *1½ mio. kr.*
      let hasHalf = bytes[end...].starts(with: half)
      let after = hasHalf ? bytes.index(end, offsetBy: half.count) : end
      if hasHalf { index = after }
      var (scale, close) = unit(bytes[after...])
      if scale == nil, isAfterKroner(start..<end, bytes, found.last) { (scale, close) = (1, end) }
      guard let scale, let whole = start == end ? 0 : kroner(bytes[start..<end], scale) else {
        continue
      }
      let (kroner, isTooLarge) = whole.addingReportingOverflow(hasHalf ? scale / 2 : 0)
      if isTooLarge { continue }
      let isNegative = isSign(before: start, in: bytes)
      found.append(Money(kroner: isNegative ? -kroner : kroner, range: start..<close))
      index = max(index, close)
    }
    return found
  }

  private static let half = Array("½".utf8)

  /// *kr. 500.000*: only a number with its thousands parted, since *1 mio. kr. 2026* has a year there.
  private static func isAfterKroner(
    _ digits: Range<String.Index>, _ bytes: String.UTF8View, _ last: Money?
  ) -> Bool {
    let figures = bytes[digits].filter { (0x30...0x39).contains($0) }.count
    guard figures >= 4, figures < bytes[digits].count || figures >= 5 else { return false }
    let before = bytes[(last?.range.upperBound ?? bytes.startIndex)..<digits.lowerBound].suffix(4)
    let word = String(decoding: before, as: UTF8.self).lowercased()
    return ["kr. ", "dkk "].contains(word) || word.hasSuffix("kr ") || word.hasSuffix("kr.")
  }

  /// Whether a minus stands before a number; in *1-5 mio.* and *2019-20* it is no sign.
  private static func isSign(before start: String.Index, in bytes: String.UTF8View) -> Bool {
    guard start > bytes.startIndex else { return false }
    let sign = bytes.index(before: start)
    guard bytes[sign] == 0x2D else { return false }
    guard sign > bytes.startIndex else { return true }
    let before = bytes[bytes.index(before: sign)]
    let isWord = (0x30...0x39).contains(before) || (0x61...0x7A).contains(before | 0x20)
    return !isWord && before < 0x80
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
  }

  private static let units: [(String, Int)] = [
    (" millioner kroner", 1_000_000), (" millioner kr.", 1_000_000), (" millioner", 1_000_000),
    (" million kroner", 1_000_000), (" million kr.", 1_000_000), (" million", 1_000_000),
    (" milliarder kroner", 1_000_000_000), (" milliard kroner", 1_000_000_000),
    (" milliarder", 1_000_000_000), (" milliard", 1_000_000_000), (" tusind kroner", 1000),
    (" tusind kr.", 1000), (" mio. kr.", 1_000_000), (" mio.kr.", 1_000_000),
    (" mio. kroner", 1_000_000),
    (" mio kr.", 1_000_000), (" mio. kr", 1_000_000), (" mio kr", 1_000_000), (" mio.", 1_000_000),
    (" m kr.", 1_000_000), (" mia. kr.", 1_000_000_000), (" t.kr.", 1000), (" tkr.", 1000),
    (" kr.", 1), (" kroner", 1), (" kr", 1), (",- kr.", 1),
  ]

  /// What a number is counted in, and where that ends; `nil` when it is no money.
  private static func unit(_ rest: Substring.UTF8View) -> (Int?, String.Index) {
    for (word, scale) in units where rest.starts(with: word.utf8) {
      let end = rest.index(rest.startIndex, offsetBy: word.utf8.count)
      // *kroner* is not *krone* and not *kredit*.
      if end < rest.endIndex, (0x61...0x7A).contains(rest[end] | 0x20) { continue }
      return (scale, end)
    }
    return (nil, rest.startIndex)
  }

  /// Whole kroner; `nil` when the number is not read in one way only. Points part thousands and a
  /// comma the decimals, and the other way round in English (*0.5 m kr.*).
  private static func kroner(_ digits: Substring.UTF8View, _ scale: Int) -> Int? {
    var whole = 0
    var decimals: Int?
    var fraction = 0
    var groups = 0
    let text = Array(digits)
    let hasComma = text.contains(UInt8(ascii: ","))
    let points = text.filter { $0 == UInt8(ascii: ".") }.count
    let lastGroup = text.reversed().prefix { (0x30...0x39).contains($0) }.count
    // One separator with other than three digits after it parts decimals.
    let separators = points + text.filter { $0 == UInt8(ascii: ",") }.count
    let last = text.last { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
    let decimalMark: UInt8? =
      separators == 1
      ? (lastGroup != 3 || last == UInt8(ascii: ",") && scale > 1 ? last : nil)
      : hasComma && points > 0 ? last : nil
    for byte in text {
      if byte == decimalMark {
        decimals = 0
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") {
        groups += 1
      } else if let count = decimals {
        guard count < 9 else { return nil }
        fraction = fraction * 10 + Int(byte - 0x30)
        decimals = count + 1
      } else {
        let (product, overflow) = whole.multipliedReportingOverflow(by: 10)
        guard !overflow, product <= Int.max / 16 else { return nil }
        whole = product + Int(byte - 0x30)
      }
    }
    let (value, overflow) = whole.multipliedReportingOverflow(by: scale)
    guard !overflow, groups <= 6 else { return nil }
    var part = fraction * scale
    for _ in 0..<(decimals ?? 0) { part /= 10 }
    let (sum, tooLarge) = value.addingReportingOverflow(part)
    return tooLarge ? nil : sum
  }
}
