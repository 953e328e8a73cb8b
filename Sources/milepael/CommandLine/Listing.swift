import MilepaelCore

/// The initiatives that a list shows, as seen from one follow-up.
struct Listing {
  let agreement: Agreement
  /// The follow-up that standings are judged at.
  let focus: FollowUp?
  /// This agreement's own first, in the order of their numbers, then the extra ones.
  let rows: [Row]
  /// How many of this agreement's own need an answer, whatever the filter shows.
  let unanswered: Int
  let committees: Directory
  let centres: Directory
  /// What *all committees* means.
  let committeesAtWork: [Body]

  init(_ agreement: Agreement, focus: FollowUp?, filter: Filter = Filter()) {
    self.agreement = agreement
    self.focus = focus
    let register = Register(agreement, focus: focus?.id)
    unanswered = register.tally(register.rows.indices).needsAnswer
    committees = register.committees
    centres = register.centres
    committeesAtWork = agreement.committeesAtWork
    let index =
      filter.text.isEmpty ? nil : SearchIndex(agreement, places: register.rows.map(\.place))
    rows = register.positions(filter, index: index).map { register.rows[$0] }
      .sorted { $0.id < $1.id }
  }

  var own: [Row] { rows.filter { $0.id.earlierYear == nil } }

  /// The rows of each earlier agreement that has some.
  var extra: [(agreement: EarlierAgreement, rows: [Row])] {
    agreement.extra.compactMap { earlier in
      let found = rows.filter { $0.id.earlierYear == earlier.budgetYear }
      return found.isEmpty ? nil : (earlier, found)
    }
  }
}
