import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Testing

/// What is on the screen is on disk, or the screen says that it is not.
struct SavingStories {
  private func unsaved() -> AppDriver {
    var mette = AppDriver.ballerup(80, 24)
    mette.go(to: "3.16")
    mette.press("1")
    mette.send(.saveFailed("Disken er fuld."))
    return mette
  }

  @Test("the corner says what is saved, and when")
  func corner() {
    var mette = AppDriver.ballerup(80, 24)
    #expect(mette.shows("aftale.json"))
    mette.press("1")
    #expect(mette.shows("gemmer …"))
    mette.saveAll()
    #expect(mette.shows("gemt 07:06"))
  }

  @Test("the corner shows local time")
  func localTime() {
    var mette = AppDriver.ballerup(80, 24)
    mette.state.zoneSeconds = 7200
    mette.press("1")
    mette.saveAll()
    #expect(mette.shows("gemt 09:06"))
  }

  @Test("a failure shows its words, and the answers stay")
  func failure() {
    var mette = unsaved()
    #expect(mette.shows("Svarene er ikke gemt"))
    #expect(mette.shows("Disken er fuld."))
    #expect(mette.shows("IKKE GEMT"))
    mette.press("<Esc>")
    #expect(mette.shows("IKKE GEMT"))
    #expect(mette.answer("3.16", "2019-3").effort.smiley == .settled(.happy))
    mette.press("n 1")
    mette.saveAll()
    #expect(!mette.shows("IKKE GEMT"))
  }

  @Test("trying again saves everything, and says so when it fails again")
  func triesAgain() {
    var mette = unsaved()
    mette.press("g")
    #expect(mette.asked == ["save 1", "save 1"])
    #expect(mette.shows("gemmer …"))
    mette.send(.saveFailed("Disken er stadig fuld."))
    #expect(mette.shows("Disken er stadig fuld."))
    mette.press("<Esc> C-s")
    #expect(mette.asked.count == 3)
    mette.saveAll()
    mette.press("C-s")
    #expect(mette.notice == "Alt er gemt kl. 07:06.")
    #expect(mette.asked.count == 3)
  }

  @Test("the dialog goes when it is saved after all")
  func savedAfterAll() {
    var mette = unsaved()
    mette.saveAll()
    #expect(mette.state.layers.isEmpty)
  }

  @Test("a failure while one is writing waits, and takes no letter")
  func waits() {
    var mette = AppDriver.ballerup(80, 24)
    mette.go(to: "3.16")
    mette.press("2")
    mette.type("Må")
    mette.send(.saveFailed("Disken er fuld."))
    mette.type("ske gk")
    #expect(mette.editing?.text == "Måske gk")
    mette.press("C-s")
    #expect(mette.shows("Disken er fuld."))
  }

  @Test("somebody else's change is told apart, and everything can be saved as a copy")
  func copy() {
    var mette = AppDriver.ballerup(80, 24)
    mette.press("1")
    mette.send(.fileFailed("Den er ændret 10:02.", isChangedOnDisk: true))
    #expect(mette.offered?.title == "Filen er ændret af en anden")
    #expect(mette.offered?.labels.count == 3)
    mette.press("c")
    #expect(mette.asked.last == "saveCopy")
    mette.send(.copySaved(path: "/srv/aftale.kopi.json"))
    #expect(mette.notice == "Kopi gemt: /srv/aftale.kopi.json")
  }

  @Test("q quits when everything is saved, and asks when something is not")
  func quits() {
    var mette = AppDriver.ballerup(80, 24)
    mette.press("q")
    #expect(mette.asked == ["quit"])
    mette = unsaved()
    mette.press("<Esc> q")
    #expect(mette.offered?.labels.last == "Slut uden at gemme")
    mette.press("q q")
    #expect(!mette.asked.contains("quit"))
    mette.press("<Esc> q s")
    #expect(mette.asked.last == "quit unsaved")
  }

  @Test("the first time, the card says how answers are signed; any key goes on and does its work")
  func firstTime() {
    var mette = AppDriver.ballerup(80, 24)
    mette.state.introduce()
    #expect(mette.shows("Dine svar underskrives med »Mette Holm«."))
    mette.press("<Down>")
    #expect(mette.selected == "1.2")
    #expect(mette.asked == ["saveSettings Mette Holm, Arbejdsmarked"])
  }

  @Test("before the first answer it is asked who gives it; looking about asks nothing")
  func asksWhoAnswers() {
    var mette = AppDriver.ballerup(80, 24)
    mette.state.introduce()
    mette.press("<Esc> v n ,  .")
    #expect(mette.state.layers.isEmpty)
    mette.press("1")
    #expect(mette.shows("Hvem er du?"))
    #expect(mette.state.agreement == Shipped.ballerup)
    mette.press("C-s 1")
    let remembered = "saveSettings Mette Holm, Arbejdsmarked"
    #expect(mette.asked == [remembered, remembered, "save 1"])
  }

  @Test("who declines to say answers with the name that is known")
  func declines() {
    var mette = AppDriver.ballerup(80, 24)
    mette.state.introduce()
    mette.press("1 <Esc> 1")
    #expect(mette.asked == ["saveSettings Mette Holm, Arbejdsmarked", "save 1"])
    #expect(mette.answer("1.1", "2019-3").effort.stamp?.by == "Mette Holm")
  }

  @Test("name and centre are changed from the card")
  func changesName() {
    var mette = AppDriver.ballerup(80, 24)
    mette.state.introduce()
    mette.press("<Enter> C-u")
    mette.type("Eva Lund")
    mette.press("<Enter> C-u")
    mette.type("social")
    mette.press("<Enter>")
    #expect(mette.asked == ["saveSettings Eva Lund, Social og Sundhed"])
    mette.press("1")
    #expect(mette.answer("1.1", "2019-3").effort.stamp?.by == "Eva Lund")
  }
}
