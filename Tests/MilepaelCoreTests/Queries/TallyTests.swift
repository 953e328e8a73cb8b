import MilepaelCore
import MilepaelTestKit
import Testing

@Suite("Counts")
struct TallyTests {
  private let sample = agreement(
    [
      initiative("1.1", rounds: ["2": round(milestone: "B", .sad, economy: .sad)]),
      initiative("1.2", rounds: ["2": round(milestone: "B", .neutral)]),
      initiative("1.3", rounds: ["2": round(milestone: "B", .uncertain)]),
      initiative("1.4", rounds: ["2": round(milestone: "B")]),
      initiative("1.5", rounds: ["1": round(milestone: "A", .sad)]),
      initiative("1.6", rounds: ["2": round(milestone: "B", .happy, economy: .happy)]),
      initiative("1.7", rounds: ["1": round(milestone: "A", .happy, economy: .happy)]),
      initiative("1.8"), guidepost("1.9"),
    ],
    extra: [
      earlier(
        followUps: [followUp("2018-1")],
        [initiative("4.9", rounds: ["2018-1": round(.sad, economy: .happy)])])
    ])

  @Test func `each initiative is counted once, guideposts and earlier years not at all`() {
    let register = Register(sample, focus: "2")
    let tally = register.tally(register.rows.indices)
    #expect(tally.sad == 1)
    #expect(tally.neutral == 1)
    #expect(tally.uncertain == 1)
    #expect(tally.missing == 1)
    #expect(tally.again == 1)
    #expect(tally.happyReported == 1)
    #expect(tally.happyDerived == 1)
    #expect(tally.happy == 2)
    #expect(tally.upcoming == 0)
    #expect(tally.notDue == 1)
    #expect(tally.needsAnswer == 3)
    #expect(tally.total == 8)
    #expect(tally.economySad == 1)
    #expect(tally.economyHappy == 2)
  }

  @Test func `extra initiatives are counted apart`() {
    let register = Register(sample, focus: "2")
    let tally = register.tally([9], includingExtra: true)
    #expect(tally.total == 1)
    #expect(tally.sad == 1)
    #expect(tally.economyHappy == 1)
    #expect(register.tally([9]).total == 0)
  }

  @Test func `a planned round counts what is to come`() {
    var planned = sample
    planned.followUps[1].state = .planned
    let register = Register(planned, focus: "2")
    let tally = register.tally(register.rows.indices)
    #expect(tally.upcoming == 1)
    #expect(tally.notDue == 3)
    #expect(tally.happyDerived == 0)
    #expect(tally.total == 8)
  }

  @Test func `nothing is counted of nothing`() {
    #expect(Register(sample).tally([]) == Tally())
    #expect(Tally().total == 0)
  }

  @Test
  func `the worst comes first: sad, then neutral, then what needs an answer, then the economy`() {
    func tally(_ standings: Standing..., economy: EconomySmiley? = nil) -> Tally {
      var tally = Tally()
      for standing in standings { tally.add(standing, economy: economy) }
      return tally
    }
    let order = [
      tally(.reported(.sad), .reported(.sad)),
      tally(.reported(.sad), .reported(.neutral)),
      tally(.reported(.sad), .missing, .missing),
      tally(.reported(.neutral), .missing, .again(against: "1")),
      tally(.missing, .uncertain),
      tally(.missing, economy: .sad),
      tally(.missing, economy: .happy),
      tally(.reported(.happy), .notDue, .upcoming),
    ]
    #expect(order.reversed().sorted(by: Tally.isWorse) == order)
    #expect(!Tally.isWorse(order[0], than: order[0]))
  }
}
