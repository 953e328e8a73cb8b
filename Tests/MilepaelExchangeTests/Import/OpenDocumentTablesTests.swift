import Foundation
import MilepaelExchange
import MilepaelTestKit
import Testing

/// The rows of an OpenDocument table that repeat on each page, which pandoc does not read.
struct OpenDocumentTablesTests {
  /// A text packed as LibreOffice packs it, or stored.
  private func packed(_ contents: String, _ method: String) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "milepael-\(UInt64.random(in: .min ... .max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(contents.utf8).write(to: folder.appending(path: "content.xml"))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.currentDirectoryURL = folder
    process.arguments = [
      "python3", "-c",
      """
      import zipfile
      with zipfile.ZipFile("x.odt", "w", zipfile.\(method)) as z: z.write("content.xml")
      """,
    ]
    try process.run()
    process.waitUntilExit()
    return Array(try Data(contentsOf: folder.appending(path: "x.odt")))
  }

  private static let long = (1...3000).map { "<p>\($0 * 7919 % 1000) æøå</p>" }.joined()

  @Test(arguments: ["ZIP_STORED", "ZIP_DEFLATED"])
  func `heads become ordinary rows, and nothing else is changed`(method: String) throws {
    let contents =
      "<t><table:table-header-rows><r>Tid</r></table:table-header-rows>\(Self.long)</t>"
    let bytes = try packed(contents, method)
    let whole = try #require(OpenDocumentTables.withHeads(bytes))
    let text = String(decoding: whole, as: UTF8.self)
    #expect(text.contains("<t><r>Tid</r>\(Self.long)</t>"))
  }

  @Test func `what is no OpenDocument text is left to pandoc`() {
    #expect(OpenDocumentTables.withHeads([]) == nil)
    #expect(OpenDocumentTables.withHeads(Array("PK\u{3}\u{4} og mere".utf8)) == nil)
    #expect(OpenDocumentTables.withHeads(Array(repeating: 0x50, count: 100_000)) == nil)
  }

  @Test func `a broken archive is no crash`() throws {
    let bytes = try packed("<t>\(Self.long.prefix(2000))</t>", "ZIP_DEFLATED")
    var random = SeededGenerator(seed: 7)
    for _ in 0..<3000 {
      var broken = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        broken[Int.random(in: broken.indices, using: &random)] = UInt8.random(
          in: .min ... .max, using: &random)
      }
      if Bool.random(using: &random) {
        broken = Array(broken.suffix(Int.random(in: 0...broken.count, using: &random)))
      }
      _ = OpenDocumentTables.withHeads(broken)
    }
  }
}
