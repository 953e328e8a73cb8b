/// Pandoc, which reads and writes the formats of word processors.
enum Pandoc {
  static let name = "pandoc"

  /// Runs pandoc on the bytes and returns what it writes.
  ///
  /// - Parameters:
  ///   - reference: A document that it takes the styles from.
  ///   - waiting: Is called again and again as long as it works.
  static func run(
    _ arguments: [String], on bytes: [UInt8], reference: [UInt8]? = nil,
    waiting: () -> Void = {}
  ) throws(Problem) -> [UInt8] {
    let styles = reference == nil ? [] : ["--reference-doc=\(OtherProgram.extraPath)"]
    return try OtherProgram.run(
      name, arguments + styles, on: bytes, extra: reference, waiting: waiting)
  }
}
