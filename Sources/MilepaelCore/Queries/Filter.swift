/// Which initiatives to show. What is not set restricts nothing; what is set must all hold.
public struct Filter: Hashable, Sendable {
  /// Which standings to show, as the list's `--standing` spells them.
  public enum StandingFilter: Hashable, Sendable {
    case named(Standing.Name)
    /// Missing, again and uncertain together.
    case needsAnswer

    public func admits(_ standing: Standing) -> Bool {
      switch self {
      case .named(let name): standing.name == name
      case .needsAnswer: standing.needsAnswer
      }
    }
  }

  /// The present name of a responsible committee.
  public var committee: String?
  /// The present name of the responsible centre.
  public var centre: String?
  public var standing: StandingFilter?
  public var smiley: Smiley?
  public var kind: Kind?
  /// The id of a chapter.
  public var chapter: String?
  public var economy: EconomySmiley?
  public var trend: Trend?
  /// True for what was answered again against an earlier milestone.
  public var answeredAgain = false
  /// Words that must all occur.
  public var text: String

  public init(
    committee: String? = nil, centre: String? = nil, standing: StandingFilter? = nil,
    smiley: Smiley? = nil, kind: Kind? = nil, chapter: String? = nil,
    economy: EconomySmiley? = nil, trend: Trend? = nil, answeredAgain: Bool = false,
    text: String = ""
  ) {
    self.committee = committee
    self.centre = centre
    self.standing = standing
    self.smiley = smiley
    self.kind = kind
    self.chapter = chapter
    self.economy = economy
    self.trend = trend
    self.answeredAgain = answeredAgain
    self.text = text
  }

  public var isEmpty: Bool { self == Filter() }

  /// True when everything but the text holds. The standing is that of the follow-up in focus.
  func admits(_ row: Row) -> Bool {
    if let committee, !row.committees.contains(committee) { return false }
    if let centre, row.centre != centre { return false }
    if let kind, row.kind != kind { return false }
    if let chapter, row.chapter != chapter || row.id.earlierYear != nil { return false }
    if let economy, row.economy != economy { return false }
    if let trend, row.trend != trend { return false }
    if answeredAgain, !row.isAnsweredAgain { return false }
    if standing != nil || smiley != nil {
      guard let current = row.standing else { return false }
      if let standing, !standing.admits(current) { return false }
      if let smiley, current.smiley != smiley { return false }
    }
    return true
  }
}
