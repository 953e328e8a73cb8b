import MilepaelCore
import MilepaelText

/// The front page: how many stand how, what got worse and what is missing.
extension ReportMaker {
  typealias Block = ReportDocument.Block

  var overview: [Block] {
    let all = Array(register.rows.indices)
    guard !all.isEmpty else { return [.paragraph(words.noInitiatives)] }
    return [
      .heading(level: 2, text: words.overview),
      .paragraph(words.standsSo(register.tally(all))),
    ] + extraOverview + counts(by: .chapter, words.byChapter) + committees + worsened
      + section(words.whatIsMissing, missing) + section(words.moneyAtRisk, atRisk)
  }

  /// A heading that is never parted from the table under it.
  private func section(_ heading: String, _ blocks: [Block]) -> [Block] {
    [.together([.heading(level: 3, text: heading)] + blocks)]
  }

  /// The extra follow-up counts apart: it is of another year's agreement.
  private var extraOverview: [Block] {
    view.extra.compactMap { earlier in
      let theirs = register.rows.indices.filter {
        register.rows[$0].id.earlierYear == earlier.budgetYear
      }
      guard !theirs.isEmpty else { return nil }
      let heading = PrintedText.line(phrases.extra(of: earlier.title))
      let sentence = words.standsSo(register.tally(theirs, includingExtra: true))
      return .paragraph("\(heading): \(sentence)")
    }
  }

  /// Of an excerpt there is one committee only.
  private var committees: [Block] {
    if options.committee != nil { return [] }
    let isCountedTwice = register.rows.contains {
      $0.id.earlierYear == nil && Set($0.committees).count > 1
    }
    return counts(
      by: .committee, words.byCommittee, isCountedTwice ? [.paragraph(words.countedTwice)] : [])
  }

  /// One row a group, in the document's own order, which is what people look for. Standings that
  /// nobody has are no columns, but for the three smileys.
  private func counts(
    by grouping: Grouping, _ caption: String, _ notes: [Block] = []
  ) -> [Block] {
    let all = Array(register.rows.indices)
    let inAll = numbers(register.tally(all))
    let smileys = [0, 1, 2, 6]
    let shown = inAll.indices.filter { inAll[$0] > 0 || smileys.contains($0) }
    func cells(_ name: ReportDocument.Cell, _ numbers: [Int]) -> [ReportDocument.Cell] {
      [name] + shown.map { .number(numbers[$0]) }
    }
    let groups = register.groups(all, by: grouping, of: view).filter { $0.depth == 0 }
    var rows = groups.compactMap { group -> [ReportDocument.Cell]? in
      name(of: group.key).map { cells($0, numbers(register.tally(group.counted))) }
    }
    rows.append(cells(.text(phrases.inAll), inAll))
    let width = 64 / shown.count
    let heads = shown.map { (words.countHeads[$0], width) }
    return section(
      caption,
      notes + [
        table(
          caption, [(words.groupHead(grouping), 100 - width * shown.count)] + heads, rows,
          kind: .counts)
      ])
  }

  private func name(of key: Group.Key) -> ReportDocument.Cell? {
    switch key {
    case .chapter(let id, _):
      let title = view.chapters.first { $0.id == id }?.title ?? ""
      return .quoted(PrintedText.line("\(id). \(title)"))
    case .committee(let name), .centre(let name):
      let line = PrintedText.line(name)
      return line.isEmpty ? .text(phrases.nobody) : .quoted(line)
    case .section, .standing, .extra, .guideposts: return nil
    }
  }

  private func numbers(_ tally: Tally) -> [Int] {
    [
      tally.total, tally.sad, tally.neutral, tally.uncertain, tally.missing, tally.again,
      tally.happyReported, tally.happyDerived, tally.upcoming, tally.notDue, tally.economySad,
      tally.economyHappy,
    ]
  }

  /// What was better at the follow-up before.
  private var worsened: [Block] {
    guard let now = view.followUps.firstIndex(where: { $0.id == focus?.id }), now > 0 else {
      return []
    }
    let heading = words.gotWorse(since: PrintedText.line(view.followUps[now - 1].title))
    let rows = register.rows.compactMap { row -> [ReportDocument.Cell]? in
      guard case .own = row.place, row.standings.indices.contains(now) else { return nil }
      let (before, after) = (row.standings[now - 1], row.standings[now])
      guard let was = before.rank, let became = after.rank, became > was else { return nil }
      return [
        initiative(row), mark(before, in: view.followUps), mark(after, in: view.followUps),
        .texts(status(row, at: now)),
      ]
    }
    return section(
      heading,
      found(
        heading,
        [
          (words.initiativeHead, 35), (words.beforeHead, 13), (words.nowHead, 17),
          (words.statusHead, 35),
        ], rows))
  }

  private var missing: [Block] {
    let rows = register.rows.filter { row in
      guard case .own = row.place else { return false }
      return row.standing?.needsAnswer == true
    }
    return rows.isEmpty
      ? [.paragraph(words.nothingHere)] : [standings(rows, words.whatIsMissing)]
  }

  /// Initiatives of which only their centre and how they stand is said.
  func standings(_ rows: [Row], _ caption: String) -> Block {
    table(
      caption,
      [(words.initiativeHead, 45), (words.centreHead, 25), (words.effortHead, 30)],
      rows.map { row in
        [
          initiative(row), .quoted(PrintedText.line(row.centre)),
          mark(row.standing ?? .notDue, in: view.followUps),
        ]
      })
  }

  private var atRisk: [Block] {
    let rows = register.rows.compactMap { row -> [ReportDocument.Cell]? in
      guard row.economy == .sad, case .own = row.place else { return nil }
      let latest = view[row.place].latestEconomy(in: view.followUps)?.at
      let status = latest.flatMap { view[row.place].round($0)?.economy.status } ?? MarkedText("")
      return [initiative(row), .mark(.economy(.sad)), .texts(marked(nil, status))]
    }
    return found(
      words.moneyAtRisk,
      [(words.initiativeHead, 40), (words.economyHead, 15), (words.statusHead, 45)], rows)
  }

  /// A table, or that there is nothing to put in it.
  private func found(
    _ caption: String, _ columns: [(String, Int)], _ rows: [[ReportDocument.Cell]]
  ) -> [Block] {
    [rows.isEmpty ? .paragraph(words.nothingHere) : table(caption, columns, rows)]
  }

  func initiative(_ row: Row) -> ReportDocument.Cell {
    .quoted(PrintedText.line("\(row.id) \(view[row.place].title)"))
  }

  private func status(_ row: Row, at position: Int) -> [Labelled] {
    let round = view[row.place].round(view.followUps[position].id)
    return round?.effort.status.map { marked(nil, $0) } ?? []
  }
}

extension Standing {
  /// How bad it is, where somebody judged: happy 0, neutral 1, uncertain 2, sad 3.
  fileprivate var rank: Int? {
    switch self {
    case .reported(.happy), .derived: 0
    case .reported(.neutral): 1
    case .uncertain: 2
    case .reported(.sad): 3
    case .missing, .again, .upcoming, .notDue: nil
    }
  }
}
