/// Money, or a saving, for one year or several.
public struct Amount: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Set aside by this agreement.
    case allocation
    /// A saving that the initiative must achieve.
    case saving
    /// Set aside earlier, outside this agreement.
    case earlier
  }

  /// Where the document states it. The two places can disagree, which is a finding.
  public enum Source: String, Hashable, Sendable, CaseIterable {
    case economy
    case description
  }

  public var fromYear: Int
  /// The last year, or `nil` when it goes on (*2020 og frem*).
  public var toYear: Int?
  /// Whole kroner for each of the years.
  public var kroner: Int
  public var kind: Kind
  public var source: Source
  public var foreign: Foreign

  public init(
    from fromYear: Int, to toYear: Int?, kroner: Int, kind: Kind = .allocation,
    source: Source = .economy, foreign: Foreign = Foreign()
  ) {
    self.fromYear = fromYear
    self.toYear = toYear
    self.kroner = kroner
    self.kind = kind
    self.source = source
    self.foreign = foreign
  }

  public func covers(_ year: Int) -> Bool { year >= fromYear && year <= toYear ?? .max }
}

/// A change of the budget, after which the economy is held against the changed amounts.
///
/// Source: `DOMAIN.md` rule 2.
public struct BudgetChange: Hashable, Sendable {
  public var followUp: FollowUpID
  /// What is added to, or with a minus taken from, the years.
  public var amounts: [Amount]
  /// Where the money comes from.
  public var funding: String?
  /// The council's approval, without which the change does not count yet.
  public var approved: DecisionReference?
  public var foreign: Foreign

  public init(
    followUp: FollowUpID, amounts: [Amount], funding: String? = nil,
    approved: DecisionReference? = nil, foreign: Foreign = Foreign()
  ) {
    self.followUp = followUp
    self.amounts = amounts
    self.funding = funding
    self.approved = approved
    self.foreign = foreign
  }
}

/// What the agreement says of an initiative's money.
public struct Economy: Hashable, Sendable {
  public var text: String
  public var amounts: [Amount]
  public var changes: [BudgetChange]
  public var foreign: Foreign

  public init(
    text: String = "", amounts: [Amount] = [], changes: [BudgetChange] = [],
    foreign: Foreign = Foreign()
  ) {
    self.text = text
    self.amounts = amounts
    self.changes = changes
    self.foreign = foreign
  }
}
