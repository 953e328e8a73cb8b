/// Writes JSON for people and for git: one key or element a line, indented by two spaces, always the
/// same bytes for the same values.
///
/// It writes into memory of its own, because an array asks at every append whether it is shared.
struct JSONWriter: ~Copyable {
  private var memory: UnsafeMutableRawBufferPointer
  private var count = 0
  private var level = 0
  /// True for a line of the history: no line feeds and no indentation.
  private let isOneLine: Bool
  /// Whether nothing has been written yet in the object or array that is open.
  private var isFirst = true

  init(reserving capacity: Int, oneLine: Bool = false) {
    isOneLine = oneLine
    memory = .allocate(byteCount: max(capacity, 256), alignment: 16)
  }

  deinit { memory.deallocate() }

  /// A copy of what has been written so far.
  var bytes: [UInt8] { withBytes { Array($0) } }

  /// What has been written so far, without a copy.
  func withBytes<Value, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try body(UnsafeRawBufferPointer(rebasing: memory[..<count]))
  }

  mutating func openObject() { open(UInt8(ascii: "{")) }
  mutating func closeObject() { close(UInt8(ascii: "}")) }
  mutating func openArray() { open(UInt8(ascii: "[")) }
  mutating func closeArray() { close(UInt8(ascii: "]")) }

  /// Begins an element of an array.
  mutating func element() { separate() }

  /// Writes a key, whose value comes next.
  @inline(__always) mutating func key(_ key: some FormatKey) {
    separate()
    // A format's own keys have nothing to escape.
    var name = key.rawValue
    name.withUTF8 { utf8 in
      reserve(utf8.count + 4)
      put(UInt8(ascii: "\""))
      put(UnsafeRawBufferPointer(utf8))
      put(UInt8(ascii: "\""))
      put(UInt8(ascii: ":"))
      put(UInt8(ascii: " "))
    }
  }

  /// Writes any key, such as a follow-up's id.
  mutating func key(_ key: String) {
    separate()
    string(key)
    append(": ")
  }

  mutating func append(_ text: StaticString) {
    append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    reserve(bytes.count)
    put(bytes)
  }

  mutating func append(byte: UInt8) {
    reserve(1)
    put(byte)
  }

  mutating func endLine() { append(byte: UInt8(ascii: "\n")) }

  private mutating func open(_ bracket: UInt8) {
    append(byte: bracket)
    level += 1
    isFirst = true
  }

  private mutating func close(_ bracket: UInt8) {
    level -= 1
    reserve(2 * level + 2)
    if !isFirst { newLine() }
    isFirst = false
    put(bracket)
  }

  private mutating func separate() {
    reserve(2 * level + 2)
    if isFirst { isFirst = false } else { put(UInt8(ascii: ",")) }
    newLine()
  }

  @inline(__always) private mutating func newLine() {
    if isOneLine { return }
    put(UInt8(ascii: "\n"))
    for _ in 0..<2 * level { put(UInt8(ascii: " ")) }
  }

  // MARK: - Memory

  /// Makes room for so many bytes more.
  @inline(__always) private mutating func reserve(_ more: Int) {
    if memory.count - count < more { grow(more) }
  }

  @inline(never) private mutating func grow(_ more: Int) {
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(memory.count * 2, count + more), alignment: 16)
    withBytes { larger.copyMemory(from: $0) }
    memory.deallocate()
    memory = larger
  }

  /// The caller has reserved the room, which is checked in a debug build.
  @inline(__always) private mutating func put(_ byte: UInt8) {
    memory[count] = byte
    count += 1
  }

  @inline(__always) private mutating func put(_ bytes: UnsafeRawBufferPointer) {
    guard let source = bytes.baseAddress, let start = memory.baseAddress else { return }
    (start + count).copyMemory(from: source, byteCount: bytes.count)
    count += bytes.count
  }
}
