import Terminal
import Testing

@Suite("Lists and scrolled texts")
struct ListStateTests {
  @Test func `the selection stops at either end`() {
    var list = ListState()
    list.move(by: 1, count: 3)
    #expect(list.selected == 1)
    list.move(by: 9, count: 3)
    #expect(list.selected == 2)
    list.move(by: .min, count: 3)
    #expect(list.selected == 0)
    list.move(by: 1, count: 0)
    #expect(list.selected == 0)
  }

  @Test func `the view follows the selection as little as it can, with a margin`() {
    var list = ListState(selected: 5)
    list.scrollIntoView(height: 5, count: 20, margin: 1)
    #expect(list.top == 2)
    list.move(by: -3, count: 20)
    list.scrollIntoView(height: 5, count: 20, margin: 1)
    #expect(list.top == 1)
    list.end(count: 20)
    list.scrollIntoView(height: 5, count: 20, margin: 1)
    #expect(list == ListState(selected: 19, top: 15))
    #expect(list.visible(height: 5, count: 20) == 15..<20)
  }

  @Test func `a list that became shorter shows its end`() {
    var list = ListState(selected: 19, top: 15)
    list.scrollIntoView(height: 5, count: 7)
    #expect(list == ListState(selected: 6, top: 2))
    list.scrollIntoView(height: 5, count: 0)
    #expect(list == ListState(selected: 0, top: 0))
    #expect(list.visible(height: 5, count: 0) == 0..<0)
  }

  @Test func `a page keeps the line in its place and one line in view`() {
    var list = ListState(selected: 3, top: 1)
    list.page(by: 1, height: 10, count: 100)
    #expect(list == ListState(selected: 12, top: 10))
    list.page(by: -5, height: 10, count: 100)
    #expect(list == ListState(selected: 0, top: 0))
  }

  @Test func `a text scrolls to its last line and no further`() {
    var text = ScrollState()
    text.scroll(by: 100, height: 10, count: 25)
    #expect(text.top == 15)
    text.page(by: -1, height: 10, count: 25)
    #expect(text.top == 6)
    text.show(20..<22, height: 10, count: 25)
    #expect(text.top == 12)
    text.show(0..<20, height: 10, count: 25)
    #expect(text.top == 0)
    #expect(text.visible(height: 10, count: 4) == 0..<4)
  }
}
