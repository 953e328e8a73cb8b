import MilepaelCore

/// Facts and named columns of others' documents, which our own reports do not have.
extension DraftReader {
  /// *Ansvarligt center: …* in a line of its own, bold or not, goes the way of the running text: there
  /// names are told apart.
  mutating func readResponsible(_ part: SourcePart) -> Bool {
    let text = StrongMarks.removed(Self.withoutDash(part))
    guard Responsibilities.begins(in: text) == text.startIndex else { return false }
    add(responsibilities: text)
    last = .responsibilities
    return true
  }

  /// The text of an item of extracted text has its dash before it.
  private static func withoutDash(_ part: SourcePart) -> String {
    guard part.kind == .item else { return part.cells[0] }
    return TextSearch.trimmed(part.cells[0].drop { $0 == "-" || $0 == "•" || $0 == " " })
  }

  /// *Økonomi: …*, *Seneste status: …* in a line of its own, bold or not.
  mutating func readPlainFact(_ part: SourcePart) -> Bool {
    guard let (label, text) = labelled(Self.withoutDash(part)), !text.isEmpty else { return false }
    switch label {
    case .economy:
      last = .economy
      current.economy.isWhole = true
      if current.economy.line == 0 { current.economy.line = part.line }
      current.economy.text.goOn(with: text)
    case .latestStatus: readLatestStatus(text)
    case .remark:
      current.remarks.append(MarkedText(text))
      last = .none
    default: return false
    }
    return true
  }

  /// What somebody else's table has beside milestone, status and smiley.
  mutating func readOtherColumns(
    of round: inout DraftRound, _ cell: (DocumentLabel) -> String?, _ part: SourcePart
  ) {
    if let action = cell(.action).map(StrongMarks.removed), !action.isEmpty {
      round.answer.action = MarkedText(action)
    }
    if round.smiley == nil, let text = cell(.effort) ?? cell(.smiley), !text.isEmpty {
      tellUnread(MilestoneRow.unread(text), round.followUp, part)
    }
    let economy = cell(.economy).flatMap { PrintedSmiley(inColumn: $0) }
    let status = cell(.economyStatus).map(StrongMarks.removed).flatMap {
      $0.isEmpty ? nil : MarkedText($0)
    }
    if let status {
      current.economy.rounds.append((round.followUp, DraftAnswer(status: status), nil))
    }
    if let economy { addEconomy(economy, at: round.followUp, part) }
    for (column, text) in part.cells.enumerated() where !text.isEmpty {
      switch columns.indices.contains(column) ? columns[column] : nil {
      case .when, .milestone, .status, .effort, .smiley, .action, .economyStatus: continue
      case .economy where economy != nil: continue
      case .description where !columns.contains(.milestone): continue
      default:
        let head = columnHeads.indices.contains(column) ? columnHeads[column] : ""
        let plain = PrintedText.line(StrongMarks.removed(text))
        leave(SourcePart(.paragraph, [head.isEmpty ? plain : "\(head): \(plain)"], line: part.line))
      }
    }
  }
}
