import MilepaelCore
import MilepaelTestKit
import Testing

/// Two people have worked on copies of one agreement.
@Suite("Merging two agreements")
struct MergeTests {
  private static let base = Agreement(
    title: "Aftale", municipality: "Lille Kommune", budgetYear: 2019,
    centres: [Body(name: "Arbejdsmarked")], followUps: followUps(.closed, .open),
    initiatives: [
      initiative(
        "1.1", rounds: ["1": round(.uncertain, status: "Sent"), "2": round(.neutral)]),
      initiative("1.2"),
    ],
    extra: [earlier(followUps: followUps(.closed), [initiative("4.1")])])

  private static func stamp(_ by: String, _ seconds: Int) -> Stamp {
    Stamp(by: by, at: Timestamp(secondsSince1970: seconds))
  }

  private static func answered(
    _ agreement: Agreement, _ number: String, _ followUp: FollowUpID, by: Stamp,
    _ change: (inout Answer) -> Void
  ) throws -> Agreement {
    var (result, answer) = (agreement, Answer())
    change(&answer)
    try result.perform(
      try result.step(answer, at: AnswerPlace(id(number), followUp), by: by))
    return result
  }

  @Test func `answers to different fields both stand, and the later signature`() throws {
    let ours = try Self.answered(Self.base, "1.1", "2", by: Self.stamp("Eva", 20)) {
      $0.effort = .set(.happy)
    }
    let theirs = try Self.answered(Self.base, "1.1", "2", by: Self.stamp("Ib", 10)) {
      $0.status = .set("Godt")
    }
    let merge = Agreement.merging(base: Self.base, ours: ours, theirs: theirs)
    let effort = try #require(merge.agreement.initiative(id("1.1"))?.round("2")?.effort)
    #expect(effort.smiley == .happy)
    #expect(effort.status == "Godt")
    #expect(effort.stamp == Self.stamp("Eva", 20))
    #expect(merge.conflicts.isEmpty)
  }

  @Test func `different answers to one field conflict; ours stands, theirs can be taken`() throws {
    let ours = try Self.answered(Self.base, "1.1", "2", by: Self.stamp("Eva", 20)) {
      $0.effort = .set(.happy)
    }
    let theirs = try Self.answered(Self.base, "1.1", "2", by: Self.stamp("Ib", 30)) {
      $0.effort = .set(.sad)
    }
    var merged = Agreement.merging(base: Self.base, ours: ours, theirs: theirs).agreement
    #expect(merged.initiative(id("1.1"))?.round("2")?.effort.smiley == .happy)
    let conflict = try #require(merged.conflicts.first)
    #expect(
      conflict.edit
        == .effortSmiley(AnswerPlace(id("1.1"), "2"), Change(from: .neutral, to: .sad)))
    #expect(conflict.stamp == Self.stamp("Ib", 30))
    #expect(conflict.standing == Self.stamp("Eva", 20))
    #expect(conflict.reason == .changed)
    try merged.perform(
      try merged.step(settling: conflict, .takeOther, by: Self.stamp("Bo", 40)))
    #expect(merged.initiative(id("1.1"))?.round("2")?.effort.smiley == .sad)
    #expect(merged.conflicts.isEmpty)
  }

  @Test func `a title that both changed is kept as a conflict, which can be settled`() throws {
    var (ours, theirs) = (Self.base, Self.base)
    ours.initiatives[1].title = "Vores"
    theirs.initiatives[1].title = "Deres"
    theirs.initiatives[1].centre = "Ejendomme"
    var merged = Agreement.merging(base: Self.base, ours: ours, theirs: theirs).agreement
    #expect(merged.initiatives[1].title == "Vores")
    #expect(merged.initiatives[1].centre == "Ejendomme")
    let conflict = try #require(merged.conflicts.first)
    #expect(conflict.stamp == .unknown)
    try merged.perform(try merged.step(settling: conflict, .takeOther, by: Self.stamp("Bo", 1)))
    #expect(merged.initiatives[1].title == "Deres")
  }

  @Test func `what one side adds or removes comes in at its place`() {
    var (ours, theirs) = (Self.base, Self.base)
    theirs.initiatives.insert(initiative("1.15"), at: 1)
    theirs.centres.append(Body(name: "Ejendomme"))
    ours.initiatives.removeLast()
    let merged = Agreement.merging(base: Self.base, ours: ours, theirs: theirs)
    #expect(merged.agreement.initiatives.map(\.number.printed) == ["1.1", "1.15"])
    #expect(merged.agreement.centres.map(\.name) == ["Arbejdsmarked", "Ejendomme"])
    #expect(merged.conflicts.isEmpty)
  }

  @Test func `what one side removes and the other changes conflicts`() throws {
    var (ours, theirs) = (Self.base, Self.base)
    ours.initiatives.removeLast()
    theirs.initiatives[1].title = "Nyt"
    var merged = Agreement.merging(base: Self.base, ours: ours, theirs: theirs).agreement
    #expect(merged.initiatives.map(\.number.printed) == ["1.1"])
    let conflict = try #require(merged.conflicts.first)
    try merged.perform(try merged.step(settling: conflict, .takeOther, by: Self.stamp("Bo", 1)))
    #expect(merged.initiatives.map(\.title) == ["Et initiativ", "Nyt"])
  }

  // MARK: Closed follow-ups

  @Test(arguments: [true, false])
  func `answers that came after a closing are conflicts, whoever gave them`(
    weClosed: Bool
  ) throws {
    var closed = Self.base
    try closed.perform(
      try closed.step(.close, of: "2", reason: "Trykt", by: Self.stamp("Bo", 5)))
    let answered = try Self.answered(Self.base, "1.1", "2", by: Self.stamp("Ib", 10)) {
      $0.effort = .set(.sad)
    }
    let merge = Agreement.merging(
      base: Self.base, ours: weClosed ? closed : answered, theirs: weClosed ? answered : closed)
    #expect(merge.agreement.followUps[1].state == .closed)
    let effort = merge.agreement.initiative(id("1.1"))?.round("2")?.effort
    #expect(effort?.smiley == .neutral)
    #expect(effort?.stamp == nil)
    #expect(merge.conflicts.map(\.reason) == [.closed])
    #expect(merge.conflicts.map(\.stamp.by) == ["Ib"])
  }

  @Test func `an answer that whoever closed it gave before stands`() throws {
    var closed = try Self.answered(Self.base, "1.1", "2", by: Self.stamp("Bo", 4)) {
      $0.effort = .set(.happy)
    }
    try closed.perform(
      try closed.step(.close, of: "2", reason: "Trykt", by: Self.stamp("Bo", 5)))
    let late = try Self.answered(Self.base, "1.2", "2", by: Self.stamp("Ib", 10)) {
      $0.status = .set("For sent")
    }
    let merged = Agreement.merging(base: Self.base, ours: late, theirs: closed).agreement
    #expect(merged.initiative(id("1.1"))?.round("2")?.effort.smiley == .happy)
    #expect(merged.initiative(id("1.2"))?.round("2") == nil)
    #expect(merged.conflicts.map(\.reason) == [.closed])
  }

  @Test func `an uncertain smiley of a closed follow-up may be settled`() throws {
    let theirs = try Self.answered(Self.base, "1.1", "1", by: Self.stamp("Ib", 10)) {
      $0.effort = .set(.sad)
    }
    var ours = Self.base
    ours.title = "Ny"
    let merge = Agreement.merging(base: Self.base, ours: ours, theirs: theirs)
    let effort = merge.agreement.initiative(id("1.1"))?.round("1")?.effort
    #expect(effort?.smiley == .sad)
    #expect(effort?.isClarified == true)
    #expect(effort?.stamp?.by == "Ib")
    #expect(merge.conflicts.isEmpty)
  }

  @Test func `any other change of a closed one is refused, even when we have done nothing`() {
    var theirs = Self.base
    theirs.initiatives[0].change("1") { $0.effort.status = "Pyntet" }
    let merge = Agreement.merging(base: Self.base, ours: Self.base, theirs: theirs)
    #expect(merge.agreement.initiative(id("1.1"))?.round("1")?.effort.status == "Sent")
    #expect(merge.conflicts.map(\.reason) == [.closed])
  }

  @Test func `who has reopened it on record may change it`() throws {
    var theirs = Self.base
    try theirs.perform(
      try theirs.step(.reopen, of: "1", reason: "En fejl", by: Self.stamp("Ib", 1)))
    theirs = try Self.answered(theirs, "1.1", "1", by: Self.stamp("Ib", 10)) {
      $0.status = .set("Rettet")
    }
    try theirs.perform(
      try theirs.step(.close, of: "1", reason: "Rettet", by: Self.stamp("Ib", 11)))
    var ours = Self.base
    ours.title = "Ny"
    let merge = Agreement.merging(base: Self.base, ours: ours, theirs: theirs)
    #expect(merge.agreement.initiative(id("1.1"))?.round("1")?.effort.status == "Rettet")
    #expect(merge.conflicts.isEmpty)
    #expect(merge.agreement.followUps[0].record.map(\.state) == [.open, .closed])
  }

  // MARK: Marks, records and conflicts

  @Test func `ready marks of different centres both stand, of one the later`() throws {
    var (ours, theirs) = (Self.base, Self.base)
    ours.followUps[1].ready = [ReadyMark(centre: "A", stamp: Self.stamp("Eva", 1))]
    theirs.followUps[1].ready = [
      ReadyMark(centre: "A", stamp: Self.stamp("Ib", 2)),
      ReadyMark(centre: "B", stamp: Self.stamp("Ib", 3)),
    ]
    let merge = Agreement.merging(base: Self.base, ours: ours, theirs: theirs)
    #expect(
      merge.agreement.followUps[1].ready.map { "\($0.centre) \($0.stamp.by)" } == ["A Ib", "B Ib"])
    #expect(merge.conflicts.isEmpty)
  }

  @Test func `open conflicts are united, and what one has settled stays settled`() {
    func conflict(_ id: String) -> Conflict {
      Conflict(
        id: id, reason: .changed,
        edit: .status(AnswerPlace(MilepaelTestKit.id("1.1"), "2"), Change(from: nil, to: "x")),
        stamp: Self.stamp("Ib", 1))
    }
    var (base, ours, theirs) = (Self.base, Self.base, Self.base)
    base.conflicts = [conflict("a"), conflict("b")]
    ours.conflicts = [conflict("a"), conflict("b"), conflict("c")]
    theirs.conflicts = [conflict("b"), conflict("d")]
    let merged = Agreement.merging(base: base, ours: ours, theirs: theirs).agreement
    #expect(merged.conflicts.map(\.id) == ["b", "c", "d"])
  }

  @Test func `without a common state, what one has comes in and what differs conflicts`() throws {
    var theirs = try Self.answered(Self.base, "1.2", "2", by: Self.stamp("Ib", 10)) {
      $0.status = .set("Kun her")
    }
    theirs.initiatives[0].title = "Et andet navn"
    let merge = Agreement.merging(base: nil, ours: Self.base, theirs: theirs)
    #expect(merge.agreement.initiative(id("1.2"))?.round("2")?.effort.status == "Kun her")
    #expect(merge.agreement.initiatives[0].title == "Et initiativ")
    #expect(merge.conflicts.count == 1)
    #expect(Agreement.merging(base: nil, ours: theirs, theirs: theirs).agreement == theirs)
  }
}

extension Initiative {
  /// Changes a round as somebody does who edits the file.
  fileprivate mutating func change(_ followUp: FollowUpID, _ body: (inout Round) -> Void) {
    guard var content = followedUp else { return }
    body(&content.rounds[followUp, default: .empty])
    handling = .followedUp(content)
  }
}
