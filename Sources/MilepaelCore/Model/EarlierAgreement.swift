/// An initiative of an earlier agreement that is followed up again this year.
///
/// It keeps its old milestones and smileys, and gets a latest status in the rounds of *this*
/// agreement. Source: document 001, *Ekstra opfølgning*; `DOMAIN.md` rule 6.
public struct ExtraInitiative: Hashable, Sendable {
  public var initiative: Initiative
  /// By follow-up of this agreement.
  public var latestStatuses: [FollowUpID: LatestStatus]

  public init(_ initiative: Initiative, latestStatuses: [FollowUpID: LatestStatus] = [:]) {
    self.initiative = initiative
    self.latestStatuses = latestStatuses
  }
}

/// What is left to follow up of an earlier year's agreement.
public struct EarlierAgreement: Hashable, Sendable {
  public var title: String
  public var budgetYear: Int
  public var followUps: [FollowUp]
  public var chapters: [Chapter]
  public var initiatives: [ExtraInitiative]
  public var foreign: Foreign

  public init(
    title: String, budgetYear: Int, followUps: [FollowUp], chapters: [Chapter] = [],
    initiatives: [ExtraInitiative] = [], foreign: Foreign = Foreign()
  ) {
    self.title = title
    self.budgetYear = budgetYear
    self.followUps = followUps
    self.chapters = chapters
    self.initiatives = initiatives
    self.foreign = foreign
  }
}
