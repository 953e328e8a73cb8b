/// Why a change is not allowed, though it could be made.
public enum Refusal: Error, Hashable, Sendable {
  /// A closed follow-up is the published record (`DOMAIN.md` rule 4).
  case closed(FollowUpID)
  case failed(EditFailure)
  /// A follow-up can be opened when planned, closed when open, reopened when closed.
  case wrongState(FollowUpID, FollowUpState)
  /// Reopening a follow-up, and closing an unfinished one, asks for a reason.
  case reasonNeeded(FollowUpID)
}

extension Agreement {
  /// Whether the rules allow a step; `nil` when they do.
  ///
  /// A closed follow-up refuses everything but one: an uncertain smiley may be settled as neutral or
  /// sad, on record as clarified, and that may be undone.
  public func refusal(of step: Step) -> Refusal? {
    for edit in step.edits {
      guard let place = edit.place, let followUp = followUp(of: edit), followUp.state == .closed,
        !settlesUncertain(edit)
      else { continue }
      return .closed(place.followUp)
    }
    return nil
  }

  /// The follow-up in which an edit is made: one of the initiative's own agreement, and for a latest
  /// status one of this agreement.
  private func followUp(of edit: Edit) -> FollowUp? {
    guard let place = edit.place else { return nil }
    if case .latestStatus = edit { return followUps.first { $0.id == place.followUp } }
    guard let position = self.place(of: place.initiative) else { return nil }
    return followUps(at: position).first { $0.id == place.followUp }
  }

  private func settlesUncertain(_ edit: Edit) -> Bool {
    switch edit {
    case .effortSmiley(_, let change):
      let ends = [change.from, change.to]
      return ends.contains(.uncertain) && (ends.contains(.neutral) || ends.contains(.sad))
    case .clarified: return true
    case .effortStamp(let place, _):
      // The stamp of the clarification itself: its smiley is, or was, uncertain.
      let smiley = initiative(place.initiative)?.round(place.followUp)?.effort
      return smiley?.smiley == .uncertain || smiley?.isClarified == true
    default: return false
    }
  }

  /// Checks a step against the rules and applies it whole. When it is refused, nothing is changed.
  public mutating func perform(_ step: Step) throws(Refusal) {
    if let refusal = refusal(of: step) { throw refusal }
    do { try apply(step.edits) } catch { throw .failed(error) }
  }
}
