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
  static var inputIsTerminal: Bool { Descriptor.isTerminal(STDIN_FILENO) }
  static var outputIsTerminal: Bool { Descriptor.isTerminal(STDOUT_FILENO) }
  /// True when somebody sees messages as they come: progress is for them only.
  static var messagesAreSeen: Bool { Descriptor.isTerminal(STDERR_FILENO) }

  /// The columns of the terminal that standard output goes to; `nil` when it goes elsewhere.
  static var outputColumns: Int? { Descriptor.columns(STDOUT_FILENO) }
  /// The columns of the terminal that messages go to; `nil` when they go elsewhere.
  static var messageColumns: Int? { Descriptor.columns(STDERR_FILENO) }

  /// Writes a result. Whatever a renderer let through, nothing in it can steer a terminal.
  static func output(_ text: String) throws(Problem) {
    try outputClean(Visible.sanitised(text, keepingNewlines: true))
  }

  /// Writes a result byte for byte, of which its renderer has made every part harmless.
  static func outputClean(_ text: String) throws(Problem) {
    try outputBytes(Array(text.utf8))
  }

  /// Writes a document byte for byte.
  static func outputBytes(_ bytes: [UInt8]) throws(Problem) {
    if let number = Descriptor.writeAll(bytes, to: STDOUT_FILENO) { throw .output(errno: number) }
  }

  /// Writes a message, on a line of its own. When even this fails, there is nobody left to tell.
  static func message(_ text: String) {
    messagePart(Visible.sanitised(text, keepingNewlines: true) + "\n")
  }

  /// Writes to where messages go, as it is: a line that is still being drawn.
  static func messagePart(_ text: String) {
    _ = Descriptor.writeAll(Array(text.utf8), to: STDERR_FILENO)
  }
}
