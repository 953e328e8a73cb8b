/// What a review meeting leaves: what was changed from what to what, decided and put off.
public struct ReviewRecord: Hashable, Sendable {
  public struct Item: Hashable, Sendable {
    public let initiative: InitiativeID
    public let title: String
    /// From what it was before the meeting to what it is after it.
    public let changes: [Edit]
    /// The number of its agenda item, and what was decided.
    public let number: Int?
    public let decision: String?
    public let outcome: Review.Outcome
  }

  public let committee: String
  public let date: CalendarDate
  public let agreement: String
  public let followUp: String
  /// In the order of the meeting.
  public let items: [Item]

  /// - Parameter entries: what was recorded in the meeting, oldest first.
  public init(_ review: Review, _ agreement: Agreement, entries: [Entry]) {
    let changes = Changes(entries).items.map(\.edit).filter {
      // The references to its own items stand as decisions. Minutes are sent out: what is internal
      // must never be in them.
      $0.field != .decisions && $0.field != .part && $0.field != .conflict && !$0.isInternal
    }.compactMap(agreement.sentOut)
    let meeting = agreement.meetings.first { $0.id == review.id }
    committee = review.committee
    date = review.date
    self.agreement = agreement.title
    followUp = agreement.followUps.first { $0.id == review.followUp }?.title ?? ""
    items = review.items.map { item in
      let title = agreement.initiative(item.initiative)?.title ?? ""
      let decided = meeting?.items.first { $0.title == "\(item.initiative) \(title)" }
      return Item(
        initiative: item.initiative, title: title,
        changes: changes.filter { $0.initiative == item.initiative },
        number: decided?.number, decision: decided?.decision, outcome: item.outcome)
    }
  }

  /// What something was changed or decided on.
  public var dealtWith: [Item] { items.filter { !$0.changes.isEmpty || $0.decision != nil } }
  public var postponed: [Item] { items.filter { $0.outcome == .postponed } }
  /// What was not reached, or looked at without a change.
  public var untouched: [Item] {
    items.filter { $0.changes.isEmpty && $0.decision == nil && $0.outcome != .postponed }
  }
}

extension Edit {
  /// Whether it takes away or writes something that must never appear in anything published.
  public var isInternal: Bool {
    switch self {
    case .note: true
    case .status(_, let change), .action(_, let change), .economyStatus(_, let change):
      change.from?.isInternal == true || change.to?.isInternal == true
    case .latestStatus(_, let change):
      change.from?.text.isInternal == true || change.to?.text.isInternal == true
    default: false
    }
  }
}

extension Agreement {
  /// An edit as minutes that are sent out may tell it: who carries an action out can be a person, so only
  /// a centre is named, and nothing is told of an action that is internal.
  fileprivate func sentOut(_ edit: Edit) -> Edit? {
    guard case .assignment(let place, let change) = edit else { return edit }
    let action = initiative(place.initiative)?.round(place.followUp)?.effort.action
    guard action?.isInternal != true else { return nil }
    let centres = Directory(self.centres)
    func shown(_ assignment: Assignment?) -> Assignment? {
      guard var assignment else { return nil }
      if let name = assignment.responsible {
        if case .known = centres.resolve(name) {} else { assignment.responsible = nil }
      }
      return assignment.isEmpty ? nil : assignment
    }
    let (from, to) = (shown(change.from), shown(change.to))
    return from == to ? nil : .assignment(place, Change(from: from, to: to))
  }
}
