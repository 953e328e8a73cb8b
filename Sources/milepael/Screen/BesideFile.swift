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
      guard let failure = write(files, as: base) else { return .written(base) }
      if failure.errno != EEXIST { return .failed(failure.path, errno: failure.errno) }
    }
    return .failed(stem, errno: EEXIST)
  }

  /// Writes all of the files or none; which one cannot be written, and why.
  private func write(
    _ files: [(ending: String, bytes: [UInt8])], as base: String
  ) -> (path: String, errno: Int32)? {
    var written: [String] = []
    for file in files {
      let path = "\(base).\(file.ending)"
      if let number = Self.write(file.bytes, to: path, like: store) {
        for path in written { unlink(path) }
        return (path, number)
      }
      written.append(path)
    }
    return nil
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
    var failure = Descriptor.finish(file, with: bytes, mode: mode)
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
