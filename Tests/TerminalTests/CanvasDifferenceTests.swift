import Testing

@testable import Terminal

@Suite("What changed on a canvas")
struct CanvasDifferenceTests {
  private func differences(_ canvas: Canvas, from other: Canvas) -> [String] {
    var found: [String] = []
    canvas.forEachDifference(from: other) { found.append("\($0): \($1)") }
    return found
  }

  private func canvas(_ lines: String...) -> Canvas {
    var canvas = Canvas(size: Size(rows: 3, columns: 8))
    for (row, line) in lines.enumerated() { canvas.put(line, row: row, column: 0) }
    return canvas
  }

  @Test func `only rows that differ are told, from first to last difference`() {
    #expect(differences(canvas("ab", "cd"), from: canvas("ab", "cd")) == [])
    #expect(differences(canvas("ab", "cxyz", "e"), from: canvas("ab", "cdyw", "e")) == ["1: 1..<4"])
  }

  @Test func `wide glyphs are told whole`() {
    #expect(differences(canvas("a漢b"), from: canvas("axyb")) == ["0: 1..<3"])
    #expect(differences(canvas("axyb"), from: canvas("a漢b")) == ["0: 1..<3"])
    #expect(differences(canvas("漢字"), from: canvas("漢語")) == ["0: 2..<4"])
  }

  @Test func `marks count, wherever they are stored`() {
    #expect(differences(canvas("ae\u{301}"), from: canvas("ae")) == ["0: 1..<2"])
    #expect(
      differences(canvas("e\u{301}o\u{308}"), from: canvas("e\u{308}o\u{308}")) == ["0: 0..<1"])
    #expect(differences(canvas("xo\u{308}"), from: canvas("e\u{301}o\u{308}")) == ["0: 0..<1"])
  }

  @Test func `a role alone is a difference`() {
    var styled = canvas("abc")
    styled.restyle(Rect(row: 0, column: 1, rows: 1, columns: 1), role: Role(5))
    #expect(differences(styled, from: canvas("abc")) == ["0: 1..<2"])
  }
}
