#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A document that goes to a file, whole or not at all.
enum OutputFile {
  /// Writes beside the target, syncs, and puts it in place. A file that is there is replaced, but
  /// never the store it was made from, by whatever name or link.
  static func write(_ bytes: [UInt8], to path: String, store: String) throws(Problem) {
    var target = stat()
    var kept = mode_t(0)
    if stat(path, &target) == 0 {
      var source = stat()
      if stat(store, &source) == 0, source.st_dev == target.st_dev, source.st_ino == target.st_ino {
        throw .exchange(.outputIsStore(path))
      }
      guard target.st_mode & S_IFMT == S_IFREG else { throw .exchange(.notAFile(path)) }
      kept = target.st_mode & 0o777
    }
    let mode = kept
    try HeldSignals.during { () throws(Problem) in try replace(path, with: bytes, mode: mode) }
  }

  /// - Parameter kept: The mode of the file that is there, or 0.
  private static func replace(
    _ path: String, with bytes: [UInt8], mode kept: mode_t
  ) throws(Problem) {
    // A link keeps leading where it leads.
    let real = realpath(path, nil)
    defer { free(real) }
    let place = real.map { String(cString: $0) } ?? path
    var template = Array("\(place).XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { throw .exchange(.cannotWrite(path, errno: errno)) }
    let temporary = String(
      decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let mode = kept == 0 ? 0o666 & ~currentMask : kept
    var failure = Descriptor.finish(file, with: bytes, mode: mode)
    if failure == nil, rename(temporary, place) != 0 { failure = errno }
    guard let failure else { return }
    unlink(temporary)
    throw .exchange(.cannotWrite(path, errno: failure))
  }

  /// The process's mask for new files; it can only be asked for by setting it.
  private static var currentMask: mode_t {
    let mask = umask(0o077)
    umask(mask)
    return mask
  }
}
