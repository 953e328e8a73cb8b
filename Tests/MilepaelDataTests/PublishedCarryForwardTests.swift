import MilepaelCore
import MilepaelTestKit
import Testing

/// The carry-forward rule against what the municipality published in document 001.
@Suite("The carry-forward rule on the published results")
struct PublishedCarryForwardTests {
  private static let sixteen = [
    "1.2", "1.13", "1.17", "1.19", "1.20", "2.2", "2.4", "2.7", "3.9", "3.11", "3.19", "3.22",
    "4.17", "4.21", "5.1", "5.6",
  ]
  private static let withStatus = ["1.13", "1.19", "2.7", "4.17"]
  private static let derived = ["1.2", "1.17", "1.20", "3.9", "3.11", "3.19", "4.21", "5.1", "5.6"]
  private static let again = ["2.2", "2.4", "3.22"]

  private let agreement: Agreement

  init() throws { agreement = try Shipped.ballerup() }

  private func own(_ number: String) throws -> Initiative {
    try #require(agreement.initiative(id(number)))
  }

  /// The standing in the second follow-up when its smiley is taken away.
  private func unanswered(_ number: String) throws -> Standing {
    var initiative = try own(number)
    var content = try #require(initiative.followedUp)
    content.rounds["2019-2"]?.effort.smiley = nil
    initiative.handling = .followedUp(content)
    return CarryForward.standings(of: initiative, in: agreement.followUps)[1]
  }

  @Test func `16 have a smiley in the first follow-up and no milestone in the second`() {
    let found = agreement.initiatives.filter { initiative in
      initiative.round("2019-1")?.effort.smiley != nil
        && initiative.round("2019-2")?.milestone == nil
    }
    #expect(found.map(\.number.printed) == Self.sixteen)
    #expect(Set(Self.withStatus + Self.derived + Self.again) == Set(Self.sixteen))
  }

  @Test func `four of them carry a reported status there`() throws {
    let found = try Self.sixteen.filter { try own($0).round("2019-2")?.effort.status != nil }
    #expect(found.filter { !Self.again.contains($0) } == Self.withStatus)
    for number in Self.withStatus {
      #expect(try own(number).round("2019-2")?.effort.smiley != nil)
    }
  }

  @Test(arguments: derived)
  func `nine come out derived happy, as published`(number: String) throws {
    #expect(try unanswered(number) == .derived(from: "2019-1"))
    #expect(Fact.all.first { $0.id == number }?.efforts[1] == "H")
  }

  @Test(arguments: again)
  func `three are to be answered again, and the document answers them happy`(number: String) throws
  {
    #expect(try unanswered(number) == .again(against: "2019-1"))
    #expect(try own(number).round("2019-2")?.effort.smiley == .happy)
    #expect(Fact.all.first { $0.id == number }?.efforts[1] == "H")
  }

  @Test(arguments: Fact.all.filter { $0.extra == nil })
  func `every smiley that is printed for the second follow-up comes out of the rule`(fact: Fact)
    throws
  {
    let standing = CarryForward.standings(of: try own(fact.number), in: agreement.followUps)[1]
    switch fact.efforts[1] {
    case "H": #expect(standing.smiley == .happy)
    case "U":
      #expect(standing == .uncertain || standing.smiley == .neutral || standing.smiley == .sad)
    default: #expect(standing == .notDue || standing == .missing)
    }
  }

  @Test func `a smiley without any milestone stands: 4.2 in its first round`() throws {
    let initiative = try own("4.2")
    #expect(initiative.round("2019-1")?.milestone == nil)
    #expect(
      CarryForward.standings(of: initiative, in: agreement.followUps).first == .reported(.happy))
  }
}
