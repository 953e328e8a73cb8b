extension JSONWriter {
  /// Writes a text with as few escapes as JSON allows: æ, ø, å and `/` stand as they are.
  mutating func string(_ text: String) {
    append(byte: UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      let bytes = UnsafeRawBufferPointer(utf8)
      var plain = 0
      while true {
        let stop = Self.endOfPlainText(in: bytes, from: plain)
        append(UnsafeRawBufferPointer(rebasing: bytes[plain..<stop]))
        guard stop < bytes.count else { break }
        escape(bytes[stop])
        plain = stop + 1
      }
    }
    append(byte: UInt8(ascii: "\""))
  }

  mutating func integer(_ number: Int) { append(ascii: String(number)) }

  /// Writes a number of a fixed width, with zeros in front.
  mutating func digits(_ number: Int, _ width: Int) {
    var power = 1
    for _ in 1..<width { power *= 10 }
    while power > 0 {
      append(byte: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / power % 10))
      power /= 10
    }
  }

  /// Writes a number in the shortest form that reads as the same number; `5` rather than `5.0`.
  ///
  /// JSON has no infinity and no *not a number*; they become `null`, which a save refuses because
  /// the field may not be null.
  mutating func number(_ number: Double) {
    if let whole = Int(exactly: number), abs(number) < 0x1p53 {
      integer(whole)
    } else if number.isFinite {
      append(ascii: number.description)
    } else {
      append("null")
    }
  }

  mutating func boolean(_ value: Bool) { append(value ? "true" : "false") }

  mutating func null() { append("null") }

  private mutating func append(ascii text: String) {
    var text = text
    text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }

  private static func endOfPlainText(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    var offset = start
    while offset + 8 <= bytes.count,
      !ByteWord.hasSpecial(base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    {
      offset += 8
    }
    while offset < bytes.count, !ByteWord.isSpecial(bytes[offset]) { offset += 1 }
    return offset
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    default:
      append(byte < 0x10 ? "\\u000" : "\\u001")
      append(ascii: String(byte & 0x0F, radix: 16))
    }
  }
}
