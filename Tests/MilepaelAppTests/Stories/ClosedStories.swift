import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Testing

/// What is published stays as it is; the extra follow-up has a status of its own.
struct ClosedStories {
  @Test(
    "a closed follow-up refuses every answer, and says why",
    arguments: [("1.1", "1"), ("1.3", "2"), ("1.3", "3"), ("1.3", "0")])
  func refusesSmileys(_ initiative: String, _ key: String) {
    var mette = AppDriver.ballerup(80, 24)
    mette.press(",")
    mette.go(to: initiative)
    mette.press(key)
    #expect(mette.notice?.hasPrefix("2. budgetopfølgning 2019 er lukket") == true)
    #expect(mette.state.agreement == Shipped.ballerup)
    #expect(mette.asked.isEmpty)
  }

  @Test("a closed follow-up opens no editor", arguments: ["s", "a", "d", "e"])
  func opensNothing(_ key: String) {
    var mette = AppDriver.ballerup(80, 24)
    mette.press(",")
    mette.go(to: "1.3")
    mette.press(key)
    #expect(mette.notice?.hasPrefix("2. budgetopfølgning 2019 er lukket") == true)
    #expect(mette.state.layers.isEmpty)
  }

  @Test("the reason is on the screen to its last word, also on the smallest one")
  func reasonIsRead() {
    var mette = AppDriver.ballerup(70, 20)
    mette.press(", 1")
    #expect(mette.shows("rettes."))
  }

  @Test(
    "an uncertain smiley may be settled there, and is marked as clarified", arguments: ["2", "3"])
  func settles(_ key: String) {
    var mette = AppDriver.ballerup(80, 24)
    mette.press(",")
    mette.go(to: "1.11")
    mette.press(key)
    #expect(mette.state.layers.isEmpty)
    let effort = mette.answer("1.11", "2019-2").effort
    #expect(effort.smiley == .settled(key == "2" ? .neutral : .sad))
    #expect(effort.isClarified)
    mette.press("<Enter>")
    #expect(mette.shows("afklaret"))
    mette.press("1")
    #expect(mette.notice?.hasPrefix("2. budgetopfølgning 2019 er lukket") == true)
    mette.press("u")
    #expect(mette.state.agreement == Shipped.ballerup)
  }

  @Test("an extra initiative gets a latest status")
  func latestStatus() {
    var mette = AppDriver.ballerup(80, 24)
    mette.go(to: "2018/4.09")
    mette.press("s")
    #expect(mette.editing?.heading == "Seneste status")
    mette.type("Modellen er vedtaget.")
    mette.press("C-s")
    let extra = mette.state.agreement.extra[0].initiatives.first {
      $0.initiative.number == number("4.09")
    }
    #expect(extra?.latestStatuses["2019-3"]?.text == "Modellen er vedtaget.")
    mette.press("u")
    #expect(mette.state.agreement == Shipped.ballerup)
  }

  @Test("an initiative of this year has no latest status, and the key says so")
  func onlyExtra() {
    var mette = AppDriver.ballerup(80, 24)
    mette.press("t")
    #expect(
      mette.notice
        == "Seneste status findes kun i den ekstra opfølgning på en tidligere aftale.")
  }

  @Test("where the latest status is written, no smiley can be given")
  func onlyText() {
    var mette = AppDriver.ballerup(80, 24)
    mette.go(to: "2018/4.09")
    mette.press("<Enter>")
    for key in ["1", "2", "3", "0", "e", "a", "d"] {
      mette.press(key)
      #expect(mette.notice == "Her kan kun seneste status skrives.")
    }
    mette.press("t")
    #expect(mette.editing?.heading == "Seneste status")
  }
}
