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

  /// The error number when it cannot be written. The name leads to the whole file or to none: the
  /// program may be ended while it writes.
  private static func write(_ bytes: [UInt8], to path: String, like store: String) -> Int32? {
    // Readable by nobody who cannot read the store.
    var source = stat()
    let mode = stat(store, &source) == 0 ? source.st_mode & 0o666 : 0o600
    var template = Array("\(path).XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { return errno }
    var failure = Descriptor.write(bytes, to: file)
    if failure == nil, fchmod(file, mode) != 0 { failure = errno }
    if failure == nil, fsync(file) != 0 { failure = errno }
    if close(file) != 0, failure == nil { failure = errno }
    if failure == nil { failure = name(template, path) }
    unlink(template)
    return failure
  }

  /// Gives a file its name, which must be free. Where files have only one name at a time, it is looked
  /// for first.
  private static func name(_ temporary: [CChar], _ path: String) -> Int32? {
    if link(temporary, path) == 0 { return nil }
    guard errno == EPERM || errno == ENOTSUP || errno == ENOSYS else { return errno }
    var status = stat()
    if lstat(path, &status) == 0 { return EEXIST }
    return rename(temporary, path) == 0 ? nil : errno
  }
}
