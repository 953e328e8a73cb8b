import Testing

@testable import Terminal

extension Role {
  fileprivate static let title = Role(1)
  fileprivate static let chosen = Role(2)
}

@Suite("Canvas")
struct CanvasTests {
  private func canvas(_ columns: Int, rows: Int = 1, _ charset: Charset = .unicode) -> Canvas {
    Canvas(size: Size(rows: rows, columns: columns), charset: charset)
  }

  @Test func `put draws text with its role and says how far it came`() {
    var canvas = canvas(8)
    let used = canvas.put("æøå", row: 0, column: 2, role: .title)
    #expect(used == 3)
    #expect(canvas.lines == ["  æøå"])
    #expect(
      canvas.roles(row: 0) == [.plain, .plain, .title, .title, .title, .plain, .plain, .plain])
  }

  @Test func `put clips at its width and at the edges`() {
    var canvas = canvas(5)
    #expect(canvas.put("abcdef", row: 0, column: 1, width: 3) == 3)
    #expect(canvas.lines == [" abc"])
    #expect(canvas.put("vwxyz!", row: 0, column: 3) == 2)
    #expect(canvas.lines == [" abvw"])
    #expect(canvas.put("123", row: 0, column: -2) == 3)
    #expect(canvas.lines == ["3abvw"])
    for (row, column) in [(-1, 0), (1, 0), (0, 5), (0, .max), (.min, .min)] {
      #expect(canvas.put("x", row: row, column: column) == 0)
    }
    #expect(canvas.put("x", row: 0, column: 0, width: -1) == 0)
    #expect(canvas.put("x", row: 0, column: 0, width: .max) == 1)
    #expect(canvas.lines == ["xabvw"])
  }

  @Test func `half a wide glyph becomes a blank`() {
    var canvas = canvas(4)
    #expect(canvas.put("a漢字", row: 0, column: 0) == 4)
    #expect(canvas.lines == ["a漢"])
    #expect(canvas.put("漢x", row: 0, column: -1) == 3)
    #expect(canvas.lines == [" x"])
    #expect(canvas.put("漢", row: 0, column: 2, width: 1) == 1)
    #expect(canvas.lines == [" x"])
  }

  @Test func `drawing over half a wide glyph leaves a blank of its other half`() {
    var canvas = canvas(4)
    canvas.put("漢字", row: 0, column: 0, role: .title)
    canvas.put("b", row: 0, column: 1)
    #expect(canvas.lines == [" b字"])
    canvas.put("c", row: 0, column: 2)
    #expect(canvas.lines == [" bc"])
    #expect(canvas.roles(row: 0) == [.title, .plain, .plain, .title])
    canvas.put("漢字", row: 0, column: 0)
    canvas.put("語", row: 0, column: 1)
    #expect(canvas.lines == [" 語"])
  }

  @Test func `controls, flags and emoji sequences are drawn tamed`() {
    var canvas = canvas(20)
    canvas.put("\u{1B}[2J\n☹\u{FE0F}🇩🇰👨‍👩‍👧e\u{301}", row: 0, column: 0)
    #expect(canvas.lines == ["␛[2J␊☹DK👨e\u{301}"])
  }

  @Test func `in ASCII letters are spelt out and lines drawn with plus and minus`() {
    var canvas = canvas(12, rows: 3, .ascii)
    canvas.box(canvas.bounds, title: "Årø")
    canvas.put("☺ 漢é…", row: 1, column: 1)
    #expect(canvas.lines == ["+ Aaroe ---+", "|:) ?e...  |", "+----------+"])
  }

  @Test func `fill and restyle keep inside the canvas`() {
    var canvas = canvas(5, rows: 2)
    canvas.fill(Rect(row: 0, column: -3, rows: 9, columns: 20), with: "漢", role: .title)
    #expect(canvas.lines == ["漢漢", "漢漢"])
    canvas.restyle(Rect(row: 1, column: 1, rows: 5, columns: 2), role: .chosen)
    #expect(canvas.roles(row: 0) == [.title, .title, .title, .title, .title])
    #expect(canvas.roles(row: 1) == [.title, .title, .chosen, .chosen, .title])
    canvas.fill(Rect(row: 0, column: 1, rows: 1, columns: 2), with: "·")
    #expect(canvas.lines == [" ··", "漢漢"])
  }

  @Test func `a box has a title and stays off what is in it`() {
    var canvas = canvas(12, rows: 3)
    canvas.put("inde", row: 1, column: 2)
    canvas.box(canvas.bounds, title: "Initiativer", role: .plain, titleRole: .title)
    #expect(canvas.lines == ["┌ Initiat… ┐", "│ inde     │", "└──────────┘"])
    canvas.box(Rect(row: 0, column: 0, rows: 1, columns: 9))
    #expect(canvas.text(row: 0) == "┌ Initiat… ┐")
  }

  @Test func `an overlay is copied with its cursor and clipped`() {
    var over = canvas(3, rows: 2)
    over.put("e\u{301}漢", row: 0, column: 0, role: .title)
    over.cursor = Position(row: 1, column: 0)
    var canvas = canvas(4, rows: 3)
    canvas.put("o\u{308}...", row: 1, column: 0)
    canvas.draw(over, row: 1, column: 2)
    #expect(canvas.lines == ["", "o\u{308}.e\u{301}", ""])
    #expect(canvas.cursor == Position(row: 2, column: 2))
  }

  @Test func `canvases are equal when they show the same`() {
    var one = canvas(4)
    one.put("o\u{308}", row: 0, column: 0)
    one.put("e\u{301}", row: 0, column: 0)
    var other = canvas(4)
    other.put("e\u{301}", row: 0, column: 0)
    #expect(one == other)
    other.restyle(other.bounds, role: .title)
    #expect(one != other)
  }

  @Test func `random drawing never leaves half a glyph`() {
    var random = Repeatable(seed: 4)
    var canvas = canvas(9, rows: 3)
    for _ in 0..<3_000 {
      let row = Int.random(in: -1...3, using: &random)
      let column = Int.random(in: -4...10, using: &random)
      let width = Int.random(in: -1...8, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: canvas.fill(Rect(row: row, column: column, rows: 2, columns: width), with: "漢")
      case 1: canvas.draw(canvas, row: row, column: column)
      default: canvas.put(random.text(length: 6), row: row, column: column, width: width)
      }
      let isWhole = canvas.cells.indices.allSatisfy { index in
        let isWide = index % 9 < 8 && canvas.cells[index + 1].isRightHalf
        return (canvas.cells[index].span == 2) == isWide
      }
      #expect(isWhole)
    }
  }
}
