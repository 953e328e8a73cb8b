import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Testing

/// Finding one's way: search, filters, findings.
struct FindingStories {
  private func searching(_ text: String, _ columns: Int = 80, _ rows: Int = 24) -> AppDriver {
    var mette = AppDriver.ballerup(columns, rows)
    mette.makeIndex()
    mette.press("/")
    mette.type(text)
    return mette
  }

  @Test("search narrows as one types, and widens as one deletes")
  func narrows() {
    var mette = searching("f")
    let one = mette.listed
    mette.type("gu")
    #expect(mette.listed == ["3.16"])
    #expect(mette.shows("1 fundet"))
    mette.press("<Backspace> <Backspace>")
    #expect(mette.listed == one)
  }

  @Test(
    "æ, ø and å are found however they are typed, and case does not count",
    arguments: [("pårørende", "paaroerende"), ("MÅLØV", "maaloev"), ("børn", "BOERN")])
  func letters(_ danish: String, _ plain: String) {
    let found = searching(danish).listed
    #expect(!found.isEmpty)
    #expect(searching(plain).listed == found)
  }

  @Test("every word must be found, in any order, in numbers, names and texts")
  func words() {
    #expect(searching("fgu 3.16 arbejdsmarked").listed == ["3.16"])
    #expect(searching("arbejdsmarked 3.16").listed == ["3.16"])
    #expect(searching("fgu månen").listed == [])
  }

  @Test("Enter keeps the search, and Esc in the list takes it away again")
  func enterKeeps() {
    var mette = searching("fgu")
    mette.press("<Enter>")
    #expect(mette.state.filterWords == ["søgning: fgu"])
    #expect(mette.selected == "3.16")
    mette.press("<Esc>")
    #expect(mette.state.filterWords == [])
    #expect(mette.selected == "3.16")
  }

  @Test("Esc while searching brings back what was there, and the place")
  func escRestores() {
    var mette = AppDriver.ballerup(80, 24)
    mette.makeIndex()
    mette.go(to: "5.4")
    mette.press("/")
    mette.type("pårørende")
    #expect(mette.selected != "5.4")
    mette.press("<Esc>")
    #expect(mette.selected == "5.4")
    #expect(mette.listed.count == 90)
  }

  @Test("the list can be walked through while the search is typed")
  func walks() {
    var mette = searching("børn", 120, 40)
    mette.press("<Down>")
    #expect(mette.selected == "1.7")
    #expect(mette.shows("søg: børn"))
  }

  @Test("a search that is typed before the index is there is done when it comes")
  func waitsForIndex() {
    var mette = AppDriver.ballerup(80, 24)
    mette.press("/")
    mette.type("fgu")
    #expect(mette.asked == ["makeIndex"])
    mette.makeIndex()
    #expect(mette.listed == ["3.16"])
  }

  @Test("what was just written is found")
  func findsNew() {
    var mette = AppDriver.ballerup(80, 24)
    mette.makeIndex()
    mette.go(to: "5.4")
    mette.press("s")
    mette.type("Kimærer.")
    mette.press("C-s /")
    mette.type("kimaerer")
    #expect(mette.listed == ["5.4"])
  }

  @Test("filters are shown as words, and removed one by one or all at once")
  func filters() {
    var mette = AppDriver.ballerup()
    mette.press("M ! f")
    mette.type("drift")
    mette.press("<Enter>")
    #expect(mette.state.filterWords == ["center: Arbejdsmarked", "mangler svar", "penge: drift"])
    #expect(mette.shows("center: Arbejdsmarked · mangler svar · penge: drift   (F viser alt)"))
    mette.press("f <Enter>")
    #expect(mette.state.filterWords == ["center: Arbejdsmarked", "penge: drift"])
    mette.press("f")
    mette.type("fjern center")
    mette.press("<Enter>")
    #expect(mette.state.filterWords == ["penge: drift"])
    mette.press("M F")
    #expect(mette.state.filterWords == [])
    mette.press("F")
    #expect(mette.notice == "Der er ingen filtre.")
  }

  @Test("the number beside a filter is what it leaves", arguments: 0..<20)
  func counts(_ line: Int) throws {
    var mette = AppDriver.ballerup()
    mette.press("f")
    guard case .picker(let picker) = mette.state.layers.last else {
      Issue.record("no filters are offered")
      return
    }
    let item = try #require(picker.items.indices.contains(line) ? picker.items[line] : nil)
    for _ in 0..<line { mette.press("<Down>") }
    mette.press("<Enter>")
    #expect("\(Set(mette.listed).count)" == item.aside)
  }

  @Test("M shows one's own centre and everything again; without a centre it says how to choose one")
  func mine() {
    var mette = AppDriver.ballerup()
    mette.press("M")
    #expect(mette.listed.contains("3.16"))
    #expect(!mette.listed.contains("1.1"))
    mette.press("M")
    #expect(mette.listed.count == 90)
    var nobody = AppDriver.ballerup(centre: "")
    nobody.press("M")
    #expect(
      nobody.notice == "Dit center er ikke valgt. Tast kolon og vælg »Skift navn og eget center«.")
    nobody.press(":")
    nobody.type("eget center")
    nobody.press("<Enter> <Enter>")
    nobody.type("ejend")
    nobody.press("<Enter> M")
    #expect(nobody.state.filterWords == ["center: Ejendomme"])
    #expect(nobody.asked == ["saveSettings Mette Holm, Ejendomme"])
  }

  @Test("n finds what waits behind a closed group")
  func behindClosed() {
    var mette = AppDriver.ballerup()
    mette.press("z n")
    #expect(mette.selected == "1.1")
  }

  @Test("a finding opens where it can be mended, and the keys act there")
  func findings() {
    var mette = AppDriver.ballerup()
    mette.press("x <Enter>")
    #expect(mette.selected == "1.11")
    mette.press("3")
    #expect(mette.answer("1.11", "2019-2").effort.smiley == .settled(.sad))
  }

  @Test("when nothing is left, the screen says what narrows it and the way out")
  func nothingLeft() {
    var mette = searching("månen")
    mette.press("<Enter>")
    #expect(mette.shows("Intet fundet."))
    #expect(mette.shows("søgning: månen"))
    mette.press("<Down> <Up> <Enter> <Right> <Left> n 1 s <Tab>")
    mette.press("F")
    #expect(mette.listed.count == 90)
  }
}
