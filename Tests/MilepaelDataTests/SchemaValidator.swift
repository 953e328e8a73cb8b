import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The published schema, asked through Python's `jsonschema`, which shares no line with the program.
enum SchemaValidator {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// For each of the texts `valid`, or what is wrong with it.
  static func verdicts(_ texts: [String]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "milepael-schema-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { _ = Result { try FileManager.default.removeItem(at: folder) } }
    let files = texts.indices.map { folder.appending(path: "\($0).json") }
    for (text, file) in zip(texts, files) { try Data(text.utf8).write(to: file) }
    let output = folder.appending(path: "verdicts")
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/validate.py")
    let status = try run(
      ["python3", script.path, Shipped.path("milepael.schema.json")] + files.map(\.path),
      output: output.path)
    switch status {
    case 0: break
    case 3:
      throw Failure(
        description: "Python's jsonschema is not installed: apt-get install python3-jsonschema")
    default: throw Failure(description: "validate.py ended with \(status)")
    }
    let lines = try String(contentsOf: output, encoding: .utf8).split(separator: "\n")
    guard lines.count == texts.count else {
      throw Failure(description: "\(lines.count) verdicts on \(texts.count) files")
    }
    return lines.map(String.init)
  }

  private static func run(_ command: [String], output: String) throws -> Int32 {
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
    let arguments = command.map { strdup($0) } + [nil]
    let environment =
      ProcessInfo.processInfo.environment.merging(["PYTHONIOENCODING": "utf-8"]) { $1 }
      .map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + environment { free(text) } }
    var process = pid_t()
    guard posix_spawnp(&process, command[0], &actions, nil, arguments, environment) == 0 else {
      throw Failure(
        description: "python3 is not installed: apt-get install python3 python3-jsonschema")
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw Failure(description: "waitpid: errno \(errno)") }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}
