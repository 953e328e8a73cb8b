public import MilepaelCore

extension Journal {
  /// Merges another state into the store, on record: every edit that it brings stands in the history.
  ///
  /// - Parameters:
  ///   - theirs: the other state.
  ///   - base: the last state that both had; `nil` when it is not known.
  ///   - session: whose entries they are; a new one.
  ///   - stamp: who merges, and when.
  ///   - reason: from where.
  /// - Returns: the conflicts that are open now.
  public mutating func merge(
    _ theirs: Agreement, base: Agreement?, session: String, by stamp: Stamp, reason: String,
    unsigned: Stamp
  ) throws(StoreError) -> [Conflict] {
    _ = try record { ours in
      let merged = Agreement.merging(
        base: base, ours: ours, theirs: theirs, unsigned: unsigned
      ).agreement
      return Self.phases(ours.edits(to: merged)).enumerated().map { index, edits in
        Entry(
          id: EntryID(session: session, number: index + 1), stamp: stamp, edits: edits,
          reason: reason)
      }
    }
    try writeFile()
    return agreement.conflicts
  }

  /// What a closed follow-up would refuse comes after its reopening and before its closing.
  private static func phases(_ edits: [Edit]) -> [[Edit]] {
    var (first, middle, last): ([Edit], [Edit], [Edit]) = ([], [], [])
    for edit in edits {
      switch edit {
      case .followUpState(_, let change) where change.from == .closed: first.append(edit)
      case .followUpState, .followUpRecord: last.append(edit)
      default: middle.append(edit)
      }
    }
    return [first, middle, last].filter { !$0.isEmpty }
  }
}
