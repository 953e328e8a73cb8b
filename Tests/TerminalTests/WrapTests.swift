import Terminal
import Testing

@Suite("Wrapping")
struct WrapTests {
  @Test func `words go to the next line whole`() {
    #expect(
      Wrap.lines("Erhvervs- og Beskæftigelsesudvalget", width: 12)
        == ["Erhvervs- og", "Beskæftigels", "esudvalget"])
  }

  @Test func `a hyphen or slash between letters is a place to break`() {
    #expect(Wrap.lines("Teknik-og/eller", width: 7) == ["Teknik-", "og/", "eller"])
    #expect(Wrap.lines("2018-2019", width: 5) == ["2018-", "2019"])
  }

  @Test func `newlines end lines`() {
    #expect(Wrap.lines("a\n\nb\n", width: 9) == ["a", "", "b", ""])
    #expect(Wrap.lines("a\r\nb", width: 9) == ["a", "b"])
    #expect(Wrap.lines("", width: 9) == [""])
  }

  @Test func `the blanks at a break are swallowed, others stay`() {
    #expect(Wrap.lines("to  ord  her", width: 8) == ["to  ord", "her"])
    #expect(Wrap.lines("  ind", width: 5) == ["  ind"])
    #expect(Wrap.lines("ab ", width: 2) == ["ab"])
  }

  @Test func `wide characters are not cut`() {
    #expect(Wrap.lines("漢字漢", width: 3) == ["漢", "字", "漢"])
    #expect(Wrap.lines("漢", width: 1) == ["漢"])
    #expect(Wrap.lines("ab", width: 0) == ["a", "b"])
  }

  @Test func `nothing but blanks and newlines at breaks is ever lost`() {
    var random = Repeatable(seed: 2)
    for _ in 0..<2_000 {
      let text = random.text(length: 40)
      let width = Int.random(in: 1...12, using: &random)
      let lines = Wrap.lines(text, width: width)
      var rest = text[...]
      for line in lines {
        #expect(rest.hasPrefix(line))
        #expect(DisplayWidth.of(line) <= width || line.count == 1)
        rest = rest.dropFirst(line.count)
        if let newline = rest.first, newline == "\n" || newline == "\r\n" {
          rest.removeFirst()
        } else {
          rest = rest.drop { $0 == " " }
          if rest.first == "\n" { rest.removeFirst() }
        }
      }
      #expect(rest.isEmpty)
    }
  }

  @Test func `truncated text ends with an ellipsis and fits`() {
    #expect(Wrap.truncated("ungeindsats", width: 11) == "ungeindsats")
    #expect(Wrap.truncated("ungeindsats", width: 6) == "ungei…")
    #expect(Wrap.truncated("漢字漢", width: 4) == "漢…")
    #expect(Wrap.truncated("abc", width: 0) == "")
    #expect(Wrap.truncated("æblegrød", width: 8, charset: .ascii) == "æble…")
  }
}
