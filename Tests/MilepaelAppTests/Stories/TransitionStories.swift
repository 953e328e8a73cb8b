import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Testing

/// The budget office opens, closes and reopens the follow-up in focus.
struct TransitionStories {
  private func state(_ eva: AppDriver) -> FollowUpState? { eva.state.focus?.state }

  @Test("a planned follow-up is opened, and its milestones are then to be answered")
  func opens() {
    var eva = AppDriver.ballerup()
    eva.press(".")
    #expect(eva.shows(" 0 mangler svar"))
    eva.press("O")
    #expect(eva.offered?.title == "Åbn 31.12.2019")
    eva.press("O")
    #expect(state(eva) == .planned)
    eva.press("j")
    #expect(state(eva) == .open)
    #expect(eva.notice == "31.12.2019: åben.")
    #expect(!eva.shows(" 0 mangler svar"))
    #expect(eva.asked == ["save 1"])
  }

  @Test("closing what is unfinished says what is missing, and takes a reason")
  func closes() {
    var eva = AppDriver.ballerup()
    eva.press("O")
    #expect(eva.reads("41 mangler svar"))
    eva.press("C-s")
    #expect(state(eva) == .open)
    #expect(eva.complaint != nil)
    eva.type("Byrådet har sagt ja.")
    eva.press("C-s")
    #expect(state(eva) == .closed)
    #expect(eva.state.focus?.record.last?.reason == "Byrådet har sagt ja.")
    eva.press("1")
    #expect(eva.notice?.hasPrefix("3. budgetopfølgning 2019 er lukket") == true)
  }

  @Test("an answer that was given before the closing is not undone after it")
  func undoAfterClosing() {
    var eva = AppDriver.ballerup()
    eva.press("1 O")
    eva.type("Færdig.")
    eva.press("C-s u")
    #expect(eva.notice?.hasPrefix("3. budgetopfølgning 2019 er lukket") == true)
    #expect(eva.answer("1.1", "2019-3").effort.smiley == .settled(.happy))
    eva.press("O")
    eva.type("En fejl.")
    eva.press("C-s u")
    #expect(eva.answer("1.1", "2019-3").effort.smiley == nil)
  }

  @Test("a closed one is reopened with a reason, and can be answered again")
  func reopens() {
    var eva = AppDriver.ballerup()
    eva.press(", O")
    eva.type("En smiley var forkert.")
    eva.press("C-s")
    #expect(state(eva) == .open)
    eva.go(to: "1.3")
    eva.press("2 <Esc>")
    #expect(eva.answer("1.3", "2019-2").effort.smiley == .settled(.neutral))
  }
}
