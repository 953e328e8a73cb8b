import MilepaelCore
import MilepaelText
import Terminal

/// A page, and what it was made from.
struct KeptPage: Sendable {
  struct Origin: Hashable, Sendable {
    let position: Int
    let revision: Int
    let focus: FollowUpID?
    let width: Int
    let charset: Charset
    let language: Language
  }

  let origin: Origin
  let page: DetailPage
}

extension AppState {
  /// The page of the selected initiative; empty on a group's heading.
  public var detailPage: DetailPage {
    guard let origin = pageOrigin else {
      return DetailPage(width: layout.detailColumns, charset: charset)
    }
    if let keptPage, keptPage.origin == origin { return keptPage.page }
    return DetailPage(self, origin.position, width: origin.width)
  }

  private var pageOrigin: KeptPage.Origin? {
    selectedPosition.map {
      KeptPage.Origin(
        position: $0, revision: revision, focus: register.focus, width: layout.detailColumns,
        charset: charset, language: phrases.language)
    }
  }

  /// Makes the page anew when it is another one. To be called before it is asked for many times.
  mutating func keepPage() {
    guard let origin = pageOrigin, origin != keptPage?.origin else { return }
    keptPage = KeptPage(
      origin: origin, page: DetailPage(self, origin.position, width: origin.width))
  }

  /// What the keys change when nothing else is pointed at: the effort of the follow-up in focus and,
  /// for an initiative of an earlier agreement, of the last of its own.
  var focusedTarget: DetailTarget? {
    guard let row = selectedRow else { return nil }
    if row.id.earlierYear != nil {
      return agreement.followUps(at: row.place).last.map { .effort($0.id) }
    }
    return focus.map { .effort($0.id) }
  }

  /// What the keys change now: what the reader's line is about, else the follow-up in focus.
  var target: DetailTarget? {
    guard isReadingDetail else { return focusedTarget }
    let lines = detailPage.lines
    guard lines.indices.contains(browse.detail.cursor) else { return focusedTarget }
    return lines[browse.detail.cursor].target ?? focusedTarget
  }
}

extension DetailPage {
  init(_ state: AppState, _ position: Int, width: Int) {
    self.init(width: width, charset: state.charset)
    let row = state.register.rows[position]
    let initiative = state.agreement[row.place]
    head(state, row, initiative)
    rounds(state, row, initiative)
    latestStatuses(state, row)
    economy(state, row, initiative)
    rest(state, initiative)
  }

  private mutating func head(_ state: AppState, _ row: Row, _ initiative: Initiative) {
    let say = state.phrases
    if let year = row.id.earlierYear {
      let title = state.agreement.extra.first { $0.budgetYear == year }?.title ?? String(year)
      add(text: say.extra(of: title), role: .derived)
    }
    if let withdrawn = initiative.withdrawn {
      add(text: say.withdrawn(withdrawn, title: state.agreement.title(of:)), role: .missing)
    }
    if let content = initiative.followedUp {
      let amounts = content.economy.effectiveAmounts.map { say.amount($0) }
      add(
        label: say.moneyLabel,
        text: ([say.kind(initiative.kind)] + amounts).joined(separator: " · "))
    } else {
      add(text: say.guidepostExplained, role: .dim)
    }
    add(label: say.centreLabel, text: initiative.centre)
    add(label: say.committeeLabel, text: initiative.committees.joined(separator: " · "))
    participants(say.contributorsLabel, initiative.contributors, all: say.allCentres)
    participants(say.involvedLabel, initiative.involved, all: say.allCommittees)
    if !initiative.links.isEmpty {
      add(
        label: say.linksLabel, text: initiative.links.map(\.description).joined(separator: ", "))
    }
  }

  private mutating func participants(_ label: String, _ who: Participants, all: String) {
    switch who {
    case .all: add(label: label, text: all)
    case .named(let names) where !names.isEmpty:
      add(label: label, text: names.joined(separator: " · "))
    case .named: break
    }
  }

  private mutating func rounds(_ state: AppState, _ row: Row, _ initiative: Initiative) {
    guard let content = initiative.followedUp else { return }
    let say = state.phrases
    let followUps = state.agreement.followUps(at: row.place)
    blank()
    add([(say.milestonesHeading, .heading)], heading: true)
    for (followUp, standing) in zip(followUps, row.standings) {
      let round = content.rounds[followUp.id] ?? .empty
      let target = DetailTarget.effort(followUp.id)
      let mark = Glyphs(state.charset).mark(standing)
      let isFocus = row.id.earlierYear == nil && followUp.id == state.register.focus
      let head: [(String, Role)] = [
        (mark.padded, mark.role), (followUp.title, isFocus ? .heading : .strong),
      ]
      let words = say.standing(standing, title: followUps.title(of:))
      if 6 + state.charset.width(followUp.title) + state.charset.width(words) <= width {
        add(head + [("  " + words, .dim)], target: target, heading: true)
      } else {
        add(head, target: target, heading: true)
        add(text: words, role: .dim, indent: 4, target: target)
      }
      if let milestone = round.milestone {
        add(text: milestone.text, indent: 4, target: target)
        if let withdrawn = milestone.withdrawn {
          add(
            text: say.withdrawn(withdrawn, title: state.agreement.title(of:)), role: .missing,
            indent: 4, target: target)
        }
        for former in milestone.former.reversed() {
          add(
            label: say.formerLabel, text: say.former(former, title: state.agreement.title(of:)),
            role: .dim, indent: 4, target: target)
        }
      } else if standing.name == .again || standing.name == .derived {
        add(text: say.noMilestone, role: .dim, indent: 4, target: target)
      }
      effort(state, round.effort, target)
      economyAnswer(state, round.economy, followUp)
    }
  }

  private mutating func effort(
    _ state: AppState, _ effort: EffortAssessment, _ target: DetailTarget
  ) {
    let say = state.phrases
    if let status = effort.status {
      marked(say, say.statusLabel, status, target)
    }
    if let action = effort.action {
      marked(say, say.actionLabel, action, target)
    }
    if let assignment = effort.assignment, !assignment.isEmpty {
      add(
        label: say.assignedWordsLabel, text: say.assignment(assignment), indent: 4, target: target)
    }
    for decision in effort.decisions {
      add(
        label: say.decisionLabel, text: say.decision(decision), role: .decision, indent: 4,
        target: target)
    }
    if let note = effort.note {
      add(label: say.noteLabel, text: note, role: .dim, indent: 4, target: target)
    }
    signature(state, effort.stamp, isClarified: effort.isClarified, target)
  }

  private mutating func marked(
    _ say: Phrases, _ label: String, _ text: MarkedText, _ target: DetailTarget
  ) {
    add(
      label: text.isInternal ? "\(label) [\(say.internalMark)]" : label,
      labelRole: text.isInternal ? .internalMark : .label, text: text.text, indent: 4,
      target: target)
  }

  private mutating func signature(
    _ state: AppState, _ stamp: Stamp?, isClarified: Bool = false, _ target: DetailTarget
  ) {
    guard let stamp else { return }
    let say = state.phrases
    let words = say.signed(stamp)
    add(
      text: isClarified ? "\(words) (\(say.clarifiedMark))" : words, role: .dim, indent: 4,
      target: target)
  }

  private mutating func economyAnswer(
    _ state: AppState, _ economy: EconomyAssessment, _ followUp: FollowUp
  ) {
    guard economy.smiley != nil || economy.status != nil else { return }
    let say = state.phrases
    let target = DetailTarget.economy(followUp.id)
    let mark = Glyphs(state.charset).economy(economy.smiley)
    let word = economy.smiley.map { say.smiley($0.smiley) } ?? say.noSmiley
    add(
      [
        ("    ", .plain), (say.economyLabel + " ", .label), (mark.padded, mark.role),
        (" " + word, .plain),
      ], target: target)
    if let status = economy.status { marked(say, say.economyStatusLabel, status, target) }
    signature(state, economy.stamp, target)
  }

  private mutating func latestStatuses(_ state: AppState, _ row: Row) {
    guard case .extra(let year, let index) = row.place else { return }
    let say = state.phrases
    let statuses = state.agreement.extra[year].initiatives[index].latestStatuses
    blank()
    add([(say.latestStatusHeading, .heading)], heading: true)
    for followUp in state.agreement.followUps {
      let target = DetailTarget.latestStatus(followUp.id)
      guard let status = statuses[followUp.id] else {
        if followUp.id == state.register.focus {
          add([("    " + followUp.title, .strong)], target: target, heading: true)
          add(text: say.notWritten, role: .missing, indent: 4, target: target)
        }
        continue
      }
      add([("    " + followUp.title, .strong)], target: target, heading: true)
      add(text: status.text.text, indent: 4, target: target)
      for decision in status.decisions {
        add(
          label: say.decisionLabel, text: say.decision(decision), role: .decision, indent: 4,
          target: target)
      }
      signature(state, status.stamp, target)
    }
  }

  private mutating func economy(_ state: AppState, _ row: Row, _ initiative: Initiative) {
    guard let content = initiative.followedUp else { return }
    let say = state.phrases
    let target: DetailTarget? =
      row.id.earlierYear == nil ? state.focus.map { .economy($0.id) } : nil
    blank()
    let mark = Glyphs(state.charset).economy(row.economy)
    var words = say.noSmiley
    let followUps = state.agreement.followUps(at: row.place)
    if let latest = initiative.latestEconomy(in: followUps) {
      words = "\(say.smiley(latest.smiley.smiley)), \(followUps.title(of: latest.at))"
    }
    add(
      [(say.economyHeading + " ", .heading), (mark.padded + " ", mark.role), (words, .dim)],
      target: target, heading: true)
    if !content.economy.text.isEmpty { add(text: content.economy.text, indent: 4, target: target) }
    for amount in content.economy.effectiveAmounts {
      add(text: say.amount(amount), role: .amount, indent: 4, target: target)
    }
    for change in content.economy.changes {
      let years = change.amounts.map { say.change($0) }.joined(separator: ", ")
      add(label: say.changeLabel, text: years, indent: 4, target: target)
      if let funding = change.funding {
        add(label: say.fundingLabel, text: funding, indent: 4, target: target)
      }
    }
    for effect in content.effects {
      add(label: say.effectLabel, text: effect.title, indent: 4)
      for year in effect.years { add(text: say.effectYear(year), indent: 6) }
    }
    for indicator in content.indicators {
      add(label: say.indicatorLabel, text: say.indicator(indicator), indent: 4)
      if indicator.readings.count > 1 {
        let values = indicator.readings.map(\.value)
        let ends = [values.first, values.last].compactMap(\.self).map(say.decimal)
        let trend = Glyphs(state.charset).trend(values)
        add([("      ", .plain), (ends[0] + " ", .dim), (trend, .strong), (" " + ends[1], .dim)])
      }
    }
  }

  private mutating func rest(_ state: AppState, _ initiative: Initiative) {
    let say = state.phrases
    if !initiative.description.isEmpty {
      blank()
      add([(say.descriptionHeading, .heading)], heading: true)
      add(text: initiative.description, indent: 4)
    }
    if let carriedOutBy = initiative.carriedOutBy {
      blank()
      add([(say.carriedOutHeading, .heading)], heading: true)
      add(text: carriedOutBy, indent: 4)
    }
    guard !initiative.remarks.isEmpty else { return }
    blank()
    add([(say.remarksHeading, .heading)], heading: true)
    for remark in initiative.remarks {
      add(
        label: remark.isInternal ? "[\(say.internalMark)]" : "", labelRole: .internalMark,
        text: remark.text, indent: 4)
    }
  }
}
