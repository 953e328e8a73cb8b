import MilepaelCore
import MilepaelText

/// Milestones, statuses and smileys of the follow-ups.
extension DraftResolver {
  mutating func add(
    _ row: DraftRound, _ source: DraftInitiative, _ id: InitiativeID, _ rounds: RoundList,
    _ content: inout FollowedUp, _ initiative: inout Initiative
  ) {
    guard let followUp = rounds.id(of: row.followUp) else {
      // A row whose end is missing: which follow-up it is of cannot be known.
      for text in row.texts {
        findings.append(ImportFinding(.noPlace(text), id, line: row.line))
        initiative.remarks.append(MarkedText(text, isInternal: true))
      }
      return
    }
    var milestone = row.milestone
    var answer = row.answer
    if row.isWhole {
      let (text, statuses) = StatusSplit.split(row.milestone)
      milestone = text
      let status = (statuses.map(\.text) + [answer.status?.text ?? ""]).filter { !$0.isEmpty }
        .joined(separator: "\n\n")
      let parts = StatusSplit.action(in: status)
      if !status.isEmpty { answer.status = parts.status.isEmpty ? nil : MarkedText(parts.status) }
      if let action = parts.action {
        answer.action = Self.joined(MarkedText(action), answer.action)
      }
      answer.decisions += decisions(in: status, id, initiative.committees, row.line)
    }
    // Two rows can be of one follow-up, by two spellings of its title.
    var round = content.rounds[followUp] ?? .empty
    let text = Self.joined(round.milestone?.text, milestone)
    if let found = self.milestone(text, row, rounds) { round.milestone = found }
    round.effort.smiley = row.smiley?.effort ?? round.effort.smiley
    round.effort.status = Self.joined(round.effort.status, answer.status)
    round.effort.action = Self.joined(round.effort.action, answer.action)
    round.effort.assignment = answer.assignment ?? round.effort.assignment
    round.effort.decisions += answer.decisions
    content.rounds[followUp] = round
    if round.effort.smiley == .uncertain {
      findings.append(ImportFinding(.uncertainSmiley(row.followUp), id, line: row.line))
    }
    if round.effort.smiley == .happy, let status = answer.status,
      let word = LateWord.first(in: status.text)
    {
      findings.append(ImportFinding(.happyButLate(word), id, line: row.line))
    }
    if row.smiley?.isAsked == true || row.smiley?.isDerived == true { asked.insert(followUp) }
  }

  private static func joined(_ first: String?, _ second: String) -> String {
    guard let first, !first.isEmpty, first != second else { return second }
    return second.isEmpty ? first : first + "\n\n" + second
  }

  private static func joined(_ first: MarkedText?, _ second: MarkedText?) -> MarkedText? {
    guard let first, let second else { return first ?? second }
    return MarkedText(
      joined(first.text, second.text), isInternal: first.isInternal || second.isInternal)
  }

  /// A published document prints the smiley that the rule carries forward as it prints one that
  /// somebody gave. Where there is no milestone and no word, it was carried forward (`DOMAIN.md`
  /// rule 3), and is left to the rule.
  func leaveOutDerived(
    _ content: inout FollowedUp, _ rounds: RoundList, _ source: DraftInitiative
  ) {
    var wasHappy = false
    for followUp in rounds.followUps {
      guard var round = content.rounds[followUp.id] else { continue }
      let isSilent =
        round.milestone == nil && round.effort.status == nil && round.effort.decisions.isEmpty
      let certain = source.rounds.first { rounds.id(of: $0.followUp) == followUp.id }?
        .smiley?.isCertain
      if wasHappy, isSilent, certain != true, round.effort.smiley == .happy {
        round.effort.smiley = nil
        content.rounds[followUp.id] = round
      } else if let smiley = round.effort.smiley {
        wasHappy = smiley == .happy
      } else if round.milestone != nil {
        wasHappy = false
      }
    }
  }

  /// Decisions that a status cites. One that is named by day and item only is of the responsible
  /// committee, when there is just one.
  mutating func decisions(
    in text: String, _ id: InitiativeID, _ committees: [String], _ line: Int
  ) -> [DecisionReference] {
    var found: [DecisionReference] = []
    for citation in CitedDecisions.all(in: text, known: names.foldedCommittees) {
      var decision = DecisionReference(committee: "", date: citation.date, item: citation.item)
      if let name = citation.committee.map({ names.cited($0) ?? $0 }) {
        decision.committee = name
      } else if committees.count == 1 {
        decision.committee = committees[0]
        findings.append(ImportFinding(.guessedDecision(decision), id, line: line))
      } else {
        continue
      }
      if !found.contains(decision) { found.append(decision) }
    }
    return found
  }

  mutating func latestStatuses(
    of source: DraftInitiative, _ id: InitiativeID, committees: [String]
  ) -> [FollowUpID: LatestStatus] {
    var statuses: [FollowUpID: LatestStatus] = [:]
    for (title, answer) in source.latestStatuses {
      guard let text = answer.status else { continue }
      let followUp = title.flatMap { own.id(of: $0) } ?? focus ?? own.followUps.first?.id
      guard let followUp else {
        findings.append(ImportFinding(.noPlace(text.text), id, line: source.line))
        continue
      }
      let cited =
        draft.isOwn ? answer.decisions : decisions(in: text.text, id, committees, source.line)
      guard let before = statuses[followUp], before.text.text != text.text else {
        statuses[followUp] = LatestStatus(text: text, decisions: cited)
        continue
      }
      statuses[followUp] = LatestStatus(
        text: MarkedText(
          before.text.text + "\n\n" + text.text,
          isInternal: before.text.isInternal || text.isInternal),
        decisions: before.decisions + cited.filter { !before.decisions.contains($0) })
    }
    return statuses
  }

  // MARK: Economy

  mutating func economy(
    of source: DraftInitiative, _ id: InitiativeID, _ rounds: RoundList,
    _ content: inout FollowedUp, _ initiative: inout Initiative
  ) {
    content.economy.text = source.economy.text
    content.economy.amounts =
      source.economy.amounts + StatedAmounts.amounts(of: source.economy.stated)
    content.economy.changes = source.economy.changes.compactMap { change in
      rounds.id(of: change.followUp).map { id in
        BudgetChange(
          followUp: id, amounts: change.amounts, funding: change.funding,
          approved: change.approved)
      }
    }
    for (title, answer, smiley) in source.economy.rounds {
      guard let followUp = rounds.id(of: title) else { continue }
      let before = content.rounds[followUp]?.economy ?? EconomyAssessment()
      content.rounds[followUp, default: .empty].economy = EconomyAssessment(
        smiley: smiley?.economy ?? before.smiley,
        status: Self.joined(before.status, answer.status))
      asked.insert(followUp)
    }
    guard !draft.isOwn else { return }
    wholeEconomy(source, id, rounds, &content)
    readAmounts(source, id, &content)
  }

  /// The economy row of a published document: a text, statuses by follow-up, and one smiley, which is
  /// of the follow-up that the document publishes; of an earlier agreement's, the last.
  private mutating func wholeEconomy(
    _ source: DraftInitiative, _ id: InitiativeID, _ rounds: RoundList,
    _ content: inout FollowedUp
  ) {
    let (text, statuses) = StatusSplit.split(source.economy.text)
    content.economy.text = text
    let here = source.earlierYear == nil ? focus : rounds.followUps.last?.id
    for status in statuses {
      let named = status.rounds.filter { rounds.followUps.indices.contains($0 - 1) }
        .map { rounds.followUps[$0 - 1].id }
      for followUp in named.isEmpty ? [here].compactMap(\.self) : named {
        var economy = content.rounds[followUp]?.economy ?? EconomyAssessment()
        economy.status = MarkedText(
          economy.status.map { $0.text + "\n\n" + status.text } ?? status.text)
        content.rounds[followUp, default: .empty].economy = economy
      }
      if named.isEmpty, here == nil {
        content.economy.text += (content.economy.text.isEmpty ? "" : "\n\n") + status.text
      }
    }
    guard let smiley = source.economy.smiley?.economy else { return }
    if let here {
      content.rounds[here, default: .empty].economy.smiley = smiley
    } else {
      findings.append(ImportFinding(.noPlace(smiley.rawValue), id, line: source.economy.line))
    }
  }

  private mutating func readAmounts(
    _ source: DraftInitiative, _ id: InitiativeID, _ content: inout FollowedUp
  ) {
    guard content.economy.amounts.isEmpty else { return }
    let year = source.earlierYear ?? budgetYear
    let row = AmountReader(source: .economy, budgetYear: year).reading(of: content.economy.text)
    let texts = source.description.map {
      AmountReader(source: .description, budgetYear: year).reading(of: $0)
    }
    var stated = row.amounts
    let described = texts.flatMap(\.amounts)
    // The row repeats the sums; that the money was there before, only the description says.
    let inherited = described.filter { $0.kind == .earlier }
    if !inherited.isEmpty {
      for index in stated.indices where stated[index].isWithin(inherited) {
        stated[index].kind = .earlier
      }
    }
    content.economy.amounts = stated + described
    findings += row.unread.map {
      ImportFinding(.unreadAmount($0), id, line: source.economy.line)
    }
    findings += texts.flatMap(\.unread).map {
      ImportFinding(.unreadAmount($0), id, line: source.line)
    }
  }
}

extension Amount {
  /// Whether each of its years has the same sum among the others.
  fileprivate func isWithin(_ others: [Amount]) -> Bool {
    guard let toYear, kind == .allocation, toYear - fromYear < 30 else { return false }
    return (fromYear...max(fromYear, toYear)).allSatisfy { year in
      others.contains { other in
        other.kroner == kroner && other.covers(year)
      }
    }
  }
}
