import Terminal
import Testing

@Suite("Harmless text")
struct VisibleTests {
  @Test(
    arguments: [
      ("Plan for æøå – 漢 ☺😐", "Plan for æøå – 漢 ☺😐"),
      ("\u{1B}]0;x\u{7}", "␛]0;x␇"), ("a\u{7F}", "a␡"), ("\u{9B}2J", "‹U+009B›2J"),
      ("a\u{202E}b\u{2066}", "a‹U+202E›b‹U+2066›"), ("a\u{200B}b", "a‹U+200B›b"),
      ("a\u{200D}b", "a‹U+200D›b"), ("\u{FEFF}", "‹U+FEFF›"), ("\u{FFFE}", "‹U+FFFE›"),
      ("\u{2028}", "‹U+2028›"), ("\u{301}x", "◌\u{301}x"), ("\n\u{301}", "␊◌\u{301}"),
      ("sam\u{AD}men", "sam-men"), ("☹\u{FE0F}", "☹"), ("👨‍👩‍👧 🇩🇰 👍🏽", "👨‍👩‍👧 🇩🇰 👍🏽"),
      ("a\tb\r\nc", "a␉b␍␊c"),
    ])
  func `what could steer a terminal is shown instead`(text: String, shown: String) {
    #expect(Visible.sanitised(text) == shown)
  }

  @Test func `newlines and tabs stay when asked for`() {
    let text = "a\tb\r\nc\n"
    #expect(
      Visible.sanitised(text, keepingNewlines: true, keepingTabs: true) == "a\tb\nc\n")
  }

  @Test func `of a flood of marks four stay`() {
    let flood = "e" + String(repeating: "\u{301}", count: 500)
    #expect(Visible.sanitised(flood) == "e\u{301}\u{301}\u{301}\u{301}")
  }

  @Test func `what is harmless stays as it is, and takes the same columns`() {
    var random = Repeatable(seed: 3)
    for _ in 0..<2_000 {
      let text = random.text(length: 12)
      let shown = Visible.sanitised(text)
      #expect(Visible.sanitised(shown) == shown)
      #expect(DisplayWidth.of(shown) == DisplayWidth.of(text))
      #expect(!shown.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0) ~= $0.value })
    }
  }
}
