import MilepaelCore
import MilepaelText

/// For a review meeting: one initiative after another, the worst first, and the decisions.
extension ReportMaker {
  var agenda: [Block] {
    let rows = register.rows.filter { row in
      guard let standing = row.standing, case .own = row.place else { return false }
      return standing != .notDue || row.economy == .sad
    }
    let byClass = Dictionary(grouping: rows) { Group.StandingClass($0.standing ?? .notDue) }
    var blocks: [Block] = [
      .paragraph(words.standsSo(register.tally(register.rows.indices))), .contents,
    ]
    for key in Group.StandingClass.allCases {
      guard let members = byClass[key]?.sorted(by: { $0.id < $1.id }) else { continue }
      let heading = Block.heading(level: 2, text: heading(key))
      switch key {
      case .sad, .neutral, .needsAnswer:
        blocks.append(heading)
        blocks += members.map { initiative(view[$0.place], $0.place, level: 3) }
      case .happy, .upcoming, .notDue:
        // Nobody has to talk about them but where the money is sad.
        let quiet = members.filter { $0.economy != .sad }
        blocks.append(
          .together([heading] + (quiet.isEmpty ? [] : [standings(quiet, self.heading(key))])))
        blocks += members.filter { $0.economy == .sad }
          .map { initiative(view[$0.place], $0.place, level: 3) }
      }
    }
    return blocks
  }

  private func heading(_ key: Group.StandingClass) -> String {
    let word =
      switch key {
      case .sad: phrases.smiley(.sad)
      case .neutral: phrases.smiley(.neutral)
      case .needsAnswer: phrases.needsAnswer
      case .happy: phrases.smiley(.happy)
      case .upcoming: phrases.standing(.upcoming)
      case .notDue: phrases.standing(.notDue)
      }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  var meetings: [Block] {
    let held = view.meetings.filter { !$0.items.isEmpty }
    guard !held.isEmpty else { return [] }
    let ordered = held.enumerated().sorted { a, b in
      (a.element.date, a.offset) < (b.element.date, b.offset)
    }
    return [.newPage, .heading(level: 2, text: words.meetingsHeading)]
      + ordered.flatMap { meeting($0.element) }
  }

  private func meeting(_ meeting: Meeting) -> [Block] {
    let heading = PrintedText.line("\(meeting.committee), \(phrases.date(meeting.date))")
    var blocks: [Block] = [.heading(level: 3, text: heading)]
    blocks.append(
      .items(
        quoted(words.placeLabel, meeting.place.map(PrintedText.line))
          + quoted(words.absentLabel, PrintedText.line(meeting.absent.joined(separator: ", ")))))
    let rows = meeting.items.map { item -> [ReportDocument.Cell] in
      let title = PrintedText.line(item.title)
      let texts =
        quoted(words.caseNumberLabel, item.caseNumber) + quoted(words.proposalLabel, item.proposal)
        + quoted(words.decisionLabel, item.decision)
        + quoted(words.appendicesLabel, item.appendices.joined(separator: "\n"))
      let closed = item.isClosed ? [Labelled(nil, words.closedItem)] : []
      return [.quoted("\(item.number). \(title)"), .texts(closed + texts)]
    }
    guard !rows.isEmpty else { return blocks }
    blocks.append(table(heading, [(words.itemHead, 40), (words.decisionLabel, 60)], rows))
    return blocks
  }
}
