/// How an initiative stands at one follow-up: one word for what somebody said, what the
/// carry-forward rule says, or what is asked.
///
/// Source: document 001, *Læsevejledning*; `DOMAIN.md` rule 3.
public enum Standing: Hashable, Sendable {
  /// Nothing is due in this round.
  case notDue
  /// A milestone is due, in a round that is still planned.
  case upcoming
  /// A milestone is due, and nobody has answered.
  case missing
  /// Neutral or sad, until a person says which.
  case uncertain
  /// What somebody reported. It always beats derivation.
  case reported(Smiley)
  /// Happy, carried forward from the follow-up in which it was reported.
  case derived(from: FollowUpID)
  /// No milestone now and not happy before: to be answered again, against the milestone of an
  /// earlier follow-up.
  case again(against: FollowUpID)

  /// The standing without what it carries; its raw value is the spelling everywhere outside.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    case missing, again, uncertain, derived, reported, upcoming, notDue

    /// Missing, again or uncertain: somebody has to say something.
    public var needsAnswer: Bool { self == .missing || self == .again || self == .uncertain }
  }

  public var name: Name {
    switch self {
    case .notDue: .notDue
    case .upcoming: .upcoming
    case .missing: .missing
    case .uncertain: .uncertain
    case .reported: .reported
    case .derived: .derived
    case .again: .again
    }
  }

  /// Missing, again or uncertain. The same everywhere.
  public var needsAnswer: Bool { name.needsAnswer }

  /// The smiley that counts in this round, reported or derived; `nil` where there is none yet.
  public var smiley: Smiley? {
    switch self {
    case .reported(let smiley): smiley
    case .derived: .happy
    default: nil
    }
  }
}
