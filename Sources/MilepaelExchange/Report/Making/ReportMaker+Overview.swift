import MilepaelCore
import MilepaelText

/// The front page: how many stand how, what got worse and what is missing.
extension ReportMaker {
  typealias Block = ReportDocument.Block
  typealias Column = ReportDocument.Column

  var overview: [Block] {
    let all = Array(register.rows.indices)
    return [
      .heading(level: 2, text: words.overview),
      .paragraph(words.standsSo(register.tally(all))),
      .heading(level: 3, text: words.byChapter),
      counts(by: .chapter, words.byChapter),
      .heading(level: 3, text: words.byCommittee),
      counts(by: .committee, words.byCommittee),
      .heading(level: 3, text: words.gotWorse),
    ] + worsened + [.heading(level: 3, text: words.whatIsMissing)] + missing
      + [.heading(level: 3, text: words.moneyAtRisk)] + atRisk
  }

  /// One row a group, worst last in no order: the document's own order is what people look for.
  private func counts(by grouping: Grouping, _ caption: String) -> Block {
    let all = Array(register.rows.indices)
    let groups = register.groups(all, by: grouping, of: view).filter { $0.depth == 0 }
    var rows = groups.compactMap { group -> [ReportDocument.Cell]? in
      guard let name = name(of: group.key) else { return nil }
      return [.text(name)] + numbers(register.tally(group.counted))
    }
    rows.append([.text(phrases.inAll)] + numbers(register.tally(all)))
    let heads = words.countHeads.map { Column($0, width: 5) }
    return .table(
      ReportDocument.Table(
        caption: caption, columns: [Column(caption, width: 40)] + heads, rows: rows))
  }

  private func name(of key: Group.Key) -> String? {
    switch key {
    case .chapter(let id, _):
      let title = view.chapters.first { $0.id == id }?.title ?? ""
      return PrintedText.line("\(id). \(title)")
    case .committee(let name), .centre(let name):
      let line = PrintedText.line(name)
      return line.isEmpty ? phrases.nobody : line
    case .section, .standing, .extra, .guideposts: return nil
    }
  }

  private func numbers(_ tally: Tally) -> [ReportDocument.Cell] {
    [
      tally.total, tally.sad, tally.neutral, tally.uncertain, tally.missing, tally.again,
      tally.happyReported, tally.happyDerived, tally.upcoming, tally.notDue, tally.economySad,
      tally.economyHappy,
    ].map(ReportDocument.Cell.number)
  }

  /// What was better at the follow-up before.
  private var worsened: [Block] {
    guard let now = view.followUps.firstIndex(where: { $0.id == focus?.id }), now > 0 else {
      return [.paragraph(words.nothingHere)]
    }
    let rows = register.rows.compactMap { row -> [ReportDocument.Cell]? in
      guard case .own = row.place, row.standings.indices.contains(now) else { return nil }
      let (before, after) = (row.standings[now - 1], row.standings[now])
      guard let was = before.rank, let became = after.rank, became > was else { return nil }
      return [initiative(row), mark(before), mark(after), .text(status(row, at: now))]
    }
    return table(
      words.gotWorse,
      [
        Column(words.initiativeHead, width: 35), Column(words.beforeHead, width: 13),
        Column(words.nowHead, width: 17), Column(words.statusHead, width: 35),
      ], rows)
  }

  private var missing: [Block] {
    let rows = register.rows.compactMap { row -> [ReportDocument.Cell]? in
      guard let standing = row.standing, standing.needsAnswer, case .own = row.place else {
        return nil
      }
      return [initiative(row), .text(PrintedText.line(row.centre)), mark(standing)]
    }
    return table(
      words.whatIsMissing,
      [
        Column(words.initiativeHead, width: 45), Column(words.centreHead, width: 25),
        Column(words.effortHead, width: 30),
      ], rows)
  }

  private var atRisk: [Block] {
    let rows = register.rows.compactMap { row -> [ReportDocument.Cell]? in
      guard row.economy == .sad, case .own = row.place else { return nil }
      let latest = view[row.place].latestEconomy(in: view.followUps)?.at
      let status = latest.flatMap { view[row.place].round($0)?.economy.status } ?? MarkedText("")
      return [initiative(row), .mark(.economy(.sad)), .texts(marked(nil, status))]
    }
    return table(
      words.moneyAtRisk,
      [
        Column(words.initiativeHead, width: 40), Column(words.economyHead, width: 15),
        Column(words.statusHead, width: 45),
      ], rows)
  }

  private func table(
    _ caption: String, _ columns: [Column], _ rows: [[ReportDocument.Cell]]
  ) -> [Block] {
    if rows.isEmpty { return [.paragraph(words.nothingHere)] }
    return [.table(ReportDocument.Table(caption: caption, columns: columns, rows: rows))]
  }

  func initiative(_ row: Row) -> ReportDocument.Cell {
    .text(PrintedText.line("\(row.id) \(view[row.place].title)"))
  }

  private func status(_ row: Row, at position: Int) -> String {
    let round = view[row.place].round(view.followUps[position].id)
    return PrintedText.normalised(round?.effort.status.map(phrases.marked) ?? "")
  }

  func mark(_ standing: Standing) -> ReportDocument.Cell {
    let title: String? =
      switch standing {
      case .derived(let origin), .again(let origin): PrintedText.line(self.title(of: origin))
      default: nil
      }
    return .mark(.effort(standing, title: title))
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
