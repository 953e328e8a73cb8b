import Foundation
import Testing

/// The rooms of the house and who may import whom: no wall falls unnoticed.
struct WallTests {
  /// What each target may import beside the standard library and itself.
  private static let allowed: [String: Set<String>] = [
    "CNcurses": [],
    "Terminal": ["CNcurses"],
    "MilepaelCore": ["FoundationEssentials"],
    "MilepaelStore": ["MilepaelCore", "FoundationEssentials"],
    "MilepaelText": ["MilepaelCore"],
    "MilepaelExchange": ["MilepaelCore", "MilepaelText", "FoundationEssentials"],
    "MilepaelApp": [
      "MilepaelCore", "MilepaelExchange", "MilepaelStore", "MilepaelText", "Terminal",
    ],
    "milepael": [
      "ArgumentParser", "MilepaelApp", "MilepaelCore", "MilepaelExchange", "MilepaelStore",
      "MilepaelText", "Terminal",
    ],
  ]

  /// Rooms that talk to the system.
  private static let withSystem: Set<String> = ["Terminal", "MilepaelStore", "milepael"]
  private static let system: Set<String> = ["Glibc", "Musl", "Darwin", "Synchronization"]

  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  @Test("a room imports only what the house allows", arguments: allowed.keys.sorted())
  func imports(room: String) throws {
    let allowed = (Self.allowed[room] ?? []).union(
      Self.withSystem.contains(room) ? Self.system : [])
    for (file, module) in try Self.imports(in: room) where !allowed.contains(module) {
      Issue.record("\(room) must not import \(module): \(file)")
    }
  }

  @Test("product code never imports the test kit")
  func noTestKit() throws {
    for room in Self.allowed.keys {
      let modules = try Self.imports(in: room).map(\.module)
      #expect(!modules.contains("MilepaelTestKit"), "\(room)")
    }
  }

  @Test("every folder in Sources is a room of the house")
  func rooms() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
    let known = Set(Self.allowed.keys).union([
      "MilepaelTestKit", "MilepaelBenchmark", "MilepaelFuzz",
    ])
    #expect(Set(folders).subtracting(known).isEmpty)
  }

  private static func imports(in room: String) throws -> [(file: String, module: String)] {
    let folder = sources.appending(path: room)
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    let pattern =
      #/^\s*(?:(?:public|internal|package|private) )?import (?:(?:struct|class|enum|func|protocol|typealias) )?(\w+)/#
      .anchorsMatchLineEndings()
    return try (files ?? []).filter { $0.hasSuffix(".swift") }.flatMap { file in
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      return text.matches(of: pattern).map { (file, String($0.output.1)) }
    }
  }
}
