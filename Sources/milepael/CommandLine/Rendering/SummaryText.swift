import MilepaelCore
import MilepaelText

/// The counts for people: a line each group, worst first, and a line for all.
struct SummaryText {
  let summary: Summary
  let phrases: Phrases
  let layout: TextLayout

  func render() -> String {
    let agreement = summary.agreement
    let round = summary.focus.map { "\($0.title) · \(phrases.state($0.state))" }
    var lines = layout.paragraph("", "\(agreement.title) · \(agreement.municipality)")
    lines += layout.paragraph("", round ?? phrases.noFollowUps)
    lines += [""] + table(summary.parts.map { (name(of: $0.key), $0.tally) }, total: summary.total)
    if summary.guideposts > 0 {
      lines += ["", phrases.guidepostsApart(summary.guideposts)]
    }
    for (earlier, tally) in summary.extra {
      lines += [""] + layout.paragraph("", phrases.extra(of: earlier.title))
      lines += table([], total: tally)
    }
    lines += readiness
    lines += [""] + layout.paragraph("", phrases.summaryLegend)
    return layout.text(lines)
  }

  /// Which centres have said to be done, as long as they are asked.
  private var readiness: [String] {
    guard let focus = summary.focus, focus.state == .open else { return [] }
    let centres = summary.agreement.readiness(in: focus.id)
    guard !centres.isEmpty else { return [] }
    let waiting = centres.filter { $0.mark == nil }.map(\.centre)
    return [""]
      + layout.paragraph("", phrases.readyCount(centres.count - waiting.count, of: centres.count))
      + (waiting.isEmpty ? [] : layout.paragraph("", phrases.centresNotReady(waiting)))
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

  private func table(_ parts: [(name: String, tally: Tally)], total: Tally) -> [String] {
    let heads = phrases.summaryColumns
    let widths = heads.map { max(3, layout.columns(of: $0)) + 2 }
    let numbers = widths.reduce(0, +)
    let longest = (parts.map { layout.columns(of: $0.name) } + [12]).max() ?? 12
    let nameWidth = layout.width.map { min(longest, max(12, $0 - numbers - 1)) } ?? longest
    func line(_ name: String, _ cells: [String]) -> String {
      layout.padded(layout.fitted(name, nameWidth), to: nameWidth)
        + zip(cells, widths).map { layout.padded($0, to: $1, atRight: true) }.joined()
    }
    return [line("", heads)]
      + parts.map { line($0.name, cells($0.tally)) } + [line(phrases.inAll, cells(total))]
  }

  /// In the order of the heads.
  private func cells(_ tally: Tally) -> [String] {
    [
      tally.total, tally.sad, tally.neutral, tally.needsAnswer, tally.happy, tally.upcoming,
      tally.notDue, tally.economySad, tally.economyHappy,
    ].map(String.init)
  }
}
