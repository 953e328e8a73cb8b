import Terminal
import Testing

@Suite("Keys")
struct KeyTests {
  @Test(
    arguments: [
      ("n", .character("n")), ("?", .character("?")), ("N", .character("N")),
      ("æ", .character("æ")), ("<", .character("<")), ("-", .character("-")),
      ("C-s", .control("s")), ("C-_", .control("_")), ("M-x", .alt("x")), ("M-X", .alt("X")),
      ("C--", .control("-")), ("C-M-x", Key(.character("x"), [.control, .alt])),
      ("<Enter>", .enter), ("<Esc>", .escape), ("<Tab>", .tab), ("<S-Tab>", .backTab),
      ("<Space>", .space), ("<C-Space>", .control(" ")), ("<C-Left>", Key(.left, .control)),
      ("<C-M-S-PageDown>", Key(.pageDown, [.control, .alt, .shift])),
      ("<M-Enter>", Key(.enter, .alt)),
      ("<F1>", .function(1)), ("<S-F12>", Key(.function(12), .shift)),
      ("<Backspace>", .backspace), ("<C-Delete>", Key(.delete, .control)),
    ])
  func `a key is written and read the same way`(notation: String, key: Key) {
    #expect(Key(notation: notation) == key)
    #expect(key.notation == notation)
  }

  @Test(
    arguments: [
      "", " ", "ab", "C-", "S-a", "X-a", "<>", "<Foo>", "<F0>", "<F64>", "<F>", "C-<Left>",
    ])
  func `what is no key is refused`(notation: String) {
    #expect(Key(notation: notation) == nil)
  }

  @Test func `a key that a terminal cannot tell from another is that other`() {
    #expect(Key.control("S") == .control("s"))
    #expect(Key(notation: "C-i") == .tab)
    #expect(Key(notation: "C-m") == .enter)
    #expect(Key(notation: "C-[") == .escape)
    #expect(Key(notation: "C-@") == .control(" "))
    #expect(Key(.tab, .shift) == .backTab)
    #expect(Key(.character("A"), .shift) == .character("A"))
  }
}
