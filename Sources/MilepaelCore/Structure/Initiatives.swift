/// Initiatives are added, withdrawn and, where nobody has answered, removed again.
extension Agreement {
  /// The step that adds an initiative of this agreement.
  public func step(adding initiative: Initiative) throws(Refusal) -> Step {
    if initiative.title.content == nil || initiative.centre.content == nil {
      throw .structure(.empty)
    }
    let id = InitiativeID(initiative.number)
    guard places(of: id).isEmpty else { throw .structure(.taken(id.description)) }
    guard chapters.contains(where: { $0.id == initiative.chapter }) else {
      throw .structure(.unknown(initiative.chapter))
    }
    return try step([edit(Part(.initiative, initiative: id), to: .initiatives([initiative]))])
  }

  /// The step that gives an initiative up from a follow-up on. What was said of it stays, and it is
  /// shown as withdrawn.
  public func step(
    withdrawing id: InitiativeID, from followUp: FollowUpID?, reason: String?, by stamp: Stamp
  ) throws(Refusal) -> Step {
    let position = try only(id)
    if let followUp, !followUps(at: position).contains(where: { $0.id == followUp }) {
      throw .failed(.noSuchFollowUp(followUp))
    }
    guard let reason = reason?.content else { throw .structure(.empty) }
    let withdrawal = Withdrawal(reason: reason, from: followUp, stamp: stamp)
    return try step(
      [edit(Part(.withdrawn, initiative: id), to: .withdrawal(withdrawal))], reason: reason)
  }

  /// The step that takes a withdrawal back.
  public func step(restoring id: InitiativeID) throws(Refusal) -> Step {
    _ = try only(id)
    return try step([edit(Part(.withdrawn, initiative: id), to: nil)])
  }

  /// The step that removes an initiative which was entered by mistake.
  public func step(removing id: InitiativeID) throws(Refusal) -> Step {
    let position = try only(id)
    let isAnswered =
      self[position].followedUp?.rounds.values.contains {
        $0.effort != EffortAssessment() || $0.economy != EconomyAssessment()
      } ?? false
    if isAnswered || !latestStatuses(at: position).isEmpty { throw .structure(.answered(id)) }
    return try step([edit(Part(.initiative, initiative: id), to: nil)])
  }

  /// The step that makes an initiative a guidepost, or lets it be followed up again. A guidepost holds
  /// no answers, so one that was answered stays what it is.
  public func step(guidepost isGuidepost: Bool, _ id: InitiativeID) throws(Refusal) -> Step {
    let position = try only(id)
    guard case .own = position else { throw .structure(.answered(id)) }
    var initiative = self[position]
    if (initiative.followedUp == nil) == isGuidepost { return Step([]) }
    if let content = initiative.followedUp, content != FollowedUp() {
      throw .structure(.answered(id))
    }
    initiative.handling = isGuidepost ? .guidepost : .followedUp(FollowedUp())
    return try step([edit(Part(.initiative, initiative: id), to: .initiatives([initiative]))])
  }

  private func only(_ id: InitiativeID) throws(Refusal) -> InitiativePlace {
    do { return try onlyPlace(of: id) } catch { throw .failed(error) }
  }
}
