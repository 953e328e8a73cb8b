#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The keys of one type, in the order in which they are written.
protocol FormatKey: RawRepresentable<String>, CaseIterable, Equatable, Sendable {
  static var table: KeyTable<Self> { get }
}

/// A type's keys made ready to be compared with bytes and to be written, so that neither allocates or
/// counts references.
///
/// The memory is never given back: a table is a constant and lives as long as the program.
struct KeyTable<Key: FormatKey>: @unchecked Sendable {
  /// A name as a file spells it, with its quotes.
  private struct Name {
    var key: Key
    var start: Int
    var length: Int
  }

  /// The keys that must be there, as bits by their index.
  let required: UInt64
  private let names: UnsafeBufferPointer<Name>
  private let spellings: UnsafeRawBufferPointer

  init(required: [Key] = []) {
    let keys = Array(Key.allCases)
    assert(keys.count <= 64, "the keys that were seen are bits of one word")
    var names: [Name] = []
    var spellings: [UInt8] = []
    var bits: UInt64 = 0
    for (index, key) in keys.enumerated() {
      let spelling = "\"\(key.rawValue)\""
      names.append(Name(key: key, start: spellings.count, length: spelling.utf8.count))
      spellings += spelling.utf8
      if required.contains(key) { bits |= 1 << UInt64(index) }
    }
    let nameMemory = UnsafeMutableBufferPointer<Name>.allocate(capacity: names.count)
    _ = nameMemory.initialize(from: names)
    let spellingMemory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: spellings.count, alignment: 8)
    spellingMemory.copyBytes(from: spellings)
    self.names = UnsafeBufferPointer(nameMemory)
    self.spellings = UnsafeRawBufferPointer(spellingMemory)
    self.required = bits
  }

  @inline(__always) func key(_ index: Int) -> Key { names[index].key }

  /// Whether the bytes begin with this key, quotes included; then its length, otherwise 0.
  @inline(__always)
  func length(of index: Int, at bytes: UnsafeRawPointer, available: Int) -> Int {
    guard index < names.count, let base = spellings.baseAddress else { return 0 }
    let name = names[index]
    guard name.length <= available else { return 0 }
    return memcmp(base + name.start, bytes, name.length) == 0 ? name.length : 0
  }

  /// The index of the key that is spelt so, quotes included.
  func index(of spelling: UnsafeRawBufferPointer) -> Int? {
    guard let bytes = spelling.baseAddress else { return nil }
    return names.indices.first { index in
      length(of: index, at: bytes, available: spelling.count) == spelling.count
    }
  }
}
