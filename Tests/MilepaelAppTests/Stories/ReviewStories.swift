import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Testing

/// A review meeting on a projector: one initiative after another, and a record at the end.
struct ReviewStories {
  /// A meeting of a centre with two initiatives that wait, in the order of their numbers.
  private func meeting(_ columns: Int = 120, _ rows: Int = 40) -> AppDriver {
    var eva = AppDriver.ballerup(columns, rows)
    eva.press("m")
    eva.type("center arbejds")
    eva.press("<Enter> <Down> <Enter>")
    return eva
  }

  private func entries(_ driver: AppDriver) -> [Entry] {
    driver.effects.flatMap { effect -> [Entry] in
      if case .record(let entries) = effect { entries } else { [] }
    }
  }

  @Test("it goes through a centre by number, and shows last time beside now")
  func begins() {
    let eva = meeting()
    #expect(eva.state.page?.kind == .review)
    #expect(eva.state.review?.committee == "Arbejdsmarked")
    #expect(eva.state.review?.items.count == 9)
    #expect(eva.selected == eva.state.review?.items[0].initiative.description)
    #expect(eva.shows("1/9 · 0 behandlet"))
    #expect(eva.shows("Sidst · 2. budgetopfølgning 2019"))
    #expect(eva.shows("Nu · 3. budgetopfølgning 2019"))
  }

  @Test("it is about the follow-up that is chosen, and cites decisions that are known")
  func otherFollowUp() {
    var eva = AppDriver.ballerup()
    eva.press("m")
    eva.type("anden opfølgning")
    eva.press("<Enter> <Down> <Enter>")
    #expect(eva.reads("2. budgetopfølgning 2019"))
    eva.type("center arbejds")
    eva.press("<Enter> <Down> <Enter>")
    #expect(eva.state.review?.followUp == "2019-2")
    // What is closed takes no decision.
    eva.press("D")
    #expect(eva.state.layers.isEmpty)
    var ida = meeting()
    ida.press("D")
    ida.type("punkt 10")
    #expect(ida.offered?.labels.isEmpty == false)
    let before = ida.answer(ida.selected ?? "", "2019-3").effort.decisions.count
    ida.press("<Enter>")
    #expect(ida.answer(ida.selected ?? "", "2019-3").effort.decisions.count == before + 1)
    #expect(ida.state.page?.kind == .review)
  }

  @Test("worst first: what was sad comes before what nobody has answered, and that before happy")
  func worstFirst() {
    var eva = AppDriver.ballerup()
    eva.press(", m")
    eva.type("alle")
    eva.press("<Enter> <Enter>")
    let register = eva.state.register
    let classes = eva.state.review?.items.compactMap { item in
      register.rows.first { $0.id == item.initiative }?.standing.map(Group.StandingClass.init)
    }
    #expect(classes?.count == 90)
    let own = classes?.prefix(86) ?? []
    #expect(Array(own) == own.sorted())
    #expect(classes?.first == .sad)
  }

  @Test("a meeting answers three, postpones one, is interrupted, resumes, and leaves a record")
  func wholeMeeting() throws {
    var eva = meeting()
    let ids = try #require(eva.state.review?.items.map(\.initiative))
    eva.press("1 <Right> 2 <Right> 3 <Right> p")
    #expect(eva.state.review?.index == 4)
    #expect(eva.state.review?.items.map(\.outcome).prefix(4) == [.done, .done, .done, .postponed])
    #expect(eva.shows("3 behandlet"))
    let kept = try #require(eva.state.review)

    // The program is killed; the store has the answers, and the meeting is found again.
    var later = AppDriver(
      eva.state.agreement, user: User(name: "Mette Holm", centre: "Arbejdsmarked"))
    later.send(.reviewFound(kept))
    later.press("m <Enter>")
    #expect(later.state.page?.kind == .review)
    #expect(later.selected == ids[4].description)

    later.press("d")
    later.type("Centret følger op i januar.")
    later.press("<Enter>")
    #expect(later.shows("Centret følger op i januar."))
    let meeting = try #require(later.state.agreement.meetings.first { $0.id == kept.id })
    #expect(meeting.committee == "Arbejdsmarked")
    #expect(meeting.items.map(\.decision) == ["Centret følger op i januar."])
    let reference = DecisionReference(
      committee: "Arbejdsmarked", date: meeting.date, item: 1)
    #expect(
      later.state.agreement.initiative(ids[4])?.round("2019-3")?.effort.decisions.last == reference)

    later.press("m")
    later.send(.historyRead(entries(eva) + entries(later), about: nil))
    #expect(later.state.page?.kind == .record)
    #expect(later.shows("Behandlet: 4"))
    #expect(later.shows("Beslutning (punkt 1): Centret følger op i januar."))
    #expect(later.shows("Udsat: 1"))
    later.press("<Enter>")
    #expect(later.asked.last == "saveMinutes 2019-10-02")
    later.press("<Down> <Enter>")
    #expect(later.state.page == nil)
    #expect(later.state.review == nil)
    #expect(later.asked.last == "dropReview")
  }

  @Test("undo works through the whole meeting")
  func undo() {
    var eva = meeting()
    let before = eva.state.agreement
    eva.press("1 <Right> 2 <Right> d")
    eva.type("Ja")
    eva.press("<Enter> u u u")
    #expect(eva.state.agreement == before)
    #expect(eva.state.page?.kind == .review)
  }

  @Test("a pass through all takes two keys each: answer, next")
  func twoKeysEach() {
    var eva = AppDriver.ballerup()
    eva.press("m")
    eva.type("alle")
    eva.press("<Enter> <Down> <Enter>")
    let count = eva.state.review?.items.count ?? 0
    var pressed = 0
    // The extra follow-up's own rounds are over; this agreement's 86 are answered.
    for _ in 0..<86 {
      eva.press("1 <Right>")
      pressed += 2
    }
    #expect(count == 90)
    #expect(pressed == 172)
    #expect(
      eva.state.agreement.initiatives.allSatisfy {
        $0.round("2019-3")?.effort.smiley == .happy
      })
    #expect(eva.state.layers.isEmpty)
  }

  @Test("text is written without leaving the flow, and Esc pauses")
  func writes() throws {
    var eva = meeting(80, 24)
    let id = try #require(eva.state.review?.current?.initiative)
    eva.press("2 s")
    eva.type("Der mangler en aftale.")
    eva.press("C-s")
    #expect(eva.state.page?.kind == .review)
    #expect(eva.shows("Der mangler en aftale."))
    #expect(
      eva.state.agreement.initiative(id)?.round("2019-3")?.effort.status
        == "Der mangler en aftale.")
    eva.press("<Esc>")
    #expect(eva.state.page == nil)
    #expect(eva.notice == "Mødet er sat på pause; m fortsætter det.")
    eva.press("m <Enter>")
    #expect(eva.state.page?.kind == .review)
  }

  @Test("any item is gone to from the list")
  func jumps() {
    var eva = meeting()
    eva.press("l <Down> <Down> <Enter>")
    #expect(eva.state.review?.index == 2)
    eva.press("<Left>")
    #expect(eva.state.review?.index == 1)
  }

  @Test("after the last item comes the record")
  func atTheEnd() {
    var eva = meeting()
    for _ in 0..<9 { eva.press("<Right>") }
    #expect(eva.state.page?.kind == .record)
    eva.press("<Down> <Down> <Enter>")
    #expect(eva.state.page?.kind == .review)
    #expect(eva.state.review?.index == 8)
  }
}
