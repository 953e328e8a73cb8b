#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// New files beside the store, never in the place of another one.
struct BesideFile: Sendable {
  let store: String

  enum Outcome: Hashable {
    /// The path without its ending.
    case written(String)
    case failed(String, errno: Int32)
  }

  /// Writes files of one name with several endings: *aftale.referat-2019-10-02.md*. Where one is taken,
  /// all get a number.
  func write(_ name: String, _ files: [(ending: String, bytes: [UInt8])]) -> Outcome {
    let stem = store.hasSuffix(".json") ? String(store.dropLast(5)) : store
    for number in 1...1000 {
      let base = "\(stem).\(name)" + (number == 1 ? "" : "-\(number)")
      var failure: (String, Int32)?
      for file in files where failure == nil {
        let path = "\(base).\(file.ending)"
        if let number = Self.write(file.bytes, to: path, like: store) { failure = (path, number) }
      }
      guard let failure else { return .written(base) }
      // What was begun under a name that is taken goes on under the next one.
      if failure.1 != EEXIST { return .failed(failure.0, errno: failure.1) }
    }
    return .failed(stem, errno: EEXIST)
  }

  /// The error number when it cannot be written; what was begun is taken away then.
  private static func write(_ bytes: [UInt8], to path: String, like store: String) -> Int32? {
    // Readable by nobody who cannot read the store.
    var source = stat()
    let mode = stat(store, &source) == 0 ? source.st_mode & 0o666 : 0o600
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard file >= 0 else { return errno }
    var failure = Descriptor.write(bytes, to: file)
    if failure == nil, fsync(file) != 0 { failure = errno }
    if close(file) != 0, failure == nil { failure = errno }
    if failure != nil { unlink(path) }
    return failure
  }
}
