import MilepaelCore
import MilepaelText

/// Rows of an initiative as the municipalities publish them, and how page ends break them.
extension DraftReader {
  mutating func readRow(_ part: SourcePart) {
    let columns = Self.columns(part)
    if !columns.isEmpty {
      self.columns = columns
      last = .none
      return
    }
    if !self.columns.isEmpty { return readColumns(part) }
    let cells = part.cells
    switch DocumentLabel(StrongMarks.removed(cells[0])) {
    case .milestone: readMilestone(Array(cells.dropFirst()), part)
    case .economy: readEconomy(Array(cells.dropFirst()), part)
    case .latestStatus: readLatestStatus(Array(cells.dropFirst()))
    case .remark: keepRemark(Array(cells.dropFirst()))
    default:
      if readResponsibilities(part) { return }
      if cells[0].isEmpty, last != .none, last != .description { return goOn(cells, part) }
      // The text of the initiative can itself be split by a page's end.
      if last == .description || last == .responsibilities { return goOnWithText(cells) }
      leave(part)
    }
  }

  /// The row with the initiative's text and who is responsible for it.
  private mutating func readResponsibilities(_ part: SourcePart) -> Bool {
    guard current.rounds.isEmpty,
      let column = part.cells.firstIndex(where: { Responsibilities.begins(in: $0) != nil })
    else { return false }
    for cell in part.cells[..<column] { addDescription(cell) }
    let cell = StrongMarks.removed(part.cells[column])
    let start = Responsibilities.begins(in: cell) ?? cell.startIndex
    addDescription(String(cell[..<start]))
    add(responsibilities: String(cell[start...]))
    for other in part.cells[(column + 1)...] where !other.isEmpty {
      add(responsibilities: StrongMarks.removed(other))
    }
    last = .responsibilities
    return true
  }

  private mutating func add(responsibilities text: String) {
    let trimmed = TextSearch.trimmed(text)
    if trimmed.isEmpty { return }
    current.responsibilities = current.responsibilities.map { $0 + "\n\n" + trimmed } ?? trimmed
  }

  mutating func addDescription(_ text: String) {
    let plain = StrongMarks.removed(text)
    if !plain.isEmpty { current.description.append(plain) }
  }

  private mutating func goOnWithText(_ cells: [String]) {
    addDescription(cells[0])
    for cell in cells.dropFirst() where !cell.isEmpty {
      add(responsibilities: StrongMarks.removed(cell))
    }
  }

  private mutating func keepRemark(_ cells: [String]) {
    let text = cells.map(StrongMarks.removed).filter { !$0.isEmpty }.joined(separator: "\n\n")
    if !text.isEmpty { current.remarks.append(MarkedText(text)) }
    last = .none
  }

  /// *Milepæl*, its text, its follow-up and its smiley; columns that are missing or moved are found by
  /// what stands in them.
  private mutating func readMilestone(_ cells: [String], _ part: SourcePart) {
    let split = splitRow(cells)
    var round = DraftRound(
      followUp: split.followUp ?? "", milestone: split.text, smiley: split.smiley, isWhole: true,
      line: part.line)
    last = .round
    guard let title = split.followUp else {
      // Its end stands on the next page.
      current.rounds.append(round)
      return
    }
    knownRounds.insert(TextFold.folded(title))
    // A status in a row of its own belongs to the milestone of the same follow-up.
    if let index = current.rounds.firstIndex(where: { $0.followUp == title }) {
      current.rounds[index].milestone = joined(current.rounds[index].milestone, split.text)
      if current.rounds[index].smiley == nil { current.rounds[index].smiley = split.smiley }
      // The row that a continuation goes on from is the last one.
      round = current.rounds.remove(at: index)
    }
    current.rounds.append(round)
  }

  private func splitRow(
    _ cells: [String]
  ) -> (text: String, followUp: String?, smiley: PrintedSmiley?) {
    // The head's columns count the label, which is not in `cells`.
    let expected = head?.timeColumn.map { $0 - 1 }
    let column = cells.indices.last { index in
      let line = PrintedText.line(StrongMarks.removed(cells[index]))
      if line.isEmpty || line.utf8.count > 80 { return false }
      if knownRounds.contains(TextFold.folded(line)) { return true }
      if index == expected, cells.count > index + 1 { return PrintedSmiley(line) == nil }
      return index > 0 && RoundTitle.looksLike(line)
    }
    var smiley: PrintedSmiley?
    var texts: [String] = []
    for (index, cell) in cells.enumerated() where index != column && !cell.isEmpty {
      if index > 0 || column == 0, let found = PrintedSmiley(cell), smiley == nil {
        smiley = found
      } else {
        texts.append(StrongMarks.removed(cell))
      }
    }
    let title = column.map { PrintedText.line(StrongMarks.removed(cells[$0])) }
    return (texts.joined(separator: "\n\n"), title, smiley)
  }

  private mutating func readEconomy(_ cells: [String], _ part: SourcePart) {
    last = .economy
    current.economy.isWhole = true
    current.economy.line = part.line
    addEconomy(cells)
  }

  private mutating func addEconomy(_ cells: [String]) {
    for (index, cell) in cells.enumerated() where !cell.isEmpty {
      if index > 0 || cells.count == 1, let smiley = PrintedSmiley(cell) {
        current.economy.smiley = smiley
      } else {
        current.economy.text = joined(current.economy.text, StrongMarks.removed(cell))
      }
    }
  }

  private mutating func readLatestStatus(_ cells: [String]) {
    last = .latestStatus
    let text = cells.map(StrongMarks.removed).filter { !$0.isEmpty }.joined(separator: "\n\n")
    if text.isEmpty { return }
    let status = DraftAnswer(status: MarkedText(text))
    current.latestStatuses.append((nil, status))
  }

  /// A row without a label goes on with the row before, which a page's end has broken.
  private mutating func goOn(_ cells: [String], _ part: SourcePart) {
    switch last {
    case .round: goOnWithRound(Array(cells.dropFirst()))
    case .economy: addEconomy(Array(cells.dropFirst()))
    case .latestStatus:
      let text = cells.map(StrongMarks.removed).filter { !$0.isEmpty }.joined(separator: "\n\n")
      goOnWithLatestStatus(text)
    case .none, .description, .responsibilities: leave(part)
    }
  }

  private mutating func goOnWithRound(_ cells: [String]) {
    let split = splitRow(cells)
    let index = current.rounds.count - 1
    guard index >= 0 else { return }
    current.rounds[index].milestone = joined(current.rounds[index].milestone, split.text)
    if current.rounds[index].smiley == nil { current.rounds[index].smiley = split.smiley }
    if current.rounds[index].followUp.isEmpty, let title = split.followUp {
      current.rounds[index].followUp = title
      knownRounds.insert(TextFold.folded(title))
    }
  }

  private mutating func goOnWithLatestStatus(_ text: String) {
    let index = current.latestStatuses.count - 1
    guard index >= 0, !text.isEmpty else { return }
    let before = current.latestStatuses[index].status.status?.text ?? ""
    current.latestStatuses[index].status.status = MarkedText(joined(before, text))
  }

  /// Two pieces of one text. Where the first does not end a sentence, the second goes on with it.
  func joined(_ first: String, _ second: String) -> String {
    if first.isEmpty || second.isEmpty { return first + second }
    let ends = first.utf8.last.map { ".:!?".utf8.contains($0) } ?? true
    return first + (ends ? "\n\n" : " ") + second
  }

  /// The caption of a table of ours, which a word processor makes a paragraph, or the colophon, before
  /// which it has lost the rule.
  private func isCaption(_ text: String) -> Bool {
    Language.allCases.contains { language in
      let words = Phrases(language).documents
      let id = currentID.description
      return [
        words.milestonesCaption(id), words.economyCaption(id), words.amountsCaption(id),
        words.changesCaption(id), words.latestStatusCaption(id), words.effectsCaption(id),
        words.indicatorsCaption(id), words.defaultColophon,
      ].contains(text)
    }
  }

  /// A paragraph among an initiative's rows: its text before them, and a broken cell after them.
  mutating func readParagraph(_ part: SourcePart) {
    let text = StrongMarks.removed(part.cells[0])
    if readLabelled(part) || draft.isOwn && isCaption(text) { return }
    switch last {
    case .description: current.description.append(text)
    case .responsibilities: add(responsibilities: text)
    case .round where current.rounds.last?.followUp.isEmpty == true: goOnWithRound([text])
    case .none, .round, .economy, .latestStatus: leave(part)
    }
  }
}
