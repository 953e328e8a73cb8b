import Foundation
import MilepaelCore
import MilepaelStore

/// A folder of its own with copies of agreements, a home, and a frozen environment.
final class Sandbox {
  let folder: URL
  var environment: [String: String]

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("milepael-\(UUID().uuidString)")
    let home = folder.appendingPathComponent("home")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    environment = [
      "HOME": home.path, "LANG": "da_DK.UTF-8", "TZ": "UTC", "MILEPAEL_USER": "Eva Holm",
    ]
  }

  deinit { _ = Result { try FileManager.default.removeItem(at: folder) } }

  /// The project's folder of shipped agreements.
  static let data = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Data")

  /// A sandbox with `ballerup.json`, a copy of the shipped agreement.
  static func ballerup() throws -> Sandbox {
    let sandbox = try Sandbox()
    try FileManager.default.copyItem(
      at: data.appendingPathComponent("ballerup-2019.json"), to: sandbox.file("ballerup.json"))
    return sandbox
  }

  /// A sandbox with `tiny.json`: a guidepost, hostile texts, an internal status.
  static func tiny() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.write(Tiny.json, to: "tiny.json")
    return sandbox
  }

  func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: file(name))
  }

  func read(_ name: String) throws -> String {
    try String(contentsOf: file(name), encoding: .utf8)
  }

  func agreement(_ name: String) throws -> Agreement {
    try AgreementFile.load(file(name).path).agreement
  }

  /// Runs the program in the folder.
  func run(
    _ arguments: String..., input: String = "", output: String? = nil
  ) throws -> Program.Outcome {
    try Program.run(
      arguments, in: folder, environment: environment, input: input, output: output)
  }
}
