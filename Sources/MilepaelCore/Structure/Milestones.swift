/// Milestones are added, re-worded, moved and withdrawn; how they stood is kept with who, when and why.
///
/// Source: `DOMAIN.md` rule 4 (what is closed is the published record).
extension Agreement {
  /// The step that gives a follow-up a milestone, or the one it has another wording.
  ///
  /// - Parameter reason: why it is re-worded; a first wording needs none.
  public func step(
    wording text: String, at place: AnswerPlace, reason: String?, by stamp: Stamp
  ) throws(Refusal) -> Step {
    guard let text = text.content else { throw .structure(.empty) }
    guard var milestone = try milestone(at: place) else {
      return try step([edit(part(place), to: .milestone(Milestone(text)))])
    }
    if milestone.text == text { return Step([]) }
    guard let reason = reason?.content else { throw .reasonNeeded(place.followUp) }
    milestone.former.append(FormerMilestone(text: milestone.text, reason: reason, stamp: stamp))
    milestone.text = text
    return try step([edit(part(place), to: .milestone(milestone))], reason: reason)
  }

  /// The step that moves a milestone to another follow-up of its agreement.
  public func step(
    moving place: AnswerPlace, to followUp: FollowUpID, reason: String?, by stamp: Stamp
  ) throws(Refusal) -> Step {
    guard var milestone = try milestone(at: place) else {
      throw .structure(.unknown(place.followUp.value))
    }
    let target = AnswerPlace(place.initiative, followUp)
    guard try self.milestone(at: target) == nil else {
      throw .structure(.milestoneStands(followUp))
    }
    if initiative(place.initiative)?.round(place.followUp)?.effort.smiley != nil {
      throw .structure(.milestoneAnswered(place.followUp))
    }
    guard let reason = reason?.content else { throw .reasonNeeded(place.followUp) }
    milestone.former.append(
      FormerMilestone(
        text: milestone.text, followUp: place.followUp, reason: reason, stamp: stamp))
    return try step(
      [edit(part(place), to: nil), edit(part(target), to: .milestone(milestone))], reason: reason)
  }

  /// The step that gives a milestone up, or takes that back when there is no reason.
  public func step(
    withdrawing place: AnswerPlace, reason: String?, by stamp: Stamp
  ) throws(Refusal) -> Step {
    guard var milestone = try milestone(at: place) else {
      throw .structure(.unknown(place.followUp.value))
    }
    guard let reason = reason?.content else { throw .reasonNeeded(place.followUp) }
    milestone.withdrawn = Withdrawal(reason: reason, stamp: stamp)
    return try step([edit(part(place), to: .milestone(milestone))], reason: reason)
  }

  /// The step that lets a milestone be due again.
  public func step(restoring place: AnswerPlace) throws(Refusal) -> Step {
    guard var milestone = try milestone(at: place) else {
      throw .structure(.unknown(place.followUp.value))
    }
    milestone.withdrawn = nil
    return try step([edit(part(place), to: .milestone(milestone))])
  }

  private func part(_ place: AnswerPlace) -> Part {
    Part(.milestone, initiative: place.initiative, followUp: place.followUp)
  }

  private func milestone(at place: AnswerPlace) throws(Refusal) -> Milestone? {
    let position: InitiativePlace
    do { position = try onlyPlace(of: place.initiative) } catch { throw .failed(error) }
    guard followUps(at: position).contains(where: { $0.id == place.followUp }) else {
      throw .failed(.noSuchFollowUp(place.followUp))
    }
    guard let content = self[position].followedUp else {
      throw .failed(.guidepost(place.initiative))
    }
    return content.rounds[place.followUp]?.milestone
  }
}
