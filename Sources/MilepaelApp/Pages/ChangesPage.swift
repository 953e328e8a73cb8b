import MilepaelCore
import MilepaelText
import Terminal

/// What has changed: since the follow-up before, since a day, or since one last looked.
extension AppState {
  /// Lets one choose since when.
  mutating func chooseChanges() {
    var items: [PickerLayer.Item] = [
      .init(phrases.sincePreviousFollowUp, .open(.changes(.previousFollowUp)))
    ]
    if let lastLook {
      items.append(
        .init(
          phrases.sinceLastLook(phrases.moment(lastLook, zoneSeconds: zoneSeconds)),
          .open(.changes(.moment(lastLook, isLastLook: true)))))
    }
    for days in [1, 7, 30] {
      let moment = Timestamp(secondsSince1970: now.secondsSince1970 - days * 86_400)
      items.append(
        .init(phrases.sinceDays(days), .open(.changes(.moment(moment, isLastLook: false)))))
    }
    items.append(.init(phrases.sinceADay, .askSince))
    layers.append(.picker(PickerLayer(phrases.changesTitle, items: items)))
  }

  func changeLines(_ since: Page.Since, _ entries: [Entry]) -> [PageLine] {
    switch since {
    case .previousFollowUp: previousLines + sincePrevious(entries)
    case .moment(let moment, _): momentLines(entries.filter { $0.stamp.at >= moment })
    }
  }

  private var previousLines: [PageLine] {
    let rows = register.rows.indices.filter { register.rows[$0].id.earlierYear == nil }
    let classes: [(String, Role, (Row) -> Bool)] = [
      (phrases.worse, .sad, { $0.trend == .worse }),
      (phrases.better, .happy, { $0.trend == .better }),
      (phrases.answeredAgain, .neutral, { $0.isAnsweredAgain }),
    ]
    var lines: [PageLine] = []
    for (title, role, belongs) in classes {
      let found = rows.filter { belongs(register.rows[$0]) }
      lines.append(PageLine([.init("\(title): \(found.count)", .heading)]))
      lines += found.map { moved($0, role) }
      lines.append(PageLine())
    }
    return lines
  }

  /// What was changed in the agreement itself for this round, and what was edited since the round
  /// before was closed.
  private func sincePrevious(_ entries: [Entry]) -> [PageLine] {
    let rounds = register.rows.indices.compactMap { position -> (Int, Milestone)? in
      guard let focus = register.focus, register.rows[position].id.earlierYear == nil,
        let milestone = agreement[register.rows[position].place].round(focus)?.milestone
      else { return nil }
      return (position, milestone)
    }
    var lines = list(
      phrases.rewordedTitle, rounds.filter { !$0.1.former.isEmpty }
    ) { milestone in
      milestone.former.reversed().map { phrases.former($0, title: agreement.title(of:)) }
    }
    lines += list(phrases.milestonesWithdrawn, rounds.filter { $0.1.withdrawn != nil }) {
      $0.withdrawn.map { [phrases.withdrawn($0, title: agreement.title(of:))] } ?? []
    }
    lines += budgetChanges
    guard let since = previousClosed else { return lines }
    let items = Changes(entries.filter { $0.stamp.at >= since }).items
    for (title, kinds) in [
      (phrases.initiativesChanged, [Part.Kind.initiative, .withdrawn, .initiativeTitle]),
      (phrases.moneyChanged, [.economy, .effects, .indicators]),
    ] {
      let found = items.filter { item in
        if case .part(let part, _) = item.edit { kinds.contains(part.kind) } else { false }
      }
      lines += self.lines(title, found)
    }
    return lines + self.lines(phrases.statusesEdited, items.filter { $0.edit.field == .status })
  }

  /// When the follow-up before the one in focus was closed.
  private var previousClosed: Timestamp? {
    guard let index = agreement.followUps.firstIndex(where: { $0.id == register.focus }), index > 0
    else { return nil }
    let before = agreement.followUps[index - 1]
    if let stamp = before.record.last(where: { $0.state == .closed })?.stamp { return stamp.at }
    return before.date.map {
      Timestamp(secondsSince1970: $0.daysSince1970 * 86_400 - zoneSeconds)
    }
  }

  private func list(
    _ title: String, _ found: [(Int, Milestone)], _ words: (Milestone) -> [String]
  ) -> [PageLine] {
    guard !found.isEmpty else { return [] }
    let lines = found.flatMap { position, milestone -> [PageLine] in
      [initiativeLine(position), PageLine([.init("    " + milestone.text)])]
        + words(milestone).flatMap { charset.lines($0, width: max(20, pageColumns - 4)) }
        .map { PageLine([.init("    " + $0, .dim)]) }
    }
    return [PageLine([.init("\(title): \(found.count)", .heading)])] + lines + [PageLine()]
  }

  private var budgetChanges: [PageLine] {
    let found = register.rows.indices.flatMap { position -> [(Int, BudgetChange)] in
      let changes = agreement[register.rows[position].place].followedUp?.economy.changes ?? []
      return changes.filter { $0.followUp == register.focus }.map { (position, $0) }
    }
    guard !found.isEmpty else { return [] }
    let lines = found.flatMap { position, change in
      [
        initiativeLine(position),
        PageLine([
          .init("    " + change.amounts.map(phrases.change).joined(separator: ", "), .amount)
        ]),
      ]
    }
    return [PageLine([.init("\(phrases.budgetsChanged): \(found.count)", .heading)])] + lines
      + [PageLine()]
  }

  private func initiativeLine(_ position: Int) -> PageLine {
    let row = register.rows[position]
    return PageLine([
      .init(fitted(row.id.description, 7), .label),
      .init(agreement[row.place].title, .strong, opens: .initiative(position, register.focus)),
    ])
  }

  private func lines(_ title: String, _ items: [Changes.Item]) -> [PageLine] {
    guard !items.isEmpty else { return [] }
    return [PageLine([.init("\(title): \(items.count)", .heading)])] + lines(of: items)
      + [PageLine()]
  }

  private func moved(_ position: Int, _ role: Role) -> PageLine {
    let row = register.rows[position]
    let glyphs = Glyphs(charset)
    let index = agreement.followUps.firstIndex { $0.id == register.focus } ?? 0
    let before = row.standings.indices.contains(index - 1) ? row.standings[index - 1] : .notDue
    let now = row.standings.indices.contains(index) ? row.standings[index] : .notDue
    let status = register.focus.flatMap { agreement[row.place].round($0)?.effort.status }
    return PageLine([
      .init(fitted(row.id.description, 7), .label),
      .init(
        fitted(agreement[row.place].title, 36), .plain,
        opens: .initiative(position, register.focus)),
      .init(" "), .init(glyphs.mark(before).padded, glyphs.mark(before).role),
      .init("\(glyphs.arrow) "), .init(glyphs.mark(now).padded, glyphs.mark(now).role),
      .init(
        charset.truncated(status.map(phrases.marked) ?? "", width: max(0, pageColumns - 56)), .dim),
    ])
  }

  private func momentLines(_ entries: [Entry]) -> [PageLine] {
    let items = Changes(entries).items
    guard !items.isEmpty else { return [PageLine([.init(phrases.nothingChangedSince, .dim)])] }
    return lines(of: items)
  }

  private func lines(of items: [Changes.Item]) -> [PageLine] {
    let positions = Dictionary(
      register.rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return items.flatMap { item -> [PageLine] in
      let opening = item.edit.initiative.flatMap { positions[$0] }.map {
        Opening.initiative($0, item.edit.followUp)
      }
      let place = phrases.place(of: item.edit, title: agreement.title(of:))
      let by = "  \(item.stamp.by), \(phrases.moment(item.stamp.at, zoneSeconds: zoneSeconds))"
      let words = charset.lines(phrases.edit(item.edit), width: max(20, pageColumns - 4))
      return [PageLine([.init(place, .strong, opens: opening), .init(by, .dim)])]
        + words.map { PageLine([.init("    " + $0)]) }
    }
  }
}
