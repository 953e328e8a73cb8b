import MilepaelCore
import MilepaelText

/// Rows of an initiative as the municipalities publish them, and how page ends break them.
extension DraftReader {
  mutating func readRow(_ part: SourcePart) {
    if !draft.isOwn, readHeadColumns(part) { return }
    let columns = Self.columns(part)
    if !columns.isEmpty {
      self.columns = columns
      columnHeads = part.cells.map { PrintedText.line(StrongMarks.removed($0)) }
      last = .none
      return
    }
    if leavesTable(part) { self.columns = [] }
    if !self.columns.isEmpty { return readColumns(part) }
    var cells = part.cells
    guard let (label, rest) = DocumentLabel.ofRow(StrongMarks.removed(cells[0])),
      !rest.isEmpty || !Self.isText(cells[0], label)
    else { return readUnlabelled(part) }
    // *Økonomi: Hallen betales …* can be the beginning of the text beside who is responsible.
    if !rest.isEmpty, label != .description,
      cells.dropFirst().contains(where: { Responsibilities.begins(in: $0) != nil }),
      readResponsibilities(part)
    {
      return
    }
    // *Milepæl: Hallen er tegnet.* has its text in the label's cell.
    cells[0] = rest
    let start = rest.isEmpty ? 1 : 0
    let text = cells.map(StrongMarks.removed).filter { !$0.isEmpty }.joined(separator: "\n\n")
    switch label {
    case .milestone:
      readMilestone(MilestoneRow(cells, from: start, head, knownRounds, anyTime: true), part)
    case .status: readStatus(MilestoneRow(cells, from: start, head, knownRounds), part)
    case .action: readAction(MilestoneRow(cells, from: start, head, knownRounds), part)
    case .decision: readDecision(MilestoneRow(cells, from: start, head, knownRounds), part)
    case .economy: readEconomy(MilestoneRow(cells, from: start, head, knownRounds), part)
    case .economyStatus:
      readEconomyStatus(MilestoneRow(cells, from: start, head, knownRounds), part)
    case .latestStatus: readLatestStatus(text)
    case .remark: keepRemark(text)
    case .description:
      if readResponsibilities(SourcePart(.row, cells, line: part.line)) { return }
      last = .description
      addDescription(text)
    case .centre, .committee, .contributors, .involved:
      addFact(label, text)
      last = .responsibilities
    case .kind:
      guard let kind = HeadColumns.kinds[TextFold.folded(text)] else { return leave(part) }
      current.kind = kind
    default: readUnlabelled(part)
    }
  }

  /// In extracted text nothing parts a table with named columns from the rows with labels after it.
  private func leavesTable(_ part: SourcePart) -> Bool {
    guard !draft.isOwn, columns.first == .milestone else { return false }
    switch DocumentLabel(StrongMarks.removed(part.cells[0])) {
    case .economy, .latestStatus, .remark, .centre, .committee, .contributors, .involved:
      return true
    default: return false
    }
  }

  /// A word that could be the label of an initiative's text, and is a text: it has a full stop.
  private static func isText(_ cell: String, _ label: DocumentLabel) -> Bool {
    label == .description && StrongMarks.removed(cell).utf8.last == UInt8(ascii: ".")
  }

  /// *Drift*, *Tid* and *Smiley* in a row of their own, under a title over all columns.
  private mutating func readHeadColumns(_ part: SourcePart) -> Bool {
    guard part.cells[0].isEmpty else { return false }
    let found = HeadColumns(part.cells)
    guard found.count >= 2, found.others == 0 else { return false }
    head = found
    if current.kind == nil { current.kind = found.kind }
    if found.isGuidepost { current.isGuidepost = true }
    return true
  }

  private mutating func readUnlabelled(_ part: SourcePart) {
    let cells = part.cells
    if readResponsibilities(part) { return }
    let start = cells[0].isEmpty ? 1 : 0
    let row = MilestoneRow(cells, from: start, head, knownRounds)
    let isDated = row.followUp != nil && (start == 1 || row.text != "")
    if cells[0].isEmpty, last != .none, last != .description, last != .responsibilities {
      return goOn(row, part)
    }
    // The end of a row that a page's end has broken in the middle of its text.
    if last == .round, isDated, let begun = current.rounds.last, begun.followUp.isEmpty,
      begun.milestone.goesOn(in: row.text)
    {
      return goOnWithRound(row, part)
    }
    // What names a follow-up is a milestone, with or without a column for labels.
    if isDated, cells.count > 1 { return readMilestone(row, part) }
    // The text of the initiative can itself be split by a page's end.
    if last == .description || last == .responsibilities { return goOnWithText(cells) }
    leave(part)
  }

  /// The row with the initiative's text and who is responsible for it.
  private mutating func readResponsibilities(_ part: SourcePart) -> Bool {
    guard current.rounds.isEmpty,
      let column = part.cells.firstIndex(where: { Responsibilities.begins(in: $0) != nil })
    else { return false }
    for cell in part.cells[..<column]
    where DocumentLabel(cell) != .description || Self.isText(cell, .description) {
      addDescription(cell)
    }
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

  mutating func add(responsibilities text: String) {
    let trimmed = TextSearch.trimmed(text)
    if trimmed.isEmpty { return }
    current.responsibilities.add(paragraph: trimmed)
  }

  /// A fact by its name goes the way of the running text, in which names are told apart.
  mutating func addFact(_ label: DocumentLabel, _ text: String) {
    guard let word = Responsibilities.word(for: label) else { return }
    add(responsibilities: "\(word) \(text)")
  }

  /// A paragraph of the description, or the rest of one that a page's end has broken.
  mutating func addDescription(_ text: String) {
    let plain = StrongMarks.removed(text)
    if plain.isEmpty { return }
    // No page's end breaks a document of ours.
    if !draft.isOwn, let last = current.description.last, last.goesOn(in: plain) {
      current.description[current.description.count - 1].goOn(with: plain)
    } else {
      current.description.append(plain)
    }
  }

  private mutating func goOnWithText(_ cells: [String]) {
    addDescription(cells[0])
    for cell in cells.dropFirst() where !cell.isEmpty {
      add(responsibilities: StrongMarks.removed(cell))
    }
  }

  private mutating func keepRemark(_ text: String) {
    if !text.isEmpty { current.remarks.append(MarkedText(text)) }
    last = .none
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
    if isBetween { return leave(part) }
    switch last {
    case .description: addDescription(text)
    case .responsibilities: add(responsibilities: text)
    case .round where current.rounds.last?.followUp.isEmpty == true:
      goOnWithRound(MilestoneRow([text], from: 0, nil, []), part)
    case .round where !draft.isOwn && current.rounds.last?.milestone.goesOn(in: text) == true:
      goOnWithRound(MilestoneRow([text], from: 0, nil, []), part)
    case .none, .round, .status, .action, .economy, .latestStatus: leave(part)
    }
  }
}
