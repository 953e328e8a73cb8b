import MilepaelCore

/// Writes JSON for people and for git: one key or element a line, indented by two spaces, always the
/// same bytes for the same values.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var level = 0
  /// Whether nothing has been written yet in the object or array that is open.
  private var isFirst = true

  init(reserving capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func openObject() { open(UInt8(ascii: "{")) }
  mutating func closeObject() { close(UInt8(ascii: "}")) }
  mutating func openArray() { open(UInt8(ascii: "[")) }
  mutating func closeArray() { close(UInt8(ascii: "]")) }

  /// Begins an element of an array.
  @inline(__always) mutating func element() { separate() }

  /// Writes a key, whose value comes next.
  @inline(__always) mutating func key(_ key: some FormatKey) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    // A format's own keys have nothing to escape.
    bytes.append(contentsOf: key.rawValue.utf8)
    append("\": ")
  }

  /// Writes any key, such as a follow-up's id.
  mutating func key(_ key: String) {
    separate()
    string(key)
    append(": ")
  }

  mutating func append(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(_ text: some Collection<UInt8>) { bytes.append(contentsOf: text) }

  mutating func append(byte: UInt8) { bytes.append(byte) }

  mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func open(_ bracket: UInt8) {
    bytes.append(bracket)
    level += 1
    isFirst = true
  }

  private mutating func close(_ bracket: UInt8) {
    level -= 1
    if !isFirst { newLine() }
    isFirst = false
    bytes.append(bracket)
  }

  @inline(__always) private mutating func separate() {
    if isFirst { isFirst = false } else { bytes.append(UInt8(ascii: ",")) }
    newLine()
  }

  @inline(__always) private mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<level { append("  ") }
  }
}
