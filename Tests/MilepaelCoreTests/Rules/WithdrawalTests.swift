import MilepaelCore
import MilepaelTestKit
import Testing

@Suite("What is given up is not asked about")
struct WithdrawalTests {
  private let followUps = [
    FollowUp(id: FollowUpID("1"), title: "1.", state: .closed),
    FollowUp(id: FollowUpID("2"), title: "2.", state: .open),
    FollowUp(id: FollowUpID("3"), title: "3.", state: .open),
  ]

  private func initiative(_ smiley: EffortSmiley?, withdrawn: Withdrawal?) throws -> Initiative {
    Initiative(
      number: try #require(InitiativeNumber("1.1")), title: "Bænke", chapter: "1",
      handling: .followedUp(
        FollowedUp(rounds: [
          FollowUpID("1"): Round(
            milestone: Milestone("De er købt"), effort: EffortAssessment(smiley: smiley)),
          FollowUpID("3"): Round(milestone: Milestone("De er stillet op")),
        ])), withdrawn: withdrawn)
  }

  @Test("an initiative is not due from the follow-up on in which it was given up")
  func initiativeGivenUp() throws {
    let given = Withdrawal(reason: "Ingen penge", from: FollowUpID("2"))
    let standings = CarryForward.standings(
      of: try initiative(.sad, withdrawn: given), in: followUps)
    #expect(standings == [.reported(.sad), .notDue, .notDue])
  }

  @Test("without a follow-up it is given up from the first")
  func fromTheFirst() throws {
    let given = Withdrawal(reason: "Ingen penge")
    let standings = CarryForward.standings(of: try initiative(nil, withdrawn: given), in: followUps)
    #expect(standings == [.notDue, .notDue, .notDue])
  }

  @Test("what was said after that counts all the same")
  func saidAfter() throws {
    var subject = try initiative(.happy, withdrawn: Withdrawal(reason: "x", from: FollowUpID("2")))
    guard var content = subject.followedUp else { return }
    content.rounds[FollowUpID("3")]?.effort.smiley = .neutral
    subject.handling = .followedUp(content)
    let standings = CarryForward.standings(of: subject, in: followUps)
    #expect(standings == [.reported(.happy), .notDue, .reported(.neutral)])
  }

  @Test("a milestone that is given up leaves the round without one")
  func milestoneGivenUp() throws {
    var subject = try initiative(.happy, withdrawn: nil)
    guard var content = subject.followedUp else { return }
    content.rounds[FollowUpID("3")]?.milestone?.withdrawn = Withdrawal(reason: "Flyttet")
    subject.handling = .followedUp(content)
    let standings = CarryForward.standings(of: subject, in: followUps)
    #expect(
      standings == [
        .reported(.happy), .derived(from: FollowUpID("1")), .derived(from: FollowUpID("1")),
      ])
  }
}
