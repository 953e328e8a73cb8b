#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A document that comes in.
enum InputFile {
  /// Everything in a file, up to one byte beyond the limit, so that one that is too large shows.
  static func read(_ path: String, limit: Int) throws(Problem) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .exchange(.cannotRead(path, errno: errno)) }
    defer { close(file) }
    var status = stat()
    if fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw .exchange(.notAFile(path))
    }
    guard let bytes = Descriptor.readAll(file, limit: limit + 1) else {
      throw .exchange(.cannotRead(path, errno: errno))
    }
    return bytes
  }
}
