import MilepaelCore
import MilepaelTestKit
import Testing

@testable import milepael

/// What a person at the command line means.
struct LookupTests {
  private let agreement: Agreement

  init() throws {
    let followUps = [
      FollowUp(id: FollowUpID("2019-1"), title: "1."), FollowUp(id: FollowUpID("2"), title: "2."),
      FollowUp(id: FollowUpID("1"), title: "3."),
    ]
    func initiatives(_ numbers: [String]) throws -> [Initiative] {
      try numbers.map {
        Initiative(number: try #require(InitiativeNumber($0)), title: "T", chapter: "1")
      }
    }
    agreement = Agreement(
      title: "A", municipality: "M", budgetYear: 2019,
      committees: [Body(name: "Økonomiudvalget"), Body(name: "Kulturudvalget")],
      followUps: followUps, initiatives: try initiatives([
        "3.15", "4.09", "5.1", "5.01", "6.001", "7.9",
      ]),
      extra: [
        EarlierAgreement(
          title: "B", budgetYear: 2018, followUps: [],
          initiatives: try initiatives(["3.15", "4.7", "6.01", "7.09"]).map { ExtraInitiative($0) })
      ])
  }

  @Test(arguments: [
    ("3.15", "3.15"), ("2018/3.15", "2018/3.15"), ("4.9", "4.09"), ("5.1", "5.1"),
    ("5.01", "5.01"), ("6.1", "6.001"), ("2018/4.07", "2018/4.7"),
    ("7.9", "7.9"), ("7.009", "7.9"), ("2018/7.9", "2018/7.09"), ("2018/7.09", "2018/7.09"),
  ])
  func aNumberIsFoundWithOrWithoutItsZeros(typed: String, id: String) throws {
    let place = try Lookup.initiative(typed, in: agreement)
    #expect(agreement.id(at: place).description == id)
  }

  /// 7.09 of the extra follow-up is not taken for this agreement's 7.9, nor 6.01 for 6.001.
  @Test(arguments: [("4.7", "2018/4.7"), ("7.09", "2018/7.09"), ("6.01", "2018/6.01")])
  func aNumberOfAnotherYearIsNamedRightly(typed: String, id: String) throws {
    #expect {
      try Lookup.initiative(typed, in: agreement)
    } throws: { error in
      guard case Problem.noInitiative(typed, let alike)? = error as? Problem else { return false }
      return alike.map(\.description) == [id]
    }
  }

  @Test func aNumberThatCanBeSeveralIsNotGuessed() throws {
    #expect {
      try Lookup.initiative("5.001", in: agreement)
    } throws: { error in
      guard case Problem.severalInitiatives(_, let ids)? = error as? Problem else { return false }
      return ids.map(\.description) == ["5.1", "5.01"]
    }
  }

  @Test(arguments: [("2019-1", "2019-1"), ("3", "1"), ("1", "1"), ("2", "2")])
  func aFollowUpIsFoundByItsIdFirstAndThenByItsNumber(typed: String, id: String) throws {
    #expect(try Lookup.followUp(typed, among: agreement.followUps).id == FollowUpID(id))
  }

  @Test(arguments: [
    "0", "4", "-1", "", "2019", "-9223372036854775808", "9223372036854775807",
    "9223372036854775808",
  ])
  func whatIsNoFollowUpIsAProblem(_ typed: String) {
    #expect(throws: Problem.self) { try Lookup.followUp(typed, among: agreement.followUps) }
  }

  @Test func aDecisionIsCommitteeDateAndItem() throws {
    let decision = try Lookup.decision(" kultur ; 2019-06-04;7 ", in: agreement)
    #expect(decision.committee == "Kulturudvalget")
    #expect(decision.date.description == "2019-06-04")
    #expect(decision.item == 7)
  }

  @Test func anEmptyDecisionMeansNone() throws {
    #expect(try Lookup.decisions([" "], in: agreement) == [])
  }
}
