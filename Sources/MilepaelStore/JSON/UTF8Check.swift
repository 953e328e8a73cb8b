#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds what is not UTF-8.
///
/// `String(decoding:as:)` repairs silently, which would change a person's text without a word.
enum UTF8Check {
  /// The text that the bytes spell, or `nil` if they are no UTF-8.
  ///
  /// The standard library checks while it makes a string, and repairs. What was repaired differs from
  /// the bytes, and to compare is many times faster than to check before.
  @inline(__always) static func string(_ utf8: UnsafeRawBufferPointer) -> String? {
    var text = String(decoding: utf8, as: UTF8.self)
    guard text.utf8.count == utf8.count else { return nil }
    let isSame = text.withUTF8 { made in
      guard let made = made.baseAddress, let given = utf8.baseAddress else { return true }
      return memcmp(made, given, utf8.count) == 0
    }
    return isSame ? text : nil
  }

  /// The offset of the first byte of the first ill-formed character, or `nil`.
  static func firstInvalid(in bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    var offset = range.lowerBound
    let end = range.upperBound
    while offset < end {
      if offset + 8 <= end,
        base.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & ByteWord.tops == 0
      {
        offset += 8
        continue
      }
      let length = lengthOfCharacter(base + offset, available: end - offset)
      guard length > 0 else { return offset }
      offset += length
    }
    return nil
  }

  /// Whether the character that begins at an offset is ill-formed. The end of the bytes is not.
  static func isInvalid(in bytes: UnsafeRawBufferPointer, at offset: Int) -> Bool {
    guard let base = bytes.baseAddress, offset < bytes.count else { return false }
    return lengthOfCharacter(base + offset, available: bytes.count - offset) == 0
  }

  /// 1 to 4 for a well-formed character, 0 otherwise. Source: The Unicode Standard, table 3-7.
  @inline(__always)
  private static func lengthOfCharacter(_ at: UnsafeRawPointer, available: Int) -> Int {
    let first = at.load(as: UInt8.self)
    if first < 0x80 { return 1 }
    guard available >= 2 else { return 0 }
    let second = at.load(fromByteOffset: 1, as: UInt8.self)
    switch first {
    case 0xC2...0xDF: return isContinuation(second) ? 2 : 0
    case 0xE0...0xEF:
      let low: UInt8 = first == 0xE0 ? 0xA0 : 0x80
      let high: UInt8 = first == 0xED ? 0x9F : 0xBF
      guard available >= 3, second >= low, second <= high,
        isContinuation(at.load(fromByteOffset: 2, as: UInt8.self))
      else { return 0 }
      return 3
    case 0xF0...0xF4:
      let low: UInt8 = first == 0xF0 ? 0x90 : 0x80
      let high: UInt8 = first == 0xF4 ? 0x8F : 0xBF
      guard available >= 4, second >= low, second <= high,
        isContinuation(at.load(fromByteOffset: 2, as: UInt8.self)),
        isContinuation(at.load(fromByteOffset: 3, as: UInt8.self))
      else { return 0 }
      return 4
    default: return 0
    }
  }

  @inline(__always) private static func isContinuation(_ byte: UInt8) -> Bool {
    byte & 0b1100_0000 == 0b1000_0000
  }
}
