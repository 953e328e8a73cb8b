/// Everything that concerns one committee.
public struct CommitteeView: Hashable, Sendable {
  /// A decision that it has taken on an initiative, as a status cites it.
  public struct Decision: Hashable, Sendable {
    public let reference: DecisionReference
    public let initiative: InitiativeID
    public let followUp: FollowUpID
  }

  /// Its present name.
  public let name: String
  public let formerNames: [Body.FormerName]
  /// Positions in the register of what it is responsible for.
  public let responsible: [Int]
  /// What it is only involved in: apart, and in no count.
  public let involved: [Int]
  public let tally: Tally
  /// Newest first.
  public let decisions: [Decision]
  /// Its meetings in the store, newest first.
  public let meetings: [Meeting]

  /// - Parameter name: the present name; former names and aliases lead to it by ``Directory``.
  public init(_ name: String, _ agreement: Agreement, _ register: Register) {
    self.name = name
    let directory = register.committees
    let isAtWork = agreement.committeesAtWork.contains { $0.name == name }
    var responsible: [Int] = []
    var involved: [Int] = []
    var decisions: [Decision] = []
    for (position, row) in register.rows.enumerated() {
      let initiative = agreement[row.place]
      if row.committees.contains(name) {
        responsible.append(position)
      } else {
        switch initiative.involved {
        case .all: if isAtWork { involved.append(position) }
        case .named(let names):
          if names.contains(where: { directory.canonical($0) == name }) {
            involved.append(position)
          }
        }
      }
      for (followUp, round) in initiative.followedUp?.rounds ?? [:] {
        for reference in round.effort.decisions
        where directory.canonical(reference.committee) == name {
          decisions.append(
            Decision(reference: reference, initiative: row.id, followUp: followUp))
        }
      }
      for (followUp, status) in agreement.latestStatuses(at: row.place) {
        for reference in status.decisions where directory.canonical(reference.committee) == name {
          decisions.append(
            Decision(reference: reference, initiative: row.id, followUp: followUp))
        }
      }
    }
    formerNames = agreement.committees.first { $0.name == name }?.formerNames ?? []
    self.responsible = responsible
    self.involved = involved
    tally = register.tally(responsible)
    self.decisions = decisions.sorted {
      ($1.reference.date, $1.reference.item ?? 0, $0.initiative)
        < ($0.reference.date, $0.reference.item ?? 0, $1.initiative)
    }
    meetings = agreement.meetings.filter { directory.canonical($0.committee) == name }
      .sorted { $0.date > $1.date }
  }
}
