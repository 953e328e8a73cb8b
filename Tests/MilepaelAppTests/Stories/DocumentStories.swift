import MilepaelApp
import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Terminal
import Testing

/// A document comes in from the screen: chosen, read in the background, looked at, and taken in.
struct DocumentStories {
  private func preview(_ columns: Int = 120, _ rows: Int = 40) -> AppDriver {
    var ida = AppDriver.ballerup(columns, rows)
    ida.chooseDocument("/aftaler/tredje.docx", "/aftaler/svar.csv")
    ida.readDocument(ScreenDocument.followUp)
    return ida
  }

  @Test("I looks beside the agreement, and offers what is there, the newest first")
  func choosing() {
    var ida = AppDriver.ballerup(80, 24)
    ida.press("I")
    #expect(ida.asked == ["findDocuments"])
    ida.send(
      .documentsFound([
        FoundDocument(path: "/a/tredje.docx", modified: Timestamp(secondsSince1970: 1_569_900_000)),
        FoundDocument(path: "/a/svar.csv", modified: Timestamp(secondsSince1970: 1_569_800_000)),
      ]))
    #expect(ida.offered?.labels == ["tredje.docx", "svar.csv", "Et andet dokument …"])
    #expect(ida.shows("01.10.2019 03:20"))
    ida.type("svar")
    #expect(ida.offered?.labels == ["svar.csv"])
    ida.press("<Enter>")
    #expect(ida.asked.last == "readDocument 1 /a/svar.csv")
    #expect(ida.shows("Læser svar.csv …"))
  }

  @Test("while it is read the screen shows how far it is, and can be left")
  func reading() {
    var ida = AppDriver.ballerup(80, 24)
    ida.chooseDocument("/a/tredje.docx")
    ida.send(.documentProgress(1, 0.4))
    #expect(ida.shows("40 %"))
    ida.press("<Esc>")
    #expect(ida.state.page == nil)
    // What comes then is not waited for any more.
    ida.readDocument(ScreenDocument.followUp)
    #expect(ida.state.page == nil)
    #expect(ida.state.agreement == Shipped.ballerup)
  }

  @Test("the preview says what comes, field by field, and nothing is changed by it")
  func looking() {
    let ida = preview()
    #expect(
      ida.shows("opfølgning · 3. budgetopfølgning 2019: 2 initiativer, 2 milepæle, 2 svar"))
    #expect(ida.reads("Lukkes, fordi dokumentet offentliggør dem: 3. budgetopfølgning 2019"))
    #expect(ida.shows("Nye initiativer: 1"))
    #expect(ida.shows("3.40     Skolehave"))
    #expect(ida.shows("3.16     status, 3. budgetopfølgning 2019"))
    #expect(ida.shows("→ Skolen er åbnet, og 42 unge går på den."))
    #expect(ida.reads("Usikkert: 1"))
    #expect(ida.reads("☹ kan være mellemfornøjet eller sur"))
    #expect(ida.state.agreement == Shipped.ballerup)
  }

  @Test("it is taken in as one step, and u takes all of it back")
  func takingIn() {
    var ida = preview()
    ida.press("<Enter>")
    #expect(ida.state.page == nil)
    #expect(
      ida.notice
        == "Indlæst tredje.docx: 1 nyt initiativ, 4 ændrede felter. u fortryder det hele.")
    #expect(ida.asked.last == "save 1")
    #expect(ida.answer("3.16", "2019-3").effort.smiley == .happy)
    #expect(ida.state.agreement.initiative(id("3.40"))?.title == "Skolehave")
    #expect(ida.state.agreement.followUp("2019-3")?.state == .closed)
    #expect(ida.listed.contains("3.40"))
    ida.press("u")
    #expect(ida.state.agreement.edits(to: Shipped.ballerup).isEmpty)
    #expect(!ida.listed.contains("3.40"))
    ida.press("r")
    #expect(ida.state.agreement.initiative(id("3.40"))?.title == "Skolehave")
  }

  @Test("a changed initiative is looked at from the preview, and Esc comes back to it")
  func lookingCloser() {
    var ida = preview()
    while ida.state.page?.list.selected != nil, !ida.selectedLineReads("3.16") {
      ida.press("<Down>")
    }
    ida.press("<Enter>")
    #expect(ida.selected == "3.16")
    ida.press("<Esc> <Esc>")
    #expect(ida.shows("Indlæs tredje.docx"))
    #expect(ida.shows("Nye initiativer: 1"))
  }

  @Test("when a colleague has saved meanwhile, it is worked out anew before it comes in")
  func overtaken() throws {
    var ida = preview()
    var ib = Colleague("Ib Lund", Shipped.ballerup)
    let theirs = try ib.answers("3.15", "2019-3") { $0.status = .set("Planen er vedtaget.") }
    ida.send(.othersSaved([theirs]))
    ida.press("<Enter>")
    #expect(ida.notice?.hasPrefix("Aftalen er ændret imens") == true)
    #expect(ida.asked.last == "readDocument 2 /aftaler/tredje.docx")
    #expect(ida.answer("3.16", "2019-3").effort.smiley == nil)
    ida.readDocument(ScreenDocument.followUp)
    ida.press("<Enter>")
    #expect(ida.answer("3.16", "2019-3").effort.smiley == .happy)
    #expect(ida.answer("3.15", "2019-3").effort.status?.text == "Planen er vedtaget.")
  }

  @Test("what cannot be read says why, and offers another one")
  func unreadable() {
    var ida = AppDriver.ballerup(80, 24)
    ida.chooseDocument("/a/brev.txt")
    ida.readDocument(ScreenDocument.letter)
    #expect(ida.reads("der er hverken initiativer, et referat eller svar i dokumentet"))
    ida.press("<Enter>")
    #expect(ida.state.layers.count == 1)
    #expect(ida.shows("/a/brev.txt"))
  }

  @Test("a path is typed, with its kind and its follow-up, and a wrong kind is said")
  func typing() {
    var ida = AppDriver.ballerup(80, 24)
    ida.press("I")
    ida.send(.documentsFound([]))
    ida.press("<Enter>")
    ida.press("C-s")
    #expect(ida.complaint?.isEmpty == false)
    ida.type("~/tredje.txt")
    ida.press("<Tab>")
    ida.type("brev")
    ida.press("C-s")
    #expect(ida.complaint == "»brev« er ingen slags dokument")
    ida.press("<Backspace> <Backspace> <Backspace> <Backspace>")
    ida.type("Opfølgning")
    ida.press("<Tab>")
    ida.type("3")
    ida.press("<Enter>")
    #expect(ida.asked.last == "readDocument 1 ~/tredje.txt as follow-up of 3")
  }

  @Test("what is here already says so, and takes nothing in")
  func nothingNew() {
    var ida = preview()
    ida.press("<Enter>")
    let before = ida.state.agreement
    ida.chooseDocument("/aftaler/tredje.docx")
    ida.readDocument(ScreenDocument.followUp)
    #expect(ida.shows("Alt i dokumentet er her allerede."))
    ida.press("<Enter>")
    #expect(ida.state.agreement == before)
  }

  @Test("who presses another key meanwhile is not disturbed by the offer")
  func movedOn() {
    var ida = AppDriver.ballerup(80, 24)
    ida.press("I s")
    let editing = ida.editing?.heading
    ida.send(
      .documentsFound([FoundDocument(path: "/a/plan.txt", modified: ida.state.now)]))
    #expect(ida.editing?.heading == editing && ida.state.layers.count == 1)
  }

  @Test("an import that only closes says nothing of u, which leaves closings alone")
  func onlyClosing() {
    var ida = preview()
    ida.press("<Enter>")
    ida.saveAll()
    ida.state.undo = UndoLog()
    let reopened = Edit.followUpState("2019-3", Change(from: .closed, to: .open))
    ida.send(
      .othersSaved([
        Entry(
          id: EntryID(session: "ib", number: 1), stamp: Stamp(by: "Ib", at: ida.state.now),
          step: Step([reopened]))
      ]))
    ida.chooseDocument("/aftaler/tredje.docx")
    ida.readDocument(ScreenDocument.followUp)
    ida.press("<Enter>")
    #expect(ida.state.agreement.followUp("2019-3")?.state == .closed)
    #expect(ida.notice == "Indlæst tredje.docx.")
  }

  @Test("where the agreement is only read, nothing comes in")
  func readOnly() {
    var ida = AppDriver.ballerup(80, 24)
    ida.state.readOnly = .asked
    ida.press("I P")
    #expect(ida.asked.isEmpty)
    #expect(ida.notice?.isEmpty == false && ida.state.layers.isEmpty)
  }
}

extension AppDriver {
  fileprivate func selectedLineReads(_ words: String) -> Bool {
    guard let page = state.page, page.lines.indices.contains(page.list.selected) else {
      return true
    }
    return page.lines[page.list.selected].parts.contains { $0.text.contains(words) }
  }
}
