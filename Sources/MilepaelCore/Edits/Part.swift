/// A part of an agreement that is no answer: whatever the merge compares as one thing.
///
/// People answer on the screen; the rest of an agreement is imported, or edited as a file. Where two
/// have done that differently, a conflict says of which part.
public struct Part: Hashable, Sendable {
  /// Which part it is. The spelling is that of the file.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    // The head.
    case title, municipality, budgetYear, language, caseNumber, contact, headForeign, foreign
    // What has a key: whether it is there, and what it is.
    case centre, committee, chapter, meeting, followUp, followUpFrame, initiative
    case earlierAgreement, earlierTitle, earlierForeign
    // One initiative's own fields.
    case initiativeTitle, initiativeChapter, section, kind, description, carriedOutBy
    case responsibleCentre, responsibleCommittees, contributors, involved, remarks, links, withdrawn
    case economy, effects, indicators, initiativeForeign
    // One initiative at one follow-up.
    case milestone, roundForeign, effortForeign, economyForeign
    /// Everything said at a follow-up that the agreement does not list.
    case round, latestStatus
  }

  public let kind: Kind
  public let initiative: InitiativeID?
  public let followUp: FollowUpID?
  /// The name or id of a centre, committee, chapter or meeting; of a new follow-up the id of the one
  /// before which it stands, where it is not the last.
  public let name: String?
  /// The budget year of the earlier agreement that it belongs to.
  public let year: Int?

  public init(
    _ kind: Kind, initiative: InitiativeID? = nil, followUp: FollowUpID? = nil,
    name: String? = nil, year: Int? = nil
  ) {
    self.kind = kind
    self.initiative = initiative
    self.followUp = followUp
    self.name = name
    self.year = year
  }
}

/// What a ``Part`` holds. What has a key is a list: of none, one, or, where a key was given twice,
/// several.
public enum PartValue: Hashable, Sendable {
  case text(String)
  case texts([String])
  case number(Int)
  case contact(Contact)
  case bodies([Body])
  case chapters([Chapter])
  case meetings([Meeting])
  case followUps([FollowUp])
  case initiatives([Initiative])
  case extras([ExtraInitiative])
  case earlier([EarlierAgreement])
  case participants(Participants)
  case remarks([MarkedText])
  case economy(Economy)
  case effects([Effect])
  case indicators([Indicator])
  case withdrawal(Withdrawal)
  case milestone(Milestone)
  case round(Round)
  case latestStatus(LatestStatus)
  case foreign(Foreign)

  init?(_ foreign: Foreign) {
    if foreign.isEmpty { return nil }
    self = .foreign(foreign)
  }

  init?(_ text: String?) {
    guard let text else { return nil }
    self = .text(text)
  }

  var text: String? { if case .text(let text) = self { text } else { nil } }
  var foreign: Foreign? { if case .foreign(let foreign) = self { foreign } else { nil } }
}
