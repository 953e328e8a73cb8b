import MilepaelCore
import MilepaelText

extension AppState {
  /// *3.16  Forberedende grunduddannelse (FGU) · 3. budgetopfølgning 2019*.
  func heading(of place: AnswerPlace) -> String? {
    guard let position = agreement.place(of: place.initiative) else { return nil }
    let head = "\(place.initiative)  \(agreement[position].title)"
    return place.followUp.value.isEmpty ? head : "\(head) · \(agreement.title(of: place.followUp))"
  }

  /// What stands over the text while it is written: what it is about, what it answers to, and what
  /// was said last.
  func context(of field: TextField) -> [String] {
    let place = field.place
    guard let position = agreement.place(of: place.initiative), let heading = heading(of: place)
    else { return [] }
    let initiative = agreement[position]
    let followUps = agreement.followUps(at: position)
    let now = followUps.firstIndex { $0.id == place.followUp } ?? followUps.count
    let before = followUps[..<now].reversed()
    var lines = [heading]
    switch field.name {
    case .status:
      lines += milestone(place, position)
      lines += before.lazy.compactMap { effortWords(initiative, $0) }.prefix(1)
    case .action:
      lines += milestone(place, position)
      if let status = initiative.round(place.followUp)?.effort.status {
        lines.append("\(phrases.statusLabel) \(status.text)")
      }
    case .economyStatus:
      if let text = initiative.followedUp?.economy.text, !text.isEmpty { lines.append(text) }
      lines += before.lazy.compactMap { economyWords(initiative, $0) }.prefix(1)
    case .latestStatus:
      lines += followUps.reversed().lazy.compactMap { effortWords(initiative, $0) }.prefix(1)
      lines += latestStatusBefore(place, position)
    case .milestone: lines.append(phrases.rewordingExplained)
    case .description, .carriedOutBy, .economyText, .remark: break
    }
    return lines
  }

  private func milestone(_ place: AnswerPlace, _ position: InitiativePlace) -> [String] {
    let initiative = agreement[position]
    if let milestone = initiative.round(place.followUp)?.milestone {
      return ["\(phrases.milestoneLabel) \(milestone.text)"]
    }
    guard let earlier = heldAgainst(place, position),
      let milestone = initiative.round(earlier)?.milestone
    else { return [] }
    return ["\(phrases.milestoneLabel) \(milestone.text) (\(agreement.title(of: earlier)))"]
  }

  private func effortWords(_ initiative: Initiative, _ followUp: FollowUp) -> String? {
    guard let effort = initiative.round(followUp.id)?.effort,
      effort.smiley != nil || effort.status != nil
    else { return nil }
    let smiley =
      switch effort.smiley {
      case .settled(let smiley): phrases.smiley(smiley)
      case .uncertain: phrases.standing(Standing.Name.uncertain)
      case nil: phrases.noSmiley
      }
    return phrases.lastTime(followUp.title, smiley, effort.status?.text)
  }

  private func economyWords(_ initiative: Initiative, _ followUp: FollowUp) -> String? {
    guard let economy = initiative.round(followUp.id)?.economy,
      economy.smiley != nil || economy.status != nil
    else { return nil }
    let smiley = economy.smiley.map { phrases.smiley($0.smiley) } ?? phrases.noSmiley
    return phrases.lastTime(followUp.title, smiley, economy.status?.text)
  }

  private func latestStatusBefore(_ place: AnswerPlace, _ position: InitiativePlace) -> [String] {
    guard case .extra(let year, let index) = position else { return [] }
    let statuses = agreement.extra[year].initiatives[index].latestStatuses
    let before = agreement.followUps.prefix { $0.id != place.followUp }
    guard let last = before.last(where: { statuses[$0.id] != nil }), let status = statuses[last.id]
    else { return [] }
    return ["\(last.title): \(status.text.text)"]
  }

  private func heldAgainst(_ place: AnswerPlace, _ position: InitiativePlace) -> FollowUpID? {
    // With the answer taken away, the rule says which milestone is asked about.
    var initiative = agreement[position]
    guard var content = initiative.followedUp else { return nil }
    content.rounds[place.followUp]?.effort.smiley = nil
    initiative.handling = .followedUp(content)
    let followUps = agreement.followUps(at: position)
    let standings = CarryForward.standings(of: initiative, in: followUps)
    guard let index = followUps.firstIndex(where: { $0.id == place.followUp }),
      case .again(let milestone) = standings[index]
    else { return nil }
    return milestone
  }
}
