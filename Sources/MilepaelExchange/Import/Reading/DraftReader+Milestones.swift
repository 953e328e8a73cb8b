import MilepaelCore

/// Rows with milestones, statuses and money, and the rows that go on with them.
extension DraftReader {
  mutating func readMilestone(_ row: MilestoneRow, _ part: SourcePart) {
    var row = row
    if row.hasNoMilestone { row.text = "" }
    var round = DraftRound(
      followUp: row.followUp ?? "", milestone: row.text, smiley: row.smiley, isWhole: true,
      line: part.line)
    if !row.status.isEmpty { round.answer.status = MarkedText(row.status) }
    last = .round
    tellUnread(row, part)
    guard let title = row.followUp else {
      // Its end stands on the next page.
      current.rounds.append(round)
      return
    }
    know(title)
    if let smiley = row.economy { addEconomy(smiley, at: title, part) }
    // A status in a row of its own belongs to the milestone of the same follow-up.
    if let index = current.rounds.firstIndex(where: { $0.followUp == title }) {
      current.rounds[index].milestone.goOn(with: row.text)
      if !row.status.isEmpty { current.rounds[index].answer.status.goOn(with: row.status) }
      add(row.smiley, toRoundAt: index, part)
      // The row that a continuation goes on from is the last one.
      round = current.rounds.remove(at: index)
    }
    current.rounds.append(round)
  }

  /// A follow-up has one smiley: of two that differ it is the worse one, and that is told.
  private mutating func add(_ smiley: PrintedSmiley?, toRoundAt index: Int, _ part: SourcePart) {
    guard let smiley else { return }
    guard let before = current.rounds[index].smiley, before.face != .none else {
      current.rounds[index].smiley = smiley
      return
    }
    guard smiley.face != .none, smiley.face != before.face else { return }
    let round = current.rounds[index].followUp
    draft.findings.append(ImportFinding(.twoSmileys(round), currentID, line: part.line))
    if smiley.face.isWorse(than: before.face) { current.rounds[index].smiley = smiley }
  }

  private mutating func know(_ title: String) { knownRounds.insert(TextFold.folded(title)) }

  private mutating func tellUnread(_ row: MilestoneRow, _ part: SourcePart) {
    tellUnread(row.unread, row.followUp, part)
  }

  /// What stands in the smiley's column and is none is told, and is no part of the text.
  mutating func tellUnread(_ word: String?, _ followUp: String?, _ part: SourcePart) {
    guard let word else { return }
    draft.findings.append(ImportFinding(.unreadSmiley(word), currentID, line: part.line))
    if word.isEmpty { return }
    let round = followUp.map { ", \($0)" } ?? ""
    current.remarks.append(MarkedText("Smiley\(round): \(word)"))
  }

  // MARK: Statuses in rows of their own

  /// Makes the round of a row the last one; false where no row says which it is.
  private mutating func select(_ row: MilestoneRow, _ part: SourcePart) -> Bool {
    tellUnread(row, part)
    if let title = row.followUp {
      know(title)
      if let index = current.rounds.firstIndex(where: { $0.followUp == title }) {
        let round = current.rounds.remove(at: index)
        current.rounds.append(round)
      } else {
        current.rounds.append(DraftRound(followUp: title, isWhole: true, line: part.line))
      }
    }
    guard !current.rounds.isEmpty else {
      leave(part)
      return false
    }
    add(row.smiley, toRoundAt: current.rounds.count - 1, part)
    return true
  }

  mutating func readStatus(_ row: MilestoneRow, _ part: SourcePart) {
    guard select(row, part) else { return }
    last = .status
    addToAnswer(\.status, row.text)
  }

  mutating func readAction(_ row: MilestoneRow, _ part: SourcePart) {
    guard select(row, part) else { return }
    last = .action
    addToAnswer(\.action, row.text)
  }

  /// A decision that names its meeting is a reference; other words are part of the status.
  mutating func readDecision(_ row: MilestoneRow, _ part: SourcePart) {
    guard select(row, part) else { return }
    last = .status
    if let decision = Self.decision(row.text) {
      current.rounds[current.rounds.count - 1].answer.decisions.append(decision)
    } else if !row.text.isEmpty {
      addToAnswer(\.status, row.text)
    }
  }

  private mutating func addToAnswer(
    _ field: WritableKeyPath<DraftAnswer, MarkedText?>, _ text: String
  ) {
    if text.isEmpty { return }
    let index = current.rounds.count - 1
    current.rounds[index].answer[keyPath: field].goOn(with: text)
  }

  // MARK: Economy

  mutating func readEconomy(_ row: MilestoneRow, _ part: SourcePart) {
    last = .economy
    current.economy.isWhole = true
    current.economy.line = part.line
    addEconomy(row, part)
  }

  private mutating func addEconomy(_ row: MilestoneRow, _ part: SourcePart) {
    tellUnread(row, part)
    current.economy.text.goOn(with: row.text)
    if !row.status.isEmpty { current.economy.text.add(paragraph: "Status: " + row.status) }
    guard let smiley = row.economy ?? row.smiley else { return }
    if let title = row.followUp {
      know(title)
      addEconomy(smiley, at: title, part)
    } else {
      addEconomy(smiley, at: nil, part)
    }
  }

  /// On economy there are only two smileys: a neutral one is told, and kept as a remark.
  mutating func addEconomy(
    _ smiley: PrintedSmiley, at title: String?, _ part: SourcePart
  ) {
    guard smiley.face != .neutral else {
      let label = PrintedText.line(StrongMarks.removed(part.cells[0]))
      return tellUnread(smiley.face.sign, title ?? label, part)
    }
    if let title {
      current.economy.rounds.append((title, DraftAnswer(), smiley))
    } else {
      current.economy.smiley = smiley
    }
  }

  mutating func readEconomyStatus(_ row: MilestoneRow, _ part: SourcePart) {
    tellUnread(row, part)
    last = .economy
    current.economy.isWhole = true
    if current.economy.line == 0 { current.economy.line = part.line }
    if let title = row.followUp {
      know(title)
      let status = row.text.isEmpty ? nil : MarkedText(row.text)
      current.economy.rounds.append((title, DraftAnswer(status: status), nil))
      if let smiley = row.smiley { addEconomy(smiley, at: title, part) }
      return
    }
    if !row.text.isEmpty {
      current.economy.text.add(paragraph: "Status: " + row.text)
    }
    if let smiley = row.smiley { addEconomy(smiley, at: nil, part) }
  }

  mutating func readLatestStatus(_ text: String) {
    last = .latestStatus
    if text.isEmpty { return }
    current.latestStatuses.append((nil, DraftAnswer(status: MarkedText(text))))
  }

  // MARK: Rows without a label

  /// A row without a label goes on with the row before, which a page's end has broken.
  mutating func goOn(_ row: MilestoneRow, _ part: SourcePart) {
    switch last {
    case .round: goOnWithRound(row, part)
    case .status, .action:
      // Under a label over several rows each follow-up has a row of its own.
      if row.followUp != nil, row.followUp != current.rounds.last?.followUp {
        return last == .status ? readStatus(row, part) : readAction(row, part)
      }
      addToAnswer(last == .status ? \.status : \.action, row.text)
    case .economy: addEconomy(row, part)
    case .latestStatus:
      goOnWithLatestStatus(
        part.cells.map(StrongMarks.removed).filter { !$0.isEmpty }.joined(separator: "\n\n"))
    case .none, .description, .responsibilities: leave(part)
    }
  }

  mutating func goOnWithRound(_ row: MilestoneRow, _ part: SourcePart) {
    let index = current.rounds.count - 1
    guard index >= 0 else { return leave(part) }
    // The label *Milepæl* can stand once for several rows.
    if let title = row.followUp, !current.rounds[index].followUp.isEmpty,
      title != current.rounds[index].followUp
    {
      return readMilestone(row, part)
    }
    tellUnread(row, part)
    if let status = current.rounds[index].answer.status?.text, status.goesOn(in: row.text),
      !current.rounds[index].milestone.goesOn(in: row.text)
    {
      // The end of what stands in a column of its own for statuses.
      current.rounds[index].answer.status.goOn(with: row.text)
    } else {
      current.rounds[index].milestone.goOn(with: row.text)
    }
    if !row.status.isEmpty { current.rounds[index].answer.status.goOn(with: row.status) }
    add(row.smiley, toRoundAt: index, part)
    if current.rounds[index].followUp.isEmpty, let title = row.followUp {
      current.rounds[index].followUp = title
      know(title)
    }
  }

  private mutating func goOnWithLatestStatus(_ text: String) {
    let index = current.latestStatuses.count - 1
    guard index >= 0, !text.isEmpty else { return }
    current.latestStatuses[index].status.status.goOn(with: text)
  }
}

extension MarkedText? {
  fileprivate mutating func goOn(with piece: String) {
    if self == nil { self = MarkedText(piece) } else { self?.text.goOn(with: piece) }
  }
}
