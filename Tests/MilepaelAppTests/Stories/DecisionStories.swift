import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Testing

/// A status rests on a decision: it is picked, or typed.
struct DecisionStories {
  private func choosing() -> AppDriver {
    var mette = AppDriver.ballerup(80, 24)
    mette.go(to: "3.16")
    mette.press("d")
    return mette
  }

  private func decisions(_ mette: AppDriver) -> [DecisionReference] {
    mette.answer("3.16", "2019-3").effort.decisions
  }

  @Test("a known meeting is picked by a few letters of it")
  func picks() {
    var mette = choosing()
    mette.type("musikstr")
    #expect(mette.offered?.labels.count == 1)
    mette.press("<Enter>")
    let reference = decision("Kultur- og Fritidsudvalget", "2019-04-02", 11)
    #expect(decisions(mette) == [reference])
    mette.press("<Enter>")
    #expect(mette.reads("Beslutning: Kultur- og Fritidsudvalget, 2. april 2019, punkt 11"))
    mette.press("d")
    #expect(mette.offered?.labels[1].hasPrefix("Fjern: Kultur- og Fritidsudvalget") == true)
    #expect(mette.offered?.labels.contains { $0.hasSuffix("Musikstrategien") } == false)
    mette.press("<Down> <Enter>")
    #expect(decisions(mette).isEmpty)
  }

  @Test(
    "a meeting is typed, its day as people spell days",
    arguments: [
      "4. juni 2019", "4/6 2019", "4.6.2019", "2019-06-04", "4 jun", "den 4. juni", "4/6",
    ])
  func types(_ day: String) {
    var mette = choosing()
    mette.press("<Enter> <S-Tab> C-u")
    mette.type("social")
    mette.press("<Enter>")
    mette.type(day)
    mette.press("<Enter>")
    mette.type("7")
    mette.press("<Enter>")
    #expect(mette.state.layers.isEmpty)
    #expect(decisions(mette) == [decision("Social- og Sundhedsudvalget", "2019-06-04", 7)])
  }

  @Test("the item may be left out, and the responsible committee stands there already")
  func withoutItem() {
    var mette = choosing()
    mette.press("<Enter>")
    mette.type("4/6")
    mette.press("C-s")
    #expect(decisions(mette) == [decision("Erhvervs- og Beskæftigelsesudvalget", "2019-06-04")])
  }

  @Test(
    "a wrong day is named, and the form stays",
    arguments: ["31/2 2019", "i går", "4", "2019-13-01", "4/6/2019/7", "0/6"])
  func wrongDay(_ day: String) {
    var mette = choosing()
    mette.press("<Enter>")
    mette.type(day)
    mette.press("C-s")
    #expect(mette.complaint == "»\(day)« er ikke en dato.")
    #expect(decisions(mette).isEmpty)
  }

  @Test("a wrong item, an ambiguous committee and an empty form are named, too")
  func otherFaults() {
    var mette = choosing()
    mette.press("<Enter> C-s")
    #expect(mette.complaint == "Skriv, hvornår mødet var.")
    mette.type("4/6")
    mette.press("<Tab>")
    mette.type("syv")
    mette.press("C-s")
    #expect(mette.complaint == "»syv« er ikke et punkt fra 1 til 999.")
    mette.press("C-u <Tab> C-u")
    mette.type("og")
    mette.press("C-s")
    #expect(mette.complaint?.hasPrefix("Flere passer: ") == true)
    mette.press("C-u C-s")
    #expect(mette.complaint == "Skriv, hvilket udvalg det var.")
    mette.press("<Esc>")
    #expect(mette.state.layers.isEmpty)
    #expect(mette.state.agreement == Shipped.ballerup)
  }

  @Test("the same decision is not cited twice")
  func once() {
    var mette = choosing()
    mette.press("<Enter>")
    mette.type("4/6")
    mette.press("C-s d <Enter>")
    mette.type("4/6")
    mette.press("C-s")
    #expect(mette.notice == "Det stod der i forvejen.")
    #expect(decisions(mette).count == 1)
  }

  @Test("a closed item is offered without its title")
  func closedItem() {
    var mette = AppDriver(MadeUp.agreement)
    mette.go(to: "1.1")
    mette.press("d")
    #expect(mette.offered?.labels.last?.hasSuffix("punkt 8: lukket punkt") == true)
    #expect(!mette.shows("Køb af grund"))
  }
}
