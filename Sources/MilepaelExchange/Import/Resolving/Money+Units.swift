import MilepaelCore

/// What money is counted in: *kr.*, *t. kr.*, *mio. kr.*, *millioner kroner*, *,-*.
enum MoneyUnit {
  /// The longer before the shorter; a sum can do without *kr.* only after some of them.
  private static let multipliers: [(word: String, scale: Int, standsAlone: Bool)] = [
    ("millioner", 1_000_000, true), ("million", 1_000_000, true), ("mill.", 1_000_000, true),
    ("mill", 1_000_000, true), ("mio.", 1_000_000, true), ("mio", 1_000_000, true),
    ("milliarder", 1_000_000_000, true), ("milliard", 1_000_000_000, true),
    ("mia.", 1_000_000_000, true), ("mia", 1_000_000_000, true), ("mrd.", 1_000_000_000, true),
    ("mrd", 1_000_000_000, true), ("tusinde", 1000, false), ("tusind", 1000, false),
    ("t.", 1000, false), ("t", 1000, false), ("m", 1_000_000, false),
  ]
  private static let currencies = ["kroner", "kr.", "kr", "dkk"]
  /// *500.000,-* and *500.000,- kr.*
  private static let wholeKroner = [",-", ",–", ".-"].map { Array($0.utf8) }

  /// What a number that ends at a place is counted in, and where that ends.
  static func after(_ end: Int, _ bytes: [UInt8]) -> (scale: Int, end: Int)? {
    if let mark = wholeKroner.first(where: { bytes[end...].starts(with: $0) }) {
      let close = end + mark.count
      if close < bytes.count, bytes[close].isFigure { return nil }
      return (1, currency(Blanks.skipped(close, bytes), bytes) ?? close)
    }
    let start = Blanks.skipped(end, bytes)
    for unit in multipliers {
      guard let close = match(unit.word, start, bytes) else { continue }
      if let kroner = currency(Blanks.skipped(close, bytes), bytes) { return (unit.scale, kroner) }
      if unit.standsAlone, !isLetter(close, bytes) { return (unit.scale, close) }
    }
    return currency(start, bytes).map { (1, $0) }
  }

  /// The end of *kr.* at a place: *kroner* is not *krone* and not *kredit*.
  private static func currency(_ start: Int, _ bytes: [UInt8]) -> Int? {
    for word in currencies {
      if let end = match(word, start, bytes), !isLetter(end, bytes) { return end }
    }
    return nil
  }

  private static func match(_ word: String, _ start: Int, _ bytes: [UInt8]) -> Int? {
    let end = start + word.utf8.count
    guard end <= bytes.count else { return nil }
    let isSame = zip(bytes[start..<end], word.utf8).allSatisfy { byte, wanted in
      byte == wanted || wanted.isLatin && byte == wanted ^ 0x20
    }
    return isSame ? end : nil
  }

  private static func isLetter(_ index: Int, _ bytes: [UInt8]) -> Bool {
    guard index < bytes.count else { return false }
    // Above ASCII only letters begin with this byte: *æ*, *ø*, *å*.
    return bytes[index].isLatin || bytes[index] == 0xC3
  }

  /// *kr. 500.000*: only a number with its thousands parted, since *1 mio. kr. 2026* has a year there.
  static func isBefore(_ start: Int, _ bytes: [UInt8], _ last: Int) -> Bool {
    var end = Blanks.begin(before: start, bytes, from: last)
    // *kr. -500.000*
    if let dash = MoneyNeighbours.dash(before: end, bytes, from: last) {
      end = Blanks.begin(before: dash, bytes, from: last)
    }
    let word = String(decoding: bytes[last..<end].suffix(4), as: UTF8.self).lowercased()
    return ["kr.", "kr", "dkk"].contains { unit in
      word.hasSuffix(unit)
        && !(word.dropLast(unit.count).last.map { $0.isLetter || $0.isNumber } ?? false)
    }
  }

  /// Words after a number without a unit that count nothing: *400.000 i 2026*, and not
  /// *400.000 arbejdspladser*.
  private static let beside: Set<String> = [
    "i", "til", "aarligt", "aarlig", "fra", "og", "om", "pr", "per", "hvert", "over", "paa", "samt",
    "in", "to", "from", "and", "for", "a", "each", "yearly", "herefter", "derefter", "ekstra",
  ]

  /// Whether no word that a number counts follows it.
  static func isFree(_ end: Int, _ bytes: [UInt8]) -> Bool {
    guard end < bytes.count else { return true }
    if ".,;)\n".utf8.contains(bytes[end]) { return true }
    let start = Blanks.skipped(end, bytes)
    guard start > end else { return false }
    let word = bytes[start...].prefix(16).prefix { $0.isLatin || $0 >= 0x80 }
    return start == bytes.count
      || beside.contains(TextFold.folded(String(decoding: word, as: UTF8.self)))
  }
}
