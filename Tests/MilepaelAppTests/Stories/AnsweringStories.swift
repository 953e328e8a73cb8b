import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Testing

/// A caseworker answers what her centre has to answer.
struct AnsweringStories {
  @Test("a caseworker finds her centre's unanswered milestones and answers them")
  func answersHerOwn() {
    var mette = AppDriver.ballerup(80, 24)
    mette.press("M")
    #expect(mette.shows("center: Arbejdsmarked"))
    mette.press("n")
    #expect(mette.selected == "3.16")
    mette.press("1")
    #expect(mette.notice == "3.16 · 3. budgetopfølgning 2019: glad")
    mette.press("n")
    #expect(mette.selected == "5.4")
    mette.press("2")
    #expect(mette.editing?.heading == "Status")
    mette.type("To af tre aftaler er på plads.")
    mette.press("C-s")
    #expect(mette.state.layers.isEmpty)
    #expect(mette.answer("3.16", "2019-3").effort.smiley == .settled(.happy))
    let effort = mette.answer("5.4", "2019-3").effort
    #expect(effort.smiley == .settled(.neutral))
    #expect(effort.status == "To af tre aftaler er på plads.")
    #expect(effort.stamp == Stamp(by: "Mette Holm", at: mette.state.now))
    #expect(mette.asked.filter { $0.hasPrefix("save ") } == ["save 1", "save 2", "save 3"])
    #expect(mette.shows("47 mangler svar"))
    mette.press("n")
    #expect(mette.notice == "Intet mangler svar her.")
  }

  @Test("what was answered stays in its place until the list is asked for anew")
  func staysInPlace() {
    var mette = AppDriver.ballerup()
    mette.press("M !")
    #expect(mette.listed == ["3.16", "5.4"])
    mette.press("1")
    #expect(mette.listed == ["3.16", "5.4"])
    mette.press("! !")
    #expect(mette.listed == ["5.4"])
  }

  @Test("sad asks for the status, and then for the corrective action")
  func sadAsksForBoth() {
    var mette = AppDriver.ballerup()
    mette.go(to: "3.16")
    mette.press("3")
    #expect(mette.editing?.heading == "Status")
    mette.type("Der er ingen plads.")
    mette.press("C-s")
    #expect(mette.editing?.heading == "Korrigerende handling")
    mette.type("Lokaler lejes.")
    mette.press("C-s")
    let effort = mette.answer("3.16", "2019-3").effort
    #expect(effort.smiley == .settled(.sad))
    #expect(effort.status == "Der er ingen plads.")
    #expect(effort.action == "Lokaler lejes.")
  }

  @Test("a smiley alone is an answer: Esc leaves the text for later")
  func smileyAlone() {
    var mette = AppDriver.ballerup()
    mette.go(to: "3.16")
    mette.press("3 <Esc>")
    #expect(mette.state.layers.isEmpty)
    #expect(mette.answer("3.16", "2019-3").effort.smiley == .settled(.sad))
    #expect(mette.answer("3.16", "2019-3").effort.status == nil)
  }

  @Test("a status that is there already is not asked for again")
  func statusIsThere() {
    var mette = AppDriver.ballerup()
    mette.go(to: "3.16")
    mette.press("s")
    mette.type("I gang.")
    mette.press("C-s 2")
    #expect(mette.state.layers.isEmpty)
  }

  @Test("0 takes the answer away, and says so")
  func clears() {
    var mette = AppDriver.ballerup()
    mette.go(to: "3.16")
    mette.press("1 0")
    #expect(mette.answer("3.16", "2019-3").effort.smiley == nil)
    #expect(mette.notice == "3.16 · 3. budgetopfølgning 2019: smileyen er taget væk")
    mette.press("0")
    #expect(mette.notice == "Det stod der i forvejen.")
  }

  @Test("undo and redo go over many steps and across initiatives")
  func undoesAndRedoes() {
    var mette = AppDriver.ballerup()
    mette.go(to: "1.1")
    mette.press("1")
    mette.go(to: "3.16")
    mette.press("2")
    mette.type("I gang.")
    mette.press("C-s 3 <Esc>")
    mette.go(to: "5.4")
    mette.press("e 3")
    mette.type("Pengene slår ikke til.")
    mette.press("C-s")
    let answered = mette.state.agreement
    mette.go(to: "1.1")
    mette.press("u u")
    #expect(mette.selected == "5.4")
    #expect(mette.answer("5.4", "2019-3").economy == EconomyAssessment())
    mette.press("u")
    #expect(mette.selected == "3.16")
    #expect(mette.notice == "Fortrudt: 3.16 · 3. budgetopfølgning 2019.")
    #expect(mette.answer("3.16", "2019-3").effort.smiley == .settled(.neutral))
    mette.press("u u u")
    #expect(mette.selected == "1.1")
    #expect(mette.state.agreement == Shipped.ballerup)
    mette.press("u")
    #expect(mette.notice == "Der er intet at fortryde.")
    mette.press("r r r r r r")
    #expect(mette.state.agreement == answered)
    mette.press("r")
    #expect(mette.notice == "Der er intet at gentage.")
    // Undo is a new step: everything that happened was saved.
    #expect(mette.asked.filter { $0.hasPrefix("save ") }.count == 6 + 6 + 6)
  }

  @Test("undo shows the initiative even when the filter hides it")
  func undoReveals() {
    var mette = AppDriver.ballerup()
    mette.go(to: "1.1")
    mette.press("1 M u")
    #expect(mette.selected == "1.1")
    #expect(mette.state.filterWords == [])
  }

  @Test("a text can be marked internal, and the page says so")
  func internalText() {
    var mette = AppDriver.ballerup()
    mette.go(to: "3.16")
    mette.press("s")
    mette.type("Fortroligt.")
    mette.press("C-t")
    #expect(mette.shows("Status [internt]"))
    mette.press("C-s")
    #expect(mette.answer("3.16", "2019-3").effort.status?.isInternal == true)
    #expect(mette.shows("Status: [internt] Fortroligt."))
    mette.press("s C-t C-s")
    #expect(mette.answer("3.16", "2019-3").effort.status?.isInternal == false)
  }

  @Test("economy is happy at once, and sad asks why")
  func economy() {
    var mette = AppDriver.ballerup()
    mette.go(to: "3.15")
    mette.press("e")
    #expect(mette.offered?.title == "Økonomi")
    #expect(mette.shows("nu: ingen smiley"))
    mette.press("1")
    #expect(mette.state.layers.isEmpty)
    #expect(mette.answer("3.15", "2019-3").economy.smiley == .happy)
    #expect(mette.notice == "3.15 · 3. budgetopfølgning 2019: økonomi glad")
    mette.press("e 3")
    #expect(mette.editing?.heading == "Status på økonomi")
    mette.type("Der mangler 0,2 mio. kr.")
    mette.press("C-s")
    #expect(mette.answer("3.15", "2019-3").economy.smiley == .sad)
    #expect(mette.answer("3.15", "2019-3").economy.status == "Der mangler 0,2 mio. kr.")
    mette.press("e 2")
    #expect(mette.notice == "Tasten 2 gør intet her. ? viser hjælp.")
    mette.press("0")
    #expect(mette.answer("3.15", "2019-3").economy.smiley == nil)
  }

  @Test("on the page, the keys answer the line that is pointed at")
  func pointedAt() {
    var mette = AppDriver.ballerup()
    mette.go(to: "3.15")
    mette.press("<Enter> <End> <Up>")
    while mette.state.detailPage.lines[mette.state.browse.detail.cursor].target
      != .economy("2019-3")
    {
      mette.press("<Up>")
    }
    mette.press("2")
    #expect(mette.notice == "Økonomien er glad eller sur; mellemfornøjet findes ikke.")
    mette.press("1")
    #expect(mette.answer("3.15", "2019-3").economy.smiley == .happy)
    #expect(mette.answer("3.15", "2019-3").effort.smiley == nil)
  }

  @Test("a heading has nothing to answer, and the key says so")
  func heading() {
    var mette = AppDriver.ballerup()
    mette.press("<Home> 1")
    #expect(mette.notice == "Vælg først et initiativ.")
    #expect(mette.state.agreement == Shipped.ballerup)
  }

  @Test("a guidepost is never followed up, and every answer key says so")
  func guidepost() {
    var mette = AppDriver(MadeUp.agreement)
    mette.go(to: "2.2")
    for key in ["1", "2", "3", "0", "e", "s", "a", "d"] {
      mette.press(key)
      #expect(mette.notice?.hasPrefix("Administrativt pejlemærke") == true)
    }
    #expect(mette.state.agreement == MadeUp.agreement)
  }
}
