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

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: memory[..<count]) }
  var isFull: Bool { count == memory.count }

  /// Reads until the file or the memory is at its end.
  mutating func fill(from file: OpenFile, _ files: any FileSystem) throws(FileFault) {
    while !isFull {
      let room = UnsafeMutableRawBufferPointer(rebasing: memory[count...])
      let read = try files.read(file, into: room)
      guard read > 0 else { return }
      count += read
    }
  }

  mutating func clear() { count = 0 }
}
