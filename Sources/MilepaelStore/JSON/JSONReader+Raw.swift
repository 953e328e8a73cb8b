extension JSONReader {
  /// The next value as JSON text: as the file spells it, without the space between its tokens.
  ///
  /// It is checked like everything else, so that what is kept can be written again.
  mutating func rawValue() throws(Fault) -> String {
    var text: [UInt8] = []
    try copyValue(into: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Calls itself for every level, of which there are at most ``JSONLimits/depth``.
  private mutating func copyValue(into text: inout [UInt8]) throws(Fault) {
    let kind = try nextKind()
    let start = position
    switch kind {
    case .object: return try copyObject(into: &text)
    case .array: return try copyArray(into: &text)
    case .string: _ = try skipString()
    case .number:
      guard try skipNumber() != .zeroInFront else {
        let number = String(decoding: bytes[start..<position], as: UTF8.self)
        throw wrong(number, .number, at: start)
      }
    case .boolean: _ = try boolean()
    case .null: try skipWord("null")
    }
    text.append(contentsOf: bytes[start..<position])
  }

  private mutating func copyObject(into text: inout [UInt8]) throws(Fault) {
    let start = position
    position += 1
    try enter()
    var keys: Set<[UInt8]> = []
    text.append(UInt8(ascii: "{"))
    while try continueObject(first: keys.isEmpty) {
      guard keys.count < JSONLimits.elements else { throw tooManyElements(from: start) }
      if !keys.isEmpty { text.append(UInt8(ascii: ",")) }
      let keyStart = position
      let key = try string()
      guard keys.insert(Array(key.utf8)).inserted else {
        throw Fault(.duplicateKey(key), at: keyStart)
      }
      text.append(contentsOf: bytes[keyStart..<position])
      try colon()
      text.append(UInt8(ascii: ":"))
      try copyValue(into: &text)
    }
    text.append(UInt8(ascii: "}"))
  }

  private mutating func copyArray(into text: inout [UInt8]) throws(Fault) {
    let start = position
    position += 1
    try enter()
    var count = 0
    text.append(UInt8(ascii: "["))
    while try continueArray(first: count == 0) {
      guard count < JSONLimits.elements else { throw tooManyElements(from: start) }
      if count > 0 { text.append(UInt8(ascii: ",")) }
      try copyValue(into: &text)
      count += 1
    }
    text.append(UInt8(ascii: "]"))
  }
}
