#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard input, read as it comes. It stays blocking: it is shared with the shell that waits
/// behind this program.
enum StandardInput {
  enum Reading {
    case bytes(ArraySlice<UInt8>)
    /// Nothing came in time.
    case nothing
    case end
  }

  /// - Parameter patience: how long to wait, in milliseconds.
  static func read(patience: Int) -> Reading {
    var request = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    let ready = poll(&request, 1, Int32(patience))
    if ready < 0, errno != EINTR { return .end }
    if ready <= 0 { return .nothing }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    #if canImport(Glibc)
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
    #else
      let count = Darwin.read(STDIN_FILENO, &buffer, buffer.count)
    #endif
    if count < 0, errno == EINTR || errno == EAGAIN { return .nothing }
    return count > 0 ? .bytes(buffer[..<count]) : .end
  }
}
