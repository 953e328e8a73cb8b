import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Testing

/// Who changed what, and when; and undo across restarts.
struct HistoryStories {
  /// Mette has answered 3.16, changed her mind, and taken that back.
  private func worked() -> (driver: AppDriver, entries: [Entry]) {
    var mette = AppDriver.ballerup(80, 24)
    mette.go(to: "3.16")
    mette.press("1 2 <Esc> u")
    mette.go(to: "5.4")
    mette.press("1")
    let entries = mette.effects.flatMap { effect -> [Entry] in
      if case .record(let entries) = effect { entries } else { [] }
    }
    return (mette, entries)
  }

  @Test("H shows what was done to the initiative, newest first")
  func history() {
    var (mette, entries) = worked()
    mette.go(to: "3.16")
    mette.press("H")
    #expect(mette.asked.last == "readHistory 3.16")
    mette.send(.historyRead(entries, about: id("3.16")))
    #expect(mette.shows("Historik 3.16: 3"))
    #expect(mette.shows("02.10.2019 07:06  Mette Holm  fortrudt"))
    #expect(
      mette.shows("3. budgetopfølgning 2019: smiley på indsats: mellemfornøjet → glad"))
    #expect(mette.shows("3. budgetopfølgning 2019: smiley på indsats: – → glad"))
    mette.press("q")
    #expect(mette.state.layers.isEmpty)
  }

  @Test("on a heading H shows everything, each with its number")
  func everything() {
    var (mette, entries) = worked()
    mette.press("<Home> H")
    #expect(mette.asked.last == "readHistory ")
    mette.send(.historyRead(entries, about: nil))
    #expect(mette.shows("5.4 · 3. budgetopfølgning 2019: smiley på indsats: – → glad"))
  }

  @Test("what was never changed says so")
  func unchanged() {
    var mette = AppDriver.ballerup(80, 24)
    mette.go(to: "1.1")
    mette.send(.historyRead([], about: id("1.1")))
    #expect(mette.notice == "1.1 er ikke ændret, siden historikken begyndte.")
  }

  @Test("what was done yesterday can be undone today, and redone")
  func undoAcrossRestarts() {
    let (yesterday, entries) = worked()
    var mette = AppDriver(
      yesterday.state.agreement, user: User(name: "Mette Holm", centre: "Arbejdsmarked"))
    mette.send(.undoFound(UndoLog(of: "Mette Holm", in: entries)))
    mette.press("u")
    #expect(mette.answer("5.4", "2019-3").effort.smiley == nil)
    mette.press("u")
    #expect(mette.answer("3.16", "2019-3").effort.smiley == nil)
    mette.press("u")
    #expect(mette.notice == "Der er intet at fortryde.")
    mette.press("r r")
    #expect(mette.state.agreement.initiative(id("5.4"))?.round("2019-3")?.effort.smiley == .happy)
  }

  @Test("what somebody else has changed since is not undone, and what was before it can be")
  func changedSince() throws {
    var (mette, _) = worked()
    var ib = Colleague("Ib", mette.state.agreement)
    mette.saveAll()
    mette.send(.othersSaved([try ib.answers("5.4", "2019-3") { $0.effort = .set(.sad) }]))
    mette.press("u")
    #expect(mette.answer("5.4", "2019-3").effort.smiley == .sad)
    #expect(mette.notice?.contains("ændret") == true)
    mette.press("u")
    #expect(mette.answer("3.16", "2019-3").effort.smiley == nil)
  }
}
