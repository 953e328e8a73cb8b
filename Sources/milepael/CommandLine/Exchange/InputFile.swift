#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A document that comes in.
enum InputFile {
  /// Everything in a file. One of more than `limit` bytes is refused, since a part of it would be a
  /// document with its end cut off; no more of it is read than tells that.
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
    guard bytes.count <= limit else { throw .exchange(.tooLarge(path, limit: limit)) }
    return bytes
  }
}
