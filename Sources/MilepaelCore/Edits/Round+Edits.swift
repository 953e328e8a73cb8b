extension Round {
  /// The edits that lead from these answers to those of another round.
  func edits(to other: Round, at place: AnswerPlace) -> [Edit] {
    var edits: [Edit] = []
    func compare<Value: Hashable & Sendable>(
      _ field: KeyPath<Round, Value>, _ edit: (AnswerPlace, Change<Value>) -> Edit
    ) {
      let (from, to) = (self[keyPath: field], other[keyPath: field])
      if from != to { edits.append(edit(place, Change(from: from, to: to))) }
    }
    compare(\.effort.smiley, Edit.effortSmiley)
    compare(\.effort.status, Edit.status)
    compare(\.effort.action, Edit.action)
    compare(\.effort.assignment, Edit.assignment)
    compare(\.effort.decisions, Edit.decisions)
    compare(\.effort.note, Edit.note)
    compare(\.effort.isClarified, Edit.clarified)
    compare(\.effort.stamp, Edit.effortStamp)
    compare(\.economy.smiley, Edit.economySmiley)
    compare(\.economy.status, Edit.economyStatus)
    compare(\.economy.stamp, Edit.economyStamp)
    return edits
  }

  /// Lets a field hold what an edit wants, whatever it held.
  mutating func hold(_ edit: Edit) {
    switch edit {
    case .effortSmiley(_, let change): effort.smiley = change.to
    case .status(_, let change): effort.status = change.to
    case .action(_, let change): effort.action = change.to
    case .assignment(_, let change): effort.assignment = change.to
    case .decisions(_, let change): effort.decisions = change.to
    case .note(_, let change): effort.note = change.to
    case .clarified(_, let change): effort.isClarified = change.to
    case .effortStamp(_, let change): effort.stamp = change.to
    case .economySmiley(_, let change): economy.smiley = change.to
    case .economyStatus(_, let change): economy.status = change.to
    case .economyStamp(_, let change): economy.stamp = change.to
    default: break
    }
  }

  /// Whether another round settles an uncertain smiley of this one, on record, or takes that back.
  func isClarified(by other: Round) -> Bool {
    switch (effort.smiley, other.effort.smiley) {
    case (.uncertain, .neutral), (.uncertain, .sad): other.effort.isClarified
    case (.neutral, .uncertain), (.sad, .uncertain): effort.isClarified
    default: false
    }
  }
}

extension Edit.Field {
  /// The fields of a round that people answer, without the signatures.
  static let ofAnswer: [Edit.Field] = [
    .effortSmiley, .status, .action, .assignment, .decisions, .note, .clarified, .economySmiley,
    .economyStatus,
  ]

  /// Whether it belongs to the effort, else to the economy.
  var isEffort: Bool {
    switch self {
    case .economySmiley, .economyStatus, .economyStamp: false
    default: true
    }
  }
}
