/// How a conflict is settled.
public enum Settlement: Hashable, Sendable {
  /// What stands goes on standing.
  case keepStanding
  /// The other value comes in its place.
  case takeOther
}

extension Agreement {
  /// The step that settles a conflict. What was not chosen stays in the history.
  ///
  /// - Throws: ``Refusal`` when the other value may not be taken: its follow-up is closed, or its
  ///   initiative gone.
  public func step(
    settling conflict: Conflict, _ settlement: Settlement, by stamp: Stamp
  ) throws(Refusal) -> Step {
    let closing = Edit.conflict(conflict, Change(from: true, to: false))
    guard settlement == .takeOther else { return Step([closing]) }
    if let place = conflict.edit.place, let answer = conflict.edit.answer {
      return Step(try step(answer, at: place, by: stamp).edits + [closing])
    }
    // Made from what stands now, which is not what it was once made from.
    let step = Step([retargeted(conflict.edit) ?? conflict.edit, closing])
    if let refusal = refusal(of: step) { throw refusal }
    return step
  }
}

extension Edit {
  /// What it answers, as somebody would answer it; `nil` for what is no answer.
  public var answer: Answer? {
    var answer = Answer()
    switch self {
    case .effortSmiley(_, let change): answer.effort = .set(change.to)
    case .status(_, let change): answer.status = .set(change.to)
    case .action(_, let change): answer.action = .set(change.to)
    case .assignment(_, let change): answer.assignment = .set(change.to)
    case .decisions(_, let change): answer.decisions = .set(change.to)
    case .economySmiley(_, let change): answer.economy = .set(change.to)
    case .economyStatus(_, let change): answer.economyStatus = .set(change.to)
    case .latestStatus(_, let change):
      answer.latestStatus = .set(change.to?.text)
      answer.latestDecisions = .set(change.to?.decisions ?? [])
    default: return nil
    }
    return answer
  }
}
