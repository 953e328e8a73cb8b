/// One merge under way: what it is made from, and the conflicts it has met so far.
struct Merger {
  let base: Agreement
  let ours: Agreement
  let theirs: Agreement
  let unsigned: Stamp
  private var found: [Conflict] = []

  init(base: Agreement, ours: Agreement, theirs: Agreement, unsigned: Stamp) {
    self.base = base
    self.ours = ours
    self.theirs = theirs
    self.unsigned = unsigned
  }

  mutating func merge() -> Merge {
    var result = ours
    if Self.isSame(ours, theirs) { return Merge(agreement: ours, conflicts: []) }
    for kind in Part.Kind.ofHead {
      let part = Part(kind)
      result[part] = value(part, base[part], ours[part], theirs[part])
    }
    mergeLists(&result)
    result.followUps = mergedFollowUps()
    result.initiatives = mergedInitiatives()
    result.extra = mergedExtra()
    result.conflicts = mergedConflicts()
    let new = placed(among: result.conflicts)
    result.conflicts = (result.conflicts + new).sorted { $0.id < $1.id }
    // A side that has done nothing adds nothing, not even an order of its own.
    if new.isEmpty, Self.isSame(base, ours) {
      result = theirs
    } else if new.isEmpty, Self.isSame(base, theirs) {
      result = ours
    }
    result.recordedUpTo = ours.recordedUpTo
    return Merge(agreement: result, conflicts: new)
  }

  private static func isSame(_ a: Agreement, _ b: Agreement) -> Bool {
    var other = b
    other.recordedUpTo = a.recordedUpTo
    return a == other
  }

  private mutating func mergeLists(_ result: inout Agreement) {
    result.centres = list(
      base.centres, ours.centres, theirs.centres, key: \.name, value: PartValue.bodies
    ) { Part(.centre, name: $0) }
    result.committees = list(
      base.committees, ours.committees, theirs.committees, key: \.name, value: PartValue.bodies
    ) { Part(.committee, name: $0) }
    result.chapters = list(
      base.chapters, ours.chapters, theirs.chapters, key: \.id, value: PartValue.chapters
    ) { Part(.chapter, name: $0) }
    result.meetings = list(
      base.meetings, ours.meetings, theirs.meetings, key: \.id, value: PartValue.meetings
    ) { Part(.meeting, name: $0) }
  }

  // MARK: Values

  /// Three values of one part: what stands of them.
  mutating func value(
    _ part: Part, _ base: PartValue?, _ ours: PartValue?, _ theirs: PartValue?
  ) -> PartValue? {
    if ours == theirs || theirs == base { return ours }
    if ours == base { return theirs }
    note(.changed, .part(part, Change(from: base, to: theirs)))
    return ours
  }

  /// Puts a conflict down.
  mutating func note(
    _ reason: Conflict.Reason, _ edit: Edit, by stamp: Stamp? = nil, standing: Stamp? = nil
  ) {
    found.append(
      Conflict(
        id: "", reason: reason, edit: edit, stamp: stamp ?? unsigned, standing: standing))
  }

  // MARK: Conflicts

  /// Open ones of both sides; what one side has settled stays settled.
  private func mergedConflicts() -> [Conflict] {
    let before = Set(base.conflicts.map(\.id))
    var result = ours.conflicts.filter { mine in
      !before.contains(mine.id) || theirs.conflicts.contains { $0.id == mine.id }
    }
    for other in theirs.conflicts {
      let mine = ours.conflicts.first { $0.id == other.id }
      if mine == nil, before.contains(other.id) { continue }
      if let mine, mine == other || before.contains(other.id) { continue }
      var added = other
      added.id = Self.free(other.id, in: result)
      result.append(added)
    }
    return result.sorted { $0.id < $1.id }
  }

  /// The new conflicts with ids of their own. One that is open already is not opened again.
  private func placed(among open: [Conflict]) -> [Conflict] {
    var all = open
    var new: [Conflict] = []
    for var conflict in found {
      let isOpen = all.contains {
        $0.edit == conflict.edit && $0.stamp == conflict.stamp && $0.reason == conflict.reason
      }
      if isOpen { continue }
      conflict.id = Self.free(Self.id(of: conflict), in: all)
      all.append(conflict)
      new.append(conflict)
    }
    return new
  }

  private static func free(_ id: String, in conflicts: [Conflict]) -> String {
    var candidate = id
    var number = 2
    while conflicts.contains(where: { $0.id == candidate }) {
      candidate = "\(id)-\(number)"
      number += 1
    }
    return candidate
  }

  /// Short enough to be typed, and the same wherever the same is merged: from where it is, and who
  /// wanted it when.
  private static func id(of conflict: Conflict) -> String {
    let edit = conflict.edit
    var words = [
      edit.field.rawValue, edit.initiative?.description ?? "", edit.followUp?.value ?? "",
      conflict.stamp.by, conflict.stamp.at.description, conflict.reason.rawValue,
    ]
    if case .part(let part, _) = edit {
      words += [part.kind.rawValue, part.name ?? "", part.year.map(String.init) ?? ""]
    }
    // FNV-1a, of which 40 bits are enough to tell a merge's conflicts apart.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in words.joined(separator: "\u{0}").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return "m" + String((hash ^ hash >> 24) & 0xFF_FFFF_FFFF, radix: 36)
  }
}
