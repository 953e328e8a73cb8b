import MilepaelCore
import MilepaelTestKit
import Testing

/// What holds for any three agreements.
@Suite("Merging, any of them")
struct MergeLawTests {
  /// Edits that rules allow, so that no closed follow-up refuses them.
  private static func lawful(
    _ random: inout RandomAgreement, _ count: Int, of agreement: Agreement
  ) throws -> Agreement {
    var result = agreement
    for _ in 0..<count {
      guard let edit = random.edit(of: result), edit.field != .followUpState,
        edit.field != .followUpRecord, result.refusal(of: Step([edit])) == nil
      else { continue }
      try result.apply(edit)
    }
    return result
  }

  @Test(arguments: 0..<200)
  func `merging with an unchanged side gives the other`(seed: Int) throws {
    var random = RandomAgreement(seed: UInt64(seed))
    let base = random.next()
    let changed = try Self.lawful(&random, 20, of: base)
    #expect(Agreement.merging(base: base, ours: base, theirs: changed).agreement == changed)
    #expect(Agreement.merging(base: base, ours: changed, theirs: base).agreement == changed)
    #expect(Agreement.merging(base: base, ours: changed, theirs: changed).agreement == changed)
  }

  @Test(arguments: 0..<200)
  func `edits of different fields are all in the result`(seed: Int) throws {
    var random = RandomAgreement(seed: UInt64(seed))
    let base = random.next()
    // Of two earlier agreements of one year nobody can say which is which: they are one part.
    guard Set(base.extra.map(\.budgetYear)).count == base.extra.count else { return }
    var (ours, theirs) = (base, base)
    var expected = base
    var taken: Set<String> = []
    for index in 0..<30 {
      guard let edit = random.edit(of: expected), edit.field != .followUpState,
        edit.field != .followUpRecord, !edit.isStamp, expected.refusal(of: Step([edit])) == nil,
        taken.insert(Self.name(edit)).inserted
      else { continue }
      try expected.apply(edit)
      if index.isMultiple(of: 2) { try ours.apply(edit) } else { try theirs.apply(edit) }
    }
    let merge = Agreement.merging(base: base, ours: ours, theirs: theirs)
    #expect(merge.conflicts.map(\.edit) == [])
    #expect(merge.agreement.edits(to: expected) == [])
  }

  /// Which field of what an edit changes.
  private static func name(_ edit: Edit) -> String {
    switch edit {
    case .ready(let id, let centre, _): "ready \(id) \(centre)"
    case .conflict(let conflict, _): "conflict \(conflict.id)"
    default: "\(edit.field) \(edit.initiative?.description ?? "") \(edit.followUp?.value ?? "")"
    }
  }

  @Test(arguments: 0..<200)
  func `nothing of either side is missing, in a field or in a conflict`(seed: Int) throws {
    var random = RandomAgreement(seed: UInt64(seed))
    let base = random.next()
    let ours = try random.edits(15, of: base).result
    let theirs = try random.edits(15, of: base).result
    let merged = Agreement.merging(base: base, ours: ours, theirs: theirs).agreement
    for side in [ours, theirs] {
      let missing = base.edits(to: side).filter { edit in
        // Who and when: the later stands. A conflict that one has settled stays settled. Of a
        // record both sides' lines stand, and of two marks the later.
        guard !edit.isStamp, edit.field != .conflict, edit.field != .followUpRecord,
          edit.field != .ready
        else { return false }
        if let now = merged.retargeted(edit), now.isDone { return false }
        return !merged.conflicts.contains { $0.edit == edit || $0.edit.isAlike(edit) }
      }
      #expect(missing.isEmpty)
    }
  }

  @Test(arguments: 0..<200)
  func `the other way round the same is merged, up to which value stands`(seed: Int) throws {
    var random = RandomAgreement(seed: UInt64(seed))
    let base = random.next()
    let ours = try random.edits(15, of: base).result
    let theirs = try random.edits(15, of: base).result
    let one = Agreement.merging(base: base, ours: ours, theirs: theirs)
    let other = Agreement.merging(base: base, ours: theirs, theirs: ours)
    #expect(one.conflicts.count == other.conflicts.count)
    let contested = Set(one.conflicts.map { Self.name($0.edit) })
    #expect(contested == Set(other.conflicts.map { Self.name($0.edit) }))
    let differing = one.agreement.edits(to: other.agreement).filter { edit in
      switch edit.field {
      case .conflict, .followUpRecord, .effortStamp, .economyStamp, .ready: false
      default: !contested.contains(Self.name(edit))
      }
    }
    #expect(differing.isEmpty)
  }

  @Test(arguments: 0..<200)
  func `edits lead from any agreement to any other`(seed: Int) throws {
    var random = RandomAgreement(seed: UInt64(seed))
    let (one, other) = (random.next(), random.next())
    for target in [other, try random.edits(20, of: one).result] {
      var result = one
      try result.apply(one.edits(to: target))
      #expect(Difference.between(result, target).map(\.place).allSatisfy { $0 == .agreement })
      #expect(result.edits(to: target).isEmpty)
    }
  }

  @Test func `a new follow-up stands where it stands in the other agreement`() throws {
    var before = Agreement(title: "Aftale", municipality: "Ballerup", budgetYear: 2019)
    before.followUps = ["2019-1", "2019-4"].map { FollowUp(id: $0, title: "\($0)") }
    var after = before
    after.followUps = ["2019-0", "2019-1", "2019-2", "2019-3", "2019-4", "2019-5"].map {
      FollowUp(id: $0, title: "\($0)")
    }
    after.extra = [
      EarlierAgreement(title: "2018", budgetYear: 2018, followUps: after.followUps)
    ]
    before.extra = [
      EarlierAgreement(title: "2018", budgetYear: 2018, followUps: before.followUps)
    ]
    var result = before
    let step = Step(before.edits(to: after))
    try result.apply(step.edits)
    #expect(result == after)
    try result.apply(step.inverse.edits)
    #expect(result == before)
  }

  @Test(arguments: 0..<100)
  func `agreements that have nothing in common can be merged, too`(seed: Int) throws {
    var random = RandomAgreement(seed: UInt64(seed))
    let (ours, theirs) = (random.next(), random.next())
    let merged = Agreement.merging(base: nil, ours: ours, theirs: theirs).agreement
    for number in (ours.initiatives + theirs.initiatives).map(\.number) {
      #expect(merged.initiatives.contains { $0.number == number })
    }
  }
}

extension Edit {
  /// Whether it changes nothing any more.
  fileprivate var isDone: Bool { inverse == self }

  /// Whether it wants the same, from whatever it was made.
  fileprivate func isAlike(_ other: Edit) -> Bool {
    switch (self, other) {
    case (.part(let a, let one), .part(let b, let two)): a == b && one.to == two.to
    case (.part(let part, _), _):
      part.kind == .initiative && part.initiative == other.initiative
    default: false
    }
  }
}
