extension CheckContext {
  /// Links, chapters and cited decisions that lead nowhere.
  func references(
    _ initiative: Initiative, _ id: InitiativeID, _ place: InitiativePlace
  ) -> [Finding] {
    // Of an earlier agreement only a part is here: a link into it may lead to what was finished.
    var findings = initiative.links.filter {
      !ids.contains($0) && (id.earlierYear == nil || $0.earlierYear == nil)
    }.map { Finding(.deadLink($0), id) }
    if !agreement.chapters(at: place).contains(where: { $0.id == initiative.chapter }) {
      findings.append(Finding(.unknownChapter(initiative.chapter), id))
    }
    return findings
      + citations(initiative, place).filter { !isKnown($0.decision) }.map {
        Finding(.unknownDecision($0.decision), id, at: $0.followUp)
      }
  }

  /// Every decision that is cited, with the follow-up in which it is: by efforts, by latest
  /// statuses, and for the council's approval of changed budgets.
  private func citations(
    _ initiative: Initiative, _ place: InitiativePlace
  ) -> [(decision: DecisionReference, followUp: FollowUpID)] {
    var cited = agreement.followUps(at: place).flatMap { followUp in
      (initiative.round(followUp.id)?.effort.decisions ?? []).map { ($0, followUp.id) }
    }
    if case .extra(let year, let index) = place {
      let statuses = agreement.extra[year].initiatives[index].latestStatuses
      cited += agreement.followUps.flatMap { followUp in
        (statuses[followUp.id]?.decisions ?? []).map { ($0, followUp.id) }
      }
    }
    cited += (initiative.followedUp?.economy.changes ?? []).compactMap { change in
      change.approved.map { ($0, change.followUp) }
    }
    return cited
  }

  private func isKnown(_ decision: DecisionReference) -> Bool {
    let key = MeetingKey(
      committee: committees.canonical(decision.committee), date: decision.date)
    guard let items = meetings[key] else { return false }
    return decision.item.map(items.contains) ?? true
  }
}
