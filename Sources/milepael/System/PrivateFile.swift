#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Small files of the user's own: settings and drafts. Nobody else may read them, and they are
/// replaced whole.
enum PrivateFile {
  /// Writes the bytes; the error number when that fails, and then the old file stands.
  static func write(_ bytes: [UInt8], to path: String) -> Int32? {
    Folder.make(path.split(separator: "/").dropLast().joined(separator: "/"), mode: 0o700)
    let temporary = "\(path).\(getpid()).tmp"
    unlink(temporary)
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return errno }
    var failure = Descriptor.finish(file, with: bytes)
    if failure == nil, rename(temporary, path) != 0 { failure = errno }
    if failure != nil { unlink(temporary) }
    return failure
  }

  /// More than anybody writes; a text that is too long for the store is not cut here.
  private static let limit = 64 << 20

  /// Everything in the file; `nil` when it cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return Descriptor.readAll(file, limit: limit)
  }
}
