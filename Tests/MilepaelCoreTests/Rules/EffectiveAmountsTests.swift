import MilepaelCore
import MilepaelTestKit
import Testing

@Suite("The amounts that count")
struct EffectiveAmountsTests {
  private func stated(_ from: Int, _ to: Int?, _ kroner: Int) -> Amount {
    Amount(from: from, to: to, kroner: kroner)
  }

  private func described(_ from: Int, _ to: Int?, _ kroner: Int) -> Amount {
    Amount(from: from, to: to, kroner: kroner, source: .description)
  }

  @Test func `what both say counts once`() {
    let economy = Economy(amounts: [stated(2019, 2019, 5), described(2019, 2019, 5)])
    #expect(economy.effectiveAmounts == [stated(2019, 2019, 5)])
  }

  @Test func `the economy row is believed where the two differ`() {
    let economy = Economy(amounts: [described(2019, 2019, 7), stated(2019, 2019, 5)])
    #expect(economy.effectiveAmounts == [stated(2019, 2019, 5)])
  }

  @Test func `a yearly split that stands only in the description counts for the other years`() {
    // 3.18: 0.5 in the economy row, 1, 1.5 and 1 mio. kr. for the later years in the description.
    let economy = Economy(amounts: [
      stated(2019, 2019, 500_000), described(2019, 2019, 500_000),
      described(2020, 2020, 1_000_000), described(2021, 2021, 1_500_000),
      described(2022, 2022, 1_000_000),
    ])
    #expect((2018...2023).map(economy.kroner) == [0, 500_000, 1_000_000, 1_500_000, 1_000_000, 0])
  }

  @Test(
    arguments: [
      // Described, stated, and what is left of the description.
      ((2019, 2022), (2019, 2019), [(2020, 2022)]), ((2019, 2022), (2022, 2022), [(2019, 2021)]),
      ((2019, 2022), (2020, 2021), [(2019, 2019), (2022, 2022)]), ((2019, 2022), (2019, 2022), []),
      ((2019, 2022), (2018, 2023), []), ((2019, 2022), (2023, 2024), [(2019, 2022)]),
      ((2019, 2022), (2017, 2018), [(2019, 2022)]), ((2019, 2022), (2018, 2019), [(2020, 2022)]),
      ((2019, nil), (2019, 2020), [(2021, nil)]), ((2019, nil), (2021, nil), [(2019, 2020)]),
      ((2019, nil), (2021, 2021), [(2019, 2020), (2022, nil)]), ((2019, nil), (2019, nil), []),
      ((2019, 2022), (2021, nil), [(2019, 2020)]), ((2019, nil), (2017, 2018), [(2019, nil)]),
    ] as [((Int, Int?), (Int, Int?), [(Int, Int?)])])
  func `a described range is cut where the economy row speaks`(
    range: (Int, Int?), cut: (Int, Int?), left: [(Int, Int?)]
  ) {
    let economy = Economy(amounts: [
      described(range.0, range.1, 7), stated(cut.0, cut.1, 5),
    ])
    let rest = economy.effectiveAmounts.filter { $0.source == .description }
    #expect(rest == left.map { described($0.0, $0.1, 7) })
  }

  @Test func `several stated amounts cut one description`() {
    let economy = Economy(amounts: [
      described(2018, nil, 7), stated(2019, 2019, 5), stated(2021, 2022, 4),
    ])
    #expect(
      economy.effectiveAmounts == [
        described(2018, 2018, 7), stated(2019, 2019, 5), described(2020, 2020, 7),
        stated(2021, 2022, 4), described(2023, nil, 7),
      ])
  }

  @Test func `a saving and money that is given say nothing of each other`() {
    // 1.5: 23 mio. kr. are invested every year, and 7.25 are to be saved in the first.
    let saving = Amount(from: 2019, to: 2019, kroner: 7_250_000, kind: .saving)
    let economy = Economy(amounts: [saving, described(2019, nil, 23_000_000)])
    #expect(economy.effectiveAmounts == [described(2019, nil, 23_000_000), saving])
    #expect(economy.kroner(in: 2019) == 23_000_000)
    #expect(economy.kroner(in: 2020) == 23_000_000)
  }

  @Test func `money set aside earlier is the same money when the description calls it so`() {
    let earlier = Amount(from: 2019, to: 2019, kroner: 2_000_000, kind: .earlier)
    let economy = Economy(amounts: [earlier, described(2019, 2019, 2_000_000)])
    #expect(economy.effectiveAmounts == [earlier])
    #expect(economy.kroner(in: 2019) == 2_000_000)
  }

  @Test func `amounts of one year in the economy row add up`() {
    // 4.11: 0.05 and 0.16 mio. kr.
    let economy = Economy(amounts: [stated(2019, 2019, 50_000), stated(2019, 2019, 160_000)])
    #expect(economy.kroner(in: 2019) == 210_000)
  }

  @Test func `an approved change counts, one that waits for the council does not`() {
    let moved = [stated(2019, 2019, -455_000), stated(2020, 2020, 455_000)]
    var economy = Economy(
      amounts: [stated(2019, 2019, 1_000_000)],
      changes: [BudgetChange(followUp: "2", amounts: moved, funding: "Fra 2019 til 2020")])
    #expect(economy.kroner(in: 2019) == 1_000_000)
    #expect(economy.kroner(in: 2020) == 0)
    economy.changes[0].approved = decision("Kommunalbestyrelsen", "2019-06-24", 3)
    #expect(economy.kroner(in: 2019) == 545_000)
    #expect(economy.kroner(in: 2020) == 455_000)
  }

  @Test func `a year is covered from the first to the last, or for ever`() {
    #expect((2018...2021).map(stated(2019, 2020, 1).covers) == [false, true, true, false])
    #expect([2018, 2019, 9999].map(stated(2019, nil, 1).covers) == [false, true, true])
  }

  @Test func `sums beyond all money stay at the largest number`() {
    let large = stated(2019, 2019, .max)
    #expect(Economy(amounts: [large, large]).kroner(in: 2019) == .max)
    let least = BudgetChange(
      followUp: "1", amounts: [stated(2019, 2019, .min), stated(2019, 2019, .min)],
      approved: decision("Kommunalbestyrelsen", "2019-06-24"))
    #expect(Economy(changes: [least]).kroner(in: 2019) == .min)
  }

  @Test func `the latest economy smiley is that of the last round that has one`() {
    let initiative = initiative(
      "1.1",
      rounds: ["1": round(economy: .sad), "2": round(economy: .happy), "3": round(.happy)])
    let latest = initiative.latestEconomy(in: followUps(.closed, .closed, .open, .planned))
    #expect(latest?.smiley == .happy)
    #expect(latest?.at == "2")
    #expect(initiative.latestEconomy(in: []) == nil)
    #expect(guidepost("1.2").latestEconomy(in: followUps(.open)) == nil)
  }
}
