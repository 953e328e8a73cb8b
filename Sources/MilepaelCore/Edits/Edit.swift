/// One change of one field of an agreement. Every change is one of these.
///
/// Screen, `milepael set`, undo, the history and the merge all speak in edits. An edit knows what the
/// field held before, so it has an inverse, and it can be told whether it still fits.
public enum Edit: Hashable, Sendable {
  case effortSmiley(AnswerPlace, Change<EffortSmiley?>)
  case status(AnswerPlace, Change<MarkedText?>)
  case action(AnswerPlace, Change<MarkedText?>)
  /// Who carries the action out, and by when.
  case assignment(AnswerPlace, Change<Assignment?>)
  case decisions(AnswerPlace, Change<[DecisionReference]>)
  case note(AnswerPlace, Change<String?>)
  case clarified(AnswerPlace, Change<Bool>)
  case effortStamp(AnswerPlace, Change<Stamp?>)
  case economySmiley(AnswerPlace, Change<EconomySmiley?>)
  case economyStatus(AnswerPlace, Change<MarkedText?>)
  case economyStamp(AnswerPlace, Change<Stamp?>)
  /// In a round of this agreement, on an initiative of an earlier one.
  case latestStatus(AnswerPlace, Change<LatestStatus?>)
  case followUpState(FollowUpID, Change<FollowUpState>)
  case followUpRecord(FollowUpID, Change<[StateChange]>)
  /// That a centre, by name, has its answers ready.
  case ready(FollowUpID, centre: String, Change<ReadyMark?>)
  /// Whether a conflict is open.
  indirect case conflict(Conflict, Change<Bool>)
  /// Something that is no answer.
  indirect case part(Part, Change<PartValue?>)

  /// The edit that takes this one back.
  public var inverse: Edit {
    switch self {
    case .effortSmiley(let place, let change): .effortSmiley(place, change.inverse)
    case .status(let place, let change): .status(place, change.inverse)
    case .action(let place, let change): .action(place, change.inverse)
    case .assignment(let place, let change): .assignment(place, change.inverse)
    case .decisions(let place, let change): .decisions(place, change.inverse)
    case .note(let place, let change): .note(place, change.inverse)
    case .clarified(let place, let change): .clarified(place, change.inverse)
    case .effortStamp(let place, let change): .effortStamp(place, change.inverse)
    case .economySmiley(let place, let change): .economySmiley(place, change.inverse)
    case .economyStatus(let place, let change): .economyStatus(place, change.inverse)
    case .economyStamp(let place, let change): .economyStamp(place, change.inverse)
    case .latestStatus(let place, let change): .latestStatus(place, change.inverse)
    case .followUpState(let id, let change): .followUpState(id, change.inverse)
    case .followUpRecord(let id, let change): .followUpRecord(id, change.inverse)
    case .ready(let id, let centre, let change): .ready(id, centre: centre, change.inverse)
    case .conflict(let conflict, let change): .conflict(conflict, change.inverse)
    case .part(let part, let change): .part(part, change.inverse)
    }
  }

  /// Which field it changes: one list that the history, the merge and their wording walk.
  public enum Field: String, Hashable, Sendable, CaseIterable {
    case effortSmiley, status, action, assignment, decisions, note, clarified, effortStamp
    case economySmiley, economyStatus, economyStamp, latestStatus
    case followUpState, followUpRecord, ready, conflict, part
  }

  public var field: Field {
    switch self {
    case .effortSmiley: .effortSmiley
    case .status: .status
    case .action: .action
    case .assignment: .assignment
    case .decisions: .decisions
    case .note: .note
    case .clarified: .clarified
    case .effortStamp: .effortStamp
    case .economySmiley: .economySmiley
    case .economyStatus: .economyStatus
    case .economyStamp: .economyStamp
    case .latestStatus: .latestStatus
    case .followUpState: .followUpState
    case .followUpRecord: .followUpRecord
    case .ready: .ready
    case .conflict: .conflict
    case .part: .part
    }
  }

  /// The answer it belongs to, or `nil` when it is about a follow-up itself.
  public var place: AnswerPlace? {
    switch self {
    case .effortSmiley(let place, _), .status(let place, _), .action(let place, _),
      .assignment(let place, _), .decisions(let place, _), .note(let place, _),
      .clarified(let place, _),
      .effortStamp(let place, _), .economySmiley(let place, _), .economyStatus(let place, _),
      .economyStamp(let place, _), .latestStatus(let place, _):
      place
    case .followUpState, .followUpRecord, .ready, .conflict, .part: nil
    }
  }

  /// The initiative that it is about, also where only a conflict says so.
  public var initiative: InitiativeID? {
    switch self {
    case .conflict(let conflict, _): conflict.edit.initiative
    case .part(let part, _): part.initiative
    default: place?.initiative
    }
  }

  /// The follow-up that it is about.
  public var followUp: FollowUpID? {
    switch self {
    case .followUpState(let id, _), .followUpRecord(let id, _), .ready(let id, _, _): id
    case .conflict(let conflict, _): conflict.edit.followUp
    case .part(let part, _): part.followUp
    default: place?.followUp
    }
  }

  /// True for a signature: who and when never conflict, the later stands.
  public var isStamp: Bool {
    switch self {
    case .effortStamp, .economyStamp: true
    default: false
    }
  }
}

/// Why an edit could not be applied.
public enum EditFailure: Error, Hashable, Sendable {
  case noSuchInitiative(InitiativeID)
  /// Several initiatives have the id, and the edit can mean any of them.
  case ambiguous(InitiativeID)
  case noSuchFollowUp(FollowUpID)
  /// A guidepost has nothing to answer (`DOMAIN.md` rule 5).
  case guidepost(InitiativeID)
  /// Only an extra initiative has a latest status.
  case notExtra(InitiativeID)
  /// Decisions of a latest status that nobody has written.
  case noLatestStatus(InitiativeID)
  /// The field no longer holds what the edit was made from: somebody else changed it.
  case changedMeanwhile(Edit)
}
