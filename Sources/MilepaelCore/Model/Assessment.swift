/// A decision that a status rests on: *den 4. juni 2019, Punkt 7*.
public struct DecisionReference: Hashable, Sendable {
  public var committee: String
  public var date: CalendarDate
  /// The agenda item's number, when the text names one.
  public var item: Int?
  public var foreign: Foreign

  public init(
    committee: String, date: CalendarDate, item: Int? = nil, foreign: Foreign = Foreign()
  ) {
    self.committee = committee
    self.date = date
    self.item = item
    self.foreign = foreign
  }
}

/// Who carries a corrective action out, and by when. Source: `DOMAIN.md` rule 1; document 003, where
/// each delivery has a day and somebody who brings it.
public struct Assignment: Hashable, Sendable {
  /// A centre or a person, as they are called.
  public var responsible: String?
  public var due: CalendarDate?
  public var foreign: Foreign

  public init(
    responsible: String? = nil, due: CalendarDate? = nil, foreign: Foreign = Foreign()
  ) {
    self.responsible = responsible
    self.due = due
    self.foreign = foreign
  }

  /// Nobody and no day: as if nothing was said.
  public var isEmpty: Bool { responsible == nil && due == nil && foreign.isEmpty }
}

/// What a centre says of an initiative's effort at one follow-up, with or without a milestone.
///
/// Effort is about the milestone, not the outcome: *an analysis is made* is happy when it is made,
/// whatever it says (`DOMAIN.md` rule 7).
public struct EffortAssessment: Hashable, Sendable {
  public var smiley: EffortSmiley?
  /// The text that explains the smiley.
  public var status: MarkedText?
  /// What is to be done; a sad milestone needs one, or a decision (`DOMAIN.md` rule 1).
  public var action: MarkedText?
  /// Who does it, and by when.
  public var assignment: Assignment?
  public var decisions: [DecisionReference]
  /// Why it was judged so, for those who work with it; never published.
  public var note: String?
  /// True when an uncertain smiley was settled after the follow-up was closed.
  public var isClarified: Bool
  public var stamp: Stamp?
  public var foreign: Foreign

  public init(
    smiley: EffortSmiley? = nil, status: MarkedText? = nil, action: MarkedText? = nil,
    assignment: Assignment? = nil,
    decisions: [DecisionReference] = [], note: String? = nil, isClarified: Bool = false,
    stamp: Stamp? = nil, foreign: Foreign = Foreign()
  ) {
    self.smiley = smiley
    self.status = status
    self.action = action
    self.assignment = assignment
    self.decisions = decisions
    self.note = note
    self.isClarified = isClarified
    self.stamp = stamp
    self.foreign = foreign
  }
}

/// What is said of an initiative's economy at one follow-up. Source: `DOMAIN.md` rule 2.
public struct EconomyAssessment: Hashable, Sendable {
  public var smiley: EconomySmiley?
  public var status: MarkedText?
  public var stamp: Stamp?
  public var foreign: Foreign

  public init(
    smiley: EconomySmiley? = nil, status: MarkedText? = nil, stamp: Stamp? = nil,
    foreign: Foreign = Foreign()
  ) {
    self.smiley = smiley
    self.status = status
    self.stamp = stamp
    self.foreign = foreign
  }
}

/// What has happened since, on an initiative of an earlier agreement (*seneste status*).
public struct LatestStatus: Hashable, Sendable {
  public var text: MarkedText
  public var decisions: [DecisionReference]
  public var stamp: Stamp?
  public var foreign: Foreign

  public init(
    text: MarkedText, decisions: [DecisionReference] = [], stamp: Stamp? = nil,
    foreign: Foreign = Foreign()
  ) {
    self.text = text
    self.decisions = decisions
    self.stamp = stamp
    self.foreign = foreign
  }
}
