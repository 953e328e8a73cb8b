import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Testing

/// Texts: nothing that was typed is lost.
struct WritingStories {
  private func writing(_ text: String = "Halvt skrevet") -> AppDriver {
    var mette = AppDriver.ballerup(80, 24)
    mette.go(to: "3.16")
    mette.press("s")
    mette.type(text)
    return mette
  }

  @Test("Esc asks only when something was changed")
  func escAsks() {
    var mette = writing("")
    mette.press("<Esc>")
    #expect(mette.state.layers.isEmpty)
    mette = writing()
    mette.press("<Esc>")
    #expect(mette.offered?.title == "Teksten er ændret")
    mette.press("<Esc>")
    #expect(mette.editing?.text == "Halvt skrevet")
    mette.press("<Esc> x")
    #expect(mette.state.layers.isEmpty)
    #expect(mette.answer("3.16", "2019-3").effort.status == nil)
    mette = writing()
    mette.press("<Esc> g")
    #expect(mette.answer("3.16", "2019-3").effort.status == "Halvt skrevet")
  }

  @Test("a text that was changed back is not asked about")
  func changedBack() {
    var mette = writing("a")
    mette.press("<Backspace> <Esc>")
    #expect(mette.state.layers.isEmpty)
  }

  @Test("the editor says what is answered, and what was said last time")
  func context() {
    var mette = AppDriver.ballerup(80, 24)
    mette.go(to: "1.1")
    mette.press("s")
    #expect(mette.shows("1.1  Ny sundhedspolitik · 3. budgetopfølgning 2019"))
    #expect(mette.shows("Milepæl: Et udkast til politikken er i høring."))
    #expect(mette.shows("2. budgetopfølgning 2019: mellemfornøjet. Fagudvalgenes"))
  }

  @Test("without a milestone of its own, the editor shows the one that is held against")
  func heldAgainst() {
    var mette = AppDriver.ballerup(80, 24)
    mette.go(to: "1.14")
    mette.press("s")
    #expect(mette.shows("Milepæl: "))
    #expect(mette.reads("(2. budgetopfølgning 2019)"))
  }

  @Test("a text can be pasted in one piece, line ends and all")
  func paste() {
    var mette = writing("Før: ")
    mette.send(.paste("æøå\r\nanden linje"))
    #expect(mette.editing?.text == "Før: æøå\nanden linje")
    mette.press("C-s")
    #expect(mette.answer("3.16", "2019-3").effort.status == "Før: æøå\nanden linje")
    mette.send(.paste("1"))
    #expect(mette.notice == "Der er intet sted at indsætte tekst her.")
    #expect(mette.answer("3.16", "2019-3").effort.smiley == nil)
  }

  @Test("blanks around a text are dropped, and an empty one takes it away")
  func trims() {
    var mette = writing("  I gang. \n")
    mette.press("C-s")
    #expect(mette.answer("3.16", "2019-3").effort.status == "I gang.")
    mette.press("s C-u C-s")
    #expect(mette.answer("3.16", "2019-3").effort.status == nil)
    #expect(mette.notice == "3.16 · 3. budgetopfølgning 2019: status er taget væk")
  }

  @Test("every letter is kept as a draft, and the draft is dropped when the text is on disk")
  func keepsDrafts() {
    var mette = writing("æg")
    #expect(mette.asked == ["keepDraft æ", "keepDraft æg"])
    mette.send(.paste("!"))
    mette.press("C-s")
    #expect(mette.asked.suffix(2) == ["keepDraft æg!", "save 1"])
    mette.saveAll()
    #expect(mette.asked.last == "dropDraft")
  }

  @Test("when the text cannot be saved its draft stays, and so it does under the next text")
  func keepsDraftOfUnsaved() {
    var mette = writing("æg")
    mette.press("C-s")
    mette.send(.saveFailed("Disken er fuld."))
    #expect(!mette.asked.contains("dropDraft"))
    mette.press("<Esc> a")
    mette.type("ny")
    mette.saveAll()
    #expect(!mette.asked.contains("dropDraft"))
  }

  @Test("what is thrown away is set aside, not dropped")
  func setsAside() {
    var mette = writing("æg")
    mette.press("<Esc> x")
    #expect(mette.asked.last == "setDraftAside")
  }

  @Test("the draft of last time is offered again, and saved when it is taken up")
  func offersDraft() {
    var mette = AppDriver.ballerup(80, 24)
    mette.send(.draftFound(draft))
    #expect(mette.offered?.title == "En tekst blev ikke gemt sidste gang")
    #expect(mette.shows("3.16  Forberedende grunduddannelse (FGU)"))
    mette.press("<Enter>")
    #expect(mette.selected == "3.16")
    #expect(mette.editing?.text == "Sagen er")
    mette.type(" afsluttet.")
    mette.press("C-s")
    #expect(mette.answer("3.16", "2019-3").effort.status == "Sagen er afsluttet.")
    mette.saveAll()
    #expect(mette.asked.last == "dropDraft")
  }

  @Test("a draft that waits is never written over by another text")
  func waitingDraft() {
    var mette = AppDriver.ballerup(80, 24)
    mette.send(.draftFound(draft))
    mette.press("<Esc>")
    #expect(mette.state.layers.isEmpty)
    #expect(mette.asked.isEmpty)
    mette.go(to: "5.4")
    mette.press("s")
    #expect(mette.offered?.title == "En tekst blev ikke gemt sidste gang")
    mette.press("x")
    #expect(mette.asked == ["setDraftAside"])
    mette.press("s")
    #expect(mette.editing?.text == "")
  }

  @Test("a draft for what was closed meanwhile stays on the screen, and says why it is not taken")
  func draftOfClosed() {
    var mette = AppDriver.ballerup(80, 24)
    let place = AnswerPlace(id("3.16"), "2019-2")
    mette.send(
      .draftFound(Draft(field: TextField(.status, place), text: "For sent", isInternal: false)))
    mette.press("<Enter> C-s")
    #expect(mette.editing?.text == "For sent")
    #expect(mette.notice?.hasPrefix("2. budgetopfølgning 2019 er lukket") == true)
  }

  private var draft: Draft {
    Draft(
      field: TextField(.status, AnswerPlace(id("3.16"), "2019-3")), text: "Sagen er",
      isInternal: false)
  }
}
