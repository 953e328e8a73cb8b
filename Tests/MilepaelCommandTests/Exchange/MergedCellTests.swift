import MilepaelCore
import MilepaelTestKit
import Testing

@testable import milepael

/// A label over several rows, merged into one cell.
struct MergedCellTests {
  private func expectThreeRounds(_ bytes: [UInt8], _ ending: String) throws {
    let sandbox = try Sandbox()
    let run = try sandbox.imported(bytes, ending)
    #expect(run.status == 0, "\(run.errors)")
    let agreement = try sandbox.agreement("ny.json")
    let initiative = try #require(agreement.initiatives.first)
    let rounds = agreement.followUps.map { initiative.round($0.id) }
    #expect(rounds.map { $0?.milestone?.text } == ["Kortlagt.", "Bygget.", "Åbnet."])
    #expect(rounds.map { $0?.effort.smiley } == [.happy, .neutral, .sad])
    #expect(initiative.remarks == [])
  }

  @Test(
    .enabled(if: Packed.pandoc != nil),
    arguments: [
      "<table:covered-table-cell/>",
      "<table:covered-table-cell><text:p/></table:covered-table-cell>",
      "<table:covered-table-cell table:style-name=\"A\"><text:p>Milepæl</text:p>"
        + "</table:covered-table-cell>",
    ])
  func aMergedCellOfOpenDocument(covered: String) throws {
    func row(_ cells: String...) -> [String] { cells.map { "<text:p>\($0)</text:p>" } }
    let label =
      "<table:table-cell table:number-rows-spanned=\"3\" table:style-name=\"A\">"
      + "<text:p>Milepæl</text:p></table:table-cell>"
    try expectThreeRounds(
      Packed.openDocument([
        [label] + row("Kortlagt.", "1. kvartal 2026", "☺"),
        [covered] + row("Bygget.", "2. kvartal 2026", "😐"),
        [covered] + row("Åbnet.", "3. kvartal 2026", "😞"),
      ]), "odt")
  }

  @Test(.enabled(if: Packed.pandoc != nil)) func aMergedCellOfWord() throws {
    func row(_ cells: String...) -> [String] { cells.map(Packed.wordText) }
    let label =
      "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>\(Packed.wordText("Milepæl"))</w:tc>"
    let covered = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>"
    try expectThreeRounds(
      Packed.word([
        [label] + row("Kortlagt.", "1. kvartal 2026", "☺"),
        [covered] + row("Bygget.", "2. kvartal 2026", "😐"),
        [covered] + row("Åbnet.", "3. kvartal 2026", "😞"),
      ]), "docx")
  }

  private func parted(_ text: String) -> String {
    String(decoding: OpenDocumentSpans.readable(Array(text.utf8)), as: UTF8.self)
  }

  @Test func coveredCellsBecomeEmptyOnes() {
    let empty = "<table:table-cell><text:p/></table:table-cell>"
    #expect(
      parted(
        "<r><table:table-cell a='1' table:number-columns-spanned='4' b='2'>T</table:table-cell>"
          + "<table:covered-table-cell table:number-columns-repeated=\"3\"/></r>")
        == "<r><table:table-cell a='1' b='2'>T</table:table-cell>\(empty)\(empty)\(empty)</r>")
    #expect(
      parted(
        "<table:covered-table-cell>a<table:covered-table-cell>b</table:covered-table-cell>c"
          + "</table:covered-table-cell>") == empty)
  }

  @Test(arguments: [
    "<table:covered-table-cell table:number-columns-repeated=\"99999999999\"/>",
    "<table:covered-table-cell>", "</table:covered-table-cell>",
  ])
  func whatWouldGrowOrHasNoEndIsLeftAsItIs(text: String) {
    #expect(parted(text) == text)
    let row = "<table:table-cell table:number-rows-spanned=\"2\"/>" + text
    #expect(parted(row) == row)
  }
}
