import MilepaelCore
import MilepaelTestKit
import Testing

@Suite("Which committees all committees are")
struct CommitteesAtWorkTests {
  private let council = decision("Kommunalbestyrelsen", "2019-03-25")
  private let known = ["Børneudvalget", "Kommunalbestyrelsen", "Økonomiudvalget"].map {
    Body(name: $0)
  }

  private func names(_ initiative: Initiative, extra: [EarlierAgreement] = []) -> [String] {
    agreement([initiative], committees: known, extra: extra).committeesAtWork.map(\.name)
  }

  @Test func `the council is none when it only decides`() {
    let cited: [FollowUpID: Round] = ["1": round(.happy, decisions: [council])]
    #expect(names(initiative("1.1", rounds: cited)) == ["Børneudvalget", "Økonomiudvalget"])
    let change = BudgetChange(followUp: "1", amounts: [], approved: council)
    #expect(
      names(initiative("1.1", economy: Economy(changes: [change])))
        == ["Børneudvalget", "Økonomiudvalget"])
    let extra = earlier(
      followUps: [followUp("2018-1")], [initiative("4.12")],
      latest: ["1": LatestStatus(text: "Afsluttet", decisions: [council])])
    #expect(names(initiative("1.1"), extra: [extra]) == ["Børneudvalget", "Økonomiudvalget"])
  }

  @Test func `a committee that works and decides is one`() {
    let cited: [FollowUpID: Round] = ["1": round(.happy, decisions: [council])]
    #expect(
      names(initiative("1.1", committees: ["Kommunalbestyrelsen"], rounds: cited))
        == ["Børneudvalget", "Kommunalbestyrelsen", "Økonomiudvalget"])
    var involved = initiative("1.1", rounds: cited)
    involved.involved = .named(["Kommunalbestyrelsen"])
    #expect(names(involved) == ["Børneudvalget", "Kommunalbestyrelsen", "Økonomiudvalget"])
  }

  @Test func `a known committee that nobody names anywhere is one`() {
    #expect(
      names(initiative("1.1")) == ["Børneudvalget", "Kommunalbestyrelsen", "Økonomiudvalget"])
  }
}
