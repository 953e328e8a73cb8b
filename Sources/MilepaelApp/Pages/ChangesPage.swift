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
    case .previousFollowUp: previousLines
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
    let positions = Dictionary(
      register.rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return items.flatMap { item -> [PageLine] in
      let opening = item.edit.initiative.flatMap { positions[$0] }.map {
        Opening.initiative($0, item.edit.followUp)
      }
      let place = phrases.place(of: item.edit, title: title(of:))
      let by = "  \(item.stamp.by), \(phrases.moment(item.stamp.at, zoneSeconds: zoneSeconds))"
      let words = charset.lines(phrases.edit(item.edit), width: max(20, pageColumns - 4))
      return [PageLine([.init(place, .strong, opens: opening), .init(by, .dim)])]
        + words.map { PageLine([.init("    " + $0)]) }
    }
  }
}
