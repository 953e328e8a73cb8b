import MilepaelCore
import MilepaelText

/// The open conflicts for people: where, what stands, what was wanted, and why it did not come in.
struct ConflictsText {
  let agreement: Agreement
  let phrases: Phrases
  let layout: TextLayout

  func render() -> String {
    guard !agreement.conflicts.isEmpty else { return layout.text([phrases.noConflicts]) }
    return layout.text(lines(agreement.conflicts))
  }

  func lines(_ conflicts: [Conflict]) -> [String] { conflicts.flatMap(lines) }

  private func lines(_ conflict: Conflict) -> [String] {
    let place = phrases.place(of: conflict.edit, title: agreement.title(of:))
    let field = phrases.field(of: conflict.edit)
    let standing = agreement.retargeted(conflict.edit).map(phrases.oldValue)
    return layout.paragraph(
      "\(layout.fitted(conflict.id, nil))  ", place.isEmpty ? field : "\(place): \(field)")
      + layout.labelled(
        [
          (phrases.standsLabel, standing.map { phrases.value($0, conflict.standing) } ?? ""),
          (
            phrases.wantedLabel,
            phrases.value(phrases.newValue(of: conflict.edit), conflict.stamp)
          ),
          (phrases.becauseLabel, phrases.reason(conflict.reason)),
        ], indent: "  ")
  }
}
