import Terminal
import Testing

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    arguments: [
      ("a", 1), ("æ", 1), ("ø", 1), ("å", 1), ("a\u{30A}", 1), ("½", 1), ("…", 1), ("│", 1),
      ("☺", 1), ("😐", 2), ("☹", 1), ("☹\u{FE0F}", 1), ("😐\u{FE0F}", 2), ("1\u{FE0F}\u{20E3}", 1),
      ("漢", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("ｱ", 1), ("Ａ", 2),
      ("🇩🇰", 2), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("☝🏽", 1), ("ष\u{93F}", 2), ("\u{301}", 1),
      ("\t", 1), ("\u{1B}", 1), ("\u{7F}", 1), ("\r\n", 2), ("\u{AD}", 1), ("\u{202E}", 8),
      ("\u{200B}", 8), ("\u{85}", 8), ("\u{10FFFF}", 10),
    ] as [(Character, Int)])
  func `a character's columns`(character: Character, columns: Int) {
    #expect(DisplayWidth.of(character) == columns)
  }

  @Test func `of a flood of marks only the letter counts`() {
    #expect(DisplayWidth.of("e" + String(repeating: "\u{301}", count: 10_000)) == 1)
  }

  @Test func `in ASCII the longer spelling counts`() {
    #expect(DisplayWidth.of("æøå", charset: .ascii) == 6)
    #expect(DisplayWidth.of("漢", charset: .ascii) == 1)
    #expect(DisplayWidth.of("│😐│", charset: .ascii) == 4)
  }

  @Test func `a text is as wide as its characters`() {
    var random = Repeatable(seed: 1)
    for _ in 0..<2_000 {
      let text = random.text(length: 12)
      for charset in [Charset.unicode, .ascii] {
        let sum = text.reduce(0) { $0 + DisplayWidth.of($1, charset: charset) }
        #expect(
          DisplayWidth.of(text, charset: charset) == sum, "\(text.unicodeScalars.map(\.value))")
      }
    }
  }
}
