/// What must be reached by one follow-up.
public struct Milestone: Hashable, Sendable {
  public var text: String
  public var foreign: Foreign

  public init(_ text: String, foreign: Foreign = Foreign()) {
    self.text = text
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

  /// A round in which nothing is said is not kept in the store.
  public static let empty = Round()
}
