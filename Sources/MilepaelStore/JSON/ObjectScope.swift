import MilepaelCore

/// What is known while one object is read: which keys have been seen, and what was unknown.
struct ObjectScope<Key: FormatKey> {
  /// Where the object's brace stands.
  let start: Int
  /// Where the key that was read last stands.
  var keyOffset: Int
  /// The fields that this version does not know, in the file's order.
  var foreign = Foreign()
  fileprivate var unknownKeys: Set<[UInt8]>?
  fileprivate var count = 0
  fileprivate var guess = 0
  fileprivate var seen: UInt64 = 0

  fileprivate init(start: Int) {
    self.start = start
    keyOffset = start
  }
}

extension JSONReader {
  /// Begins an object whose fields are then asked for with ``nextKey(_:)``.
  @inline(__always)
  mutating func object<Key: FormatKey>(_: Key.Type) throws(Fault) -> ObjectScope<Key> {
    guard take(UInt8(ascii: "{")) else { throw mistyped(.object) }
    try enter()
    return ObjectScope(start: position - 1)
  }

  /// The next known key, with its colon read; `nil` when the object is over.
  ///
  /// Unknown fields are put aside in the scope. A key that stands twice is refused, because readers
  /// differ in which of the two they take; so is an object without a required key.
  @inline(__always)
  mutating func nextKey<Key: FormatKey>(_ scope: inout ObjectScope<Key>) throws(Fault) -> Key? {
    let table = Key.table
    while try continueObject(first: scope.count == 0) {
      scope.count += 1
      guard scope.count <= JSONLimits.elements else { throw tooManyElements(from: scope.start) }
      scope.keyOffset = position
      if let index = try knownKey(table, guess: scope.guess) {
        let bit: UInt64 = 1 << UInt64(index)
        guard scope.seen & bit == 0 else {
          throw Fault(.duplicateKey(table.key(index).rawValue), at: scope.keyOffset)
        }
        scope.seen |= bit
        scope.guess = index + 1
        return table.key(index)
      }
      try putAside(&scope.foreign, &scope.unknownKeys, at: scope.keyOffset)
    }
    guard scope.seen & table.required == table.required else {
      throw missingKey(table, seen: scope.seen, at: scope.start)
    }
    return nil
  }

  /// Whether another field follows; then its key's quote is next.
  @inline(__always)
  mutating func continueObject(first: Bool) throws(Fault) -> Bool {
    if take(UInt8(ascii: "}")) {
      depth -= 1
      return false
    }
    if !first {
      guard take(UInt8(ascii: ",")) else { throw unexpected(.commaOrClosingBrace) }
      skipSpace()
    }
    guard current == UInt8(ascii: "\"") else { throw unexpected(.key) }
    return true
  }

  @inline(__always) mutating func colon() throws(Fault) {
    guard take(UInt8(ascii: ":")) else { throw unexpected(.colon) }
  }

  /// The index of the key that is next, with its colon read. An unknown key is left to be read.
  ///
  /// - Parameter guess: keys mostly come in their order, and then the first comparison hits.
  @inline(__always)
  private mutating func knownKey<Key>(_ table: KeyTable<Key>, guess: Int) throws(Fault) -> Int? {
    let length = table.length(of: guess, at: pointer(position), available: end - position)
    if length > 0 {
      position += length
      try colon()
      return guess
    }
    return try searchedKey(table)
  }

  @inline(never)
  private mutating func searchedKey<Key>(_ table: KeyTable<Key>) throws(Fault) -> Int? {
    let start = position
    let found: Int?
    if try skipString() {
      found = table.index(of: UnsafeRawBufferPointer(rebasing: bytes[start..<position]))
    } else {
      position = start
      let spelling = "\"\(try string())\""
      found = Array(spelling.utf8).withUnsafeBytes { table.index(of: $0) }
    }
    if found == nil { position = start } else { try colon() }
    return found
  }

  @inline(never)
  private mutating func putAside(
    _ foreign: inout Foreign, _ keys: inout Set<[UInt8]>?, at offset: Int
  ) throws(Fault) {
    let key = try string()
    // As bytes: two spellings of é are two keys, though they are one `String`.
    var known = keys ?? []
    keys = nil
    guard known.insert(Array(key.utf8)).inserted else {
      throw Fault(.duplicateKey(key), at: offset)
    }
    keys = known
    try colon()
    foreign.fields.append(Foreign.Field(key: key, json: try rawValue()))
  }

  @inline(never)
  private func missingKey<Key>(_ table: KeyTable<Key>, seen: UInt64, at offset: Int) -> Fault {
    let missing = table.required & ~seen
    return Fault(.missingKey(table.key(missing.trailingZeroBitCount).rawValue), at: offset)
  }

  @inline(never) func tooManyElements(from offset: Int) -> Fault {
    Fault(.tooManyElements(limit: JSONLimits.elements), at: offset)
  }
}
