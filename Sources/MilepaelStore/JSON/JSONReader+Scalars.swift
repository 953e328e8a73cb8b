extension JSONReader {
  /// A whole number. One with a fraction or an exponent, or one outside the range, is refused.
  mutating func integer(in range: ClosedRange<Int> = .min ... .max) throws(Fault) -> Int {
    skipSpace()
    let start = position
    guard let current, JSONKind(firstByte: current) == .number else { throw mistyped(.number) }
    let form = try skipNumber()
    if form == .whole, let value = shortNumber(start..<position), range.contains(value) {
      return value
    }
    let text = String(
      decoding: UnsafeRawBufferPointer(rebasing: bytes[start..<position]), as: UTF8.self)
    guard form == .whole, let value = Int(text), range.contains(value) else {
      throw wrong(text, .wholeNumber(range), at: start)
    }
    return value
  }

  /// The value of up to 18 digits without sign, which cannot overflow. Nearly every number is one.
  private func shortNumber(_ digits: Range<Int>) -> Int? {
    guard digits.count <= 18, byte(digits.lowerBound) != UInt8(ascii: "-") else { return nil }
    return number(digits)
  }

  /// The value of a few bytes that must be digits.
  @inline(__always) func number(_ digits: Range<Int>) -> Int? {
    var value = 0
    var offset = digits.lowerBound
    while offset < digits.upperBound {
      let digit = byte(offset) &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
      offset += 1
    }
    return value
  }

  mutating func double() throws(Fault) -> Double {
    skipSpace()
    let start = position
    guard let current, JSONKind(firstByte: current) == .number else { throw mistyped(.number) }
    let form = try skipNumber()
    let text = String(
      decoding: UnsafeRawBufferPointer(rebasing: bytes[start..<position]), as: UTF8.self)
    guard form != .zeroInFront, let value = Double(text), value.isFinite else {
      throw wrong(text, .number, at: start)
    }
    return value
  }

  mutating func boolean() throws(Fault) -> Bool {
    skipSpace()
    switch current {
    case UInt8(ascii: "t"):
      try skipWord("true")
      return true
    case UInt8(ascii: "f"):
      try skipWord("false")
      return false
    default: throw mistyped(.boolean)
    }
  }

  /// Steps over `null` if it is next.
  mutating func takeNull() throws(Fault) -> Bool {
    skipSpace()
    guard current == UInt8(ascii: "n") else { return false }
    try skipWord("null")
    return true
  }

  mutating func skipWord(_ word: StaticString) throws(Fault) {
    let start = position
    for index in 0..<word.utf8CodeUnitCount {
      guard current == word.utf8Start[index] else {
        position = start
        throw unexpected(.value)
      }
      position += 1
    }
  }

  enum NumberForm {
    case whole
    /// With a fraction or an exponent.
    case broken
    /// As in 007, which JSON does not have.
    case zeroInFront
  }

  mutating func skipNumber() throws(Fault) -> NumberForm {
    if current == UInt8(ascii: "-") { position += 1 }
    let start = position
    try skipDigits()
    var form = NumberForm.whole
    if bytes[start] == UInt8(ascii: "0"), position > start + 1 { form = .zeroInFront }
    if current == UInt8(ascii: ".") {
      if form == .whole { form = .broken }
      position += 1
      try skipDigits()
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      if form == .whole { form = .broken }
      position += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
      try skipDigits()
    }
    return form
  }

  private mutating func skipDigits() throws(Fault) {
    let start = position
    while let current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(current) { position += 1 }
    guard position > start else { throw unexpected(.digit) }
  }

  /// A value of the right kind that means nothing here. What was found is cut to 100 characters.
  @inline(never)
  func wrong(_ found: String, _ expected: FormatError.Expectation, at offset: Int) -> Fault {
    Fault(.value(found: String(found.prefix(100)), expected: expected), at: offset)
  }
}
