/// Something that looks wrong or unfinished in an agreement.
///
/// Findings are shown; they stop nobody. Source: `DOMAIN.md`, *What the documents show*.
public struct Finding: Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable {
    case information, warning
  }

  public enum Kind: Hashable, Sendable {
    case missing
    case again(against: FollowUpID)
    case uncertain
    case noStatus(Smiley)
    case noEconomyStatus
    case sadWithoutAction
    /// A happy smiley, and a status that says the word.
    case happyButLate(word: String)
    case moneyWithoutSmiley
    case smileyWithoutMoney
    /// Kroner for a year by the economy row, and by the description.
    case amountsDiffer(year: Int, economy: Int, description: Int)
    case unknownCommittee(String)
    case unknownCentre(String)
    /// Spelt almost as one that is known.
    case nearlyKnown(String, meant: String)
    case unknownDecision(DecisionReference)
    /// `after` is `nil` where a chapter does not begin with its first number.
    case numberGap(after: InitiativeNumber?, before: InitiativeNumber)
    case duplicateNumber
    case deadLink(InitiativeID)
    case unknownChapter(String)

    public var severity: Severity {
      switch self {
      case .unknownDecision, .numberGap: .information
      default: .warning
      }
    }

    /// True for what must be mended, or reasoned, before a follow-up is closed.
    public var isUnfinished: Bool {
      switch self {
      case .missing, .again, .uncertain, .noStatus, .noEconomyStatus, .sadWithoutAction: true
      default: false
      }
    }

    /// The spelling for scripts.
    public var name: String {
      switch self {
      case .missing: "missing"
      case .again: "again"
      case .uncertain: "uncertain"
      case .noStatus: "noStatus"
      case .noEconomyStatus: "noEconomyStatus"
      case .sadWithoutAction: "sadWithoutAction"
      case .happyButLate: "happyButLate"
      case .moneyWithoutSmiley: "moneyWithoutSmiley"
      case .smileyWithoutMoney: "smileyWithoutMoney"
      case .amountsDiffer: "amountsDiffer"
      case .unknownCommittee: "unknownCommittee"
      case .unknownCentre: "unknownCentre"
      case .nearlyKnown: "nearlyKnown"
      case .unknownDecision: "unknownDecision"
      case .numberGap: "numberGap"
      case .duplicateNumber: "duplicateNumber"
      case .deadLink: "deadLink"
      case .unknownChapter: "unknownChapter"
      }
    }
  }

  public let kind: Kind
  public let initiative: InitiativeID
  public let followUp: FollowUpID?
  public var severity: Severity { kind.severity }

  public init(_ kind: Kind, _ initiative: InitiativeID, at followUp: FollowUpID? = nil) {
    self.kind = kind
    self.initiative = initiative
    self.followUp = followUp
  }
}
