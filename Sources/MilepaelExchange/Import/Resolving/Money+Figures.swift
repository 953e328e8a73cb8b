import MilepaelCore

/// The figures of a number: *1.234,5*, *1 234*, *1½*.
struct Figures: Hashable, Sendable {
  static let half = Array("½".utf8)

  /// So that some sums of some years can still be added.
  private static let limit = Int.max / 16

  var start: Int
  var end: Int
  var hasHalf = false

  /// Where a run of figures, points and commas ends.
  static func plainEnd(_ start: Int, _ bytes: [UInt8]) -> Int {
    var end = start
    while end < bytes.count, isOfNumber(bytes[end]) { end += 1 }
    return end > start ? end : start + half.count
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    byte.isFigure || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
  }

  static func plain(_ start: Int, _ bytes: [UInt8]) -> Figures? {
    var end = start
    while end < bytes.count, isOfNumber(bytes[end]) { end += 1 }
    // A point or comma after the last digit ends a sentence.
    while end > start, !bytes[end - 1].isFigure { end -= 1 }
    let hasHalf = bytes[end...].starts(with: half)
    guard end > start || hasHalf else { return nil }
    return Figures(start: start, end: end + (hasHalf ? half.count : 0), hasHalf: hasHalf)
  }

  /// *1 234 567*: thousands parted by blanks, as a typesetter parts them.
  static func spaced(_ start: Int, _ bytes: [UInt8]) -> Figures? {
    var end = start
    while end < bytes.count, bytes[end].isFigure { end += 1 }
    guard (1...3).contains(end - start) else { return nil }
    var groups = 0
    // No sum has more of them than a store can hold.
    while groups < 7, let next = Blanks.end(end, bytes), isGroup(next, bytes) {
      end = next + 3
      groups += 1
    }
    guard groups > 0 else { return nil }
    // *1 234,50 kr.*
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: ","), bytes[end + 1].isFigure {
      end += 1
      while end < bytes.count, bytes[end].isFigure { end += 1 }
    }
    return Figures(start: start, end: end)
  }

  /// Three figures that no further one follows, also not behind a point.
  private static func isGroup(_ start: Int, _ bytes: [UInt8]) -> Bool {
    let end = start + 3
    guard end <= bytes.count, bytes[start..<end].allSatisfy(\.isFigure) else { return false }
    guard end < bytes.count else { return true }
    if bytes[end].isFigure { return false }
    return bytes[end] != UInt8(ascii: ".") || end + 1 == bytes.count || !bytes[end + 1].isFigure
  }

  /// The number that ends at a place.
  static func before(_ end: Int, _ bytes: [UInt8], from first: Int) -> Figures? {
    var start = end
    while start > first, isOfNumber(bytes[start - 1]) { start -= 1 }
    while start < end, !bytes[start].isFigure { start += 1 }
    guard start < end, bytes[end - 1].isFigure else { return nil }
    return Figures(start: start, end: end)
  }

  func count(_ bytes: [UInt8]) -> Int { bytes[start..<end].count { $0.isFigure } }
  func isParted(_ bytes: [UInt8]) -> Bool { !bytes[start..<end].allSatisfy(\.isFigure) }

  /// *400.000* and *1 234 567*, and no date and no decimals.
  func isThousands(_ bytes: [UInt8]) -> Bool {
    var groups = bytes[start..<end].split { !$0.isFigure }
    // *400.000,00*
    if groups.count > 2, groups.last?.count == 2 { groups.removeLast() }
    return !hasHalf && count(bytes) >= 5 && groups.count > 1 && groups[0].count <= 3
      && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  func isYear(_ bytes: [UInt8]) -> Bool {
    guard end - start == 4, !isParted(bytes) else { return false }
    return Int(String(decoding: bytes[start..<end], as: UTF8.self))
      .map { (1990...2099).contains($0) } ?? false
  }

  /// *… og 2 i 2027*, *2027: 2*: a number in a row of sums for years.
  func isDated(_ bytes: [UInt8], _ first: Int) -> Bool {
    let begin = Blanks.begin(before: start, bytes, from: first)
    let before = TextFold.folded(String(decoding: bytes[first..<begin].suffix(6), as: UTF8.self))
    if before.hasSuffix(":"), let year = Self.before(begin - 1, bytes, from: first) {
      return year.isYear(bytes)
    }
    guard before.hasSuffix(",") || before.hasSuffix(";") || before.hasSuffix(" og") else {
      return false
    }
    let after = bytes[end...].prefix(8)
    return after.starts(with: " i 20".utf8) || after.starts(with: " in 20".utf8)
  }

  /// Whole kroner; `nil` when the number is not read in one way only. Points part thousands and a
  /// comma the decimals, and the other way round in English (*0.5 m kr.*).
  func kroner(_ bytes: [UInt8], _ scale: Int) -> Int? {
    let text = bytes[start..<end].filter(Self.isOfNumber)
    guard !text.isEmpty else { return hasHalf ? scale / 2 : nil }
    let mark = decimalMark(text, scale)
    let parts = text.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == mark })
    let groups = parts[0].split(omittingEmptySubsequences: false) { !$0.isFigure }
    guard groups.count <= 7, groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    guard let whole = Int(String(decoding: groups.joined(), as: UTF8.self)) else { return nil }
    var fraction = 0
    if parts.count > 1 {
      guard parts[1].count <= 9, parts[1].allSatisfy(\.isFigure),
        let decimals = Int(String(decoding: parts[1], as: UTF8.self))
      else { return nil }
      fraction = decimals * scale
      for _ in parts[1] { fraction /= 10 }
    }
    if hasHalf { fraction += scale / 2 }
    let (value, overflow) = whole.multipliedReportingOverflow(by: scale)
    let (sum, isTooLarge) = value.addingReportingOverflow(fraction)
    return overflow || isTooLarge || sum > Self.limit ? nil : sum
  }

  /// The sign before the decimals, if there are any.
  private func decimalMark(_ text: [UInt8], _ scale: Int) -> UInt8? {
    let signs = text.filter { !$0.isFigure }
    guard let last = signs.last else { return nil }
    guard signs.count == 1 else {
      // Where both signs stand, the last of them parts the decimals.
      return Set(signs).count > 1 ? last : nil
    }
    // One separator with other than three digits after it parts decimals; so does one after a nought.
    let decimals = text.reversed().prefix { $0.isFigure }.count
    let isComma = last == UInt8(ascii: ",")
    let isNought = text[0] == UInt8(ascii: "0") && !text[1].isFigure
    return decimals != 3 || isComma && scale > 1 || isNought ? last : nil
  }
}

/// White space inside a line: a blank, a no-break blank, and the thin ones.
enum Blanks {
  /// Beside the blank and the tab.
  private static let wide: [[UInt8]] = [
    Array("\u{A0}".utf8), Array("\u{2009}".utf8), Array("\u{202F}".utf8),
    Array("\u{200A}".utf8), Array("\u{2007}".utf8),
  ]

  /// The end of the blank at a place; `nil` when none stands there.
  static func end(_ start: Int, _ bytes: [UInt8]) -> Int? {
    guard start < bytes.count else { return nil }
    if isPlain(bytes[start]) { return start + 1 }
    guard bytes[start] >= 0x80 else { return nil }
    return wide.first { bytes[start...].starts(with: $0) }.map { start + $0.count }
  }

  static func skipped(_ start: Int, _ bytes: [UInt8]) -> Int {
    var index = start
    while let end = end(index, bytes) { index = end }
    return index
  }

  /// Where the blanks before a place begin.
  static func begin(before end: Int, _ bytes: [UInt8], from first: Int = 0) -> Int {
    var index = end
    while index > first {
      if isPlain(bytes[index - 1]) {
        index -= 1
      } else if bytes[index - 1] >= 0x80,
        let blank = wide.first(where: { bytes[first..<index].ends(with: $0) })
      {
        index -= blank.count
      } else {
        break
      }
    }
    return index
  }

  private static func isPlain(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

extension ArraySlice<UInt8> {
  func ends(with other: [UInt8]) -> Bool { suffix(other.count).elementsEqual(other) }
}
