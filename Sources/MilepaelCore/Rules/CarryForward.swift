/// The carry-forward rule: one standing for each follow-up of an initiative.
///
/// Source: document 001, *Læsevejledning* (no milestone and happy before: happy; no milestone and
/// not happy before: held against the previous milestone); `DOMAIN.md` rule 3.
public enum CarryForward {
  /// What an earlier round hands on to one without a milestone.
  private enum Carried {
    case nothing
    case happy(from: FollowUpID)
    case open(against: FollowUpID)
  }

  /// The standings of an initiative, one for each of the follow-ups and in their order; empty for a
  /// guidepost, which has nothing to answer.
  public static func standings(
    of initiative: Initiative, in followUps: [FollowUp]
  ) -> [Standing] {
    guard let rounds = initiative.followedUp?.rounds else { return [] }
    var carried = Carried.nothing
    var lastMilestone: FollowUpID?
    var isWithdrawn = false
    return followUps.map { followUp in
      let round = rounds[followUp.id]
      if let withdrawn = initiative.withdrawn,
        withdrawn.from == nil || withdrawn.from == followUp.id
      {
        isWithdrawn = true
        // What is given up hands nothing on.
        carried = .nothing
      }
      let isDue = round?.isDue == true && !isWithdrawn
      if isDue { lastMilestone = followUp.id }
      let heldAgainst = lastMilestone ?? followUp.id
      switch (round?.effort.smiley, followUp.state, isDue) {
      case (.uncertain, _, _):
        carried = .open(against: heldAgainst)
        return .uncertain
      case (.settled(.happy), _, _):
        carried = .happy(from: followUp.id)
        return .reported(.happy)
      case (.settled(let smiley), _, _):
        carried = .open(against: heldAgainst)
        return .reported(smiley)
      case (nil, .planned, true): return .upcoming
      case (nil, .planned, false): return .notDue
      case (nil, _, true):
        // What nobody answered stays open: a later round without a milestone asks again.
        carried = .open(against: followUp.id)
        return .missing
      case (nil, _, false):
        switch carried {
        case .nothing: return .notDue
        case .happy(let origin): return .derived(from: origin)
        case .open(let milestone): return .again(against: milestone)
        }
      }
    }
  }
}

extension Agreement {
  /// The standings of the initiative at a place, in the follow-ups of its own agreement.
  public func standings(at place: InitiativePlace) -> [Standing] {
    CarryForward.standings(of: self[place], in: followUps(at: place))
  }
}
