import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Testing

@testable import milepael

/// Cells of word processors' tables that say a smiley by their colour alone.
@Suite(.enabled(if: Packed.pandoc != nil)) struct ColouredCellTests {
  /// A cell of Word with this shade, and a text or none.
  private static func word(_ fill: String, _ text: String = "") -> String {
    """
    <w:tc><w:tcPr><w:tcW w:w="500"/><w:shd w:val="clear" w:color="auto" w:fill="\(fill)"/></w:tcPr>
    <w:p><w:pPr><w:jc w:val="left"/></w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p></w:tc>
    """
  }

  private static func milestone(_ number: Int, _ cell: String) -> [String] {
    ["Milepæl", "Trin \(number).", "\(number). kvartal 2026"].map(Packed.wordText) + [cell]
  }

  private func smileys(_ bytes: [UInt8], _ ending: String) throws -> [EffortSmiley?] {
    let sandbox = try Sandbox()
    let run = try sandbox.imported(bytes, ending)
    #expect(run.status == 0, "\(run.errors)")
    let agreement = try sandbox.agreement("ny.json")
    let initiative = try #require(agreement.initiatives.first)
    #expect(initiative.remarks == [])
    return agreement.followUps.map { initiative.round($0.id)?.effort.smiley }
  }

  @Test func wordsColoursAreSmileys() throws {
    let rows = ["00B050", "FFC000", "FF0000", "92D050"].enumerated()
      .map { Self.milestone($0 + 1, Self.word($1)) }
    #expect(try smileys(Packed.word(rows), "docx") == [.happy, .neutral, .sad, .happy])
  }

  @Test(arguments: [
    ("#00b050", CellColour.green), ("92D050", .green), ("70AD47", .green), ("FFFF00", .yellow),
    ("FFC000", .yellow), ("ED7D31", .yellow), ("FF0000", .red), ("C00000", .red), ("F44336", .red),
    ("FF4500", nil), ("CCFF00", nil), ("008080", nil), ("FF00FF", nil), ("C6EFCE", nil),
    ("+0B050", nil), ("-0B050", nil), ("00B05", nil), ("000000", nil), ("", nil),
  ])
  func onlyAClearColourHasAName(hex: String, colour: CellColour?) {
    #expect(CellColour(hex: hex) == colour)
  }

  @Test(arguments: ["auto", "D9D9D9", "4472C4", "E2EFD9", "1F3864", "7030A0", "00B0F0", "nej"])
  func whatOnlyShadesIsNoSmiley(fill: String) throws {
    let rows = [Self.milestone(1, Self.word(fill))]
    #expect(try smileys(Packed.word(rows), "docx") == [nil])
  }

  @Test func aTextInAColouredCellIsWhatItIs() throws {
    let rows = [
      Self.milestone(1, Self.word("00B050", "😞")), Self.milestone(2, Self.word("FF0000", "-")),
    ]
    #expect(try smileys(Packed.word(rows), "docx") == [.sad, nil])
  }

  @Test func aPatternAndAMergedCellsEndAndAFormerColourSayNothing() throws {
    let cells = [
      "<w:tc><w:tcPr><w:shd w:val=\"pct25\" w:color=\"FF0000\" w:fill=\"00B050\"/></w:tcPr><w:p/></w:tc>",
      "<w:tc><w:tcPr><w:tcPrChange w:id=\"1\" w:author=\"A\"><w:tcPr><w:shd w:val=\"clear\" "
        + "w:fill=\"FF0000\"/></w:tcPr></w:tcPrChange></w:tcPr><w:p/></w:tc>",
      "<w:tc><w:tcPr><w:shd w:val=\"solid\" w:color=\"FF0000\" w:fill=\"auto\"/></w:tcPr><w:p/></w:tc>",
    ]
    let rows = cells.enumerated().map { Self.milestone($0 + 1, $1) }
    #expect(try smileys(Packed.word(rows), "docx") == [nil, nil, .sad])
  }

  @Test func aShadedRowIsNoSmiley() throws {
    let shaded = ["Milepæl", "Trin 1.", "1. kvartal 2026", ""].map { Self.word("00B050", $0) }
    let empty = ["", "", "", ""].map { Self.word("FF0000", $0) }
    let head = ["1.1. Ny hal", "Anlæg", "Tid", ""].map { Self.word("70AD47", $0) }
    let rows = [shaded, empty, Self.milestone(2, Self.word("FFFF00"))]
    #expect(try smileys(Packed.word(rows, head: head), "docx") == [nil, .neutral])
  }

  @Test func onlyTheSmileysColumnHasSmileys() throws {
    let head = ["1.1. Ny hal", "Anlæg", "Smiley", "Tid", ""].map(Packed.wordText)
    let row =
      ["Milepæl", "Trin 1."].map(Packed.wordText) + [Self.word("FF0000")]
      + [Packed.wordText("1. kvartal 2026"), Self.word("00B050")]
    let other =
      ["Milepæl", "Trin 2.", "", "2. kvartal 2026"].map(Packed.wordText)
      + [Self.word("00B050")]
    #expect(try smileys(Packed.word([row, other], head: head), "docx") == [.sad, nil])
  }

  private static let styles = """
    <office:automatic-styles><style:style style:name="G" style:family="table-cell">
    <style:table-cell-properties fo:background-color="#00b050"/></style:style>
    <style:style style:name="R" style:family="table-cell">
    <style:table-cell-properties fo:background-color="#ff0000"/></style:style>
    <style:style style:name="N" style:family="table-cell">
    <style:table-cell-properties fo:background-color="transparent"/></style:style>
    </office:automatic-styles>
    """

  @Test func openDocumentsColoursAreSmileys() throws {
    func row(_ number: Int, _ cell: String) -> [String] {
      ["Milepæl", "Trin \(number).", "\(number). kvartal 2026"].map { "<text:p>\($0)</text:p>" }
        + [cell]
    }
    let rows = [
      row(1, "<table:table-cell table:style-name=\"G\"><text:p/></table:table-cell>"),
      row(2, "<table:table-cell table:style-name=\"R\"/>"),
      row(3, "<table:table-cell table:style-name=\"N\"><text:p/></table:table-cell>"),
      row(4, "<table:table-cell table:style-name=\"G\"><text:p>☹</text:p></table:table-cell>"),
    ]
    let bytes = Packed.openDocument(rows, styles: Self.styles)
    #expect(try smileys(bytes, "odt") == [.happy, .sad, nil, .uncertain])
  }

  @Test func tablesThatGoTooDeepAreLeftAsTheyAre() {
    let deep = String(repeating: "<w:tr><w:tc>", count: 100_000)
    #expect(WordColours.readable(Array(deep.utf8)) == Array(deep.utf8))
    let open = String(repeating: "<table:table-row><table:table-cell>", count: 100_000)
    #expect(OpenDocumentColours.readable(Array(open.utf8)) == Array(open.utf8))
  }
}
