import MilepaelCore
import MilepaelTestKit
import Testing

@testable import milepael

/// What an OpenDocument table has in its cells beside paragraphs.
struct CellContentTests {
  private static let styles = """
    <office:automatic-styles><text:list-style style:name="L1">
    <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
    <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/>
    </text:list-style><text:list-style style:name="L2"><text:list-level-style-bullet
    text:level="1" text:bullet-char="•"/></text:list-style></office:automatic-styles>
    """

  private func milestone(_ content: String) throws -> String? {
    let sandbox = try Sandbox()
    let row =
      ["<text:p>Milepæl</text:p>", content]
      + ["1. kvartal 2026", "☺"].map { "<text:p>\($0)</text:p>" }
    let run = try sandbox.imported(Packed.openDocument([row], styles: Self.styles), "odt")
    #expect(run.status == 0, "\(run.errors)")
    let round = try sandbox.round("1.1", "2026-1", in: "ny.json")
    #expect(round?.effort.smiley == .happy)
    return round?.milestone?.text
  }

  private static func item(_ text: String, _ more: String = "") -> String {
    "<text:list-item><text:p>\(text)</text:p>\(more)</text:list-item>"
  }

  @Test(
    .enabled(if: Packed.pandoc != nil),
    arguments: [
      (
        "<text:list text:style-name=\"L1\">\(item("Et"))"
          + item(
            "To", "<text:p>og mere</text:p><text:list>\(item("Nord"))\(item("Syd"))</text:list>")
          + "\(item("Tre"))</text:list><text:p>Slut</text:p>",
        "1. Et\n\n2. To\n\nog mere\n\na) Nord\n\nb) Syd\n\n3. Tre\n\nSlut"
      ),
      (
        "<text:list text:style-name=\"L1\">\(item("Et"))</text:list><text:p>Og</text:p>"
          + "<text:list text:continue-numbering=\"true\" text:style-name=\"L1\">\(item("To"))"
          + "<text:list-item text:start-value=\"7\"><text:p>Syv</text:p></text:list-item></text:list>",
        "1. Et\n\nOg\n\n2. To\n\n7. Syv"
      ),
      (
        "<text:list text:style-name=\"L2\">\(item("Et"))</text:list><text:list>\(item("To"))</text:list>",
        "- Et\n\n- To"
      ),
      (
        "<text:h text:outline-level=\"2\">Tegnet</text:h><text:p>og bygget</text:p>",
        "Tegnet\n\nog bygget"
      ),
      ("<text:section text:name=\"A\"><text:p>Tegnet</text:p></text:section>", "Tegnet"),
      (
        "<text:p>Tegnet</text:p><table:table><table:table-column/><table:table-row>"
          + "<table:table-cell><text:p>Mål</text:p></table:table-cell><table:table-cell>"
          + "<text:p>2 km</text:p></table:table-cell></table:table-row></table:table>",
        "Tegnet\n\nMål\n\n2 km"
      ),
    ])
  func nothingInACellIsLost(content: String, text: String) throws {
    #expect(try milestone(content) == text)
  }

  private func readable(_ text: String) -> String {
    String(decoding: OpenDocumentCells.readable(Array(text.utf8)), as: UTF8.self)
  }

  @Test func whatStandsBesideTablesAndWhatHasNoEndIsLeftAsItIs() {
    let deep = "<table:table-cell>" + String(repeating: "<text:list>", count: 1_000)
    for text in [
      "<text:list><text:list-item><text:h>A</text:h></text:list-item></text:list>",
      "<table:table-cell><text:list>", "</table:table-cell><text:list>", deep,
      "<table:table-cell><text:h>A</text:h></table:table-cell><!-- -->",
    ] {
      #expect(readable(text) == text)
    }
    let huge = "<text:list-item text:start-value=\"9223372036854775807\"><text:p>A</text:p>"
    let style =
      "<text:list-style style:name='L'><text:list-level-style-number text:level='1' "
      + "style:num-format='1' text:start-value='-5'/></text:list-style>"
    #expect(
      readable(
        "\(style)<table:table-cell><text:list text:style-name='L'>\(huge)</text:list-item>"
          + "\(huge)</text:list-item></text:list></table:table-cell>")
        == "\(style)<table:table-cell><text:p>1000000. A</text:p><text:p>1000000. A</text:p>"
        + "</table:table-cell>")
  }
}
