/// One place in which two states of an agreement differ.
public struct Difference: Hashable, Sendable {
  public enum Place: Hashable, Sendable {
    /// A field of an answer.
    case answer(AnswerPlace, Edit.Field)
    /// Something else of an initiative: its text, its money, whether it is there at all.
    case initiative(InitiativeID)
    case followUp(FollowUpID)
    /// Which conflicts are open.
    case conflicts
    /// The agreement's head, its chapters, bodies and meetings.
    case agreement
  }

  public var place: Place

  public init(_ place: Place) { self.place = place }

  /// Every place in which they differ. Which entries of the history they hold is no difference.
  public static func between(_ a: Agreement, _ b: Agreement) -> [Difference] {
    var places: [Place] = []
    if head(a) != head(b) { places.append(.agreement) }
    if a.followUps != b.followUps {
      let ids = a.followUps.map(\.id) + b.followUps.map(\.id)
      for id in ids.uniqued() where a.followUp(id) != b.followUp(id) {
        places.append(.followUp(id))
      }
      if places.isEmpty { places.append(.agreement) }
    }
    if a.conflicts != b.conflicts { places.append(.conflicts) }
    let ids = (a.places.map(a.id(at:)) + b.places.map(b.id(at:))).uniqued()
    for id in ids { places += Self.places(id, a, b) }
    return places.uniqued().map(Difference.init)
  }

  private static func places(_ id: InitiativeID, _ a: Agreement, _ b: Agreement) -> [Place] {
    guard let left = a.place(of: id), let right = b.place(of: id) else { return [.initiative(id)] }
    let (one, other) = (a[left], b[right])
    var places: [Place] = []
    if one != other {
      let rounds = one.followedUp?.rounds ?? [:]
      let others = other.followedUp?.rounds ?? [:]
      for followUp in Set(rounds.keys).union(others.keys).sorted(by: { $0.value < $1.value }) {
        let place = AnswerPlace(id, followUp)
        let edits = (rounds[followUp] ?? .empty).edits(to: others[followUp] ?? .empty, at: place)
        places += edits.map { .answer(place, $0.field) }
      }
      if withoutAnswers(one) != withoutAnswers(other) { places.append(.initiative(id)) }
    }
    let (latest, otherLatest) = (a.latestStatuses(at: left), b.latestStatuses(at: right))
    for followUp in Set(latest.keys).union(otherLatest.keys).sorted(by: { $0.value < $1.value })
    where latest[followUp] != otherLatest[followUp] {
      places.append(.answer(AnswerPlace(id, followUp), .latestStatus))
    }
    return places
  }

  /// What is left of an initiative when every answer is taken out.
  private static func withoutAnswers(_ initiative: Initiative) -> Initiative {
    guard var content = initiative.followedUp else { return initiative }
    content.rounds = content.rounds.mapValues { round in
      var rest = round
      rest.effort = EffortAssessment(foreign: round.effort.foreign)
      rest.economy = EconomyAssessment(foreign: round.economy.foreign)
      return rest
    }.filter { $0.value != .empty }
    var rest = initiative
    rest.handling = .followedUp(content)
    return rest
  }

  private static func head(_ agreement: Agreement) -> Agreement {
    var head = agreement
    head.initiatives = []
    head.followUps = []
    head.conflicts = []
    head.recordedUpTo = nil
    for index in head.extra.indices { head.extra[index].initiatives = [] }
    return head
  }
}

extension Agreement {
  public func followUp(_ id: FollowUpID) -> FollowUp? { followUps.first { $0.id == id } }

  /// The latest statuses of the initiative at a place; none but for one of an earlier agreement.
  public func latestStatuses(at place: InitiativePlace) -> [FollowUpID: LatestStatus] {
    guard case .extra(let year, let index) = place else { return [:] }
    return extra[year].initiatives[index].latestStatuses
  }
}

extension Sequence where Element: Hashable {
  /// Every element once, where it comes first.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
