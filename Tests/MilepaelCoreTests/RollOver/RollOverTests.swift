import MilepaelCore
import MilepaelTestKit
import Testing

/// What was not finished goes on in the next agreement's extra follow-up (`DOMAIN.md` rule 6).
struct RollOverTests {
  private let next = Agreement(
    title: "Aftale om budget 2020", municipality: "Ballerup Kommune", budgetYear: 2020,
    followUps: [FollowUp(id: "2020-1", title: "1. budgetopfølgning 2020")])

  private var year: Agreement {
    var sad = initiative(
      "1.1", "Ny skole",
      rounds: [
        "1": round(milestone: "En plan", .sad, status: "Sent", action: "Ny plan"),
        "2": round(milestone: "Et spadestik"),
      ], links: [id("1.4"), id("2018/4.12")])
    sad.remarks = ["Se også bilaget"]
    return agreement(
      followUps: followUps(.closed, .planned),
      [
        sad,
        initiative("1.2", rounds: ["1": round(milestone: "En plan", .happy)]),
        initiative("1.3", rounds: ["1": round(milestone: "En plan", .neutral)]),
        initiative("1.4", rounds: ["1": round(milestone: "En plan", .uncertain)]),
        initiative("1.5", rounds: ["1": round(milestone: "En plan")]),
        initiative("1.6", rounds: ["2": round(milestone: "En plan")]),
        guidepost("1.7"),
      ],
      extra: [
        earlier(
          followUps: followUps(.closed),
          [
            initiative("4.09", rounds: ["1": round(milestone: "Et hus", .sad)]),
            initiative("4.12", rounds: ["1": round(milestone: "Et tag", .happy)]),
          ], latest: ["1": LatestStatus(text: MarkedText("Bygger nu", isInternal: true))])
      ])
  }

  private func proposed(_ proposal: RollOverProposal) -> [String] {
    proposal.items.map { "\($0.id) \($0.reason.rawValue)" }
  }

  @Test func whatIsNotHappyAtTheLastClosedRoundIsProposedWithItsReason() throws {
    let proposal = try year.rollOverProposal()
    #expect(proposal.followUp.id == "1")
    #expect(
      proposed(proposal) == [
        "2019/1.1 sad", "2019/1.3 neutral", "2019/1.4 uncertain", "2019/1.5 missing",
        "2018/4.09 sad",
      ])
  }

  @Test func atAPlannedRoundWhatNobodyWasAskedIsNotFinishedAndWhatWasHappyIsCarried() throws {
    #expect(
      proposed(try year.rollOverProposal(at: "2")) == [
        "2019/1.1 missing", "2019/1.3 again", "2019/1.4 again", "2019/1.5 again",
        "2019/1.6 missing", "2018/4.09 sad",
      ])
  }

  @Test func withNothingClosedTheLastRoundWithAnswersCounts() throws {
    var open = year
    open.followUps[0].state = .open
    #expect(open.lastJudgedFollowUp?.id == "1")
    open.initiatives = []
    #expect(throws: RollOverFailure.nothingToJudge) { try open.rollOverProposal() }
  }

  @Test func aPersonAddsWhatWasHappyAndRemovesWhatIsDone() throws {
    let proposal = try year.rollOverProposal(
      adding: [id("2018/4.12")], removing: [id("1.3"), id("1.4"), id("1.2")])
    #expect(
      proposed(proposal) == [
        "2019/1.1 sad", "2019/1.5 missing", "2018/4.09 sad", "2018/4.12 added",
      ])
  }

  @Test func whatWasGivenUpIsNotProposedAndCanBeAdded() throws {
    var given = year
    given.initiatives[0].withdrawn = Withdrawal(reason: "Opgivet", from: "2")
    #expect(!proposed(try given.rollOverProposal()).contains("2019/1.1 sad"))
    #expect(
      proposed(try given.rollOverProposal(adding: [id("1.1")])).contains("2019/1.1 added"))
  }

  @Test func aGuidepostAndWhatIsNotThereAreRefused() {
    #expect(throws: RollOverFailure.guidepost(id("1.7"))) {
      try year.rollOverProposal(adding: [id("1.7")])
    }
    #expect(throws: RollOverFailure.noSuchInitiative(id("9.9"))) {
      try year.rollOverProposal(removing: [id("9.9")])
    }
    #expect(throws: RollOverFailure.addedAndRemoved(id("1.2"))) {
      try year.rollOverProposal(adding: [id("1.2")], removing: [id("1.2")])
    }
    #expect(throws: RollOverFailure.noSuchFollowUp("7")) { try year.rollOverProposal(at: "7") }
  }

  @Test func eachComesWithItsOldRoundsChapterLinksAndActionsAndNoLatestStatus() throws {
    var rolled = next
    try rolled.apply(try next.rollingOver(year, try year.rollOverProposal()))
    #expect(rolled.extra.map(\.budgetYear) == [2019, 2018])
    let own = rolled.extra[0]
    #expect(own.title == "Aftale om budget 2019")
    #expect(own.followUps.map(\.id) == ["1", "2"])
    #expect(own.chapters == [Chapter(id: "1", title: "Kapitel 1")])
    let sad = try #require(rolled.initiative(id("2019/1.1")))
    #expect(sad.round("1")?.effort.smiley == .sad)
    #expect(sad.round("1")?.effort.action == "Ny plan")
    #expect(sad.round("2")?.milestone == "Et spadestik")
    #expect(sad.links == [id("2019/1.4"), id("2018/4.12")])
    #expect(sad.remarks == ["Se også bilaget"])
    #expect(own.initiatives.allSatisfy { $0.latestStatuses.isEmpty })
    #expect(rolled.openActions.map(\.initiative) == [id("2019/1.1"), id("2018/4.09")])
    #expect(rolled.committees == [Body(name: "Økonomiudvalget")])
    #expect(rolled.centres == [Body(name: "Arbejdsmarked")])
  }

  @Test func aLatestStatusOfLastYearBecomesARemarkThatStaysInternal() throws {
    var rolled = next
    try rolled.apply(try next.rollingOver(year, try year.rollOverProposal()))
    let old = try #require(rolled.initiative(id("2018/4.09")))
    #expect(old.remarks == [MarkedText("1. budgetopfølgning: Bygger nu", isInternal: true)])
  }

  @Test func aSecondTimeChangesNothingAndAThirdAddsWhatIsNew() throws {
    var rolled = next
    let proposal = try year.rollOverProposal()
    try rolled.apply(try next.rollingOver(year, proposal))
    let place = AnswerPlace(id("2019/1.1"), "2020-1")
    let status = LatestStatus(text: "Godt i gang")
    try rolled.apply(.latestStatus(place, Change(from: nil, to: status)))
    #expect(try rolled.rollingOver(year, proposal) == [])

    var later = year
    try later.apply(
      .effortSmiley(AnswerPlace(id("1.5"), "1"), Change(from: nil, to: .settled(.sad))))
    let more = try later.rollOverProposal(adding: [id("1.2")])
    try rolled.apply(try rolled.rollingOver(later, more))
    #expect(rolled.initiative(id("2019/1.5"))?.round("1")?.effort.smiley == .sad)
    #expect(rolled.initiative(id("2019/1.2"))?.round("1")?.effort.smiley == .happy)
    #expect(rolled.extra[0].initiatives[0].latestStatuses == ["2020-1": status])
    #expect(try rolled.rollingOver(later, more) == [])
  }

  @Test func anAgreementOfTheSameYearIsNoEarlierOne() throws {
    let proposal = try year.rollOverProposal()
    #expect(throws: RollOverFailure.notEarlier(2019, next: 2019)) {
      try year.rollingOver(year, proposal)
    }
  }

  @Test func whatIsHandedOnLeadsNowhereThatTheChecksFind() throws {
    var rolled = next
    try rolled.apply(try next.rollingOver(year, try year.rollOverProposal()))
    let lost = rolled.findings().filter {
      switch $0.kind {
      case .deadLink, .unknownChapter, .unknownCommittee, .unknownCentre, .unknownDecision: true
      default: false
      }
    }
    #expect(lost == [])
  }
}
