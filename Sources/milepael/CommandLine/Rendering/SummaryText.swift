import MilepaelCore
import MilepaelText

/// What the overview shows, for people: tables worst first, and who has not answered.
struct SummaryText {
  let summary: Summary
  let phrases: Phrases
  let layout: TextLayout
  let today: CalendarDate

  private var overview: Overview { summary.overview }

  func render() -> String {
    let agreement = summary.agreement
    let round = summary.focus.map { "\($0.title) · \(phrases.state($0.state))" }
    var lines = layout.paragraph("", "\(agreement.title) · \(agreement.municipality)")
    lines += layout.paragraph("", round ?? phrases.noFollowUps)
    for grouping in summary.groupings { lines += section(grouping) }
    lines += ["", "\(phrases.documents.economyLabel): \(money)"]
    if overview.guideposts > 0 { lines += ["", phrases.guidepostsApart(overview.guideposts)] }
    for (earlier, tally) in summary.extra {
      lines += [""] + layout.paragraph("", phrases.extra(of: earlier.title))
      lines += effort([(phrases.inAll, tally)])
    }
    lines += effects + waiting + checks
    lines += [""] + layout.paragraph("", phrases.summaryLegend)
    return layout.text(lines)
  }

  /// Effort, and then money and how it has moved: two axes, and two tables.
  private func section(_ grouping: Grouping) -> [String] {
    let parts = summary.parts(by: grouping)
    let named = parts.map { (name: $0.key.map(name) ?? "", part: $0) }
    let all = named + [(phrases.inAll, overview.total)]
    let moved = SummaryTable(
      heads: phrases.movedColumns(overview.year),
      rows: all.map { ($0.name, movedCells($0.part)) }, layout: layout)
    return ["", heading(grouping), ""] + effort(all.map { ($0.name, $0.part.tally) })
      + [""] + moved.lines
  }

  private func heading(_ grouping: Grouping) -> String {
    switch grouping {
    case .committee, .smiley: phrases.byCommittee
    case .centre: phrases.byCentre
    case .chapter: phrases.byChapter
    }
  }

  private func effort(_ rows: [(name: String, tally: Tally)]) -> [String] {
    SummaryTable(
      heads: phrases.summaryColumns, rows: rows.map { ($0.name, cells($0.tally)) }, layout: layout
    ).lines
  }

  private var money: String {
    let risk = overview.total.atRisk
    return phrases.atRisk(
      phrases.kroner(risk.thisYear), in: overview.year, later: phrases.kroner(risk.later))
  }

  /// What the investments should bring and bring, and the indicators.
  private var effects: [String] {
    let watching = Watching(summary.agreement)
    let totals = watching.totals.flatMap { layout.paragraph("  ", phrases.effectTotal($0)) }
    let indicators = watching.indicators.flatMap {
      layout.paragraph("  ", "\($0.initiative) \(phrases.indicator($0.value))")
    }
    return (totals.isEmpty ? [] : ["", phrases.effectsHeading] + totals)
      + (indicators.isEmpty ? [] : ["", phrases.indicatorsLabel] + indicators)
  }

  /// Who has not answered, as long as they are asked.
  private var waiting: [String] {
    guard let focus = summary.focus, focus.state == .open, !overview.waiting.isEmpty else {
      return []
    }
    let due = focus.answersDue.map { " · " + phrases.daysLeft(today.days(until: $0)) } ?? ""
    let ready = overview.waiting.count { $0.mark != nil }
    let width = overview.waiting.map { layout.columns(of: $0.centre) }.max() ?? 0
    return ["", phrases.whoIsMissing + due]
      + overview.waiting.flatMap { waiting in
        let mark = waiting.mark.map { phrases.readySince(phrases.signed($0.stamp)) }
        return layout.paragraph(
          layout.padded("  \(waiting.centre)", to: width + 4),
          "\(phrases.needAnswer(waiting.count)), \(mark ?? phrases.notReady)")
      } + layout.paragraph("", phrases.readyCount(ready, of: overview.waiting.count))
  }

  /// What the checks find, by kind, the most first.
  private var checks: [String] {
    let kinds = summary.findings.map { "\($0.count) \(phrases.findingName($0.kind))" }
    let number = summary.findings.reduce(0) { $0 + $1.count }
    return ["", number == 0 ? phrases.noFindings : phrases.findingsTitle(number)]
      + (kinds.isEmpty ? [] : layout.paragraph("  ", kinds.joined(separator: " · ")))
      + [phrases.openActions(summary.openActions)]
  }

  private func name(of key: Group.Key) -> String {
    switch key {
    case .chapter(let id, _), .section(_, let id):
      summary.agreement.chapters.first { $0.id == id }.map { "\(id) \($0.title)" } ?? id
    case .committee(let name), .centre(let name): name.isEmpty ? phrases.nobody : name
    case .extra(let year): String(year)
    case .guideposts: phrases.guideposts
    case .standing: ""
    }
  }

  /// In the order of the heads.
  private func cells(_ tally: Tally) -> [String] {
    [
      tally.total, tally.sad, tally.neutral, tally.needsAnswer, tally.happy, tally.upcoming,
      tally.notDue, tally.economySad, tally.economyHappy,
    ].map(String.init)
  }

  private func movedCells(_ part: Overview.Part) -> [String] {
    [part.atRisk.thisYear, part.atRisk.later].map { $0 == 0 ? "0" : phrases.kroner($0) }
      + [part.trend.better, part.trend.worse, part.trend.unchanged, part.trend.again]
      .map(String.init)
  }
}
