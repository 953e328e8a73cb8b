import Foundation
import MilepaelCore
import MilepaelTestKit
import Testing

/// Documents that pandoc reads for `milepael import`.
struct PandocImportTests {
  private static let pandoc = ["/usr/bin/pandoc", "/usr/local/bin/pandoc"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// A table whose first row is a head on every page, with a paragraph in one cell.
  private static let html = """
    <p>Opfølgning på Budgetaftale 2026 for Strandby Kommune</p>
    <table><thead><tr><th>1.1. Ny hal</th><th>Anlæg</th><th>Tid</th><th>Smiley</th></tr></thead>
    <tbody><tr><td>Hallen bygges.</td><td><p>Ansvarligt center: Kultur</p>
    <p>Ansvarligt udvalg: Økonomiudvalget</p></td><td></td><td></td></tr>
    <tr><td>Milepæl</td><td>Tegnet.</td><td>1. kvartal 2026</td><td>☺</td></tr></tbody></table>
    <p>Hallen har fået tag.</p>
    """

  private func convert(_ sandbox: Sandbox, to format: String, _ name: String) throws {
    try sandbox.write(Self.html, to: "kilde.html")
    let process = Process()
    process.executableURL = URL(filePath: try #require(Self.pandoc))
    process.arguments = [
      "-f", "html", "-t", format, "-o", sandbox.file(name).path, sandbox.file("kilde.html").path,
    ]
    try process.run()
    process.waitUntilExit()
  }

  /// The file's name, and the format that pandoc writes it in.
  @Test(
    .enabled(if: pandoc != nil),
    arguments: [
      ("x.docx", "docx"), ("x.odt", "odt"), ("x.md", "gfm"), ("x.html", "html"), ("ord", "docx"),
      ("frit", "odt"),
    ])
  func aTableComesInWithItsHeadRows(name: String, format: String) throws {
    let sandbox = try Sandbox.documents()
    try convert(sandbox, to: format, name)
    let run = try sandbox.run("import", name, "--into", "ny.json")
    #expect(run.status == 0)
    let initiative = try #require(try sandbox.agreement("ny.json").initiatives.first)
    #expect(initiative.title == "Ny hal" && initiative.kind == .capital)
    #expect(initiative.centre == "Kultur")
    #expect(initiative.round("2026-1")?.milestone?.text == "Tegnet.")
    #expect(initiative.round("2026-1")?.effort.smiley == .happy)
    #expect(initiative.remarks.map(\.text) == ["Hallen har fået tag."])
  }
}
