/// Reads JSON from bytes, value by value, as its caller asks for them.
///
/// There is no tree in between: a type asks for its fields and gets them as values. The bytes belong
/// to the caller and must outlive the reader. Every method begins at ``position``, steps over white
/// space, and leaves ``position`` behind what it has read.
struct JSONReader {
  /// What is wrong, and at which byte. ``AgreementFormat`` makes lines and columns of it.
  struct Fault: Error {
    var problem: FormatError.Problem
    var offset: Int

    init(_ problem: FormatError.Problem, at offset: Int) {
      self.problem = problem
      self.offset = offset
    }
  }

  let bytes: UnsafeRawBufferPointer
  let end: Int
  var position: Int
  /// How many objects and arrays are open.
  var depth = 0

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    end = bytes.count
    position = Self.lengthOfByteOrderMark(bytes)
  }

  /// Some editors put the mark U+FEFF first. It is stepped over, and not written again.
  static func lengthOfByteOrderMark(_ bytes: UnsafeRawBufferPointer) -> Int {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }

  /// The byte at ``position``, or `nil` at the end of the file.
  @inline(__always) var current: UInt8? { position < end ? bytes[position] : nil }

  @inline(__always) func byte(_ offset: Int) -> UInt8 {
    assert(offset < end)
    // The caller has compared with `end`; in a release build a second check costs a tenth.
    return bytes.baseAddress.unsafelyUnwrapped.load(fromByteOffset: offset, as: UInt8.self)
  }

  @inline(__always) func pointer(_ offset: Int) -> UnsafeRawPointer {
    bytes.baseAddress.unsafelyUnwrapped + offset
  }

  /// Eight bytes as one number; the caller has seen that they are there.
  @inline(__always) func word(_ offset: Int) -> UInt64 {
    assert(offset + 8 <= end)
    return bytes.baseAddress.unsafelyUnwrapped
      .loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  @inline(__always) mutating func skipSpace() {
    while position < end {
      let byte = byte(position)
      if byte > UInt8(ascii: " ") { return }
      guard Self.isSpace(byte) else { return }
      position += 1
      if byte == UInt8(ascii: "\n") {
        // Indentation: a third of the file, so it is worth eight at a time.
        while position + 8 <= end, word(position) == 0x2020_2020_2020_2020 { position += 8 }
      }
    }
  }

  @inline(__always) static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      || byte == UInt8(ascii: "\t")
  }

  /// Steps over space, and over this byte if it is next.
  @inline(__always) mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard position < end, self.byte(position) == byte else { return false }
    position += 1
    return true
  }

  /// The kind of the value that comes next, which is not read yet.
  mutating func nextKind() throws(Fault) -> JSONKind {
    skipSpace()
    guard let current, let kind = JSONKind(firstByte: current) else { throw unexpected(.value) }
    return kind
  }

  /// Nothing but space may follow the outermost value.
  mutating func finish() throws(Fault) {
    skipSpace()
    guard position == end else { throw unexpected(.endOfFile) }
  }

  /// For what breaks the syntax here, or is no text at all.
  @inline(never) func unexpected(_ expected: JSONExpectation) -> Fault {
    if UTF8Check.isInvalid(in: bytes, at: position) { return Fault(.notUTF8, at: position) }
    return Fault(.syntax(expected: expected, found: current), at: position)
  }

  /// For a value that is well begun but of another kind, or that is no value at all.
  @inline(never) mutating func mistyped(_ expected: JSONKind...) -> Fault {
    do throws(Fault) {
      let found = try nextKind()
      // A word is known by its first letter, and only by its last one to be that word.
      var ahead = self
      if found == .null { _ = try ahead.takeNull() }
      if found == .boolean { _ = try ahead.boolean() }
      return Fault(.type(expected: expected, found: found), at: position)
    } catch {
      return error
    }
  }

  /// Opens an object or an array, whose bracket has been read.
  @inline(__always) mutating func enter() throws(Fault) {
    depth += 1
    guard depth <= JSONLimits.depth else {
      throw Fault(.tooDeep(limit: JSONLimits.depth), at: position - 1)
    }
  }
}
