import Foundation

/// The program pandoc, where it is installed.
enum Pandoc {
  static let path = ["/usr/bin/pandoc", "/usr/local/bin/pandoc", "/opt/homebrew/bin/pandoc"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// A document in pandoc's JSON.
  static func json(_ text: String, from format: String) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "milepael-\(UInt64.random(in: .min ... .max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, output) = (folder.appending(path: "in"), folder.appending(path: "out"))
    try Data(text.utf8).write(to: input)
    let process = Process()
    process.executableURL = URL(filePath: path ?? "")
    process.arguments = ["--sandbox", "-f", format, "-t", "json", "-o", output.path, input.path]
    try process.run()
    process.waitUntilExit()
    return Array(try Data(contentsOf: output))
  }
}
