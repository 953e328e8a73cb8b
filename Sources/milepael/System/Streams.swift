import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard input, output and error.
///
/// They are written to by their descriptors: nothing stays behind in a buffer, and a full disk is
/// noticed.
enum Streams {
  static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The columns of the terminal that standard output goes to; `nil` when it goes elsewhere.
  static var outputColumns: Int? {
    guard outputIsTerminal else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Writes a result. Whatever a renderer let through, nothing in it can steer a terminal.
  static func output(_ text: String) throws(Problem) {
    try outputClean(Visible.sanitised(text, keepingNewlines: true))
  }

  /// Writes a result byte for byte, of which its renderer has made every part harmless.
  static func outputClean(_ text: String) throws(Problem) {
    if let failure = send(text, to: STDOUT_FILENO) { throw .output(errno: failure) }
  }

  /// Writes a message, on a line of its own. When even this fails, there is nobody left to tell.
  static func message(_ text: String) {
    _ = send(Visible.sanitised(text, keepingNewlines: true) + "\n", to: STDERR_FILENO)
  }

  /// The columns of the terminal that messages go to; `nil` when they go elsewhere.
  static var messageColumns: Int? {
    var size = winsize()
    guard isatty(STDERR_FILENO) == 1,
      ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
    else { return nil }
    return Int(size.ws_col)
  }

  /// Writes to where messages go, as it is: a line that is still being drawn.
  static func messagePart(_ text: String) { _ = send(text, to: STDERR_FILENO) }

  /// The error number of a write that failed, or `nil`.
  private static func send(_ text: String, to descriptor: Int32) -> Int32? {
    var text = text
    return text.withUTF8 { utf8 in
      var rest = UnsafeRawBufferPointer(utf8)
      while let base = rest.baseAddress, !rest.isEmpty {
        let count = write(descriptor, base, rest.count)
        if count >= 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        } else if errno != EINTR {
          return errno
        }
      }
      return nil
    }
  }
}
