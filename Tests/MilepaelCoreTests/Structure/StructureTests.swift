import MilepaelCore
import MilepaelTestKit
import Testing

@Suite("An agreement is entered and kept")
struct StructureTests {
  private let stamp = Stamp(by: "Ida", at: Timestamp(secondsSince1970: 1_570_000_000))
  private let start = agreement(
    followUps: followUps(.open, .open),
    [
      initiative("1.1", rounds: [FollowUpID("1"): round(milestone: Milestone("En plan"), .sad)]),
      initiative("1.2", section: "a"),
    ],
    chapters: [Chapter(id: "1", title: "Byen", sections: [.init(id: "a", title: "Torve")])],
    committees: [Body(name: "Økonomiudvalget"), Body(name: "Kulturudvalget")],
    centres: [Body(name: "Arbejdsmarked"), Body(name: "Kultur")])

  private func id(_ text: String) throws -> InitiativeID { try #require(InitiativeID(text)) }

  @Test("an initiative is added once, in a chapter that exists")
  func added() throws {
    let new = initiative("1.3", "Bænke")
    var now = start
    try now.perform(start.step(adding: new))
    #expect(now.initiatives.map(\.title) == ["Et initiativ", "Et initiativ", "Bænke"])
    #expect(throws: Refusal.structure(.taken("1.3"))) { try now.step(adding: new) }
    #expect(throws: Refusal.structure(.unknown("2"))) {
      try start.step(adding: initiative("2.1"))
    }
    #expect(throws: Refusal.structure(.empty)) { try start.step(adding: initiative("1.4", " ")) }
  }

  @Test("what was answered is withdrawn, what was not is removed")
  func removed() throws {
    #expect(throws: Refusal.structure(.answered(try id("1.1")))) {
      try start.step(removing: id("1.1"))
    }
    var now = start
    try now.perform(start.step(removing: id("1.2")))
    #expect(now.initiatives.map(\.number.printed) == ["1.1"])
    try now.perform(
      now.step(
        withdrawing: id("1.1"), from: FollowUpID("2"), reason: "Opgivet", by: stamp))
    #expect(now.standings(at: .own(0)) == [.reported(.sad), .notDue])
    #expect(now.initiatives[0].withdrawn?.reason == "Opgivet")
    try now.perform(now.step(restoring: id("1.1")))
    #expect(now.standings(at: .own(0)) == [.reported(.sad), .again(against: FollowUpID("1"))])
  }

  @Test("what is added and what is taken back stand in the order of their numbers")
  func order() throws {
    var now = start
    try now.perform(now.step(Chapter(id: "10", title: "Land"), isNew: true))
    try now.perform(now.step(Chapter(id: "2", title: "Vand"), isNew: true))
    #expect(now.chapters.map(\.id) == ["1", "2", "10"])
    try now.perform(now.step(adding: initiative("1.10")))
    try now.perform(now.step(adding: initiative("1.3")))
    #expect(now.initiatives.map(\.number.printed) == ["1.1", "1.2", "1.3", "1.10"])
    let step = try now.step(removing: id("1.3"))
    let before = now
    try now.perform(step)
    try now.perform(step.inverse)
    #expect(now == before)
  }

  @Test("an initiative becomes a guidepost only while nothing is followed up on it")
  func guidepost() throws {
    var now = start
    try now.perform(start.step(guidepost: true, id("1.2")))
    #expect(now.initiatives[1].handling == .guidepost)
    #expect(throws: Refusal.structure(.answered(try id("1.1")))) {
      try start.step(guidepost: true, id("1.1"))
    }
  }

  @Test("a chapter keeps the sections in which something stands, and is removed empty")
  func chapters() throws {
    #expect(throws: Refusal.structure(.inUse("Byen", 1))) {
      try start.step(Chapter(id: "1", title: "Byen"), isNew: false)
    }
    #expect(throws: Refusal.structure(.inUse("1", 2))) { try start.step(removingChapter: "1") }
    #expect(throws: Refusal.structure(.taken("1"))) {
      try start.step(Chapter(id: "1", title: "Land"), isNew: true)
    }
    var now = start
    try now.perform(start.step(Chapter(id: "2", title: "Land"), isNew: true))
    try now.perform(now.step(Chapter(id: "2", title: "Landet"), isNew: false))
    #expect(now.chapters.map(\.title) == ["Byen", "Landet"])
    try now.perform(now.step(removingChapter: "2"))
    #expect(now == start)
  }

  @Test("a renamed centre is found by its former name, and its ready mark goes along")
  func renamed() throws {
    var now = start
    try now.perform(
      start.step(marking: "Arbejdsmarked", ready: true, in: FollowUpID("1"), by: stamp))
    let until = try #require(CalendarDate(year: 2019, month: 10, day: 1))
    try now.perform(
      now.step(renaming: "Arbejdsmarked", .centres, to: "Job og Vækst", until: until))
    #expect(Directory(now.centres).canonical("Arbejdsmarked") == "Job og Vækst")
    #expect(now.initiatives[0].centre == "Arbejdsmarked")
    let readiness = now.readiness(in: FollowUpID("1"))
    #expect(readiness.map(\.centre) == ["Job og Vækst"])
    #expect(readiness.map(\.mark?.stamp) == [stamp])
    #expect(throws: Refusal.structure(.taken("Kultur"))) {
      try start.step(renaming: "Arbejdsmarked", .centres, to: "Kultur", until: until)
    }
  }

  @Test("a committee that is closed down leads to its heir, one that nothing names is removed")
  func dissolved() throws {
    let until = try #require(CalendarDate(year: 2019, month: 10, day: 1))
    var now = start
    try now.perform(
      start.step(
        dissolving: "Økonomiudvalget", .committees, into: "Kulturudvalget", until: until))
    #expect(Directory(now.committees).canonical("Økonomiudvalget") == "Kulturudvalget")
    #expect(throws: Refusal.structure(.inUse("Økonomiudvalget", 2))) {
      try start.step(removing: "Økonomiudvalget", .committees)
    }
    var other = start
    try other.perform(start.step(removing: "Kulturudvalget", .committees))
    #expect(other.committees.map(\.name) == ["Økonomiudvalget"])
  }

  @Test("a follow-up is added, gets other days while it is open, and is removed while it is empty")
  func followUpsChange() throws {
    let day = try #require(CalendarDate(year: 2020, month: 1, day: 31))
    var now = start
    try now.perform(start.step(followUp(FollowUpID("3"), .planned), isNew: true))
    var first = start.followUps[0]
    first.date = day
    try now.perform(now.step(first, isNew: false))
    #expect(now.followUps.map(\.date) == [day, nil, nil])
    #expect(now.followUps.map(\.state) == [.open, .open, .planned])
    try now.perform(now.step(removing: FollowUpID("3")))
    #expect(now.followUps.count == 2)
    #expect(throws: Refusal.structure(.inUse("1. budgetopfølgning", 1))) {
      try start.step(removing: FollowUpID("1"))
    }
  }

  @Test("setting what is so already is no step")
  func nothing() throws {
    let part = Part(.initiativeTitle, initiative: try id("1.1"))
    #expect(try start.step(setting: part, to: .text("Et initiativ")).isEmpty)
    #expect(try start.step(setting: part, to: .text("Træer")).edits.count == 1)
  }
}
