import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Terminal
import Testing

/// A manager looks: groups, follow-ups, pages, windows of any size.
struct BrowsingStories {
  @Test("grouping goes round, and the selected initiative stays selected")
  func groups() {
    var eva = AppDriver.ballerup()
    eva.go(to: "3.16")
    for title in ["udvalg", "center", "smiley", "kapitel"] {
      eva.press("v")
      #expect(eva.selected == "3.16")
      #expect(eva.shows("Initiativer efter \(title)"))
    }
  }

  @Test("an initiative with two committees stands under both, and counts once")
  func twoCommittees() {
    var eva = AppDriver.ballerup()
    let total = eva.state.browse.total
    eva.press("v")
    #expect(eva.listed.filter { $0 == "3.22" }.count == 2)
    #expect(eva.listed.count == 91)
    #expect(eva.shows("90 initiativer"))
    #expect(eva.state.browse.total == total)
    #expect(total.total == 86)
  }

  @Test("the follow-up in focus is changed, and the counts with it; at the end the key says so")
  func focus() {
    var eva = AppDriver.ballerup()
    eva.go(to: "3.16")
    eva.press(",")
    #expect(eva.shows("◂ 2. budgetopfølgning 2019 · lukket ▸"))
    #expect(eva.shows(" 4 mangler svar"))
    #expect(eva.selected == "3.16")
    eva.press(", ,")
    #expect(eva.notice == "Der er ikke flere opfølgninger den vej.")
    eva.press(". . .")
    #expect(eva.shows("31.12.2019 · planlagt"))
    #expect(eva.shows(" 0 mangler svar"))
  }

  @Test("how long there is left to answer is said")
  func daysLeft() {
    var eva = AppDriver(MadeUp.agreement)
    #expect(eva.shows("2. budgetopfølgning 2019 · frist om 12 dage"))
    eva.send(.clock(moment("2019-10-14T21:59:00Z")))
    #expect(eva.shows("frist i dag"))
    eva.send(.clock(moment("2019-10-15T08:00:00Z")))
    #expect(eva.shows("frist overskredet 1 dag"))
  }

  @Test("Left closes step by step, Right opens, z does all")
  func folds() {
    var eva = AppDriver.ballerup()
    eva.go(to: "1.16")
    eva.press("<Left>")
    #expect(eva.selected == nil)
    #expect(eva.listed.contains("1.16"))
    eva.press("<Left>")
    #expect(!eva.listed.contains("1.16"))
    #expect(eva.listed.contains("1.1"))
    eva.press("<Left> <Left>")
    #expect(!eva.listed.contains("1.1"))
    #expect(eva.listed.contains("2.1"))
    eva.press("<Right>")
    #expect(eva.listed.contains("1.1"))
    #expect(!eva.listed.contains("1.16"))
    eva.press("z z")
    #expect(eva.listed.count == 90)
  }

  @Test("closing all keeps the place: the heading of what was selected is selected")
  func closesAll() {
    var eva = AppDriver.ballerup()
    eva.go(to: "1.16")
    eva.press("z")
    #expect(eva.listed == [])
    #expect(eva.headings.first == .chapter("1", earlierYear: nil))
    #expect(eva.state.browse.list.selected == 0)
    eva.press("<End> z")
    #expect(eva.listed.count == 90)
    #expect(eva.selected == nil)
    #expect(eva.headings.last == .extra(2018))
  }

  @Test("grouping over a closed group selects its heading, and nothing else")
  func groupsOverClosed() {
    var eva = AppDriver.ballerup()
    eva.press("v z v v v")
    eva.go(to: "3.16")
    eva.press("v")
    guard case .group(let index) = eva.state.browse.lines[eva.state.browse.list.selected] else {
      Issue.record("an initiative is selected")
      return
    }
    #expect(
      eva.state.browse.groups[index].key == .committee("Erhvervs- og Beskæftigelsesudvalget"))
  }

  @Test("Esc leaves the page, then the search, and never the program")
  func esc() {
    var eva = AppDriver.ballerup(80, 24)
    eva.makeIndex()
    eva.press("/")
    eva.type("fgu")
    eva.press("<Enter> <Enter>")
    #expect(eva.shows("┌ 3.16  Forberedende grunduddannelse (FGU) "))
    eva.press("<Esc>")
    #expect(eva.shows("Initiativer efter kapitel"))
    eva.press("<Esc>")
    #expect(eva.listed.count == 90)
    eva.press("<Esc>")
    #expect(eva.notice == "q slutter programmet.")
    #expect(eva.asked == [])
  }

  @Test(
    "every line of a long page is reached with Down at 80×24, and none is cut off",
    arguments: ["1.11", "3.18", "2018/4.09"])
  func reachesWithDown(_ initiative: String) {
    var eva = AppDriver.ballerup(80, 24)
    eva.go(to: initiative)
    eva.press("<Enter> <Home>")
    var missing = Set(pageLines(eva))
    for _ in pageLines(eva) {
      missing.subtract(seen(eva))
      eva.press("<Down>")
    }
    #expect(missing.isEmpty)
  }

  @Test("every line of every page is reached with PageDown, in each set of characters")
  func reachesWithPages() {
    for charset in [Charset.unicode, .ascii] {
      var eva = AppDriver.ballerup(70, 20, charset: charset)
      for _ in eva.state.browse.lines {
        eva.press("<Down>")
        guard eva.selected != nil else { continue }
        eva.press("<Enter> <Home>")
        var missing = Set(pageLines(eva))
        for _ in 0...missing.count / eva.state.layout.detailRows + 2 {
          missing.subtract(seen(eva))
          eva.press("<PageDown>")
        }
        #expect(missing.isEmpty, "\(eva.selected ?? "")")
        eva.press("<Esc>")
      }
    }
  }

  /// The page's lines as a canvas writes them.
  private func pageLines(_ eva: AppDriver) -> [String] {
    eva.state.detailPage.lines.map { line in
      var canvas = Canvas(size: Size(rows: 1, columns: 400), charset: eva.state.charset)
      canvas.put(line.parts.map(\.text).joined(), row: 0, column: 0)
      return canvas.text(row: 0)
    }
  }

  private func seen(_ eva: AppDriver) -> [String] {
    let frame = eva.state.layout.detailFrame
    return eva.lines[(frame.row + 1)..<(frame.endRow - 1)].map { line in
      var text = String(line.dropFirst(2).dropLast(1))
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  @Test("another size of the window keeps the place, in the list and on the page")
  func resize() {
    var eva = AppDriver.ballerup(80, 24)
    eva.go(to: "3.18")
    eva.press("<Enter> <Down> <Down>")
    let place = eva.state.detailPage.lines[eva.state.browse.detail.cursor]
    for (columns, rows) in [(120, 40), (60, 20), (200, 60), (70, 20), (120, 12), (80, 24)] {
      eva.send(.resize(Size(rows: rows, columns: columns)))
      #expect(eva.selected == "3.18")
      let line = eva.state.detailPage.lines[eva.state.browse.detail.cursor]
      #expect(line.target == place.target)
    }
    #expect(eva.state.detailPage.lines[eva.state.browse.detail.cursor] == place)
    #expect(eva.shows("┌ 3.18  Faglokaler på skoler"))
  }

  @Test("what is written survives another size of the window")
  func resizeWhileWriting() {
    var eva = AppDriver.ballerup(120, 40)
    eva.press("s")
    eva.type("Et ord ")
    eva.send(.resize(Size(rows: 5, columns: 20)))
    eva.type("og et til")
    eva.send(.resize(Size(rows: 24, columns: 80)))
    #expect(eva.shows("Et ord og et til"))
  }

  @Test("a window that is too small to see anything takes no answer, but lets one quit")
  func blind() {
    var eva = AppDriver.ballerup(60, 20)
    eva.press("1 n 3 x <Enter> u")
    #expect(eva.asked.isEmpty)
    #expect(eva.state.agreement == Shipped.ballerup)
    eva.press("q")
    #expect(eva.asked == ["quit"])
    eva.send(.resize(Size(rows: 24, columns: 80)))
    #expect(eva.selected == "1.1")
  }

  @Test("help is wrapped anew for another width")
  func helpIsWrapped() {
    var eva = AppDriver.ballerup(120, 40)
    eva.press("? <End>")
    eva.send(.resize(Size(rows: 20, columns: 70)))
    eva.press("<End>")
    #expect(eva.reads("intet at følge op"))
    eva.press("<PageUp>")
    #expect(eva.reads("Markér som internt: kommer ikke med, når der offentliggøres"))
  }

  @Test("five rounds fit at 80 columns (Odense)")
  func fiveRounds() {
    let eva = AppDriver(Shipped.odense, size: Size(rows: 24, columns: 80))
    #expect(eva.shows(" 1. ─[2.]─ 3. ─ 4. ─ 5. ─ kr "))
  }

  @Test("many rounds show those round the focus")
  func manyRounds() {
    let rounds = (1...30).map { followUp(FollowUpID("\($0)"), $0 < 20 ? .closed : .open) }
    var eva = AppDriver(
      agreement(followUps: rounds, [initiative("1.1")]), size: Size(rows: 24, columns: 80))
    for _ in 0..<30 {
      #expect(eva.lines[1].contains("["))
      eva.press(".")
    }
  }
}
