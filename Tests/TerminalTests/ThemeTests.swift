import Terminal
import Testing

@Suite("Themes and geometry")
struct ThemeTests {
  @Test func `a role looks as the theme says, others plain`() {
    let theme = Theme([Role(3): Appearance(foreground: .red, attributes: [.bold])])
    #expect(theme[Role(3)] == Appearance(foreground: .red, attributes: [.bold]))
    #expect(theme[Role(4)] == Appearance())
    #expect(Theme([.plain: Appearance(foreground: .cyan)])[Role(4)].foreground == .cyan)
  }

  @Test func `without colour the attributes stay`() {
    let theme = Theme([
      Role(3): Appearance(
        foreground: .red, background: .indexed(236), attributes: [.bold, .reverse])
    ])
    #expect(theme.withoutColour()[Role(3)] == Appearance(attributes: [.bold, .reverse]))
  }

  @Test func `a role beyond the limit is plain`() {
    #expect(Role(63).id == 63)
    #expect(Role(64) == .plain)
  }

  @Test func `rectangles are cut inside themselves`() {
    let rect = Rect(row: 1, column: 2, rows: 10, columns: 20)
    #expect(rect.inset(rows: 1, columns: 2) == Rect(row: 2, column: 4, rows: 8, columns: 16))
    #expect(rect.inset(rows: 9).isEmpty)
    #expect(rect.split(bottom: 2).bottom == Rect(row: 9, column: 2, rows: 2, columns: 20))
    #expect(rect.split(left: 99).rest == Rect(row: 1, column: 22, rows: 10, columns: 0))
    #expect(rect.split(top: -1).rest == rect)
    #expect(
      rect.centred(Size(rows: 4, columns: 99)) == Rect(row: 4, column: 2, rows: 4, columns: 20))
  }
}
