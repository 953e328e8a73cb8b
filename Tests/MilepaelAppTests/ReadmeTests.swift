import Foundation
import MilepaelApp
import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Terminal
import Testing

/// The generated parts of the README. `MILEPAEL_RECORD=1 swift test` writes them anew.
struct ReadmeTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test("the README's key table is made from the catalogue")
  func keyTable() throws {
    try expectFresh("keys", Catalogue.keyTable(.danish))
  }

  @Test("the README's picture is what the program shows")
  func picture() throws {
    let data = try Data(contentsOf: Self.root.appending(path: "Data/ballerup-2019.json"))
    let agreement = try AgreementFormat.decode([UInt8](data))
    var driver = AppDriver(agreement, size: Size(rows: 26, columns: 110))
    driver.press("n n <Tab>")
    try expectFresh("picture", "```text\n\(driver.screen)\n```")
  }

  private func expectFresh(_ name: String, _ text: String) throws {
    let path = Self.root.appending(path: "README.md")
    let document = try String(contentsOf: path, encoding: .utf8)
    let fresh = try #require(GeneratedText.replacing(name, in: document, with: text))
    if ProcessInfo.processInfo.environment["MILEPAEL_RECORD"] == "1" {
      try fresh.write(to: path, atomically: true, encoding: .utf8)
    } else {
      #expect(document == fresh, "stale: run MILEPAEL_RECORD=1 swift test")
    }
  }
}
