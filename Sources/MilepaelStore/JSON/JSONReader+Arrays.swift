extension JSONReader {
  /// An array whose elements are read one after the other.
  @inline(__always)
  mutating func array<Element>(
    _ element: (inout JSONReader) throws(Fault) -> Element
  ) throws(Fault) -> [Element] {
    guard take(UInt8(ascii: "[")) else { throw mistyped(.array) }
    try enter()
    let start = position - 1
    var elements: [Element] = []
    while try continueArray(first: elements.isEmpty) {
      guard elements.count < JSONLimits.elements else { throw tooManyElements(from: start) }
      elements.append(try element(&self))
    }
    return elements
  }

  mutating func strings() throws(Fault) -> [String] {
    try array { reader throws(Fault) in try reader.string() }
  }

  /// Whether another element follows.
  @inline(__always)
  mutating func continueArray(first: Bool) throws(Fault) -> Bool {
    if take(UInt8(ascii: "]")) {
      depth -= 1
      return false
    }
    if !first {
      guard take(UInt8(ascii: ",")) else { throw unexpected(.commaOrClosingBracket) }
    }
    return true
  }
}
