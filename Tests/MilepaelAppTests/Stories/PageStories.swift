import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Terminal
import Testing

/// A manager's five minutes: overview, grid, what changed, a committee.
struct PageStories {
  @Test("a number on the overview opens the list behind it, and Esc comes back to the same place")
  func numberOpens() {
    var eva = AppDriver.ballerup()
    eva.press("o <Down> <Down> <Right>")
    #expect(eva.shows("Økonomiudvalget"))
    eva.press("<Enter>")
    // The third number of the line, after the name: what needs an answer in that committee.
    #expect(eva.listed.count == 14)
    #expect(eva.state.browse.filter == Filter(committee: "Økonomiudvalget", standing: .needsAnswer))
    eva.press("<Down> <Esc>")
    #expect(eva.state.page?.kind == .overview)
    #expect(eva.state.page?.list.selected == 4)
    #expect(eva.state.page?.cell == 1)
    eva.press("<Esc>")
    #expect(eva.state.page == nil)
    #expect(eva.state.browse.filter.isEmpty)
    #expect(eva.selected == "1.1")
  }

  @Test("a large agreement's overview opens without the checks, which come when they are made")
  func checksInTheBackground() {
    let many = (1...300).map { initiative("1.\($0)", rounds: ["2": round(milestone: "En plan")]) }
    var eva = AppDriver(agreement(many))
    eva.press("o <End>")
    #expect(eva.screen.contains("Kontrollen er i gang …"))
    #expect(eva.asked == ["check"])
    let asked = eva.effects.compactMap { effect -> Checked? in
      guard case .check(let agreement, let revision) = effect else { return nil }
      return Checked(agreement, revision: revision)
    }
    for checked in asked { eva.send(.checked(checked)) }
    eva.press("<End>")
    #expect(eva.screen.contains("Kontrollen har 300 fund"))
    #expect(eva.asked == ["check"])
  }

  @Test("an agreement that was just made opens, and its keys say why there is nothing")
  func emptyAgreement() {
    var eva = AppDriver(MadeUp.empty)
    for key in ["<Down>", "<End>", "<Enter>", "1", "n", "s", "z", "o", "<Esc>", "g", "<Esc>", "v"] {
      eva.press(key)
    }
    #expect(eva.state.page == nil)
    #expect(eva.screen.contains("0 initiativer"))
  }

  @Test("the overview's counts are those of the header, and each initiative counts once in all")
  func counts() {
    let eva = AppDriver.ballerup()
    let overview = Overview(eva.state.agreement, eva.state.register)
    #expect(overview.total.tally.total == 86)
    #expect(overview.total.tally.needsAnswer == 49)
    #expect(overview.waiting.map(\.count).reduce(0, +) == 49)
    #expect(overview.guideposts == 0)
    #expect(overview.total.tally.economySad == 6)
  }

  @Test("in the second follow-up seven are worse, seven better, and four answered again")
  func trend() {
    var eva = AppDriver.ballerup()
    eva.press(",")
    let trend = Overview(eva.state.agreement, eva.state.register).total.trend
    #expect((trend.worse, trend.better, trend.again) == (7, 7, 4))
    eva.press("c <Enter>")
    #expect(eva.shows("Værre: 7"))
    #expect(eva.shows("Bedre: 7"))
    eva.press("<Enter>")
    #expect(eva.selected == "1.1")
    eva.press("<Esc> <Esc>")
    #expect(eva.state.page?.kind == .changes(.previousFollowUp))
  }

  @Test("an answer moves the overview at once")
  func answerMoves() {
    var eva = AppDriver.ballerup()
    eva.go(to: "3.16")
    eva.press("3 <Esc> o")
    #expect(eva.shows("☹ 1"))
    eva.press("u")
    #expect(eva.shows("I alt  ☹ 0"))
    #expect(eva.state.page?.kind == .overview)
  }

  @Test("the grid shows the chapter one is in, and Enter on a mark opens that round")
  func grid() {
    var eva = AppDriver.ballerup()
    eva.go(to: "3.16")
    eva.press("g")
    #expect(eva.state.page?.kind == .grid(.chapter("3", earlierYear: nil)))
    #expect(eva.state.page?.lines.count == 22)
    eva.press("<Right> <Enter>")
    #expect(eva.selected == "3.1")
    eva.press("<Esc> <Esc>")
    #expect(eva.state.page?.kind == .grid(.chapter("3", earlierYear: nil)))
  }

  @Test("a committee's former name leads to it")
  func formerName() {
    var ballerup = Shipped.ballerup
    ballerup.committees[0].formerNames = [.init(name: "Det gamle udvalg")]
    var eva = AppDriver(ballerup)
    eva.press("C g a m l e <Enter>")
    #expect(eva.state.page?.kind == .committee(ballerup.committees[0].name))
    #expect(eva.shows("Hed Det gamle udvalg"))
  }

  @Test("what only involves a committee stands apart, and is in no count")
  func involved() throws {
    let state = AppDriver.ballerup().state
    let view = CommitteeView("Teknik- og Miljøudvalget", state.agreement, state.register)
    #expect(view.responsible.count == 16)
    #expect(view.tally.total == 16)
    #expect(view.involved.count == 5)
    #expect(Set(view.involved).isDisjoint(with: view.responsible))
  }

  @Test("changes since a moment are what the history has come to, not what was changed back")
  func sinceAMoment() {
    var eva = AppDriver.ballerup()
    eva.go(to: "3.16")
    eva.press("1 u")
    eva.go(to: "5.4")
    eva.press("3 <Esc> 1")
    let entries = eva.state.saving.pending
    eva.press("c <Down> <Enter>")
    #expect(eva.asked.last == "readHistory ")
    eva.send(.historyRead(entries, about: nil))
    #expect(eva.shows("5.4 · 3. budgetopfølgning 2019"))
    #expect(eva.shows("smiley på indsats: – → glad"))
    #expect(!eva.shows("3.16"))
  }

  @Test("open actions are those of what is not happy since")
  func actions() {
    var eva = AppDriver.ballerup()
    let before = eva.state.agreement.openActions.count
    #expect(before == 6)
    eva.go(to: "1.1")
    eva.press("1")
    #expect(eva.state.agreement.openActions.count == 5)
  }
}
