import MilepaelCore

extension Edit {
  /// Whether lists of initiatives have to be made anew after it, and not only one row of them.
  var changesRegister: Bool {
    guard case .part(let part, _) = self else { return false }
    switch part.kind {
    case .initiative, .centre, .committee, .chapter, .followUp, .followUpFrame, .earlierAgreement,
      .initiativeTitle, .initiativeChapter, .section, .kind, .responsibleCentre,
      .responsibleCommittees, .contributors, .involved, .description:
      return true
    default: return false
    }
  }
}
