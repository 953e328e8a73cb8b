import MilepaelCore
import MilepaelText

/// Milestones, answers and money that the store has, held against a document.
extension AgreementMerge {
  mutating func content(
    _ mine: FollowedUp, _ theirs: FollowedUp, _ id: InitiativeID, _ followUps: [FollowUp]
  ) -> FollowedUp {
    var content = mine
    set(&content.economy.text, theirs.economy.text, id, .economyText)
    let amounts = theirs.economy.amounts
    if !amounts.isEmpty, !Self.same(content.economy.amounts, amounts) {
      change(
        id, .amounts, content.economy.amounts.map(phrases.amount), amounts.map(phrases.amount))
      content.economy.amounts = amounts
    }
    watched(&content, id, theirs)
    budgetChanges(&content, id, theirs, followUps)
    for followUp in followUps {
      guard let coming = theirs.rounds[followUp.id] else { continue }
      var round = content.rounds[followUp.id] ?? .empty
      if followUp.state == .closed {
        compare(round, coming, id, followUp.id)
      } else {
        update(&round, coming, id, followUp.id)
      }
      content.rounds[followUp.id] = round == .empty ? nil : round
    }
    return content
  }

  private static func same(_ a: [Amount], _ b: [Amount]) -> Bool {
    func plain(_ amounts: [Amount]) -> [Amount] {
      amounts.map { amount in
        var amount = amount
        amount.foreign = Foreign()
        return amount
      }
    }
    return plain(a) == plain(b)
  }

  private mutating func update(
    _ round: inout Round, _ coming: Round, _ id: InitiativeID, _ followUp: FollowUpID
  ) {
    if let milestone = coming.milestone, let mine = round.milestone,
      isOlder(milestone.text, than: mine)
    {
      finding(
        .conflict(.milestone(followUp), store: mine.text, document: milestone.text), id)
    } else if let milestone = coming.milestone {
      var text = round.milestone?.text ?? ""
      set(&text, milestone.text, id, .milestone(followUp))
      if round.milestone?.text != text {
        // A document's other words are kept with the former ones, as a person's are.
        var milestone = round.milestone ?? Milestone(text)
        if let before = round.milestone {
          milestone.former.append(
            FormerMilestone(
              text: before.text, reason: phrases.rewordedIn(options.name), stamp: options.stamp))
        }
        milestone.text = text
        round.milestone = milestone
      }
    }
    kept(&round.milestone, coming.milestone, id, followUp)
    assignment(&round.effort, coming.effort, id, followUp)
    if let smiley = coming.effort.smiley, !Self.agrees(round.effort.smiley, smiley) {
      change(id, .effort(followUp), [words(round.effort.smiley)], [words(smiley)])
      round.effort.smiley = smiley
    }
    set(&round.effort.status, coming.effort.status, id, .status(followUp))
    set(&round.effort.action, coming.effort.action, id, .action(followUp))
    let decisions = Self.missing(in: round.effort.decisions, of: coming.effort.decisions)
    if !decisions.isEmpty {
      change(
        id, .decisions(followUp), round.effort.decisions.map(phrases.decision),
        (round.effort.decisions + decisions).map(phrases.decision))
      round.effort.decisions += decisions
    }
    if let smiley = coming.economy.smiley, smiley != round.economy.smiley {
      change(
        id, .economy(followUp), [round.economy.smiley.map { phrases.smiley($0.smiley) } ?? ""],
        [phrases.smiley(smiley.smiley)])
      round.economy.smiley = smiley
    }
    set(&round.economy.status, coming.economy.status, id, .economyStatus(followUp))
  }

  /// Whether a document's words are older than the milestone's: it is dated before they were changed.
  ///
  /// Of words that an import has changed only the day of the import is known, so that there a document
  /// is older only when it has words that the milestone had before.
  private func isOlder(_ text: String, than milestone: Milestone) -> Bool {
    guard let date, let last = milestone.former.last, let changed = last.stamp?.at.date,
      date < changed, !PrintedText.same(text, milestone.text)
    else { return false }
    let isImported = last.reason.map(Phrases.isRewordedIn) ?? false
    return !isImported || milestone.former.contains { PrintedText.same($0.text, text) }
  }

  /// What is closed is the published record: what differs is told, and stays.
  private mutating func compare(
    _ round: Round, _ coming: Round, _ id: InitiativeID, _ followUp: FollowUpID
  ) {
    func text(_ mine: String?, _ theirs: String?, _ field: ImportedField) {
      guard let theirs, !theirs.isEmpty, !PrintedText.same(mine ?? "", theirs) else { return }
      finding(.closed(field, store: mine ?? "", document: theirs), id)
    }
    text(round.milestone?.text, coming.milestone?.text, .milestone(followUp))
    compareKept(round, coming, id, followUp)
    if let smiley = coming.effort.smiley, !Self.agrees(round.effort.smiley, smiley) {
      finding(
        .closed(
          .effort(followUp), store: words(round.effort.smiley), document: words(smiley)), id)
    }
    text(round.effort.status?.text, coming.effort.status?.text, .status(followUp))
    text(round.effort.action?.text, coming.effort.action?.text, .action(followUp))
    if let smiley = coming.economy.smiley, smiley != round.economy.smiley {
      finding(
        .closed(
          .economy(followUp), store: round.economy.smiley.map { phrases.smiley($0.smiley) } ?? "",
          document: phrases.smiley(smiley.smiley)), id)
    }
    text(round.economy.status?.text, coming.economy.status?.text, .economyStatus(followUp))
  }

  /// A printed `☹` does not contradict what a person has made of it: neutral or sad.
  private static func agrees(_ mine: EffortSmiley?, _ theirs: EffortSmiley) -> Bool {
    mine == theirs || theirs == .uncertain && (mine == .neutral || mine == .sad)
  }

  private func words(_ smiley: EffortSmiley?) -> String {
    switch smiley {
    case .settled(let smiley): phrases.smiley(smiley)
    case .uncertain: phrases.standing(.uncertain)
    case nil: ""
    }
  }

  private static func missing(
    in mine: [DecisionReference], of theirs: [DecisionReference]
  ) -> [DecisionReference] {
    theirs.filter { decision in
      !mine.contains { $0.date == decision.date && $0.item == decision.item }
    }
  }

  private mutating func set(
    _ mine: inout MarkedText?, _ theirs: MarkedText?, _ id: InitiativeID, _ field: ImportedField
  ) {
    guard let theirs, !theirs.text.isEmpty else { return }
    var text = mine?.text ?? ""
    set(&text, theirs.text, id, field)
    if mine == nil {
      mine = theirs
    } else if mine?.text != text {
      mine?.text = text
    }
  }

  mutating func update(
    _ latest: [FollowUpID: LatestStatus], _ id: InitiativeID, _ year: Int, _ index: Int
  ) {
    for followUp in agreement.followUps {
      guard let coming = latest[followUp.id] else { continue }
      let current = agreement.extra[year].initiatives[index].latestStatuses[followUp.id]
      if PrintedText.same(current?.text.text ?? "", coming.text.text) { continue }
      if followUp.state == .closed, let current {
        finding(
          .closed(
            .latestStatus(followUp.id), store: current.text.text, document: coming.text.text), id)
        continue
      }
      change(id, .latestStatus(followUp.id), [current?.text.text ?? ""], [coming.text.text])
      agreement.extra[year].initiatives[index].latestStatuses[followUp.id] = coming
    }
  }
}
