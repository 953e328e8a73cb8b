import MilepaelCore
import MilepaelExchange
import Terminal
import Testing

@testable import milepael

/// JSON, layout and replies, as functions.
struct RenderingTests {
  @Test func jsonEscapesWhatCannotBeSeen() {
    let value = JSONText.fields([
      ("a\"b\\", .string("æ\n\t\u{1B}\u{7F}\u{9B}\u{202E}\u{FEFF}☺😐\u{E0001}")),
      ("tom", .array([])), ("intet", .fields([])), ("tal", .decimal(4.5)),
    ])
    #expect(
      value.written == #"""
        {
          "a\"b\\": "æ\n\t\u001b\u007f\u009b\u202e\ufeff☺😐\udb40\udc01",
          "tom": [],
          "intet": {},
          "tal": 4.5
        }

        """#)
  }

  @Test func aParagraphHangsUnderItsBeginning() {
    let layout = TextLayout(width: 24)
    #expect(
      layout.paragraph("1.1  ", "Ny sundhedspolitik for alle")
        == ["1.1  Ny sundhedspolitik", "     for alle"])
    #expect(TextLayout(width: nil).paragraph("  ", "a\nb") == ["  a", "  b"])
  }

  @Test func aTerminalWithoutUTF8GetsASCII() {
    #expect(
      TextLayout(width: 80, charset: .ascii).text(["Ærø ☺ 😐 ☹ – ·"]) == "Aeroe :) :| :( - .\n")
  }

  @Test(arguments: [
    ("", Reply.skip), ("  ", .skip), ("1", .smiley(.happy)), ("2 ", .smiley(.neutral)),
    ("3", .smiley(.sad)), ("Glad", .smiley(.happy)), ("mellemfornøjet", .smiley(.neutral)),
    ("mel", .smiley(.neutral)), ("sur", .smiley(.sad)), ("sad", .smiley(.sad)), ("?", .help),
    ("hjælp", .help), ("q", .quit), ("slut", .quit), ("s", .unknown("s")), ("4", .unknown("4")),
  ])
  func aReplyIsADigitOrAWord(line: String, reply: Reply) {
    #expect(Reply(line) == reply)
  }
}
