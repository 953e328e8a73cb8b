public import Foundation
public import MilepaelCore
import MilepaelStore

/// A folder of its own with copies of agreements, a home, and a frozen environment.
public final class Sandbox {
  public let folder: URL
  public var environment: [String: String]

  public init() throws {
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
  public static let data = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Data")

  /// A sandbox with `ballerup.json`, a copy of the shipped agreement.
  public static func ballerup() throws -> Sandbox {
    let sandbox = try Sandbox()
    try FileManager.default.copyItem(
      at: data.appendingPathComponent("ballerup-2019.json"), to: sandbox.file("ballerup.json"))
    return sandbox
  }

  public func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

  public func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: file(name))
  }

  public func read(_ name: String) throws -> String {
    try String(contentsOf: file(name), encoding: .utf8)
  }

  /// An agreement as whoever opens it finds it: the file, and what its history has after it.
  public func agreement(_ name: String) throws -> Agreement {
    try Journal.open(file(name).path).agreement
  }

  /// What a file says of an initiative at a follow-up; `nil` when it says nothing.
  public func round(
    _ number: String, _ followUp: String, in name: String = "ballerup.json"
  ) throws -> Round? {
    guard let id = InitiativeID(number) else { return nil }
    return try agreement(name).initiative(id)?.round(FollowUpID(followUp))
  }

  /// Runs the program in the folder.
  public func run(
    _ arguments: String..., input: String = "", output: String? = nil
  ) throws -> Program.Outcome {
    try Program.run(
      arguments, in: folder, environment: environment, input: input, output: output)
  }
}
