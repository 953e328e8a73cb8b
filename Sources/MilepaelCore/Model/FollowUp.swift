/// A follow-up's identity in its agreement, such as `2019-2`.
public struct FollowUpID: Hashable, Sendable, CustomStringConvertible {
  public let value: String
  public init(_ value: String) { self.value = value }
  public var description: String { value }
}

/// Where a follow-up is in its life. Source: `DOMAIN.md` rule 4.
public enum FollowUpState: String, Hashable, Sendable, CaseIterable {
  /// Not yet begun: its milestones are upcoming, and nothing is derived.
  case planned
  /// Being answered.
  case open
  /// The published record: changed only by reopening it, with a reason.
  case closed
}

/// That a follow-up was opened, closed or reopened: who did it, when, and why.
public struct StateChange: Hashable, Sendable {
  public var state: FollowUpState
  public var reason: String?
  public var stamp: Stamp
  public var foreign: Foreign

  public init(
    state: FollowUpState, reason: String? = nil, stamp: Stamp, foreign: Foreign = Foreign()
  ) {
    self.state = state
    self.reason = reason
    self.stamp = stamp
    self.foreign = foreign
  }
}

/// One dated round of an agreement's follow-up (*budgetopfølgning*).
public struct FollowUp: Hashable, Sendable {
  public var id: FollowUpID
  /// As the documents head it: *2. budgetopfølgning 2019*.
  public var title: String
  /// For the head of a narrow column: *2.*. The title's beginning when left out.
  public var shortTitle: String?
  public var date: CalendarDate?
  /// The day by which answers are due, which lies before the date.
  public var answersDue: CalendarDate?
  public var state: FollowUpState
  /// What was done to its state, oldest first.
  public var record: [StateChange]
  /// The centres whose answers are ready, by name.
  public var ready: [ReadyMark]
  public var foreign: Foreign

  public init(
    id: FollowUpID, title: String, shortTitle: String? = nil, date: CalendarDate? = nil,
    answersDue: CalendarDate? = nil, state: FollowUpState = .planned, record: [StateChange] = [],
    ready: [ReadyMark] = [], foreign: Foreign = Foreign()
  ) {
    self.id = id
    self.title = title
    self.shortTitle = shortTitle
    self.date = date
    self.answersDue = answersDue
    self.state = state
    self.record = record
    self.ready = ready
    self.foreign = foreign
  }
}
