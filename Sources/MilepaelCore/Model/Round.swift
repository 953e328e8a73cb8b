/// That something is given up: why, by whom and when. What was said of it stays.
public struct Withdrawal: Hashable, Sendable {
  public var reason: String
  /// The first follow-up that an initiative is not asked about any more; `nil` for a milestone.
  public var from: FollowUpID?
  public var stamp: Stamp?
  public var foreign: Foreign

  public init(
    reason: String, from: FollowUpID? = nil, stamp: Stamp? = nil, foreign: Foreign = Foreign()
  ) {
    self.reason = reason
    self.from = from
    self.stamp = stamp
    self.foreign = foreign
  }
}

/// How a milestone stood before it was re-worded or moved: an agreement's words are never replaced
/// without a trace.
public struct FormerMilestone: Hashable, Sendable {
  public var text: String
  /// Where it stood, when it was moved from there.
  public var followUp: FollowUpID?
  public var reason: String?
  /// Who changed it, and when.
  public var stamp: Stamp?
  public var foreign: Foreign

  public init(
    text: String, followUp: FollowUpID? = nil, reason: String? = nil, stamp: Stamp? = nil,
    foreign: Foreign = Foreign()
  ) {
    self.text = text
    self.followUp = followUp
    self.reason = reason
    self.stamp = stamp
    self.foreign = foreign
  }
}

/// What must be reached by one follow-up.
public struct Milestone: Hashable, Sendable {
  public var text: String
  /// How it stood before, oldest first.
  public var former: [FormerMilestone]
  /// Set when it is given up: then nothing is due.
  public var withdrawn: Withdrawal?
  public var foreign: Foreign

  public init(
    _ text: String, former: [FormerMilestone] = [], withdrawn: Withdrawal? = nil,
    foreign: Foreign = Foreign()
  ) {
    self.text = text
    self.former = former
    self.withdrawn = withdrawn
    self.foreign = foreign
  }
}

/// One initiative at one follow-up: its milestone, if there is one, and what was answered.
public struct Round: Hashable, Sendable {
  public var milestone: Milestone?
  public var effort: EffortAssessment
  public var economy: EconomyAssessment
  public var foreign: Foreign

  public init(
    milestone: Milestone? = nil, effort: EffortAssessment = EffortAssessment(),
    economy: EconomyAssessment = EconomyAssessment(), foreign: Foreign = Foreign()
  ) {
    self.milestone = milestone
    self.effort = effort
    self.economy = economy
    self.foreign = foreign
  }

  /// Whether a milestone is due in it: there is one, and it is not given up.
  public var isDue: Bool { milestone.map { $0.withdrawn == nil } ?? false }

  /// A round in which nothing is said is not kept in the store.
  public static let empty = Round()
}
