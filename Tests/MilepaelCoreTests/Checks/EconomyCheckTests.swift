import MilepaelCore
import MilepaelTestKit
import Testing

@Suite("Checks of the economy")
struct EconomyCheckTests {
  private func kinds(
    _ economy: Economy, smiley: EconomySmiley? = .happy, states: [FollowUpState] = [.closed]
  ) -> [Finding.Kind] {
    let rounds: [FollowUpID: Round] =
      smiley.map { ["1": round(economy: $0, economyStatus: "s")] } ?? [:]
    let followUps = states.enumerated().map { followUp(FollowUpID("\($0 + 1)"), $1) }
    return agreement(followUps: followUps, [initiative("1.1", rounds: rounds, economy: economy)])
      .findings().map(\.kind)
  }

  private func amounts(_ amounts: Amount...) -> Economy { Economy(amounts: amounts) }
  private let money = Amount(from: 2019, to: 2019, kroner: 6_000_000)

  @Test func `money, and no economy smiley when a round was published`() {
    // 3.5
    #expect(kinds(amounts(money), smiley: nil) == [.moneyWithoutSmiley])
    #expect(kinds(amounts(money), smiley: .happy) == [])
  }

  @Test func `money without a smiley is nothing to see before anything was published`() {
    #expect(kinds(amounts(money), smiley: nil, states: [.open, .planned]) == [])
  }

  @Test func `money of later years needs no smiley yet`() {
    // 4.1: 25 mio. kr. in 2020.
    let later = Amount(from: 2020, to: 2020, kroner: 25_000_000, source: .description)
    #expect(kinds(amounts(later), smiley: nil) == [])
  }

  @Test func `a smiley, and no money at all`() {
    #expect(kinds(Economy(text: "Inden for rammen"), smiley: .happy) == [.smileyWithoutMoney])
    #expect(kinds(Economy(text: "Inden for rammen"), smiley: nil) == [])
  }

  @Test func `a finding names the round it is about`() {
    let sample = agreement([
      initiative("1.1", amounts: [money]),
      initiative("1.2", rounds: ["2": round(economy: .happy)]),
    ])
    #expect(
      sample.findings() == [
        Finding(.moneyWithoutSmiley, id("1.1"), at: "1"),
        Finding(.smileyWithoutMoney, id("1.2"), at: "2"),
      ])
  }

  @Test func `an extra initiative's money is that of its own year`() {
    let lastYear = Amount(from: 2018, to: 2018, kroner: 500_000)
    let sample = agreement(
      [],
      extra: [
        earlier(
          followUps: [followUp("2018-1")],
          [initiative("4.1", amounts: [lastYear]), initiative("4.2", amounts: [money])])
      ])
    #expect(sample.findings().map(\.initiative) == [id("2018/4.1")])
  }

  @Test(
    arguments: [
      // By the economy row, by the description, and the years in which they differ.
      ([(2019, 2019, 5)], [(2019, 2019, 5)], []), ([(2019, 2019, 5)], [(2019, 2019, 7)], [2019]),
      ([(2019, 2019, 5)], [(2020, 2020, 7)], []), ([(2019, 2019, 5)], [(2019, nil, 5)], []),
      ([(2019, 2021, 1)], [(2019, 2019, 1), (2020, 2020, 2), (2021, 2021, 1)], [2020]),
      ([(2019, 2019, 2), (2019, 2019, 3)], [(2019, 2019, 5)], []),
      ([(2019, 2022, 5)], [(2020, 2021, 7)], [2020, 2021]),
      ([(2019, nil, 5)], [(2021, nil, 7)], [2021]),
      ([(2019, nil, 100), (2019, 2020, 50)], [(2019, nil, 150)], [2021]),
      ([(2019, nil, 100)], [(2019, nil, 100)], []), ([], [(2019, 2019, 7)], []),
    ] as [([(Int, Int?, Int)], [(Int, Int?, Int)], [Int])])
  func `amounts that differ between the economy row and the description`(
    stated: [(Int, Int?, Int)], described: [(Int, Int?, Int)], years: [Int]
  ) {
    let all =
      stated.map { Amount(from: $0.0, to: $0.1, kroner: $0.2) }
      + described.map { Amount(from: $0.0, to: $0.1, kroner: $0.2, source: .description) }
    let found = kinds(Economy(amounts: all)).compactMap { kind -> Int? in
      if case .amountsDiffer(let year, _, _) = kind { year } else { nil }
    }
    #expect(found == years)
  }

  @Test func `a difference names both amounts`() {
    let described = Amount(from: 2019, to: 2020, kroner: 1_000_000, source: .description)
    #expect(
      kinds(amounts(money, described))
        == [.amountsDiffer(year: 2019, economy: 6_000_000, description: 1_000_000)])
  }

  @Test func `a saving is not held against money that is given`() {
    // 1.5
    let saving = Amount(from: 2019, to: 2019, kroner: 7_250_000, kind: .saving)
    let described = Amount(from: 2019, to: nil, kroner: 23_000_000, source: .description)
    #expect(kinds(amounts(saving, described)) == [])
    let other = Amount(
      from: 2019, to: 2019, kroner: 8_000_000, kind: .saving, source: .description)
    #expect(
      kinds(amounts(saving, described, other))
        == [.amountsDiffer(year: 2019, economy: 7_250_000, description: 8_000_000)])
  }

  @Test func `sad on economy needs a status`() {
    func found(_ smiley: EconomySmiley, _ status: MarkedText?) -> [Finding.Kind] {
      let rounds: [FollowUpID: Round] = ["1": round(economy: smiley, economyStatus: status)]
      return agreement([initiative("1.1", rounds: rounds, amounts: [money])])
        .findings().map(\.kind)
    }
    #expect(found(.sad, nil) == [.noEconomyStatus])
    #expect(found(.sad, " \n") == [.noEconomyStatus])
    #expect(found(.sad, "Merforbrug") == [])
    #expect(found(.happy, nil) == [])
  }
}
