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

  private func convert(
    _ sandbox: Sandbox, _ html: String = html, to format: String, _ name: String
  ) throws {
    try sandbox.write(html, to: "kilde.html")
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

  /// A proposal that is interrupted, a decision on its points, and lists that are none of them.
  private static let minutes = """
    <h1>Referat Teknik- og Miljøudvalget d. 04-06-2026</h1>
    <h1>Punkt 1: Stien ved åen</h1>
    <h2>Sagsfremstilling</h2><ol><li>Stien er smal.</li></ol>
    <h2>Indstilling</h2><p>Forvaltningen indstiller,</p>
    <ol><li>at stien gøres bred,</li><li>at den får lys.</li></ol><p>Endvidere indstilles,</p>
    <ol start="3"><li>at den får bænke<ol type="a"><li>i nord,</li><li>i syd.</li></ol></li></ol>
    <h2>Beslutning</h2><ol><li>Godkendt.</li><li>Udsat.</li></ol>
    <h2>Bilag</h2><ol><li>Bilag om stien</li></ol>
    """

  @Test(.enabled(if: pandoc != nil), arguments: ["docx", "odt", "html"])
  func theNumbersOfPointsAreKept(format: String) throws {
    let sandbox = try Sandbox.documents()
    try convert(sandbox, Self.minutes, to: format, "x.\(format)")
    #expect(try sandbox.run("import", "plan.txt", "--into", "ny.json").status == 0)
    #expect(try sandbox.run("import", "x.\(format)", "--into", "ny.json").status == 0)
    let item = try #require(try sandbox.agreement("ny.json").meetings.first?.items.first)
    #expect(
      item.proposal == """
        Forvaltningen indstiller,

        1. at stien gøres bred,

        2. at den får lys.

        Endvidere indstilles,

        3. at den får bænke

        a. i nord,
        b. i syd.
        """)
    #expect(item.decision == "1. Godkendt.\n\n2. Udsat.")
    #expect(item.appendices == ["Bilag om stien"])
  }

  @Test(.enabled(if: pandoc != nil), arguments: ["docx", "odt", "html"])
  func theNumbersInACellAreKept(format: String) throws {
    let list = "<ol start=\"3\"><li>Tegnet.</li><li>Bygget.</li></ol>"
    let html = Self.html.replacingOccurrences(of: "<td>Tegnet.</td>", with: "<td>\(list)</td>")
    let sandbox = try Sandbox()
    try convert(sandbox, html, to: format, "x.\(format)")
    #expect(try sandbox.run("import", "x.\(format)", "--into", "ny.json").status == 0)
    let initiative = try #require(try sandbox.agreement("ny.json").initiatives.first)
    // Of OpenDocument pandoc takes paragraphs only.
    let gap = format == "odt" ? "\n\n" : "\n"
    #expect(initiative.round("2026-1")?.milestone?.text == "3. Tegnet.\(gap)4. Bygget.")
  }
}
