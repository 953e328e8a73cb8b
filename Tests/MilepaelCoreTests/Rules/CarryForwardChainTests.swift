import MilepaelCore
import MilepaelTestKit
import Testing

@Suite("The carry-forward rule over several rounds")
struct CarryForwardChainTests {
  private func standings(
    _ rounds: [FollowUpID: Round], _ states: [FollowUpState] = [.closed, .closed, .closed, .open]
  ) -> [Standing] {
    let followUps = states.enumerated().map { followUp(FollowUpID("\($0 + 1)"), $1) }
    return CarryForward.standings(of: initiative("1.1", rounds: rounds), in: followUps)
  }

  @Test func `a happy smiley is carried on, and keeps its origin`() {
    #expect(
      standings(["1": round(milestone: "A", .happy)])
        == [.reported(.happy), .derived(from: "1"), .derived(from: "1"), .derived(from: "1")])
  }

  @Test func `the newest report is the origin`() {
    #expect(
      standings(["1": round(milestone: "A", .happy), "3": round(.happy)])
        == [.reported(.happy), .derived(from: "1"), .reported(.happy), .derived(from: "3")])
  }

  @Test func `what was not happy is asked again in every round until it is answered`() {
    #expect(
      standings(["1": round(milestone: "A", .sad), "4": round(.happy)])
        == [.reported(.sad), .again(against: "1"), .again(against: "1"), .reported(.happy)])
  }

  @Test func `an answer without milestone is held against the last milestone before it`() {
    #expect(
      standings(["1": round(milestone: "A", .happy), "2": round(.neutral)])
        == [.reported(.happy), .reported(.neutral), .again(against: "1"), .again(against: "1")])
  }

  @Test func `an answer without any milestone is held against itself`() {
    #expect(
      standings(["2": round(.sad)])
        == [.notDue, .reported(.sad), .again(against: "2"), .again(against: "2")])
  }

  @Test func `a new milestone replaces what was carried`() {
    #expect(
      standings([
        "1": round(milestone: "A", .neutral), "3": round(milestone: "B", .happy),
      ]) == [
        .reported(.neutral), .again(against: "1"), .reported(.happy), .derived(from: "3"),
      ])
  }

  @Test func `a milestone that nobody answered in a closed round is asked again, not forgotten`() {
    #expect(
      standings(["1": round(milestone: "A")])
        == [.missing, .again(against: "1"), .again(against: "1"), .again(against: "1")])
  }

  @Test func `a milestone that nobody answered replaces the happy one before it`() {
    #expect(
      standings(["1": round(milestone: "A", .happy), "2": round(milestone: "B")])
        == [.reported(.happy), .missing, .again(against: "2"), .again(against: "2")])
  }

  @Test func `the uncertain smiley is asked for in its round and again in the next`() {
    #expect(
      standings(["1": round(milestone: "A", .happy), "2": round(milestone: "B", .uncertain)])
        == [.reported(.happy), .uncertain, .again(against: "2"), .again(against: "2")])
  }

  @Test func `a status without a smiley is no answer`() {
    #expect(
      standings(["1": round(milestone: "A", status: "I gang"), "2": round(status: "I gang")])
        == [.missing, .again(against: "1"), .again(against: "1"), .again(against: "1")])
  }

  @Test func `an economy smiley says nothing of the effort`() {
    #expect(standings(["1": round(economy: .sad)]) == [.notDue, .notDue, .notDue, .notDue])
  }

  @Test func `planned rounds neither derive nor hand on`() {
    #expect(
      standings(
        ["1": round(milestone: "A", .happy), "3": round(milestone: "C")],
        [.closed, .open, .planned, .planned])
        == [.reported(.happy), .derived(from: "1"), .upcoming, .notDue])
  }

  @Test func `a round that was opened before the one before it derives from the last begun`() {
    #expect(
      standings(
        ["1": round(milestone: "A", .happy), "2": round(milestone: "B")],
        [.closed, .planned, .open, .planned])
        == [.reported(.happy), .upcoming, .derived(from: "1"), .notDue])
  }

  @Test func `an answer given early, in a planned round, stands and is carried on`() {
    #expect(
      standings(["2": round(milestone: "B", .happy)], [.open, .planned, .open, .planned])
        == [.notDue, .reported(.happy), .derived(from: "2"), .notDue])
  }

  @Test func `there can be any number of rounds, also none`() {
    #expect(standings(["1": round(.happy)], []) == [])
    #expect(standings(["1": round(.happy)], [.open]) == [.reported(.happy)])
    #expect(
      standings(["1": round(.happy)], [.open, .open, .open, .open, .open]).last
        == .derived(from: "1"))
  }

  @Test func `a guidepost has nothing to answer`() {
    #expect(CarryForward.standings(of: guidepost("1.1"), in: followUps(.closed, .open)) == [])
  }

  @Test func `an extra initiative is followed up in the rounds of its own agreement`() {
    let agreement = agreement(
      [initiative("1.1", rounds: ["2": round(milestone: "A")])],
      extra: [
        earlier(
          followUps: [followUp("2018-1"), followUp("2018-2")],
          [initiative("4.12", rounds: ["2018-1": round(milestone: "A", .neutral)])])
      ])
    #expect(agreement.standings(at: .own(0)) == [.notDue, .missing])
    #expect(
      agreement.standings(at: .extra(0, 0)) == [.reported(.neutral), .again(against: "2018-1")])
  }
}
