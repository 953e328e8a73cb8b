/// A corrective action that has been decided or promised and is not over yet.
///
/// A sad milestone needs one (`DOMAIN.md` rule 1). It is open until the initiative is happy in a later
/// round, and so it is carried to the next follow-up until it is answered there.
public struct OpenAction: Hashable, Sendable {
  public let initiative: InitiativeID
  /// The round in which it was written.
  public let followUp: FollowUpID
  /// What is to be done; `nil` where only a decision is cited, or nothing is written yet.
  public let text: MarkedText?
  /// Who does it, and by when.
  public let assignment: Assignment?
  public let decisions: [DecisionReference]
  public let stamp: Stamp?
  /// The smiley that it belongs to.
  public let smiley: Smiley?

  /// Whether its day is over.
  public func isOverdue(on day: CalendarDate) -> Bool {
    assignment?.due.map { $0 < day } ?? false
  }
}

extension Agreement {
  /// Every open corrective action, by the agreement's order; of one initiative the newest only.
  ///
  /// A sad milestone without one is in the list as well, with nothing written: it lacks one.
  public var openActions: [OpenAction] {
    places.compactMap { place in
      let followUps = followUps(at: place)
      guard let content = self[place].followedUp else { return nil }
      for followUp in followUps.reversed() {
        guard let effort = content.rounds[followUp.id]?.effort else { continue }
        // Reached since: what was to be done has been done.
        if effort.smiley == .happy { return nil }
        guard effort.action != nil || effort.smiley == .sad else { continue }
        return OpenAction(
          initiative: id(at: place), followUp: followUp.id, text: effort.action,
          assignment: effort.assignment,
          decisions: effort.decisions, stamp: effort.stamp, smiley: effort.smiley?.settled)
      }
      return nil
    }
  }
}
