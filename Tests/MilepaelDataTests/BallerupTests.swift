import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Testing

@Suite("Ballerup 2019 as a whole")
struct BallerupTests {
  private let agreement: Agreement

  init() throws { agreement = try Shipped.ballerup() }

  @Test func `its head is that of the document`() {
    #expect(agreement.title == "Aftale om budget 2019")
    #expect(agreement.municipality == "Ballerup Kommune")
    #expect(agreement.budgetYear == 2019)
    #expect(agreement.language == .danish)
    #expect(agreement.caseNumber == "00.30.10-S00-2-19")
    #expect(agreement.chapters.map(\.id) == ["1", "2", "3", "4", "5", "6"])
  }

  @Test func `two rounds are closed, the third is open, the last is planned`() {
    #expect(agreement.followUps.map(\.id.value) == ["2019-1", "2019-2", "2019-3", "2019-4"])
    #expect(agreement.followUps.map(\.state) == [.closed, .closed, .open, .planned])
    #expect(agreement.currentFollowUp?.id == "2019-3")
    #expect(agreement.extra.map(\.budgetYear) == [2018])
    #expect(agreement.extra[0].followUps.map(\.state) == [.closed, .closed, .closed, .closed])
  }

  @Test func `nothing is answered in the third and fourth follow-up`() {
    for place in agreement.places.prefix(86) {
      for followUp: FollowUpID in ["2019-3", "2019-4"] {
        let round = agreement[place].round(followUp) ?? .empty
        #expect(round.effort == EffortAssessment())
        #expect(round.economy == EconomyAssessment())
      }
    }
  }

  @Test func `49 of 86 need an answer in the third follow-up: 41 are missing and 8 are due again`()
  {
    let register = Register(agreement, focus: "2019-3")
    let tally = register.tally(register.rows.indices)
    #expect(tally.total == 86)
    #expect(tally.missing == 41)
    #expect(tally.again == 8)
    #expect(tally.uncertain == 0)
    #expect(tally.needsAnswer == 49)
  }

  @Test func `every committee and centre that it names is known, under its own name`() {
    let committees = Directory(agreement.committees)
    let centres = Directory(agreement.centres)
    for place in agreement.places {
      let initiative = agreement[place]
      for name in initiative.committees + initiative.involved.names {
        #expect(committees.resolve(name) == .known(name))
      }
      for name in [initiative.centre] + initiative.contributors.names {
        #expect(centres.resolve(name) == .known(name))
      }
    }
  }

  @Test func `what the document shows is found: 3.5 without a smiley, 3.18 late and happy`() {
    let findings = agreement.findings()
    func numbers(_ name: String) -> [String] {
      findings.filter { $0.kind.name == name }.map(\.initiative.description)
    }
    #expect(numbers("moneyWithoutSmiley") == ["3.5"])
    #expect(numbers("happyButLate") == ["3.18"])
    #expect(numbers("smileyWithoutMoney") == [])
    #expect(numbers("amountsDiffer") == ["3.3", "3.3", "3.3", "3.3", "4.18"])
    #expect(numbers("numberGap") == ["1.11", "3.8", "4.6", "6.2", "6.7", "6.10"])
    for name in [
      "noStatus", "noEconomyStatus", "unknownCommittee", "unknownCentre", "nearlyKnown",
      "duplicateNumber", "deadLink", "unknownChapter",
    ] {
      #expect(numbers(name) == [])
    }
  }

  @Test func `no text is marked internal, and no meeting's item is closed`() {
    for place in agreement.places {
      let initiative = agreement[place]
      #expect(initiative.remarks.allSatisfy { !$0.isInternal })
      for round in initiative.followedUp?.rounds.values ?? [:].values {
        let texts = [round.effort.status, round.effort.action, round.economy.status]
        #expect(texts.compactMap(\.self).allSatisfy { !$0.isInternal && !$0.text.isEmpty })
      }
    }
    #expect(agreement.meetings.allSatisfy { $0.items.allSatisfy { !$0.isClosed } })
  }
}
