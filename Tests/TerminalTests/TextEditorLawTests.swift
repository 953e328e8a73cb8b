import Testing

@testable import Terminal

/// What holds for any keys at all.
@Suite("Text editor, any keys")
struct TextEditorLawTests {
  private static let keys =
    [
      "<Left>", "<Right>", "<Up>", "<Down>", "<Home>", "<End>", "<C-Home>", "<C-End>", "<PageUp>",
      "<PageDown>", "<C-Left>", "<C-Right>", "<Backspace>", "<Delete>", "C-w", "M-d", "C-k", "C-u",
      "C-a", "C-e", "<Enter>", "<Enter>", "<Space>", "<Space>", "a", "æ", "漢", "-", "C-_", "M-_",
    ].compactMap(Key.init(notation:))

  private func anyKey(_ random: inout Repeatable) -> Key {
    if Bool.random(using: &random) {
      return TextEditorLawTests.keys[
        Int.random(in: 0..<TextEditorLawTests.keys.count, using: &random)]
    }
    let scalar = Repeatable.scalars[Int.random(in: 0..<Repeatable.scalars.count, using: &random)]
    return .character(Character(scalar))
  }

  @Test(arguments: [false, true])
  func `undo and redo are inverse, and the caret is never inside a character`(singleLine: Bool) {
    var random = Repeatable(seed: singleLine ? 5 : 6)
    for _ in 0..<300 {
      let start = random.text(length: 20)
      var editor = TextEditor(text: start, singleLine: singleLine)
      let original = editor.text
      var canvas = Canvas(size: Size(rows: 4, columns: 9))
      for _ in 0..<40 {
        if Int.random(in: 0..<10, using: &random) == 0 {
          editor.insert(random.text(length: 9))
        } else {
          _ = editor.handle(anyKey(&random), width: 9, height: 4)
        }
        let bounds = editor.text.indices.map { editor.utf8Offset($0) } + [editor.text.utf8.count]
        #expect(bounds.contains(editor.caret))
        editor.draw(in: &canvas, rect: canvas.bounds, focused: true)
        let cursor = canvas.cursor ?? Position(row: -1, column: -1)
        #expect((0..<4).contains(cursor.row) && (0..<9).contains(cursor.column))
        #expect(!singleLine || !editor.text.contains("\n"))
      }
      while editor.redo() {}
      let last = editor.text
      while editor.undo() {}
      #expect(editor.text.utf8.elementsEqual(original.utf8))
      #expect(!editor.isModified)
      while editor.redo() {}
      #expect(editor.text.utf8.elementsEqual(last.utf8))
    }
  }

  @Test func `every line belongs to the text once, and its end can be reached`() {
    var random = Repeatable(seed: 7)
    for _ in 0..<1_000 {
      let editor = TextEditor(text: random.text(length: 40))
      let lines = editor.softLines(width: Int.random(in: 1...12, using: &random))
      #expect(lines.first?.shown.lowerBound == 0)
      #expect(lines.last?.end == editor.text.utf8.count)
      for (line, next) in zip(lines, lines.dropFirst()) {
        #expect(line.end == next.shown.lowerBound)
        #expect(line.shown.upperBound <= line.end)
        let last = editor.lastPlace(in: line)
        #expect(last >= line.shown.lowerBound && last < line.end)
      }
    }
  }
}
