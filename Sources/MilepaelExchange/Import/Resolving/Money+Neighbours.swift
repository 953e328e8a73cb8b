import MilepaelCore

/// What stands just before a sum and belongs to it: a minus, the other end of a range, the figures
/// that share its unit.
struct MoneyNeighbours {
  var isNegative = false
  var isRange = false
  /// Where the sum begins, with what belongs to it.
  var start: Int
  /// *henholdsvis 1, 2* before *og 3 mio. kr.*
  var listed: [Figures] = []

  private var hasSlash = false
  private let bytes: [UInt8]
  private let first: Int

  /// - Parameter first: Where the sum before ends.
  init(before start: Int, _ bytes: [UInt8], _ first: Int) {
    self.start = start
    self.bytes = bytes
    self.first = first
    let end = Blanks.begin(before: start, bytes, from: first)
    if let dash = Self.dash(before: end, bytes, from: first) {
      if let other = Figures.before(blank(dash), bytes, from: first), !other.isYear(bytes) {
        isRange = true
        self.start = other.start
      } else {
        isNegative = isMinus(
          dash, isApart: end < start, isMinusSign: bytes[end - 1] == 0x92 || bytes[end - 1] == 0xB7)
        if isNegative { self.start = dash }
      }
    } else if word(before: end) == "minus" {
      isNegative = true
    }
    if !isRange { readList() }
  }

  private func blank(_ end: Int) -> Int { Blanks.begin(before: end, bytes, from: first) }

  private static let dashes = ["-", "–", "−", "÷", "‐", "‑"].map { Array($0.utf8) }

  /// Where the dash begins that ends at a place; `nil` when none does.
  static func dash(before end: Int, _ bytes: [UInt8], from first: Int) -> Int? {
    dashes.first { bytes[first..<end].ends(with: $0) }.map { end - $0.count }
  }

  /// The word that ends at a place, folded.
  private func word(before end: Int) -> String {
    let word = bytes[first..<end].suffix(24).reversed()
      .prefix { $0.isLatin || $0 >= 0x80 || $0 == UInt8(ascii: ".") }.reversed()
    return TextFold.folded(String(decoding: word, as: UTF8.self))
  }

  /// A dash is a minus where a sum alone could stand, and else a hyphen or a thought dash:
  /// *2026 – 1,2 mio. kr.*, *Drift - 1,2 mio. kr.*
  private func isMinus(_ dash: Int, isApart: Bool, isMinusSign: Bool) -> Bool {
    // *1 mio. kr.-2 mio. kr.*
    guard dash > first else { return dash == 0 }
    let end = blank(dash)
    if !isApart || isMinusSign {
      // *A-5*, *2019-20*
      let before = bytes[dash - 1]
      return end < dash || !before.isFigure && !before.isLatin && before < 0x80
    }
    if end == 0 || end > first && "(:,;=".utf8.contains(bytes[end - 1]) { return true }
    let word = word(before: end)
    return AmountWords.beforeMinus.contains(word)
      || AmountWords.giving.contains { TextSearch.contains($0, in: word) }
  }

  /// Words that say that the numbers after them are sums: *afsat 1 og 2 mio. kr.*, and not *etape 1
  /// og 2 mio. kr.*
  private static let introducing: Set<String> = [
    "hhv.", "hhv", "henholdsvis", "respectively", "paa", "med", "ca.", "alt",
  ]

  private mutating func readList() {
    var found: [Figures] = []
    var isTo = false
    var end = blank(start)
    while found.count < 12, let number = number(before: end, isLast: found.isEmpty, &isTo) {
      found.append(number)
      end = blank(number.start)
    }
    guard let leftmost = found.last else { return }
    let word = word(before: end)
    let isGiven = AmountWords.giving.contains { TextSearch.contains($0, in: word) }
    let isIntroduced = end == 0 || hasSlash || Self.introducing.contains(word) || isGiven
    // Two savings, of which only the last has its minus here, are no list.
    if isTo || word == "mellem" || word == "between" || isNegative && isIntroduced {
      isRange = true
      start = leftmost.start
    } else if isIntroduced {
      listed = found.reversed()
    }
  }

  /// The number before *og*, *eller* or *til*, or before a comma.
  private mutating func number(before end: Int, isLast: Bool, _ isTo: inout Bool) -> Figures? {
    let close: Int
    if end > first, bytes[end - 1] == UInt8(ascii: "/") {
      // *1/2 mio. kr. i 2026/2027*
      hasSlash = true
      close = end - 1
    } else if isLast {
      let word = word(before: end)
      isTo = ["eller", "til", "or", "to"].contains(word)
      guard isTo || ["og", "and", "samt"].contains(word) else { return nil }
      close = blank(end - word.utf8.count)
    } else {
      guard end > first, bytes[end - 1] == UInt8(ascii: ",") else { return nil }
      close = end - 1
    }
    guard let number = Figures.before(close, bytes, from: first), !number.isYear(bytes) else {
      return nil
    }
    return number
  }
}
