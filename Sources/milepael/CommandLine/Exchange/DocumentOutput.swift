/// Where a document goes: to a file, or to standard output.
struct DocumentOutput {
  var path: String?
  var store: String

  func write(_ bytes: [UInt8]) throws(Problem) {
    if let path {
      try OutputFile.write(bytes, to: path, store: store)
    } else {
      try Streams.outputBytes(bytes)
    }
  }
}

extension Streams {
  /// True when somebody sees messages as they come: progress is for them only.
  static var messagesAreSeen: Bool { Descriptor.isTerminal(2) }

  /// Writes a document byte for byte.
  static func outputBytes(_ bytes: [UInt8]) throws(Problem) {
    if let number = Descriptor.write(bytes, to: 1) { throw .output(errno: number) }
  }
}
