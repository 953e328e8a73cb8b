/// A fingerprint of a file's bytes, 128 bits wide, to tell whether somebody has changed them.
///
/// Two chains go over the same words with different odd multipliers. Every step can be undone, so two
/// contents that differ in one word never agree; others agree by a chance of 1 in 2¹²⁸. It guards
/// against colleagues and programs, not against someone who builds a collision.
public struct ContentDigest: Hashable, Sendable, CustomStringConvertible {
  private var first: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var second: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private var length: UInt64 = 0

  init() {}

  init(_ bytes: UnsafeRawBufferPointer) {
    add(bytes)
  }

  /// - Parameter bytes: a multiple of eight of them, except in the last call.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    assert(length % 8 == 0, "only the last piece may end inside a word")
    let whole = bytes.count & ~7
    for offset in stride(from: 0, to: whole, by: 8) {
      mix(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    if whole < bytes.count {
      // The length, which is part of the fingerprint, tells these zeros from real ones.
      var last: UInt64 = 0
      for offset in whole..<bytes.count { last = last << 8 | UInt64(bytes[offset]) }
      mix(last)
    }
    length &+= UInt64(bytes.count)
  }

  /// 32 hexadecimal digits of the fingerprint, and the length.
  public var description: String { "\(Self.hex(first))\(Self.hex(second))-\(length)" }

  /// 16 hexadecimal digits, for one line.
  var short: String { Self.hex(first ^ second &+ length) }

  /// The sum that closes a line of the history over what stands before it, for those who make lines
  /// to try the reader with.
  package static func lineSum(_ bytes: [UInt8]) -> String {
    bytes.withUnsafeBytes { ContentDigest($0).short }
  }

  private static func hex(_ word: UInt64) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  @inline(__always) private mutating func mix(_ word: UInt64) {
    first = (first ^ word) &* 0xA076_1D64_78BD_642F
    first = first << 29 | first >> 35
    second = (second ^ word) &* 0xE703_7ED1_A0B4_28DB
    second = second << 37 | second >> 27
  }
}
