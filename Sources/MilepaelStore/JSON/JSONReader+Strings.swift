extension JSONReader {
  mutating func string() throws(Fault) -> String {
    skipSpace()
    guard position < end, byte(position) == UInt8(ascii: "\"") else { throw mistyped(.string) }
    let start = position + 1
    let stop = endOfPlainText(from: start)
    if stop < end, byte(stop) == UInt8(ascii: "\"") {
      position = stop + 1
      return try text(start..<stop)
    }
    return try stringWithEscapes(from: start, to: stop)
  }

  /// Steps over a text and says whether it has no escapes. It is checked like one that is kept.
  mutating func skipString() throws(Fault) -> Bool {
    let start = position + 1
    let stop = endOfPlainText(from: start)
    if stop < end, byte(stop) == UInt8(ascii: "\"") {
      position = stop + 1
      try checkLength(start..<stop)
      if let wrong = UTF8Check.firstInvalid(in: bytes, start..<stop) {
        throw Fault(.notUTF8, at: wrong)
      }
      return true
    }
    _ = try stringWithEscapes(from: start, to: stop)
    return false
  }

  /// The first quote, backslash or control character from an offset on, or the end of the file.
  @inline(__always) private func endOfPlainText(from offset: Int) -> Int {
    var offset = offset
    while offset + 8 <= end, !ByteWord.hasSpecial(word(offset)) { offset += 8 }
    while offset < end, !ByteWord.isSpecial(byte(offset)) { offset += 1 }
    return offset
  }

  /// The text between two offsets, which has no escapes.
  @inline(__always) private func text(_ range: Range<Int>) throws(Fault) -> String {
    try checkLength(range)
    let utf8 = UnsafeRawBufferPointer(rebasing: bytes[range])
    guard let text = UTF8Check.string(utf8) else {
      throw Fault(.notUTF8, at: UTF8Check.firstInvalid(in: bytes, range) ?? range.lowerBound)
    }
    return text
  }

  @inline(__always) private func checkLength(_ range: Range<Int>) throws(Fault) {
    guard range.count <= JSONLimits.stringLength else {
      throw Fault(.textTooLong(limit: JSONLimits.stringLength), at: range.lowerBound - 1)
    }
  }

  @inline(never)
  private mutating func stringWithEscapes(from start: Int, to stop: Int) throws(Fault) -> String {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(stop - start + 256)
    position = stop
    let result: Result<String?, Fault>
    do throws(Fault) {
      try unescape(from: start, into: &utf8)
      result = .success(utf8.withUnsafeBytes { UTF8Check.string($0) })
    } catch {
      result = .failure(error)
    }
    if case .success(let text?) = result { return text }
    // What is wrong first is what is said to be wrong.
    if let wrong = UTF8Check.firstInvalid(in: bytes, start..<position) {
      throw Fault(.notUTF8, at: wrong)
    }
    return try result.get() ?? ""
  }

  /// Reads on to the closing quote.
  ///
  /// - Parameter start: where the text begins; up to ``position`` it has no escapes.
  private mutating func unescape(from start: Int, into utf8: inout [UInt8]) throws(Fault) {
    var plain = start
    while true {
      try checkLength(start..<position)
      utf8.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[plain..<position]))
      guard position < end else { throw unexpected(.textOrClosingQuote) }
      switch byte(position) {
      case UInt8(ascii: "\""):
        position += 1
        return
      case UInt8(ascii: "\\"): try readEscape(into: &utf8)
      default: throw unexpected(.textOrClosingQuote)
      }
      plain = position
      position = endOfPlainText(from: position)
    }
  }

  private mutating func readEscape(into utf8: inout [UInt8]) throws(Fault) {
    let start = position
    position += 1
    switch current {
    case UInt8(ascii: "\""): utf8.append(UInt8(ascii: "\""))
    case UInt8(ascii: "\\"): utf8.append(UInt8(ascii: "\\"))
    case UInt8(ascii: "/"): utf8.append(UInt8(ascii: "/"))
    case UInt8(ascii: "n"): utf8.append(0x0A)
    case UInt8(ascii: "t"): utf8.append(0x09)
    case UInt8(ascii: "r"): utf8.append(0x0D)
    case UInt8(ascii: "b"): utf8.append(0x08)
    case UInt8(ascii: "f"): utf8.append(0x0C)
    case UInt8(ascii: "u"):
      position += 1
      let scalar = try readScalar(escapeAt: start)
      utf8.append(contentsOf: String(scalar).utf8)
      return
    default: throw unexpected(.escape)
    }
    position += 1
  }

  /// The character that `\uXXXX` spells, or that two of them spell together.
  private mutating func readScalar(escapeAt start: Int) throws(Fault) -> Unicode.Scalar {
    let first = try hexDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    // Half a character has no UTF-8: to keep it would mean to change it silently.
    let alone = Fault(.loneSurrogate, at: start)
    guard first < 0xDC00, current == UInt8(ascii: "\\") else { throw alone }
    position += 1
    guard current == UInt8(ascii: "u") else { throw alone }
    position += 1
    let second = try hexDigits()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw alone }
    return scalar
  }

  private mutating func hexDigits() throws(Fault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = current.flatMap(Self.hexValue) else { throw unexpected(.hexDigit) }
      value = value << 4 | digit
      position += 1
    }
    return value
  }

  private static func hexValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
