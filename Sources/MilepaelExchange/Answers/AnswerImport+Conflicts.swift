import MilepaelCore

/// A cell that was changed on both sides: what stands in the store stands, and the sheet's answer becomes
/// a ``Conflict`` in it, which somebody settles as every other one.
extension AnswerImport {
  /// The edit that a cell asks for, made from what the sheet was written with; `nil` for a smiley that
  /// cannot be read.
  static func edit(
    _ column: AnswerColumn, from before: String?, to new: String, at place: AnswerPlace,
    isInternal: Bool
  ) -> Edit? {
    func text(_ cell: String?) -> MarkedText? {
      cell.flatMap { $0.isEmpty ? nil : MarkedText($0, isInternal: isInternal) }
    }
    let texts = Change(from: text(before), to: text(new))
    switch column {
    case .effort:
      guard new.isEmpty || effort(new) != nil else { return nil }
      return .effortSmiley(place, Change(from: before.flatMap(effort), to: effort(new)))
    case .economy:
      guard new.isEmpty || economy(new) != nil else { return nil }
      return .economySmiley(place, Change(from: before.flatMap(economy), to: economy(new)))
    case .status: return .status(place, texts)
    case .action: return .action(place, texts)
    case .economyStatus: return .economyStatus(place, texts)
    case .latestStatus:
      let statuses = Change(
        from: texts.from.map { LatestStatus(text: $0) }, to: texts.to.map { LatestStatus(text: $0) }
      )
      return .latestStatus(place, statuses)
    }
  }

  /// - Parameters:
  ///   - edit: What the sheet wants.
  ///   - standing: Who had said what stands.
  ///   - line: The row's, which tells this conflict from the others of the sheet.
  mutating func keep(_ edit: Edit, standing: Stamp?, line: Int) {
    // The same sheet a second time wants the same.
    guard wanted.insert(edit).inserted else { return }
    let session = "ark" + String(stamp.at.secondsSince1970.magnitude, radix: 36)
    let entry = EntryID(session: session, number: max(line, 1))
    var number = 0
    while !conflictIDs.insert("\(entry).\(number)").inserted { number += 1 }
    agreement.conflicts.append(
      Conflict(
        id: "\(entry).\(number)", reason: .changed, edit: edit, stamp: stamp, standing: standing))
  }
}
