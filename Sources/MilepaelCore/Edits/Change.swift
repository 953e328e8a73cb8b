/// From what to what a field was changed.
public struct Change<Value: Hashable & Sendable>: Hashable, Sendable {
  public let from: Value
  public let to: Value

  public init(from: Value, to: Value) {
    self.from = from
    self.to = to
  }

  public var inverse: Change { Change(from: to, to: from) }
}

/// Where an answer belongs: initiative × follow-up, with or without a milestone.
public struct AnswerPlace: Hashable, Sendable {
  public let initiative: InitiativeID
  public let followUp: FollowUpID

  public init(_ initiative: InitiativeID, _ followUp: FollowUpID) {
    self.initiative = initiative
    self.followUp = followUp
  }
}
