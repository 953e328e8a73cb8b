import Foundation
import MilepaelExchange

/// The program pandoc, where it is installed.
enum Pandoc {
  static let path = ["/usr/bin/pandoc", "/usr/local/bin/pandoc", "/opt/homebrew/bin/pandoc"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// A document in pandoc's JSON.
  static func json(_ text: String, from format: String) throws -> [UInt8] {
    try run(["--sandbox", "-f", format, "-t", "json"], on: Data(text.utf8))
  }

  /// A word processor's document, in pandoc's JSON.
  static func json(_ input: PandocInput, packedAs format: WordProcessor) throws -> [UInt8] {
    let packed = try run(
      input.arguments.filter { $0 != "-o" && $0 != "-" }, on: Data(input.markdown),
      reference: Data(input.reference))
    return try run(["--sandbox", "-f", format.rawValue, "-t", "json"], on: Data(packed))
  }

  private static func run(
    _ arguments: [String], on data: Data, reference: Data? = nil
  ) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "milepael-\(UInt64.random(in: .min ... .max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, output) = (folder.appending(path: "in"), folder.appending(path: "out"))
    try data.write(to: input)
    var arguments = arguments
    if let reference {
      let styles = folder.appending(path: "styles")
      try reference.write(to: styles)
      arguments.append("--reference-doc=\(styles.path)")
    }
    let process = Process()
    process.executableURL = URL(filePath: path ?? "")
    process.arguments = arguments + ["-o", output.path, input.path]
    try process.run()
    process.waitUntilExit()
    return Array(try Data(contentsOf: output))
  }
}
