/// The kind of money an initiative is paid with.
public enum Kind: String, Hashable, Sendable, CaseIterable {
  /// *Drift*.
  case operating
  /// *Anlæg*.
  case capital
}

/// What is followed up on an initiative: its rounds and its money.
public struct FollowedUp: Hashable, Sendable {
  /// By follow-up; a follow-up in which nothing is said has no entry.
  public var rounds: [FollowUpID: Round]
  public var economy: Economy
  public var effects: [Effect]
  public var indicators: [Indicator]

  public init(
    rounds: [FollowUpID: Round] = [:], economy: Economy = Economy(), effects: [Effect] = [],
    indicators: [Indicator] = []
  ) {
    self.rounds = rounds
    self.economy = economy
    self.effects = effects
    self.indicators = indicators
  }
}

/// How the administration handles an initiative. Source: document 000, and `DOMAIN.md` rule 5.
public enum Handling: Hashable, Sendable {
  case followedUp(FollowedUp)
  /// An administrative guidepost (*pejlemærke*): listed, never followed up, in no denominator.
  case guidepost
}

/// One initiative (*delelement*, *punkt*) of an agreement.
///
/// Names of centres and committees stand as the document prints them; ``Directory`` finds the body
/// that is meant.
public struct Initiative: Hashable, Sendable {
  public var number: InitiativeNumber
  public var title: String
  /// The id of its chapter.
  public var chapter: String
  /// The id of its section in that chapter.
  public var section: String?
  public var kind: Kind
  public var handling: Handling
  /// Paragraphs, parted by an empty line.
  public var description: String
  /// What it is carried out by (*Punktet omsættes ved …*).
  public var carriedOutBy: String?
  /// The responsible centre.
  public var centre: String
  /// The responsible committees, often one.
  public var committees: [String]
  /// The centres that contribute significantly.
  public var contributors: Participants
  /// The committees that are involved.
  public var involved: Participants
  public var remarks: [MarkedText]
  public var links: [InitiativeID]
  /// Set when the initiative is given up: from then on nothing is asked of it.
  public var withdrawn: Withdrawal?
  public var foreign: Foreign

  public init(
    number: InitiativeNumber, title: String, chapter: String, section: String? = nil,
    kind: Kind = .operating, handling: Handling = .followedUp(FollowedUp()),
    description: String = "", carriedOutBy: String? = nil, centre: String = "",
    committees: [String] = [], contributors: Participants = .none, involved: Participants = .none,
    remarks: [MarkedText] = [], links: [InitiativeID] = [],
    withdrawn: Withdrawal? = nil, foreign: Foreign = Foreign()
  ) {
    self.number = number
    self.title = title
    self.chapter = chapter
    self.section = section
    self.kind = kind
    self.handling = handling
    self.description = description
    self.carriedOutBy = carriedOutBy
    self.centre = centre
    self.committees = committees
    self.contributors = contributors
    self.involved = involved
    self.remarks = remarks
    self.links = links
    self.withdrawn = withdrawn
    self.foreign = foreign
  }

  /// What is followed up, or `nil` for a guidepost.
  public var followedUp: FollowedUp? {
    if case .followedUp(let content) = handling { content } else { nil }
  }

  /// The round of a follow-up, or `nil` when nothing is said there.
  public func round(_ followUp: FollowUpID) -> Round? { followedUp?.rounds[followUp] }
}
