import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Testing

/// Several people answer in one store at the same time.
struct SharedStories {
  private let round: FollowUpID = "2019-3"

  @Test("what a colleague saves comes in with a word, and the cursor stays")
  func comesIn() throws {
    var mette = AppDriver.ballerup()
    var ib = Colleague("Ib", mette.state.agreement)
    mette.go(to: "3.16")
    mette.send(.othersSaved([try ib.answers("5.4", round) { $0.effort = .set(.happy) }]))
    #expect(mette.answer("5.4", round).effort.smiley == .happy)
    #expect(mette.selected == "3.16")
    #expect(
      mette.notice == "Ib: 5.4 · 3. budgetopfølgning 2019: smiley på indsats: – → glad")
    #expect(mette.shows("48 mangler svar"))
  }

  @Test("what a colleague carries over from last year comes in, and goes again when it is undone")
  func carriedOver() throws {
    let lastYear = Shipped.ballerup
    var next = MadeUp.agreement
    next.budgetYear = 2020
    var mette = AppDriver(next)
    mette.press("<End>")
    let selected = mette.selected
    let edits = try next.rollingOver(lastYear, try lastYear.rollOverProposal())
    let stamp = signed("Ib")
    let entry = Entry(id: EntryID(session: "ib", number: 1), stamp: stamp, edits: edits)
    mette.send(.othersSaved([entry]))
    #expect(mette.selected == selected)
    #expect(mette.state.register.rows.count == next.initiatives.count + 17)
    #expect(mette.shows("Ekstra opfølgning på Aftale om budget 2019"))
    mette.go(to: "2018/4.09")
    let back = Entry(
      id: EntryID(session: "ib", number: 2), stamp: stamp, step: entry.step.inverse,
      origin: .undoing(entry.id))
    mette.send(.othersSaved([back]))
    #expect(mette.state.agreement == next)
    #expect(!mette.shows("Ekstra opfølgning"))
    mette.press("<Home> <Down> <Enter> <Esc> v v v v n")
    #expect(mette.selected != nil)
  }

  @Test("an open editor is not disturbed by it")
  func editorStays() throws {
    var mette = AppDriver.ballerup(80, 24)
    var ib = Colleague("Ib", mette.state.agreement)
    mette.go(to: "3.16")
    mette.press("s")
    mette.type("Vi er i ")
    mette.send(.othersSaved([try ib.answers("5.4", round) { $0.effort = .set(.happy) }]))
    mette.type("gang")
    #expect(mette.editing?.text == "Vi er i gang")
    mette.press("C-s")
    #expect(mette.answer("3.16", round).effort.status == "Vi er i gang")
  }

  @Test("different fields of one answer both stand; the later signature stands")
  func differentFields() throws {
    var mette = AppDriver.ballerup()
    var ib = Colleague("Ib", mette.state.agreement)
    mette.go(to: "3.16")
    mette.press("1")
    let mine = mette.state.saving.pending
    let theirs = try ib.answers("3.16", round) { $0.status = .set("Skolen er åben.") }
    var shared = Shipped.ballerup
    _ = shared.takeIn(theirs)
    let recorded = mine.map { shared.takeIn($0) }
    mette.send(.recorded(recorded, others: [theirs], at: mette.state.now))
    #expect(mette.answer("3.16", round).effort.smiley == .happy)
    #expect(mette.answer("3.16", round).effort.status == "Skolen er åben.")
    #expect(mette.answer("3.16", round).effort.stamp?.by == "Mette Holm")
    #expect(mette.state.agreement.conflicts.isEmpty)
    #expect(mette.state.saving.isComplete)
  }

  /// Mette says happy, Ib has said sad and was first.
  private func quarrel() throws -> AppDriver {
    var mette = AppDriver.ballerup(80, 24)
    var ib = Colleague("Ib", mette.state.agreement)
    mette.go(to: "3.16")
    mette.press("1")
    let mine = mette.state.saving.pending
    let theirs = try ib.answers("3.16", round) { $0.effort = .set(.sad) }
    var shared = Shipped.ballerup
    _ = shared.takeIn(theirs)
    mette.send(
      .recorded(mine.map { shared.takeIn($0) }, others: [theirs], at: mette.state.now))
    return mette
  }

  @Test("the same field with different outcomes: the first stands, the other is kept and shown")
  func conflict() throws {
    var mette = try quarrel()
    #expect(mette.answer("3.16", round).effort.smiley == .sad)
    #expect(mette.state.agreement.conflicts.count == 1)
    #expect(
      mette.notice == "En anden har ændret det samme; begge svar er gemt. Afgør det med K.")
    mette.press("K")
    #expect(mette.reads("Står nu (Ib, 02.10.2019 06:50): sur"))
    #expect(mette.reads("Det andet svar (Mette Holm, 02.10.2019 07:06): glad"))
    mette.press("<Esc>")
    #expect(mette.state.agreement.conflicts.count == 1)
    mette.press("K t")
    #expect(mette.answer("3.16", round).effort.smiley == .happy)
    #expect(mette.state.agreement.conflicts.isEmpty)
    mette.press("K")
    #expect(mette.notice == "Der er ingen konflikter.")
    mette.press("u")
    #expect(mette.state.agreement.conflicts.count == 1)
    #expect(mette.answer("3.16", round).effort.smiley == .sad)
  }

  @Test("keeping what stands settles it, too")
  func keepsStanding() throws {
    var mette = try quarrel()
    mette.press("K b")
    #expect(mette.answer("3.16", round).effort.smiley == .sad)
    #expect(mette.state.agreement.conflicts.isEmpty)
  }

  @Test("of two texts a third is written, and settles it")
  func writesThird() throws {
    var mette = AppDriver.ballerup(80, 24)
    var ib = Colleague("Ib", mette.state.agreement)
    mette.go(to: "3.16")
    mette.press("s")
    mette.type("Min tekst")
    mette.press("C-s")
    let mine = mette.state.saving.pending
    let theirs = try ib.answers("3.16", round) { $0.status = .set("Ibs tekst") }
    var shared = Shipped.ballerup
    _ = shared.takeIn(theirs)
    mette.send(
      .recorded(mine.map { shared.takeIn($0) }, others: [theirs], at: mette.state.now))
    mette.press("K s")
    #expect(mette.editing?.text == "Ibs tekst\n\nMin tekst")
    mette.type(" ja")
    mette.press("C-s")
    #expect(mette.answer("3.16", round).effort.status == "Ibs tekst\n\nMin tekst ja")
    #expect(mette.state.agreement.conflicts.isEmpty)
  }

  @Test("a text that a colleague has saved while one writes is not written over unseen")
  func overtaken() throws {
    var mette = AppDriver.ballerup(80, 24)
    var ib = Colleague("Ib", mette.state.agreement)
    mette.go(to: "3.16")
    mette.press("s")
    mette.type("Min tekst")
    mette.send(.othersSaved([try ib.answers("3.16", round) { $0.status = .set("Ibs tekst") }]))
    mette.press("C-s")
    #expect(mette.offered?.title == "Teksten er ændret imens")
    #expect(mette.reads("Ibs tekst"))
    mette.press("<Esc>")
    #expect(mette.editing?.text == "Min tekst")
    mette.press("C-s m")
    #expect(mette.answer("3.16", round).effort.status == "Min tekst")
  }

  @Test("an answer that came after the closing is kept, and told")
  func closedMeanwhile() throws {
    var mette = AppDriver.ballerup(80, 24)
    var ib = Colleague("Ib", mette.state.agreement)
    mette.go(to: "3.16")
    mette.press("1")
    let mine = mette.state.saving.pending
    let theirs = try ib.closes(round)
    var shared = Shipped.ballerup
    _ = shared.takeIn(theirs)
    mette.send(
      .recorded(mine.map { shared.takeIn($0) }, others: [theirs], at: mette.state.now))
    #expect(mette.answer("3.16", round).effort.smiley == nil)
    #expect(mette.state.agreement.conflicts.map(\.reason) == [.closed])
    mette.press("K t")
    #expect(mette.notice?.hasPrefix("3. budgetopfølgning 2019 er lukket") == true)
    #expect(mette.state.agreement.conflicts.count == 1)
  }

  @Test("what is made while it is recorded is fitted to what others did as well")
  func onTheWay() throws {
    var mette = AppDriver.ballerup()
    var ib = Colleague("Ib", mette.state.agreement)
    mette.go(to: "3.16")
    mette.press("1")
    let first = mette.state.saving.pending
    mette.go(to: "5.4")
    mette.press("1")
    let theirs = try ib.answers("5.4", round) { $0.effort = .set(.sad) }
    var shared = Shipped.ballerup
    _ = shared.takeIn(theirs)
    mette.send(
      .recorded(first.map { shared.takeIn($0) }, others: [theirs], at: mette.state.now))
    #expect(!mette.state.saving.isComplete)
    #expect(mette.answer("3.16", round).effort.smiley == .happy)
    #expect(mette.answer("5.4", round).effort.smiley == .sad)
    #expect(mette.state.agreement.conflicts.count == 1)
    #expect(mette.state.saving.pending.count == 1)
  }

  @Test("a clock that jumps back is told, and nothing waits for it")
  func clockBack() {
    var mette = AppDriver.ballerup(80, 24)
    mette.send(.clock(Timestamp(secondsSince1970: 1_569_990_000)))
    #expect(mette.notice?.hasPrefix("Computerens ur er sprunget tilbage.") == true)
    mette.press("1")
    mette.saveAll()
    #expect(mette.answer("1.1", round).effort.smiley == .happy)
    #expect(mette.state.saving.isComplete)
  }
}
