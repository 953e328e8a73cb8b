/// Why a change is not allowed, though it could be made.
public enum Refusal: Error, Hashable, Sendable {
  /// A closed follow-up is the published record (`DOMAIN.md` rule 4).
  case closed(FollowUpID)
  case failed(EditFailure)
  /// A follow-up can be opened when planned, closed when open, reopened when closed.
  case wrongState(FollowUpID, FollowUpState)
  /// Reopening a follow-up, and closing an unfinished one, asks for a reason.
  case reasonNeeded(FollowUpID)
  /// A change of the agreement's structure that would leave it contradicting itself.
  case structure(StructureProblem)
}

/// Why the agreement's structure cannot be changed so.
public enum StructureProblem: Hashable, Sendable {
  /// A title, a name or a number is needed.
  case empty
  /// The number or the name belongs to something else already.
  case taken(String)
  /// So many initiatives, or rounds, still refer to it.
  case inUse(String, Int)
  /// There is none of that name.
  case unknown(String)
  /// A milestone stands where another one is to be moved.
  case milestoneStands(FollowUpID)
  /// What was answered belongs to the milestone: it is not moved away from its answer.
  case milestoneAnswered(FollowUpID)
  /// People have answered on it: it can be withdrawn, not removed.
  case answered(InitiativeID)
}

extension Agreement {
  /// Whether the rules allow a step; `nil` when they do.
  ///
  /// A closed follow-up refuses everything but two: an uncertain smiley may be settled as neutral or
  /// sad, on record as clarified, and that may be undone; and a step that itself takes back the
  /// closing takes back what it published with it, as undoing an import does.
  public func refusal(of step: Step) -> Refusal? {
    var places = PlaceIndex()
    let reopened = Set(step.edits.compactMap(\.reopened))
    for edit in step.edits {
      guard let id = edit.answeredInitiative,
        let closed = closedRound(of: edit, at: places.places(of: id, in: self).first),
        !reopened.contains(closed)
      else { continue }
      if let place = edit.place, isClarification(edit, at: place, in: step) { continue }
      return .closed(closed.followUp)
    }
    return nil
  }

  /// The closed follow-up that an edit is made in: one of the initiative's own agreement, and for a
  /// latest status one of this agreement. What was published is neither answered nor re-worded.
  private func closedRound(of edit: Edit, at position: InitiativePlace?) -> RoundOfYear? {
    let year: Int?
    let all: [FollowUp]
    if case .extra(let index, _) = position, edit.field != .latestStatus {
      (year, all) = (extra[index].budgetYear, extra[index].followUps)
    } else if position != nil || edit.field == .latestStatus {
      (year, all) = (nil, followUps)
    } else {
      return nil
    }
    guard let found = all.first(where: { $0.id == edit.followUp }), found.state == .closed else {
      return nil
    }
    return RoundOfYear(year: year, followUp: found.id)
  }

  /// True for the smiley that a step settles, or takes back, and for its mark and its signature;
  /// neither of the two is changed alone.
  private func isClarification(_ edit: Edit, at place: AnswerPlace, in step: Step) -> Bool {
    switch edit {
    case .effortSmiley, .clarified, .effortStamp: break
    default: return false
    }
    var smileys: [Change<EffortSmiley?>] = []
    let wasClarified = initiative(place.initiative)?.round(place.followUp)?.effort.isClarified
    var isClarified = wasClarified
    for other in step.edits where other.place == place {
      if case .effortSmiley(_, let change) = other { smileys.append(change) }
      if case .clarified(_, let change) = other { isClarified = change.to }
    }
    guard smileys.count == 1 else { return false }
    switch (smileys[0].from, smileys[0].to) {
    case (.uncertain, .neutral), (.uncertain, .sad): return isClarified == true
    case (.neutral, .uncertain), (.sad, .uncertain): return wasClarified == true
    default: return false
    }
  }

  /// Checks a step against the rules and applies it whole. When it is refused, nothing is changed.
  public mutating func perform(_ step: Step) throws(Refusal) {
    if let refusal = refusal(of: step) { throw refusal }
    do { try apply(step.edits) } catch { throw .failed(error) }
  }
}

extension Edit {
  /// The initiative whose answer or milestone it changes.
  fileprivate var answeredInitiative: InitiativeID? {
    if case .part(let part, _) = self {
      return part.kind == .milestone ? part.initiative : nil
    }
    return place?.initiative
  }

  /// Whether a follow-up is closed no longer after it.
  var reopens: Bool { reopened != nil }

  /// The follow-up that is closed no longer after it, or no longer there.
  fileprivate var reopened: RoundOfYear? {
    switch self {
    case .followUpState(let id, let change) where change.from == .closed && change.to != .closed:
      return RoundOfYear(year: nil, followUp: id)
    case .part(let part, let change) where part.kind == .followUp:
      if case .followUps(let list)? = change.to, list.contains(where: { $0.state == .closed }) {
        return nil
      }
      return part.followUp.map { RoundOfYear(year: part.year, followUp: $0) }
    default: return nil
    }
  }
}

/// A follow-up by its id, which an earlier agreement's can have too.
private struct RoundOfYear: Hashable {
  let year: Int?
  let followUp: FollowUpID
}
