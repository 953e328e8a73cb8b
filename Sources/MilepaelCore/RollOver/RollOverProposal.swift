/// What an agreement hands on to the next one's extra follow-up, and why each of them.
///
/// Source: document 001, *Ekstra opfølgning*; `DOMAIN.md` rule 6. The proposal is what was not happy;
/// a person adds and removes, because the documents themselves carried one over that was happy
/// (2018/4.12).
public struct RollOverProposal: Hashable, Sendable {
  /// Why an initiative is handed on. The raw value is the spelling for scripts.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    case sad, neutral, uncertain
    /// A milestone was due, and nobody has answered.
    case missing
    /// No milestone, not happy before, and not answered again.
    case again
    /// Finished by the rules; a person wants it all the same.
    case added

    /// `nil` for what is finished: happy, reported or carried forward, or nothing was due.
    init?(_ standing: Standing) {
      switch standing {
      case .reported(.sad): self = .sad
      case .reported(.neutral): self = .neutral
      case .uncertain: self = .uncertain
      case .missing: self = .missing
      case .again: self = .again
      case .reported(.happy), .derived, .upcoming, .notDue: return nil
      }
    }
  }

  public struct Item: Hashable, Sendable {
    /// Where it stands in the agreement that hands it on.
    public let place: InitiativePlace
    /// As the next agreement knows it: always with its year.
    public let id: InitiativeID
    public let title: String
    public let reason: Reason
    /// How it stood at the round that was judged; `nil` in an agreement of which no round is listed.
    public let standing: Standing?
    /// The round of its own agreement at which it was judged.
    public let judgedAt: FollowUpID?
  }

  /// The round at which this agreement's own initiatives were judged.
  public let followUp: FollowUp
  /// This agreement's own first, by number, then each earlier one's.
  public let items: [Item]
}

/// Why nothing can be handed on.
public enum RollOverFailure: Error, Hashable, Sendable {
  /// No round is closed, and in none has anybody answered: nobody knows what is finished.
  case nothingToJudge
  case noSuchFollowUp(FollowUpID)
  case noSuchInitiative(InitiativeID)
  /// A guidepost is never followed up (`DOMAIN.md` rule 5).
  case guidepost(InitiativeID)
  case addedAndRemoved(InitiativeID)
  /// An extra follow-up is on an *earlier* year's agreement.
  case notEarlier(Int, next: Int)
}
