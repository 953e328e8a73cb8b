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
  /// A closed follow-up refuses everything but one: an uncertain smiley may be settled as neutral or
  /// sad, on record as clarified, and that may be undone.
  public func refusal(of step: Step) -> Refusal? {
    var known: (id: InitiativeID, place: InitiativePlace?)?
    for edit in step.edits {
      if let closed = closedMilestone(of: edit) { return .closed(closed) }
      guard let place = edit.place else { continue }
      // The edits of a step are nearly always about one initiative, which is looked for once.
      if known?.id != place.initiative {
        known = (place.initiative, self.place(of: place.initiative))
      }
      guard followUp(of: edit, at: known?.place)?.state == .closed,
        !isClarification(edit, at: place, in: step)
      else { continue }
      return .closed(place.followUp)
    }
    return nil
  }

  /// The closed follow-up whose milestone an edit changes: what was published is not re-worded.
  private func closedMilestone(of edit: Edit) -> FollowUpID? {
    guard case .part(let part, _) = edit, part.kind == .milestone, let followUp = part.followUp,
      let position = part.initiative.flatMap(place)
    else { return nil }
    return followUps(at: position).first { $0.id == followUp }?.state == .closed ? followUp : nil
  }

  /// The follow-up in which an edit is made: one of the initiative's own agreement, and for a latest
  /// status one of this agreement.
  private func followUp(of edit: Edit, at position: InitiativePlace?) -> FollowUp? {
    guard let place = edit.place else { return nil }
    if case .latestStatus = edit { return followUps.first { $0.id == place.followUp } }
    guard let position else { return nil }
    return followUps(at: position).first { $0.id == place.followUp }
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
