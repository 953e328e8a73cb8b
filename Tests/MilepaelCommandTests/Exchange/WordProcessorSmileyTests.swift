import MilepaelCore
import MilepaelTestKit
import Testing

@testable import milepael

/// Smileys as word processors make them of *:-)*.
struct WordProcessorSmileyTests {
  private static let font = "<w:rPr><w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/></w:rPr>"

  private static func emoji(_ number: String) -> String {
    """
    <w:r><w:rPr><mc:AlternateContent><mc:Choice Requires="w16se"/><mc:Fallback><w:rFonts
    w:ascii="Segoe UI Emoji"/></mc:Fallback></mc:AlternateContent></w:rPr><mc:AlternateContent>
    <mc:Choice Requires="w16se"><w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="\(number)"/>
    </mc:Choice><mc:Fallback><w:t>&#x\(number);</w:t></mc:Fallback></mc:AlternateContent></w:r>
    """
  }

  @Test(
    .enabled(if: Packed.pandoc != nil),
    arguments: [
      ("<w:r>\(font)<w:sym w:font=\"Wingdings\" w:char=\"F04A\"/></w:r>", EffortSmiley.happy),
      ("<w:r><w:sym w:char='F04B' w:font='Wingdings'/></w:r>", .neutral),
      ("<w:r>\(font)<w:sym w:font=\"Wingdings\" w:char=\"F04C\" /></w:r>", .sad),
      ("<w:r><w:sym w:font=\"Wingdings\" w:char=\"004C\"/></w:r>", .sad),
      ("<w:r>\(font)<w:t>K</w:t></w:r>", .neutral),
      ("<w:r>\(font)<w:t xml:space=\"preserve\"> L </w:t></w:r>", .sad),
      ("<w:r>\(font)<w:t>&#xF04A;</w:t></w:r>", .happy), (emoji("1F60A"), .happy),
      (emoji("1F610"), .neutral), (emoji("1F61E"), .sad),
    ])
  func wordsOwnSmileysComeIn(runs: String, smiley: EffortSmiley) throws {
    // Not in the column that makes a smiley of a letter.
    let row = [
      Packed.wordText("Milepæl"), Packed.wordText("Tegnet."), "<w:p>\(runs)</w:p>",
      Packed.wordText("1. kvartal 2026"),
    ]
    let head = ["1.1. Ny hal", "Anlæg", "Smiley", "Tid"].map(Packed.wordText)
    let sandbox = try Sandbox()
    let run = try sandbox.imported(Packed.word([row], head: head), "docx")
    #expect(run.status == 0, "\(run.errors)")
    let round = try sandbox.round("1.1", "2026-1", in: "ny.json")
    #expect(round?.effort.smiley == smiley)
    #expect(round?.milestone?.text == "Tegnet.")
  }

  /// A name for the font, a style with it, and one that says nothing of the font.
  private static let styles = """
    <office:font-face-decls><style:font-face style:name="W1" svg:font-family="&apos;Wingdings&apos;"/>
    <style:font-face style:name="Arial" svg:font-family="Arial"/></office:font-face-decls>
    <office:automatic-styles>
    <style:style style:name="T1" style:family="text"><style:text-properties
    style:font-name="W1"/></style:style>
    <style:style style:name="T2" style:family="text"><style:text-properties
    style:font-name="Arial"/></style:style>
    <style:style style:name="T3" style:family="text"><style:text-properties
    fo:font-size="20pt"/></style:style>
    <style:style style:name="P1" style:family="paragraph"><style:text-properties
    fo:font-family="Wingdings"/></style:style></office:automatic-styles>
    """

  @Test(
    .enabled(if: Packed.pandoc != nil),
    arguments: [
      ("<text:p><text:span text:style-name=\"T1\">J</text:span></text:p>", EffortSmiley.happy),
      ("<text:p text:style-name=\"P1\">K</text:p>", .neutral),
      (
        "<text:p text:style-name=\"P1\"><text:span text:style-name=\"T3\">L</text:span></text:p>",
        .sad
      ), ("<text:p><text:span text:style-name=\"T1\">\u{F04C}</text:span></text:p>", .sad),
    ])
  func openDocumentsSmileysComeIn(paragraph: String, smiley: EffortSmiley) throws {
    let row = [
      "<text:p>Milepæl</text:p>", "<text:p>Tegnet.</text:p>", paragraph,
      "<text:p>1. kvartal 2026</text:p>",
    ]
    let head = ["1.1. Ny hal", "Anlæg", "Smiley", "Tid"].map { "<text:p>\($0)</text:p>" }
    let sandbox = try Sandbox()
    let bytes = Packed.openDocument([row], head: head, styles: Self.styles)
    #expect(try sandbox.imported(bytes, "odt").status == 0)
    let round = try sandbox.round("1.1", "2026-1", in: "ny.json")
    #expect(round?.effort.smiley == smiley)
    #expect(round?.milestone?.text == "Tegnet.")
  }

  private func word(_ text: String) -> String {
    String(decoding: WordSymbols.readable(Array(text.utf8)), as: UTF8.self)
  }

  @Test func onlyWhatIsAFaceBecomesOne() {
    for text in [
      "<w:r>\(Self.font)<w:t>Ja</w:t></w:r>", "<w:r>\(Self.font)</w:r><w:r><w:t>J</w:t></w:r>",
      "<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>", "<w:sym w:font=\"Symbol\" w:char=\"F04A\"/>",
      "<w:sym w:font=\"Wingdings\" w:char=\"-8000000000000000\"/>",
      "<w:sym w:font=\"Wingdings\" w:char=\"FFFFFFFFFFFFFFFFFF\"/>",
      "<mc:AlternateContent><mc:Choice><w16se:symEx w16se:char=\"3C\"/></mc:Choice>"
        + "</mc:AlternateContent>",
    ] {
      #expect(word(text) == text)
    }
    #expect(word("<w:r>\(Self.font)<w:t>J L</w:t></w:r>").contains("<w:t>&#xF04A; &#xF04C;</w:t>"))
  }

  /// What word processors do not write is pandoc's to judge.
  @Test(arguments: [
    "<!-- -->", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "<![CDATA[", "<w:t", "<", "<a b='>", "<a <b>",
  ])
  func unusualTextIsLeftAsItIs(text: String) {
    let symbol = "<w:sym w:font=\"Wingdings\" w:char=\"F04A\"/>"
    #expect(word(symbol) == "<w:t>&#xF04A;</w:t>")
    #expect(word(symbol + text) == symbol + text)
    #expect(word(text + symbol) == text + symbol)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "<w:t ", "<w:t>J", "<w:r a='", "<mc:AlternateContent>", "<w:sym w:font=", "<text:p>",
    ])
  func textThatNeverEndsIsReadOnce(piece: String) {
    let text = Array(repeating: Array(piece.utf8), count: 100_000).flatMap(\.self)
    #expect(WordSymbols.readable(text) == text)
    #expect(OpenDocumentSymbols.readable(text) == text)
  }
}
