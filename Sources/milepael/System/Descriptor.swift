#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reading and writing by descriptor: whole, whatever interrupts, and with every failure told.
enum Descriptor {
  static func isTerminal(_ file: Int32) -> Bool { isatty(file) == 1 }

  /// The columns of the terminal; `nil` when it is none.
  static func columns(_ file: Int32) -> Int? {
    guard isTerminal(file) else { return nil }
    var size = winsize()
    guard ioctl(file, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Writes all of the bytes; the error number when that fails.
  static func writeAll(_ bytes: [UInt8], to file: Int32) -> Int32? {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        let count = write(file, part.baseAddress, part.count)
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if count == 0 {
          // Nothing was taken and nothing is wrong: trying again could go on for ever.
          return EIO
        } else if errno != EINTR {
          return errno
        }
      }
      return nil
    }
  }

  /// Writes all of the bytes, sets the mode where one is given, syncs and closes; the error number
  /// of the first of these that fails. The file is closed in any case.
  static func finish(_ file: Int32, with bytes: [UInt8], mode: mode_t? = nil) -> Int32? {
    var failure = writeAll(bytes, to: file)
    if failure == nil, let mode, fchmod(file, mode) != 0 { failure = errno }
    if failure == nil, fsync(file) != 0 { failure = errno }
    if close(file) != 0, failure == nil { failure = errno }
    return failure
  }

  /// Reads once, into the bytes that are there. How many came, 0 at the end, or `nil` when it cannot
  /// be read.
  static func readSome(_ file: Int32, into bytes: inout [UInt8]) -> Int? {
    while true {
      let count = bytes.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
      if count >= 0 { return count }
      guard errno == EINTR else { return nil }
    }
  }

  /// Everything from where the descriptor is, and no more than `limit` bytes; `nil` when it cannot
  /// be read.
  static func readAll(_ file: Int32, limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < limit {
      guard let count = readSome(file, into: &part) else { return nil }
      if count == 0 { return bytes }
      bytes += part[..<min(count, limit - bytes.count)]
    }
    return bytes
  }
}
