extension Agreement {
  /// The same edit as it would be made now: from what its field holds, to what it wanted.
  ///
  /// It shows what stands where a conflict wanted something else, and it is the edit that settles it.
  /// `nil` when the initiative or the follow-up is not there, or several are.
  public func retargeted(_ edit: Edit) -> Edit? {
    switch edit {
    case .latestStatus(let place, let change): retargeted(latest: place, change)
    case .followUpState(let id, let change):
      followUp(id).map { .followUpState(id, Change(from: $0.state, to: change.to)) }
    case .followUpRecord(let id, let change):
      followUp(id).map { .followUpRecord(id, Change(from: $0.record, to: change.to)) }
    case .ready(let id, let centre, let change):
      followUp(id).map {
        .ready(id, centre: centre, Change(from: $0[readyMarkOf: centre], to: change.to))
      }
    case .conflict(let conflict, let change):
      .conflict(conflict, Change(from: conflicts.contains(conflict), to: change.to))
    case .part(let part, let change):
      part.kind != .initiative && part.initiative.map { places(of: $0).count != 1 } ?? false
        ? nil : .part(part, Change(from: self[part], to: change.to))
    default:
      edit.place.flatMap(answeredRound).flatMap { retargeted(edit, in: $0) }
    }
  }

  /// The round that an answer belongs to, also where nothing is said in it yet.
  private func answeredRound(at place: AnswerPlace) -> Round? {
    let positions = places(of: place.initiative)
    guard positions.count == 1, let content = self[positions[0]].followedUp,
      followUps(at: positions[0]).contains(where: { $0.id == place.followUp })
    else { return nil }
    return content.rounds[place.followUp] ?? .empty
  }

  private func retargeted(_ edit: Edit, in round: Round) -> Edit? {
    let (effort, economy) = (round.effort, round.economy)
    switch edit {
    case .effortSmiley(let place, let change):
      return .effortSmiley(place, Change(from: effort.smiley, to: change.to))
    case .status(let place, let change):
      return .status(place, Change(from: effort.status, to: change.to))
    case .action(let place, let change):
      return .action(place, Change(from: effort.action, to: change.to))
    case .assignment(let place, let change):
      return .assignment(place, Change(from: effort.assignment, to: change.to))
    case .decisions(let place, let change):
      return .decisions(place, Change(from: effort.decisions, to: change.to))
    case .note(let place, let change):
      return .note(place, Change(from: effort.note, to: change.to))
    case .clarified(let place, let change):
      return .clarified(place, Change(from: effort.isClarified, to: change.to))
    case .effortStamp(let place, let change):
      return .effortStamp(place, Change(from: effort.stamp, to: change.to))
    case .economySmiley(let place, let change):
      return .economySmiley(place, Change(from: economy.smiley, to: change.to))
    case .economyStatus(let place, let change):
      return .economyStatus(place, Change(from: economy.status, to: change.to))
    case .economyStamp(let place, let change):
      return .economyStamp(place, Change(from: economy.stamp, to: change.to))
    default: return nil
    }
  }

  private func retargeted(latest place: AnswerPlace, _ change: Change<LatestStatus?>) -> Edit? {
    let positions = places(of: place.initiative)
    guard positions.count == 1, case .extra = positions[0], followUp(place.followUp) != nil else {
      return nil
    }
    let current = latestStatuses(at: positions[0])[place.followUp]
    return .latestStatus(place, Change(from: current, to: change.to))
  }
}
