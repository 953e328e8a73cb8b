import MilepaelCore
import MilepaelTestKit
import Testing

@Suite("Where initiatives stand")
struct PlacesTests {
  private let sample = agreement(
    [initiative("4.12", "Dette års"), initiative("5.1")],
    extra: [
      earlier(2018, followUps: [followUp("2018-1")], [initiative("4.12", "Sidste års")]),
      earlier(2017, followUps: [], [initiative("1.1")]),
    ])

  @Test func `this agreement's come first, then the extra ones`() {
    #expect(sample.places == [.own(0), .own(1), .extra(0, 0), .extra(1, 0)])
    #expect(
      sample.places.map { sample.id(at: $0).description }
        == ["4.12", "5.1", "2018/4.12", "2017/1.1"])
  }

  @Test func `4.12 exists in both years`() {
    #expect(sample.initiative(id("4.12"))?.title == "Dette års")
    #expect(sample.initiative(id("2018/4.12"))?.title == "Sidste års")
    #expect(sample.initiative(id("2017/4.12")) == nil)
    #expect(sample.initiative(id("9.9")) == nil)
  }

  @Test func `a number that was given twice has two places, and no only one`() throws {
    let twice = agreement(
      [initiative("4.12"), initiative("5.1"), initiative("4.12")],
      extra: [
        earlier(2018, followUps: [], [initiative("4.12"), initiative("1.1")]),
        earlier(2018, followUps: [], [initiative("1.1")]),
      ])
    #expect(twice.places(of: id("4.12")) == [.own(0), .own(2)])
    #expect(twice.places(of: id("2018/1.1")) == [.extra(0, 1), .extra(1, 0)])
    #expect(twice.places(of: id("9.9")) == [])
    #expect(try twice.onlyPlace(of: id("5.1")) == .own(1))
    #expect(try twice.onlyPlace(of: id("2018/4.12")) == .extra(0, 0))
    #expect(throws: EditFailure.ambiguous(id("4.12"))) { try twice.onlyPlace(of: id("4.12")) }
    #expect(throws: EditFailure.noSuchInitiative(id("9.9"))) { try twice.onlyPlace(of: id("9.9")) }
  }

  @Test func `an extra initiative has the rounds and chapters of its own agreement`() {
    #expect(sample.followUps(at: .extra(0, 0)).map(\.id.value) == ["2018-1"])
    #expect(sample.followUps(at: .own(0)).map(\.id.value) == ["1", "2"])
    #expect(sample.chapters(at: .extra(1, 0)).map(\.id) == ["1"])
    #expect(sample.chapters(at: .own(0)).map(\.id) == ["4", "5"])
  }

  @Test(arguments: [
    ("1", "2019-1"), ("2", "2019-2"), ("2019-2", "2019-2"), ("0", nil), ("3", nil), ("", nil),
    ("-1", nil), ("2019", nil), ("-9223372036854775808", nil), ("9223372036854775807", nil),
  ])
  func `a follow-up is found by its id, or by its number in the order`(name: String, found: String?)
  {
    let agreement = agreement(followUps: [followUp("2019-1"), followUp("2019-2")], [])
    #expect(agreement.followUp(named: name)?.id.value == found)
  }

  @Test func `an id beats a number`() {
    let agreement = agreement(followUps: [followUp("2"), followUp("1")], [])
    #expect(agreement.followUp(named: "1")?.id == "1")
  }

  @Test(arguments: [
    ([FollowUpState.closed, .open, .open], "2"), ([.closed, .closed, .planned], "2"),
    ([.planned, .planned], "1"), ([.closed, .planned, .open], "3"), ([], nil),
  ])
  func `work is about the first open round, else the last closed, else the first`(
    states: [FollowUpState], current: String?
  ) {
    let rounds = states.enumerated().map { followUp(FollowUpID("\($0 + 1)"), $1) }
    #expect(agreement(followUps: rounds, []).currentFollowUp?.id.value == current)
  }
}
