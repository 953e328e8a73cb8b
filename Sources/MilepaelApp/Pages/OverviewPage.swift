import MilepaelCore
import MilepaelText
import Terminal

/// What a manager asks first, on one page: every number opens the list behind it.
extension AppState {
  var overviewLines: [PageLine] {
    let overview = Overview(agreement, register)
    var lines = [totalLine(overview)]
    lines += [moneyLine(overview), PageLine()]
    lines += section(phrases.byCommittee, overview.committees) { key in
      if case .committee(let name) = key { .page(.committee(name)) } else { nil }
    }
    lines += section(phrases.byCentre, overview.centres) { key in
      if case .centre(let name) = key { .list(Filter(centre: name), .chapter) } else { nil }
    }
    lines += section(phrases.byChapter, overview.chapters) { key in
      if case .chapter(let id, _) = key { .list(Filter(chapter: id), .chapter) } else { nil }
    }
    lines += effectLines
    lines += waitingLines(overview)
    lines += checkLines(guideposts: overview.guideposts)
    return lines
  }

  private func totalLine(_ overview: Overview) -> PageLine {
    let total = overview.total
    var parts: [PageLine.Part] = [.init(phrases.inAll + "  ", .strong)]
    parts += counts(total.tally, Filter())
    parts.append(.init("   "))
    parts += trend(total.trend, Filter())
    return PageLine(parts)
  }

  private func moneyLine(_ overview: Overview) -> PageLine {
    let risk = overview.total.atRisk
    let words = phrases.atRisk(
      phrases.kroner(risk.thisYear), in: overview.year, later: phrases.kroner(risk.later))
    return PageLine([
      .init(Glyphs(charset).smiley(.sad).text + " ", .sad),
      .init(
        "\(overview.total.tally.economySad) \(phrases.economy)", .sad,
        opens: .list(Filter(economy: .sad), .committee)),
      .init("   \(words)", .amount),
    ])
  }

  /// A heading, and a line each with name, bar, counts, money and trend.
  private func section(
    _ title: String, _ parts: [Overview.Part], _ opening: (Group.Key) -> Opening?
  ) -> [PageLine] {
    let heading = PageLine([.init(title, .heading)])
    return [heading]
      + parts.map { part in
        let filter = part.key.flatMap(self.filter(of:)) ?? Filter()
        let name = part.key.map(self.title(of:)) ?? ""
        let columns = OverviewColumns(pageColumns)
        var line: [PageLine.Part] = [
          .init(
            fitted(name, columns.name), .plain,
            opens: part.key.flatMap(opening) ?? .list(filter, .chapter)),
          .init(" "),
        ]
        if columns.bar > 0 { line += bar(part.tally, columns.bar) + [.init(" ")] }
        line += counts(part.tally, filter)
        if columns.hasMoney { line += money(part, filter, columns) }
        if columns.hasTrend {
          line.append(.init("  "))
          line += trend(part.trend, filter)
        }
        return PageLine(line)
      } + [PageLine()]
  }

  /// How many have a sad economy, and the kroner that are at risk this year.
  private func money(
    _ part: Overview.Part, _ filter: Filter, _ columns: OverviewColumns
  ) -> [PageLine.Part] {
    guard part.tally.economySad > 0 else {
      return [.init(String(repeating: " ", count: columns.hasKroner ? 23 : 8))]
    }
    var sad = filter
    sad.economy = .sad
    let words = "kr \(Glyphs(charset).smiley(.sad).text)\(part.tally.economySad)"
    var parts: [PageLine.Part] = [
      .init(" "), .init(words, .sad, opens: .list(sad, .chapter)),
      .init(String(repeating: " ", count: max(0, 7 - charset.width(words)))),
    ]
    if columns.hasKroner {
      parts.append(.init(fitted(phrases.kroner(part.atRisk.thisYear), 15), .amount))
    }
    return parts
  }

  private func filter(of key: Group.Key) -> Filter? {
    switch key {
    case .committee(let name): Filter(committee: name)
    case .centre(let name): Filter(centre: name)
    case .chapter(let id, _): Filter(chapter: id)
    default: nil
    }
  }

  /// Worst first; each number opens what it counts.
  private func counts(_ tally: Tally, _ filter: Filter) -> [PageLine.Part] {
    let glyphs = Glyphs(charset)
    func narrowed(_ change: (inout Filter) -> Void) -> Opening {
      var filter = filter
      change(&filter)
      return .list(filter, .chapter)
    }
    let all: [(Glyphs.Mark, Int, Opening)] = [
      (glyphs.smiley(.sad), tally.sad, narrowed { $0.smiley = .sad }),
      (glyphs.smiley(.neutral), tally.neutral, narrowed { $0.smiley = .neutral }),
      (
        Glyphs.Mark(text: "!", role: .missing), tally.needsAnswer,
        narrowed { $0.standing = .needsAnswer }
      ),
      (glyphs.smiley(.happy), tally.happy, narrowed { $0.smiley = .happy }),
    ]
    return all.flatMap { mark, number, opening -> [PageLine.Part] in
      let digits = String(number)
      let pad = String(repeating: " ", count: max(0, 3 - digits.utf8.count))
      // A glyph of one column and one of two stand in the same room.
      let gap = String(repeating: " ", count: max(0, 2 - charset.width(mark.text)))
      return [
        .init(mark.text + gap, number > 0 ? mark.role : .dim),
        .init(digits, number > 0 ? mark.role : .dim, opens: number > 0 ? opening : nil),
        .init(pad),
      ]
    }
  }

  private func trend(_ trend: TrendTally, _ filter: Filter) -> [PageLine.Part] {
    let marks = Glyphs(charset)
    func part(_ mark: String, _ number: Int, _ role: Role, _ change: (inout Filter) -> Void)
      -> [PageLine.Part]
    {
      guard number > 0 else { return [.init("\(mark)0  ", .dim)] }
      var filter = filter
      change(&filter)
      return [.init("\(mark)\(number)", role, opens: .list(filter, .chapter)), .init("  ")]
    }
    return part(marks.better, trend.better, .happy) { $0.trend = .better }
      + part(marks.worse, trend.worse, .sad) { $0.trend = .worse }
      + part("=", trend.unchanged, .dim) { $0.trend = .unchanged }
      + (trend.again > 0
        ? part(marks.again, trend.again, .neutral) { $0.answeredAgain = true } : [])
  }

  /// A stacked bar; shape tells the parts apart where there is no colour.
  private func bar(_ tally: Tally, _ width: Int) -> [PageLine.Part] {
    let marks = Glyphs(charset)
    let parts: [(Int, String, Role)] = [
      (tally.sad, marks.barSad, .sad), (tally.neutral, marks.barNeutral, .neutral),
      (tally.needsAnswer, marks.barMissing, .missing), (tally.happy, marks.barHappy, .happy),
      (tally.upcoming + tally.notDue, marks.barRest, .dim),
    ]
    var left = width
    var total = max(1, tally.total)
    var drawn: [PageLine.Part] = []
    for (number, mark, role) in parts where number > 0 {
      // What there is one of is seen, and the bar is as wide as it is.
      let columns = min(left, max(1, (left * number + total / 2) / total))
      drawn.append(.init(String(repeating: mark, count: columns), role))
      left -= columns
      total = max(1, total - number)
    }
    if left > 0 { drawn.append(.init(String(repeating: " ", count: left))) }
    return drawn
  }

  /// What the investments should bring and bring, and what is watched; each opens its initiative.
  private var effectLines: [PageLine] {
    let watching = Watching(agreement)
    let (effects, indicators) = (watching.effects, watching.indicators)
    guard !effects.isEmpty || !indicators.isEmpty else { return [] }
    let positions = Dictionary(
      register.rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let line = { (id: InitiativeID, words: String, after: [PageLine.Part]) in
      PageLine(
        [
          .init(fitted(id.description, 11), .label),
          .init(
            charset.truncated(words, width: max(20, pageColumns - 40)), .plain,
            opens: positions[id].map { .initiative($0, register.focus) }),
        ] + after)
    }
    var lines = [PageLine([.init(phrases.effectsHeading, .heading)])]
    lines += watching.totals.flatMap { charset.lines(phrases.effectTotal($0), width: pageColumns) }
      .map { PageLine([.init($0, .amount)]) }
    lines += effects.map { line($0.initiative, $0.value.title, []) }
    if !indicators.isEmpty { lines.append(PageLine([.init(phrases.indicatorsLabel, .heading)])) }
    lines += indicators.map { indicator in
      let values = indicator.value.readings.map(\.value)
      let trend = "  " + Glyphs(charset).trend(values.suffix(12))
      let last = values.last.map { " " + phrases.decimal($0) } ?? ""
      let target = indicator.value.target.map { " (\(phrases.targetLabel) \(phrases.decimal($0)))" }
      return line(
        indicator.initiative, indicator.value.title,
        [.init(trend, .strong), .init(last + (target ?? ""), .dim)])
    }
    return lines + [PageLine()]
  }

  private func waitingLines(_ overview: Overview) -> [PageLine] {
    guard let focus = overview.focus, focus.state == .open else { return [] }
    var title = phrases.whoIsMissing
    if let due = focus.answersDue {
      title += " · " + phrases.daysLeft(today.days(until: due))
    }
    let lines = overview.waiting.map { waiting in
      let mark = waiting.mark.map { phrases.readySince(phrases.signed($0.stamp)) }
      return PageLine([
        .init(fitted(waiting.centre, OverviewColumns(pageColumns).name)),
        .init(" "),
        .init(
          phrases.needAnswer(waiting.count), waiting.count > 0 ? .missing : .dim,
          opens: waiting.count > 0
            ? .list(Filter(centre: waiting.centre, standing: .needsAnswer), .chapter) : nil),
        .init("   "),
        .init(mark ?? phrases.notReady, mark == nil ? .dim : .happy, opens: .command(.ready)),
      ])
    }
    return [PageLine([.init(title, .heading)])] + lines + [PageLine()]
  }

  private func checkLines(guideposts: Int) -> [PageLine] {
    var lines = [PageLine([.init(phrases.checksTitle, .heading)])]
    if let checked {
      lines += found(checked)
    } else {
      lines.append(PageLine([.init(phrases.checking, .dim)]))
    }
    if guideposts > 0 { lines.append(PageLine([.init(phrases.guidepostsApart(guideposts), .dim)])) }
    return lines
  }

  private func found(_ checked: Checked) -> [PageLine] {
    let kinds = Dictionary(
      checked.findings.map { (phrases.findingName($0.kind), 1) }, uniquingKeysWith: +)
    let words = kinds.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
      .map { "\($0.value) \($0.key)" }
    return [
      PageLine([.init(phrases.findingsTitle(checked.findings.count), opens: .command(.findings))])
    ]
      + charset.lines(words.joined(separator: " · "), width: pageColumns).map {
        PageLine([.init($0, .dim)])
      } + [
        PageLine([.init(phrases.openActions(checked.openActions), opens: .page(.actions))])
      ]
  }

  /// A text, cut and filled to a width.
  func fitted(_ text: String, _ width: Int) -> String {
    let cut = charset.truncated(text, width: width)
    return cut + String(repeating: " ", count: max(0, width - charset.width(cut)))
  }
}

/// What there is room for.
struct OverviewColumns {
  let name: Int
  let bar: Int
  let hasMoney: Bool
  let hasKroner: Bool
  let hasTrend: Bool

  init(_ width: Int) {
    // Counts take 4 × 5 columns, money 8, kroner 16, the trend 18.
    hasMoney = width >= 66
    hasTrend = width >= 90
    hasKroner = width >= 112
    let rest = width - 20 - (hasMoney ? 8 : 0) - (hasTrend ? 18 : 0) - (hasKroner ? 15 : 0) - 1
    bar = max(0, min(24, rest - 34))
    name = max(16, min(44, rest - bar - (bar > 0 ? 1 : 0)))
  }
}
