/// Pandoc, which reads and writes the formats of word processors.
enum Pandoc {
  static let name = "pandoc"

  /// Runs pandoc on the bytes and returns what it writes.
  static func run(_ arguments: [String], on bytes: [UInt8]) throws(Problem) -> [UInt8] {
    try OtherProgram.run(name, arguments, on: bytes)
  }
}
