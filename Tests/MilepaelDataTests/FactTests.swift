import MilepaelCore
import MilepaelTestKit
import Testing

/// The shipped agreement against the table of facts: nothing is lost, and nothing is made up.
@Suite("Ballerup 2019 against document 001")
struct FactTests {
  private let agreement: Agreement

  init() throws { agreement = try Shipped.ballerup() }

  private func shipped(_ fact: Fact) throws -> (Initiative, InitiativePlace) {
    let id = try #require(InitiativeID(fact.id))
    let place = try #require(agreement.place(of: id))
    return (agreement[place], place)
  }

  @Test func `86 initiatives and 4 of the extra follow-up, in the document's order`() {
    #expect(Fact.all.count == 90)
    #expect(agreement.initiatives.count == 86)
    #expect(agreement.extra.map(\.initiatives.count) == [4])
    #expect(agreement.places.map { agreement.id(at: $0).description } == Fact.all.map(\.id))
  }

  @Test(arguments: Fact.all)
  func `number, title and kind are as printed`(fact: Fact) throws {
    let (initiative, _) = try shipped(fact)
    #expect(initiative.number.printed == fact.number)
    #expect(initiative.title == fact.title)
    #expect(initiative.kind.rawValue == fact.kind)
    #expect(initiative.handling != .guidepost)
  }

  @Test(arguments: Fact.all)
  func `chapter and section are as printed`(fact: Fact) throws {
    let (initiative, place) = try shipped(fact)
    let chapter = try #require(
      agreement.chapters(at: place).first { $0.id == initiative.chapter })
    #expect(chapter.id == String(fact.number.prefix { $0 != "." }))
    #expect(chapter.title == fact.chapter)
    let section = chapter.sections.first { $0.id == initiative.section }
    #expect(section?.title ?? "" == fact.section)
    #expect((section == nil) == (initiative.section == nil))
  }

  @Test(arguments: Fact.all)
  func `centre, committees, contributors and involved are as printed`(fact: Fact) throws {
    let (initiative, _) = try shipped(fact)
    #expect(initiative.centre == fact.centre)
    #expect(initiative.committees == fact.committees)
    #expect(names(initiative.contributors) == fact.contributors)
    #expect(names(initiative.involved) == fact.involved)
  }

  private func names(_ participants: Participants) -> [String] {
    participants == .all ? ["all"] : participants.names
  }

  @Test(arguments: Fact.all)
  func `a milestone stands in the rounds that print one, with a text`(fact: Fact) throws {
    let (initiative, place) = try shipped(fact)
    let milestones = agreement.followUps(at: place).map { initiative.round($0.id)?.milestone }
    #expect(milestones.count == 4)
    #expect(milestones.indices.filter { milestones[$0] != nil }.map { $0 + 1 } == fact.milestones)
    #expect(milestones.compactMap(\.self).allSatisfy { !$0.text.isEmpty })
  }

  @Test(arguments: Fact.all)
  func `effort smileys are as printed`(fact: Fact) throws {
    let (initiative, place) = try shipped(fact)
    let standings = agreement.standings(at: place)
    for (index, followUp) in agreement.followUps(at: place).enumerated() {
      let effort = initiative.round(followUp.id)?.effort
      switch fact.efforts[index] {
      // Printed happy: reported so, or carried forward to where no milestone is.
      case "H": #expect(standings[index].smiley == .happy)
      case "N": #expect(effort?.smiley == .neutral)
      case "S": #expect(effort?.smiley == .sad)
      case "U": #expect([.neutral, .sad, .uncertain].contains(effort?.smiley))
      default: #expect(effort?.smiley == nil)
      }
    }
  }

  @Test(arguments: Fact.all)
  func `a note says how a lost smiley was judged, and stands nowhere else`(fact: Fact) throws {
    let (initiative, place) = try shipped(fact)
    for (index, followUp) in agreement.followUps(at: place).enumerated() {
      let note = initiative.round(followUp.id)?.effort.note ?? ""
      #expect(note.isEmpty == (fact.efforts[index] != "U"))
    }
  }

  @Test(arguments: Fact.all)
  func `the economy smiley is as printed, in the last published round`(fact: Fact) throws {
    let (initiative, place) = try shipped(fact)
    let reported = agreement.followUps(at: place).compactMap { followUp in
      initiative.round(followUp.id)?.economy.smiley.map { (followUp.id.value, $0.rawValue) }
    }
    let word = ["H": "happy", "S": "sad"][String(fact.economy)]
    #expect(reported.map(\.1) == (word.map { [$0] } ?? []))
    #expect(reported.allSatisfy { $0.0 == (fact.extra == nil ? "2019-2" : "2018-4") })
  }

  @Test(arguments: Fact.all)
  func `amounts are as printed`(fact: Fact) throws {
    let (initiative, _) = try shipped(fact)
    let amounts = try #require(initiative.followedUp).economy.amounts.map { amount in
      "\(amount.fromYear)-\(amount.toYear.map(String.init) ?? ""):\(amount.kroner)"
        + ":\(amount.kind.rawValue):\(amount.source.rawValue)"
    }
    #expect(amounts == fact.amounts)
  }

  @Test(arguments: Fact.all)
  func `links are as printed, and lead somewhere`(fact: Fact) throws {
    let (initiative, _) = try shipped(fact)
    #expect(initiative.links.map(\.description) == fact.links)
    #expect(initiative.links.allSatisfy { agreement.place(of: $0) != nil })
  }

  @Test(arguments: Fact.all.filter { $0.extra != nil })
  func `an extra initiative has a latest status in the second follow-up`(fact: Fact) throws {
    let (_, place) = try shipped(fact)
    guard case .extra(let year, let index) = place else {
      Issue.record("\(fact.id) is none of an earlier agreement")
      return
    }
    let statuses = agreement.extra[year].initiatives[index].latestStatuses
    #expect(statuses.keys.map(\.value) == ["2019-2"])
    #expect(statuses["2019-2"]?.text.text.isEmpty == false)
  }
}
