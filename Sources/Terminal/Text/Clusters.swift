/// One `Character` of a text, as `Clusters.scan` finds it.
enum Cluster {
  /// A single scalar that is a character of its own; `span` is its columns.
  case simple(UInt32, span: Int)
  /// Anything else: `Glyph.all(of:)` says how it is drawn.
  case complex(Character)

  init(_ character: Character) {
    self = .complex(character)
    let scalars = character.unicodeScalars
    guard let first = scalars.first, scalars.dropFirst().isEmpty else { return }
    let span = ScalarClass(first.value).span
    if span > 0 { self = .simple(first.value, span: span) }
  }
}

/// Cuts UTF-8 into `Character`s where Swift cuts them, without asking Swift as long as the text
/// consists of scalars that join no neighbour. That makes it some twenty times as fast.
enum Clusters {
  /// Hands every character to `body`, with the range of its bytes, until `body` says false.
  @inline(__always)
  static func scan(
    _ utf8: UnsafeBufferPointer<UInt8>, _ body: (Cluster, Range<Int>) -> Bool
  ) {
    var start = 0
    while start < utf8.count {
      if let (scalar, length) = latin(utf8, at: start) {
        guard body(.simple(scalar, span: 1), start..<start + length) else { return }
        start += length
        continue
      }
      guard let here = Scalar(utf8, at: start) else { return }
      let next = Scalar(utf8, at: start + here.length)
      if here.class.span > 0, next?.class != .joining {
        let range = start..<start + here.length
        guard body(.simple(here.value, span: here.class.span), range) else { return }
        start = range.upperBound
        continue
      }
      let end = endOfRun(utf8, from: start + here.length, after: here)
      for character in String(decoding: utf8[start..<end], as: UTF8.self) {
        let range = start..<start + character.utf8.count
        guard body(Cluster(character), range) else { return }
        start = range.upperBound
      }
    }
  }

  /// A letter or sign below U+0300 that another one follows, or nothing: what nearly all text is
  /// made of. Below 0xCC a byte starts no scalar that could join.
  @inline(__always)
  private static func latin(
    _ utf8: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (scalar: UInt32, length: Int)? {
    let byte = utf8[index]
    if (0x20..<0x7F).contains(byte) {
      guard index + 1 == utf8.count || utf8[index + 1] < 0xCC else { return nil }
      return (UInt32(byte), 1)
    }
    guard (0xC3..<0xCC).contains(byte), index + 1 < utf8.count,
      index + 2 == utf8.count || utf8[index + 2] < 0xCC
    else { return nil }
    return (UInt32(byte & 0x1F) << 6 | UInt32(utf8[index + 1] & 0x3F), 2)
  }

  /// Where, at the earliest, two scalars meet that surely do not join.
  private static func endOfRun(
    _ utf8: UnsafeBufferPointer<UInt8>, from start: Int, after first: Scalar
  ) -> Int {
    var end = start
    var last = first
    while let next = Scalar(utf8, at: end) {
      let isBreak = last.class != .joining && next.class != .joining
      if isBreak, !(last.value == 0x0D && next.value == 0x0A) { return end }
      end += next.length
      last = next
    }
    return end
  }

  private struct Scalar {
    var value: UInt32
    var length: Int
    var `class`: ScalarClass

    /// The scalar that starts at a byte; nil at the end. Broken UTF-8, which a `String` never
    /// holds, comes out as replacement characters instead of reading past the end.
    @inline(__always)
    init?(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) {
      guard index < utf8.count else { return nil }
      let lead = utf8[index]
      if lead < 0x80 {
        value = UInt32(lead)
        length = 1
      } else {
        let wanted = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        if lead < 0xC0 || index + wanted > utf8.count {
          value = 0xFFFD
          length = 1
        } else {
          value = UInt32(lead) & (0x7F >> UInt32(wanted))
          length = wanted
          for offset in 1..<wanted {
            value = value << 6 | UInt32(utf8[index + offset] & 0x3F)
          }
        }
      }
      self.class = ScalarClass(value)
    }
  }
}

extension StringProtocol {
  /// Calls `body` with the text's UTF-8, which is copied only where it does not lie in one piece.
  @inline(__always)
  func withUTF8Buffer<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(utf8).withUnsafeBufferPointer(body)
  }
}
