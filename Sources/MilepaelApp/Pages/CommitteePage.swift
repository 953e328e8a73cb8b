import MilepaelCore
import MilepaelText
import Terminal

/// One committee: what it is responsible for, what it is only involved in, and what it has decided.
extension AppState {
  /// Lets one choose a committee, also by a name that it had.
  mutating func chooseCommittee() {
    let items = agreement.committees.flatMap { body in
      [PickerLayer.Item(body.name, .open(.committee(body.name)))]
        + body.formerNames.map {
          PickerLayer.Item(phrases.formerly($0.name, now: body.name), .open(.committee(body.name)))
        }
    }
    layers.append(
      .picker(PickerLayer(phrases.committeesTitle, items: items, isFilterable: true)))
  }

  func committeeLines(_ name: String) -> [PageLine] {
    let view = CommitteeView(name, agreement, register)
    var lines: [PageLine] = view.formerNames.map { former in
      PageLine([.init(phrases.formerName(former.name, until: former.until.map(phrases.date)), .dim)]
      )
    }
    lines.append(
      PageLine([
        .init("\(phrases.responsibleFor): \(view.responsible.count)", .heading)
      ]))
    lines += view.responsible.map(initiativeLine)
    lines += [PageLine(), PageLine([.init(phrases.deadlines, .heading)])] + deadlines(view)
    lines += [PageLine(), PageLine([.init(phrases.decided(view.decisions.count), .heading)])]
    lines += decisionLines(view)
    lines += [
      PageLine(), PageLine([.init(phrases.onlyInvolved(view.involved.count), .heading)]),
    ]
    lines += view.involved.map(initiativeLine)
    return lines
  }

  private func initiativeLine(_ position: Int) -> PageLine {
    let row = register.rows[position]
    let glyphs = Glyphs(charset)
    var parts: [PageLine.Part] = [
      .init(fitted(row.id.description, 13), .label),
      .init(
        fitted(agreement[row.place].title, max(20, pageColumns - 43)), .plain,
        opens: .initiative(position, nil)),
      .init("  "),
    ]
    for standing in row.standings {
      let mark = glyphs.mark(standing)
      parts.append(.init(mark.padded, row.id.earlierYear == nil ? mark.role : .dim))
    }
    let economy = glyphs.economy(row.economy)
    parts.append(.init(economy.padded, economy.role))
    return PageLine(parts)
  }

  /// The rounds that are still to come or open, and how much of it waits for each.
  private func deadlines(_ view: CommitteeView) -> [PageLine] {
    agreement.followUps.filter { $0.state != .closed }.map { followUp in
      let due = view.responsible.count { position in
        agreement[register.rows[position].place].round(followUp.id)?.milestone != nil
      }
      let day = (followUp.answersDue ?? followUp.date).map(phrases.date) ?? ""
      return PageLine([
        .init(fitted(followUp.title, 34)), .init(fitted(day, 22), .label),
        .init(phrases.milestonesDue(due)),
      ])
    }
  }

  private func decisionLines(_ view: CommitteeView) -> [PageLine] {
    let positions = Dictionary(
      register.rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return view.decisions.map { decision in
      let item = view.meetings.first { $0.date == decision.reference.date }?.items.first {
        $0.number == decision.reference.item
      }
      let title = item.map { $0.isClosed ? phrases.closedItem : $0.title } ?? ""
      return PageLine([
        .init(fitted(phrases.meetingItem(decision.reference), 34), .decision),
        .init(
          fitted(decision.initiative.description, 11), .label,
          opens: positions[decision.initiative].map { .initiative($0, decision.followUp) }),
        .init(charset.truncated(title, width: max(0, pageColumns - 46)), .dim),
      ])
    }
  }

  /// Corrective actions that are not over yet, each with what was promised.
  var actionLines: [PageLine] {
    let positions = Dictionary(
      register.rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let glyphs = Glyphs(charset)
    let lines = agreement.openActions.flatMap { action -> [PageLine] in
      guard let position = positions[action.initiative] else { return [] }
      let mark = action.smiley.map(glyphs.smiley) ?? glyphs.mark(.uncertain)
      let head = PageLine([
        .init(mark.padded, mark.role), .init(fitted(action.initiative.description, 13), .label),
        .init(
          charset.truncated(agreement[register.rows[position].place].title, width: 40), .strong,
          opens: .initiative(position, action.followUp)),
        .init("  \(agreement.title(of: action.followUp))", .dim),
      ])
      let text = action.text.map(phrases.marked) ?? phrases.noAction
      let words = charset.lines(text, width: max(20, pageColumns - 6)).map {
        PageLine([.init("      " + $0, action.text == nil ? .missing : .plain)])
      }
      let who = action.assignment.map {
        PageLine([
          .init(
            "      " + phrases.assignment($0), action.isOverdue(on: today) ? .missing : .label)
        ])
      }
      let decisions = action.decisions.map {
        PageLine([.init("      " + phrases.decision($0), .decision)])
      }
      return [head] + words + (who.map { [$0] } ?? []) + decisions + [PageLine()]
    }
    return lines.isEmpty ? [PageLine([.init(phrases.noOpenActions, .dim)])] : lines
  }
}
