/// The bytes of a file in memory of their own.
///
/// The file is not mapped, although that would save a copy: a program that cuts the file off while it
/// is read would end ours with a bus error, and what is decoded must be what the fingerprint is of.
struct FileBytes: ~Copyable {
  private let memory: UnsafeMutableRawBufferPointer
  private(set) var count = 0

  init(capacity: Int) {
    memory = .allocate(byteCount: max(capacity, 1), alignment: 16)
  }

  deinit { memory.deallocate() }

  /// A copy of what has been read.
  var bytes: [UInt8] { withBytes { Array($0) } }
  var isFull: Bool { count == memory.count }

  /// What has been read, without a copy.
  func withBytes<Value, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try body(UnsafeRawBufferPointer(rebasing: memory[..<count]))
  }

  /// Reads until the file or the memory is at its end.
  mutating func fill(from file: OpenFile, _ files: any FileSystem) throws(FileFault) {
    while !isFull {
      let room = UnsafeMutableRawBufferPointer(rebasing: memory[count...])
      let read = try files.read(file, into: room)
      guard read > 0 else { return }
      count += read
    }
  }

  /// Has the free memory filled once, and counts what was.
  mutating func fillOnce(
    _ body: (UnsafeMutableRawBufferPointer) throws(FileFault) -> Int
  ) throws(FileFault) -> Int {
    let read = try body(UnsafeMutableRawBufferPointer(rebasing: memory[count...]))
    count += read
    return read
  }

  mutating func clear() { count = 0 }
}
