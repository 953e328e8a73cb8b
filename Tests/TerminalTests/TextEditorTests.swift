import Terminal
import Testing

@Suite("Text editor")
struct TextEditorTests {
  /// Types keys, written as in key tables with blanks between, into a field of 12 × 3.
  private func typed(_ keys: String, into text: String = "", singleLine: Bool = false) -> TextEditor
  {
    var editor = TextEditor(text: text, singleLine: singleLine)
    for notation in keys.split(separator: " ") {
      guard let key = Key(notation: String(notation)) else {
        Issue.record("no key: \(notation)")
        continue
      }
      _ = editor.handle(key, width: 12, height: 3)
    }
    return editor
  }

  private func shown(_ editor: TextEditor, columns: Int = 12, rows: Int = 3) -> Canvas {
    var editor = editor
    var canvas = Canvas(size: Size(rows: rows, columns: columns))
    editor.draw(in: &canvas, rect: canvas.bounds, focused: true)
    return canvas
  }

  @Test func `what is typed is there`() {
    let editor = typed("R ø d g r ø d <Space> <Enter> ☺")
    #expect(editor.text == "Rødgrød \n☺")
    #expect(editor.isModified)
    #expect(shown(editor).lines == ["Rødgrød", "☺", ""])
    #expect(shown(editor).cursor == Position(row: 1, column: 1))
  }

  @Test func `an accent and a skin tone join the letter before`() {
    var editor = typed("e x")
    _ = editor.handle(.left, width: 12, height: 3)
    _ = editor.handle(.character("\u{301}"), width: 12, height: 3)
    #expect(editor.text == "e\u{301}x")
    _ = editor.handle(.backspace, width: 12, height: 3)
    #expect(editor.text == "x")
  }

  @Test func `a letter typed before a lone accent takes it, and the caret goes behind both`() {
    let editor = typed("<Home> e y", into: "\u{301}x")
    #expect(editor.text == "e\u{301}yx")
  }

  @Test(
    arguments: [
      ("<Left> !", "to ord, he!r"), ("<Home> !", "!to ord, her"), ("C-a !", "!to ord, her"),
      ("M-b !", "to ord, !her"), ("<C-Left> <C-Left> !", "to !ord, her"),
      ("C-a <C-Right> !", "to! ord, her"), ("C-a M-f M-f !", "to ord!, her"),
      ("C-w", "to ord, "), ("C-w C-w", "to "), ("<M-Backspace>", "to ord, "),
      ("C-a M-d", " ord, her"), ("C-a <C-Delete> <C-Delete>", ", her"),
      ("M-b C-k", "to ord, "), ("M-b C-u", "her"), ("C-u", ""), ("C-a C-k", ""),
      ("<Backspace>", "to ord, he"), ("<Delete>", "to ord, her"), ("C-a <Delete>", "o ord, her"),
      ("<C-Home> <Right> !", "t!o ord, her"),
    ])
  func `moves and word deletes`(keys: String, result: String) {
    #expect(typed(keys, into: "to ord, her").text == result)
  }

  @Test func `deleting to the end of the line takes the newline when nothing else is left`() {
    #expect(typed("<C-Home> C-k", into: "ab\ncd").text == "\ncd")
    #expect(typed("<C-Home> C-k C-k", into: "ab\ncd").text == "cd")
  }

  @Test func `long paragraphs wrap, and the caret follows`() {
    let editor = TextEditor(text: "Plan for indsatsen foreligger")
    #expect(shown(editor, rows: 4).lines == ["Plan for", "indsatsen", "foreligger", ""])
    #expect(shown(editor, rows: 4).cursor == Position(row: 2, column: 10))
    #expect(shown(editor, rows: 2).lines == ["indsatsen", "foreligger"])
    #expect(editor.lineCount(width: 12) == 3)
  }

  @Test func `up and down keep the column over shorter lines`() {
    let text = "abcdefgh\nab\nabcdefgh"
    #expect(typed("<Left> <Up> <Up> !", into: text).text == "abcdefg!h\nab\nabcdefgh")
    #expect(typed("<Left> <Up> ! <Up> !", into: text).text == "abc!defgh\nab!\nabcdefgh")
    #expect(typed("<PageUp> <PageUp> <PageDown> !", into: text).text == text + "!")
  }

  @Test func `home and end work on the line on the screen`() {
    let text = "Plan for indsatsen"
    #expect(typed("<Home> !", into: text).text == "Plan for !indsatsen")
    #expect(typed("<Up> <End> !", into: text).text == "Plan for! indsatsen")
  }

  @Test func `an empty last line can be reached`() {
    let editor = typed("<Enter>", into: "ab")
    #expect(shown(editor).cursor == Position(row: 1, column: 0))
    #expect(typed("<Up> <Down> x", into: "ab\n").text == "ab\nx")
  }

  @Test func `blanks over the margin keep the caret inside`() {
    let editor = TextEditor(text: "abcdefghijk    ")
    #expect(shown(editor).cursor == Position(row: 0, column: 11))
  }

  @Test func `undo goes back word by word, redo forth`() {
    var editor = typed("e n <Space> t o")
    editor.undo()
    #expect(editor.text == "en ")
    editor.undo()
    #expect(editor.text == "")
    let undone = editor.undo()
    #expect(!undone)
    #expect(!editor.isModified)
    editor.redo()
    editor.redo()
    #expect(editor.text == "en to")
    let redone = editor.redo()
    #expect(!redone)
    #expect(typed("e n C-w C-_").text == "en")
    #expect(typed("e n C-_ M-_").text == "en")
  }

  @Test func `a paste is cleaned, and one step`() {
    var editor = typed("a b <Left>")
    editor.insert("1\r\n2\r3\t4\u{1B}[0m\u{7}")
    #expect(editor.text == "a1\n2\n3    4[0mb")
    editor.undo()
    #expect(editor.text == "ab")
  }

  @Test func `a single line has no newlines, scrolls sideways and leaves keys to others`() {
    var editor = TextEditor(text: "a\r\nb", singleLine: true)
    #expect(editor.text == "a b")
    #expect(!editor.isModified)
    for key in [Key.enter, .up, .down, .pageUp, .tab, .escape, .control("z"), .alt("x")] {
      let isTaken = editor.handle(key, width: 6, height: 1)
      #expect(!isTaken, "\(key.notation)")
    }
    editor.insert("漢字\ncdef")
    let canvas = shown(editor, columns: 6, rows: 1)
    #expect(canvas.lines == [" cdef"])
    #expect(canvas.cursor == Position(row: 0, column: 5))
    editor.moveToStart()
    #expect(shown(editor, columns: 6, rows: 1).lines == ["a b漢"])
  }

  @Test func `many lines leave Tab, Esc and C-z to others`() {
    var editor = TextEditor(text: "x")
    for key in [Key.tab, .escape, .control("z"), .backTab, .function(1)] {
      let isTaken = editor.handle(key, width: 6, height: 1)
      #expect(!isTaken, "\(key.notation)")
    }
  }

  @Test func `in ASCII the caret stands behind the longer spelling`() {
    var editor = TextEditor(text: "æø")
    var canvas = Canvas(size: Size(rows: 1, columns: 8), charset: .ascii)
    editor.draw(in: &canvas, rect: canvas.bounds, focused: true)
    #expect(canvas.lines == ["aeoe"])
    #expect(canvas.cursor == Position(row: 0, column: 4))
  }
}
