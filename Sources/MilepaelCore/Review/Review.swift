/// A review meeting while it is held: what it goes through, how far it has come, and what it has put
/// off. What is answered and decided in it lies in the agreement itself.
public struct Review: Hashable, Sendable {
  /// In which order the initiatives come.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    case worstFirst, byNumber
  }

  /// What has become of an initiative.
  public enum Outcome: String, Hashable, Sendable, CaseIterable {
    case open, done, postponed
  }

  public struct Item: Hashable, Sendable {
    public let initiative: InitiativeID
    public var outcome: Outcome

    public init(_ initiative: InitiativeID, _ outcome: Outcome = .open) {
      self.initiative = initiative
      self.outcome = outcome
    }
  }

  /// The meeting's id in the agreement.
  public let id: String
  /// Who meets, as decisions cite it: a committee, a centre, or what the meeting is called.
  public let committee: String
  public let followUp: FollowUpID
  public let started: Timestamp
  /// The day of the meeting, where it is held.
  public let date: CalendarDate
  public var items: [Item]
  /// The item that is shown.
  public var index: Int

  public init(
    id: String, committee: String, followUp: FollowUpID, started: Timestamp, date: CalendarDate,
    items: [Item], index: Int = 0
  ) {
    self.id = id
    self.committee = committee
    self.followUp = followUp
    self.started = started
    self.date = date
    self.items = items
    self.index = index
  }

  public var current: Item? { items.indices.contains(index) ? items[index] : nil }
  public var done: Int { items.count { $0.outcome == .done } }

  /// Goes on, or back; it stays at the ends.
  public mutating func move(by offset: Int) {
    index = max(0, min(items.count - 1, index + offset))
  }

  public mutating func mark(_ id: InitiativeID, _ outcome: Outcome) {
    for position in items.indices where items[position].initiative == id {
      items[position].outcome = outcome
    }
  }
}

extension Register {
  /// Positions in the order of a meeting. Worst first: what is sad, then neutral, then what nobody has
  /// answered; the rest after that. Extra initiatives come last: their rounds are over.
  public func ordered(_ positions: [Int], _ order: Review.Order) -> [Int] {
    let byNumber = positions.filter { !rows[$0].isGuidepost }.sorted { rows[$0].id < rows[$1].id }
    guard order == .worstFirst else { return byNumber }
    let classes = byNumber.map { Group.StandingClass(rows[$0].standing ?? .notDue) }
    return zip(byNumber.indices, classes).sorted { a, b in
      let (left, right) = (rows[byNumber[a.0]].id, rows[byNumber[b.0]].id)
      let isExtra = (left.earlierYear != nil, right.earlierYear != nil)
      return isExtra.0 == isExtra.1 ? (a.1, a.0) < (b.1, b.0) : isExtra.1
    }.map { byNumber[$0.0] }
  }
}

extension Agreement {
  /// The step that puts a decision on record: in the meeting, and with the answer it was taken on.
  ///
  /// - Parameter title: the item's heading, where the meeting has none for the initiative yet.
  public func step(
    deciding text: String, title: String, on id: InitiativeID, in review: Review, by stamp: Stamp
  ) throws(Refusal) -> Step {
    let before = meetings.filter { $0.id == review.id }
    var meeting =
      before.first ?? Meeting(id: review.id, committee: review.committee, date: review.date)
    let heading = "\(id) \(title)"
    let number: Int
    if let index = meeting.items.firstIndex(where: { $0.title == heading }) {
      meeting.items[index].decision = text
      number = meeting.items[index].number
    } else {
      number = (meeting.items.map(\.number).max() ?? 0) + 1
      meeting.items.append(Meeting.Item(number: number, title: heading, decision: text))
    }
    let part = Part(.meeting, name: review.id)
    let change = Change<PartValue?>(
      from: before.isEmpty ? nil : .meetings(before), to: .meetings([meeting]))
    var edits: [Edit] = change.from == change.to ? [] : [.part(part, change)]
    let reference = DecisionReference(
      committee: review.committee, date: review.date, item: number)
    let place = AnswerPlace(id, review.followUp)
    // An extra initiative has no round in this agreement: there the meeting alone has it.
    if id.earlierYear != nil { return Step(edits) }
    let known = initiative(id)?.round(review.followUp)?.effort.decisions ?? []
    if !known.contains(reference) {
      var answer = Answer()
      answer.decisions = .set(known + [reference])
      edits += try step(answer, at: place, by: stamp).edits
    }
    return Step(edits)
  }
}
