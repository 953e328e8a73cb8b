/// Finding words in texts, byte by byte: fast, and case does not matter for ASCII letters.
enum TextSearch {
  /// The first place of a needle, at or after an index.
  static func range(
    of needle: String, in text: String, from start: String.Index? = nil
  ) -> Range<String.Index>? {
    let wanted = Array(needle.utf8)
    guard let first = wanted.first else { return nil }
    let bytes = text.utf8
    let other = swapped(first)
    var index = start ?? bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == first || bytes[index] == other,
        let end = match(wanted, in: bytes, at: index)
      {
        return index..<end
      }
      bytes.formIndex(after: &index)
    }
    return nil
  }

  /// Where a needle ends that the text begins with.
  static func start(_ needle: String, of text: String) -> Range<String.Index>? {
    match(Array(needle.utf8), in: text.utf8, at: text.startIndex)
      .map { text.startIndex..<$0 }
  }

  /// Where a needle begins that a text ends with before an index.
  static func end(
    _ needle: String, of text: String, upTo end: String.Index
  ) -> Range<String.Index>? {
    let (bytes, wanted) = (text.utf8, needle.utf8)
    var index = end
    for byte in wanted.reversed() {
      guard index > bytes.startIndex else { return nil }
      bytes.formIndex(before: &index)
      guard bytes[index] == byte || bytes[index] == swapped(byte) else { return nil }
    }
    return index..<end
  }

  static func contains(_ needle: String, in text: String) -> Bool {
    range(of: needle, in: text) != nil
  }

  private static func match(
    _ wanted: [UInt8], in bytes: String.UTF8View, at start: String.Index
  ) -> String.Index? {
    var index = start
    for byte in wanted {
      guard index < bytes.endIndex, bytes[index] == byte || bytes[index] == swapped(byte) else {
        return nil
      }
      bytes.formIndex(after: &index)
    }
    return index
  }

  /// The other case of an ASCII letter, else the byte itself.
  private static func swapped(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte & 0xDF) ? byte ^ 0x20 : byte
  }

  /// The text without white space at its ends.
  static func trimmed(_ text: some StringProtocol) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(text[first...last])
  }

  /// Words, which have no white space in them.
  static func words(_ text: some StringProtocol) -> [Substring] {
    Substring(text).unicodeScalars.split(whereSeparator: isSpace).map { Substring($0) }
  }

  /// White space. Most scalars are below 128, where no table has to be asked.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value)
      : scalar.properties.isWhitespace
  }
}
