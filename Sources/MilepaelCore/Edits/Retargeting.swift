extension Agreement {
  /// The edit as it would be made now: from what stands, to what it wants. `nil` where there is
  /// nothing that it could be made on.
  public func retargeted(_ edit: Edit) -> Edit? {
    guard let place = edit.place, let position = self.place(of: place.initiative) else {
      return nil
    }
    let round = self[position].round(place.followUp) ?? .empty
    return switch edit {
    case .effortSmiley(_, let change):
      .effortSmiley(place, Change(from: round.effort.smiley, to: change.to))
    case .status(_, let change): .status(place, Change(from: round.effort.status, to: change.to))
    case .action(_, let change): .action(place, Change(from: round.effort.action, to: change.to))
    case .decisions(_, let change):
      .decisions(place, Change(from: round.effort.decisions, to: change.to))
    case .note(_, let change): .note(place, Change(from: round.effort.note, to: change.to))
    case .clarified(_, let change):
      .clarified(place, Change(from: round.effort.isClarified, to: change.to))
    case .effortStamp(_, let change):
      .effortStamp(place, Change(from: round.effort.stamp, to: change.to))
    case .economySmiley(_, let change):
      .economySmiley(place, Change(from: round.economy.smiley, to: change.to))
    case .economyStatus(_, let change):
      .economyStatus(place, Change(from: round.economy.status, to: change.to))
    case .economyStamp(_, let change):
      .economyStamp(place, Change(from: round.economy.stamp, to: change.to))
    case .latestStatus(_, let change):
      .latestStatus(
        place, Change(from: latestStatuses(at: position)[place.followUp], to: change.to))
    case .followUpState, .followUpRecord, .ready, .conflict: nil
    }
  }
}
