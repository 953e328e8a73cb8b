import MilepaelCore

/// Who has not answered what in the current follow-up: a list for each centre or committee.
struct Reminder {
  /// One question that is still open.
  struct Item {
    let row: Row
    let standing: Standing
    /// The follow-up it is asked in: for an extra initiative one of its own agreement.
    let followUp: FollowUp
    /// What it is held against, which can be the milestone of an earlier follow-up.
    let milestone: Milestone?
  }

  struct List {
    /// The centre or committee; empty when the agreement names none.
    let name: String
    let items: [Item]
  }

  let agreement: Agreement
  let focus: FollowUp?
  let grouping: Grouping
  let lists: [List]
  /// Each open question once, also when it stands under two committees.
  let count: Int

  init(_ agreement: Agreement, by grouping: Grouping) {
    self.agreement = agreement
    self.grouping = grouping
    let listing = Listing(
      agreement, focus: agreement.currentFollowUp, filter: Filter(standing: .needsAnswer))
    focus = listing.focus
    let items = listing.rows.compactMap { Item($0, in: listing) }
    count = items.count
    var found: [String: [Item]] = [:]
    for item in items {
      let names = grouping == .committee ? item.row.committees : [item.row.centre]
      for name in names.isEmpty ? [""] : names { found[name, default: []].append(item) }
    }
    let known = (grouping == .committee ? agreement.committees : agreement.centres).map(\.name)
    let others = Set(found.keys).subtracting(known).sorted()
    lists = (known + others).compactMap { name in found[name].map { List(name: name, items: $0) } }
  }
}

extension Reminder.Item {
  /// `nil` when the row is not judged at any follow-up.
  init?(_ row: Row, in listing: Listing) {
    let own = listing.agreement.followUps(at: row.place)
    let judged = row.id.earlierYear == nil ? listing.focus : own.last
    guard let standing = row.standing, let followUp = judged else { return nil }
    self.init(row, standing, followUp, in: listing.agreement)
  }

  /// The same question in the agreement as it is now, where its initiative can stand elsewhere;
  /// `nil` when the follow-up is gone, or the initiative is a guidepost now.
  init?(_ question: AnswerPlace, in agreement: Agreement) throws(EditFailure) {
    let place = try agreement.onlyPlace(of: question.initiative)
    let followUps = agreement.followUps(at: place)
    let register = Register(agreement, focus: question.followUp)
    guard let row = register.rows.first(where: { $0.place == place }),
      let index = followUps.firstIndex(where: { $0.id == question.followUp }),
      row.standings.indices.contains(index)
    else { return nil }
    self.init(row, row.standings[index], followUps[index], in: agreement)
  }

  private init(
    _ row: Row, _ standing: Standing, _ followUp: FollowUp, in agreement: Agreement
  ) {
    self.row = row
    self.standing = standing
    self.followUp = followUp
    var heldAgainst = followUp.id
    if case .again(let earlier) = standing { heldAgainst = earlier }
    milestone = agreement[row.place].round(heldAgainst)?.milestone
  }

  /// Where its answer belongs, whatever happens to the agreement meanwhile.
  var question: AnswerPlace { AnswerPlace(row.id, followUp.id) }

  /// False when it is answered, or when its follow-up is closed and so only takes what settles an
  /// uncertain smiley.
  var canBeAnswered: Bool {
    standing.needsAnswer && (followUp.state == .open || standing == .uncertain)
  }
}
