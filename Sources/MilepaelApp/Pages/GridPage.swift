import MilepaelCore
import MilepaelText
import Terminal

/// Initiatives down, follow-ups across: a chapter or a committee at a glance, with the beginning of
/// what was to be reached in each round.
extension AppState {
  func gridLines(_ key: Group.Key?) -> [PageLine] {
    let groups = register.groups(Array(register.rows.indices), by: grouping(of: key), of: agreement)
    let positions = key.flatMap { key in groups.first { $0.key == key }?.counted }
    let shown =
      positions.map { [(key: key, positions: $0)] }
      ?? groups.filter { $0.depth == 0 }.map { (key: $0.key, positions: $0.counted) }
    var lines = [headLine]
    for group in shown {
      if positions == nil, let key = group.key {
        lines.append(PageLine([.init(title(of: key), .group)]))
      }
      lines += group.positions.map(gridLine)
    }
    return lines
  }

  private func grouping(of key: Group.Key?) -> Grouping {
    switch key {
    case .committee: .committee
    case .centre: .centre
    case .standing: .smiley
    default: .chapter
    }
  }

  private var numberColumns: Int { 6 }
  private var nameColumns: Int { max(12, min(34, pageColumns / 4)) }

  private func cellColumns(_ count: Int) -> Int {
    max(5, (pageColumns - numberColumns - nameColumns - 1 - 5) / max(1, count))
  }

  private var headLine: PageLine {
    let width = cellColumns(agreement.followUps.count)
    return PageLine(
      [.init(String(repeating: " ", count: numberColumns + nameColumns + 1))]
        + agreement.followUps.map { followUp in
          let isFocus = followUp.id == register.focus
          return .init(
            fitted(isFocus ? "[\(followUp.columnTitle)]" : " \(followUp.columnTitle)", width),
            isFocus ? .heading : .label)
        } + [.init(" kr", .label)])
  }

  private func gridLine(_ position: Int) -> PageLine {
    let row = register.rows[position]
    let initiative = agreement[row.place]
    let followUps = agreement.followUps(at: row.place)
    let width = cellColumns(max(agreement.followUps.count, followUps.count))
    let glyphs = Glyphs(charset)
    var parts: [PageLine.Part] = [
      .init(fitted(row.id.number.printed, numberColumns), .label),
      .init(fitted(initiative.title, nameColumns), .plain, opens: .initiative(position, nil)),
      .init(" "),
    ]
    for (index, followUp) in followUps.enumerated() where row.standings.indices.contains(index) {
      let mark = glyphs.mark(row.standings[index])
      let text = initiative.round(followUp.id)?.milestone?.text ?? ""
      let room = width - 5
      parts.append(
        .init(
          fitted(mark.padded, 4), row.id.earlierYear == nil ? mark.role : .dim,
          opens: .initiative(position, followUp.id)))
      parts.append(.init(room > 6 ? fitted(text, room) + " " : fitted("", width - 4), .dim))
    }
    if !row.isGuidepost {
      let economy = glyphs.economy(row.economy)
      parts.append(.init(economy.padded, economy.role))
    }
    return PageLine(parts)
  }
}
