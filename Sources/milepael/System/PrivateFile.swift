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
    var failure: Int32?
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty, failure == nil {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        #if canImport(Glibc)
          let count = Glibc.write(file, part.baseAddress, part.count)
        #else
          let count = Darwin.write(file, part.baseAddress, part.count)
        #endif
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if errno != EINTR {
          failure = errno
        }
      }
    }
    if failure == nil, fsync(file) != 0 { failure = errno }
    if close(file) != 0, failure == nil { failure = errno }
    if failure == nil, rename(temporary, path) != 0 { failure = errno }
    if failure != nil { unlink(temporary) }
    return failure
  }

  /// Everything in the file, up to a megabyte; `nil` when it cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    var used = 0
    while used < bytes.count {
      let room = bytes.count - used
      let count = bytes.withUnsafeMutableBytes { buffer in
        #if canImport(Glibc)
          Glibc.read(file, buffer.baseAddress?.advanced(by: used), room)
        #else
          Darwin.read(file, buffer.baseAddress?.advanced(by: used), room)
        #endif
      }
      if count == 0 { return Array(bytes[..<used]) }
      if count < 0 {
        if errno == EINTR { continue }
        return nil
      }
      used += count
    }
    return bytes
  }
}
