/// Looks at eight bytes of a text at once.
///
/// The arithmetic: subtracting one from each byte borrows into its top bit where the byte was zero,
/// and a byte XORed with the one sought is zero where they are equal. A borrow can also mark the
/// byte above a true hit, never one where there is no hit below, so the answer *none* is exact and
/// *some* is followed by a look at each byte.
enum ByteWord {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Whether one of the eight is a quote, a backslash or a control character.
  @inline(__always) static func hasSpecial(_ word: UInt64) -> Bool {
    let quote = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5C)
    let hits =
      ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
      | ((word &- (ones &* 0x20)) & ~word)
    return hits & tops != 0
  }

  @inline(__always) static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }
}
