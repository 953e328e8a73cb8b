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

/// A type's keys made ready to be compared with bytes, so that reading a key allocates nothing.
struct KeyTable<Key: FormatKey>: Sendable {
  let keys: [Key]
  /// The keys that must be there, as bits by their index.
  let required: UInt64
  private let names: [UInt8]
  /// Where each name begins in `names`, and at last where the last one ends.
  private let starts: [Int]

  init(required: [Key] = []) {
    keys = Array(Key.allCases)
    assert(keys.count <= 64, "the keys that were seen are bits of one word")
    var names: [UInt8] = []
    var starts = [0]
    var bits: UInt64 = 0
    for (index, key) in keys.enumerated() {
      names += key.rawValue.utf8
      starts.append(names.count)
      if required.contains(key) { bits |= 1 << UInt64(index) }
    }
    self.names = names
    self.starts = starts
    self.required = bits
  }

  /// The index of the key with this name.
  ///
  /// - Parameter guess: where to begin: keys mostly come in order, and then the first try hits.
  @inline(__always)
  func index(of name: UnsafeRawBufferPointer, guess: Int) -> Int? {
    var index = guess
    for _ in keys.indices {
      if index == keys.count { index = 0 }
      let start = starts[index]
      if starts[index + 1] - start == name.count, equal(name, start) { return index }
      index += 1
    }
    return nil
  }

  @inline(__always)
  private func equal(_ name: UnsafeRawBufferPointer, _ start: Int) -> Bool {
    guard let base = name.baseAddress else { return false }
    return names.withUnsafeBytes { memcmp($0.baseAddress! + start, base, name.count) == 0 }
  }
}
