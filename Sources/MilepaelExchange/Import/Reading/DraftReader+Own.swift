import MilepaelCore
import MilepaelText

/// Facts by name and tables with named columns: our own reports, and documents made like them.
extension DraftReader {
  /// The columns that a row names; empty when it is no row of heads.
  ///
  /// A word like *Status* or *Beslutning* can also be a milestone's text. A row of heads has no figures,
  /// no sentences, and a column without which its table could not be placed.
  static func columns(_ part: SourcePart) -> [DocumentLabel?] {
    guard part.kind == .row, part.cells.count > 1 else { return [] }
    let labels = part.cells.map { cell -> DocumentLabel? in
      let label = DocumentLabel(StrongMarks.removed(cell))
      // At the head of a column *Opfølgning* and *Frist* say when.
      return label == .followUp || label == .due ? .when : label
    }
    let needed: Set<DocumentLabel> = [.when, .amount, .changedAt, .effect, .indicator]
    guard labels.contains(where: { $0.map(needed.contains) ?? false }),
      labels.compactMap(\.self).count >= 2,
      zip(labels, part.cells).allSatisfy({ $0 != nil || looksLikeHead($1) })
    else { return [] }
    return labels
  }

  private static func looksLikeHead(_ cell: String) -> Bool {
    cell.utf8.count <= 60 && !cell.contains(where: \.isNumber)
      && cell.utf8.last != UInt8(ascii: ".") && PrintedSmiley(cell) == nil
  }

  mutating func readItem(_ part: SourcePart) {
    if readLabelled(part) { return }
    if last == .description, !isBetween { return current.description.append(part.text) }
    leave(part)
  }

  /// A fact by its name; false when it begins with none.
  mutating func readLabelled(_ part: SourcePart) -> Bool {
    if !draft.isOwn, readResponsible(part) || readPlainFact(part) { return true }
    guard let (word, isInternal, text) = Self.fact(part.cells[0]),
      let label = DocumentLabel(word)
    else { return false }
    let line = PrintedText.line(text)
    switch label {
    case .centre: current.centre = line
    case .committee: current.committees = Self.names(line)
    case .contributors: current.contributors = Self.participants(line)
    case .involved: current.involved = Self.participants(line)
    case .kind: current.kind = HeadColumns.kinds[TextFold.folded(line)] ?? current.kind
    case .handling: current.isGuidepost = true
    case .carriedOutBy: current.carriedOutBy = text
    case .remark: current.remarks.append(MarkedText(text, isInternal: isInternal))
    case .links:
      current.links = Self.names(line).compactMap { InitiativeID($0) }
    case .economy: current.economy.text = text
    case .withdrawn: current.withdrawn = DraftWithdrawal(reason: text)
    case .withdrawnFrom: current.withdrawn?.from = line
    default: return false
    }
    last = .none
    return true
  }

  /// The word, whether it is marked internal, and the text. Only what is bold counts as a word: a
  /// description may begin with one.
  private static func fact(_ text: String) -> (String, Bool, String)? {
    guard let (label, rest) = StrongMarks.leading(text) else { return nil }
    let (word, isInternal) = withoutInternalMark(label)
    return (word, isInternal, StrongMarks.removed(rest))
  }

  static func withoutInternalMark(_ label: String) -> (String, Bool) {
    for language in Language.allCases {
      let mark = "[\(Phrases(language).internalMark)]"
      if label.hasSuffix(mark) {
        return (TextSearch.trimmed(label.dropLast(mark.count)), true)
      }
    }
    return (label, false)
  }

  private static func names(_ line: String) -> [String] {
    line.utf8.split(separator: UInt8(ascii: ";")).map { TextSearch.trimmed(Substring($0)) }
      .filter { !$0.isEmpty }
  }

  private static func participants(_ line: String) -> Participants {
    let isAll = Language.allCases.contains { language in
      let phrases = Phrases(language)
      return [phrases.allCentres, phrases.allCommittees].contains(line)
    }
    return isAll ? .all : .named(names(line))
  }

  /// A row of a table whose columns are named.
  mutating func readColumns(_ part: SourcePart) {
    let columns = columns
    func cell(_ label: DocumentLabel) -> String? {
      guard let column = columns.firstIndex(of: label), part.cells.indices.contains(column) else {
        return nil
      }
      return part.cells[column]
    }
    switch columns.first {
    case .effect: return readEffect(cell, part)
    case .indicator: return readIndicator(cell, part)
    case .changedAt: return readChange(cell, part)
    default: break
    }
    if let amount = cell(.amount), draft.isOwn || !columns.contains(.when) {
      return readAmount(
        amount, cell(.from), cell(.to), cell(.amountKind), cell(.amountSource), part)
    }
    let title = PrintedText.line(StrongMarks.removed(cell(.when) ?? ""))
    // What is longer is a text that has moved into the column.
    guard !title.isEmpty, draft.isOwn || title.utf8.count <= 80 else { return leave(part) }
    if let text = cell(.latestStatus) {
      current.latestStatuses.append((title, Self.answer(text)))
    } else if columns.contains(.economyStatus), draft.isOwn || !columns.contains(.milestone) {
      let answer = Self.answer(cell(.economyStatus) ?? "")
      let smiley = cell(.economy).flatMap { PrintedSmiley($0) }
      current.economy.rounds.append((title, answer, smiley))
    } else {
      var round = DraftRound(followUp: title, line: part.line)
      if draft.isOwn {
        read(milestone: cell(.milestone) ?? "", &round)
      } else {
        round.milestone = StrongMarks.removed(cell(.milestone) ?? cell(.description) ?? "")
        round.isWhole = true
      }
      round.smiley = (cell(.effort) ?? cell(.smiley)).flatMap { PrintedSmiley(inColumn: $0) }
      if let status = cell(.status) { round.answer = Self.answer(status) }
      if !draft.isOwn { readOtherColumns(of: &round, cell, part) }
      current.rounds.append(round)
    }
  }

  /// *Teknik- og Miljøudvalget, 4. juni 2019, punkt 7*.
  static func decision(_ text: String) -> DecisionReference? {
    guard let (date, range) = PrintedDate.all(in: text).last else { return nil }
    var committee = TextSearch.trimmed(text[..<range.lowerBound])
    if committee.hasSuffix(",") { committee.removeLast() }
    let after = TextSearch.words(text[range.upperBound...])
    let item = after.lazy.compactMap { Int($0) }.first
    return DecisionReference(
      committee: committee, date: date, item: item.flatMap { $0 > 0 ? $0 : nil })
  }

  private mutating func readAmount(
    _ amount: String, _ from: String?, _ to: String?, _ kind: String?, _ source: String?,
    _ part: SourcePart
  ) {
    guard let read = Self.amount(amount, from, to, kind, source), read.kroner >= 0 else {
      return leave(part)
    }
    let text = StrongMarks.removed(source ?? "")
    let isInBoth = Language.allCases.contains { Phrases($0).documents.bothSources == text }
    current.economy.stated.append(StatedAmounts.Row(amount: read, isInBoth: isInBoth))
  }

  /// Rows of one change stand together: each has one amount of it.
  private mutating func readChange(_ cell: (DocumentLabel) -> String?, _ part: SourcePart) {
    let amount = Self.amount(
      cell(.amount) ?? "", cell(.from), cell(.to), cell(.amountKind), nil)
    guard let amount else { return leave(part) }
    let funding = StrongMarks.removed(cell(.funding) ?? "")
    var change = DraftChange(
      followUp: PrintedText.line(StrongMarks.removed(cell(.changedAt) ?? "")), amounts: [amount])
    change.funding = funding.isEmpty ? nil : funding
    change.approved = Self.decision(StrongMarks.removed(cell(.approved) ?? ""))
    if let last = current.economy.changes.last, last.followUp == change.followUp,
      last.funding == change.funding, last.approved == change.approved
    {
      current.economy.changes[current.economy.changes.count - 1].amounts.append(amount)
    } else {
      current.economy.changes.append(change)
    }
  }

  private static func amount(
    _ amount: String, _ from: String?, _ to: String?, _ kind: String?, _ source: String?
  ) -> Amount? {
    guard let kroner = Money.all(in: StrongMarks.removed(amount)).first?.kroner,
      let first = from.flatMap({ Years.read(StrongMarks.removed($0)) })
    else { return nil }
    // *og frem* has no end; a figure that is no year must not be taken for that.
    let end = StrongMarks.removed(to ?? "")
    let last = Years.read(end)
    guard last != nil || !end.contains(where: \.isNumber) else { return nil }
    func means(_ cell: String?, _ words: (Phrases) -> String) -> Bool {
      let text = StrongMarks.removed(cell ?? "")
      return Language.allCases.contains { words(Phrases($0)) == text }
    }
    let kind = Amount.Kind.allCases.first { found in means(kind) { $0.kind(found) } }
    let source = Amount.Source.allCases.first { found in
      means(source) { $0.documents.source(found) }
    }
    return Amount(
      from: first, to: last, kroner: kroner,
      kind: kind ?? .allocation, source: source ?? .economy)
  }
}
