import MilepaelCore
import MilepaelText

/// Puts answers from a sheet into an agreement, field by field.
///
/// A cell that says what it said when the sheet was written was not touched. One that was changed is
/// an answer, unless the store says something else by now: then both sides changed it, and a person
/// decides. A sheet without the columns that say so may be older than what the store has: an empty cell
/// of it is no answer, and one that differs is decided by a person. What is closed refuses answers
/// (`DOMAIN.md` rule 4).
struct AnswerImport {
  var agreement: Agreement
  private(set) var report = ImportReport(kind: .answers)
  let stamp: Stamp
  /// The conflicts that are there: by their ids, and what is wanted by this person already.
  var conflictIDs: Set<String>
  var wanted: Set<Edit>
  private let phrases: Phrases

  static func importing(
    _ rows: [AnsweredRow], into agreement: Agreement, _ stamp: Stamp
  ) -> ImportResult {
    var answers = AnswerImport(agreement: agreement, stamp: stamp)
    for row in rows { answers.read(row) }
    // They are kept in the order of their ids.
    answers.agreement.conflicts.sort { $0.id < $1.id }
    return ImportResult(agreement: answers.agreement, report: answers.report)
  }

  private init(agreement: Agreement, stamp: Stamp) {
    self.agreement = agreement
    self.stamp = stamp
    conflictIDs = Set(agreement.conflicts.map(\.id))
    wanted = Set(agreement.conflicts.filter { $0.stamp.by == stamp.by }.map(\.edit))
    phrases = Phrases(agreement.language)
  }

  private mutating func read(_ row: AnsweredRow) {
    let number = TextSearch.words(row.initiative).last.map(String.init) ?? ""
    guard let id = InitiativeID(number), let place = agreement.place(of: id),
      let followUp = followUp(row.followUp)
    else {
      let answers = AnswerColumn.allCases.compactMap { row.answers[$0] }.filter { !$0.isEmpty }
        .joined(separator: "; ")
      let place = "\(row.initiative) \(row.followUp)"
      let quoted = PrintedText.line(answers.isEmpty ? place : "\(place): \(answers)")
      report.findings.append(ImportFinding(.noPlace(quoted), line: row.line))
      return
    }
    report.initiatives += 1
    let round = agreement[place].round(followUp) ?? .empty
    var latest: LatestStatus?
    if case .extra(let year, let index) = place {
      latest = agreement.extra[year].initiatives[index].latestStatuses[followUp]
    }
    for column in AnswerSheet.columns(of: id) {
      guard let new = row.answers[column] else { continue }
      let store = column.value(in: round, latest: latest, phrases)
      let before = row.before[column]
      if Self.same(new, before ?? store, column) || Self.same(new, store, column) { continue }
      if before == nil, new.isEmpty { continue }
      let answered = AnswerPlace(id, followUp)
      if Self.same(before ?? "", store, column) {
        set(column, new, store, answered, round, latest, row.line)
      } else {
        disagree(column, row, new, store, answered, round, latest)
      }
    }
  }

  /// The cell was changed on both sides. In a closed follow-up the store stands without a question.
  private mutating func disagree(
    _ column: AnswerColumn, _ row: AnsweredRow, _ new: String, _ store: String,
    _ place: AnswerPlace, _ round: Round, _ latest: LatestStatus?
  ) {
    let field = column.field(place.followUp)
    let isClosed = agreement.followUp(place.followUp)?.state == .closed
    let standing: Stamp? =
      switch column {
      case .effort, .status, .action: round.effort.stamp
      case .economy, .economyStatus: round.economy.stamp
      case .latestStatus: latest?.stamp
      }
    let isInternal = column.isInternal(in: round, latest: latest)
    guard
      let edit = Self.edit(
        column, from: row.before[column], to: new, at: place, isInternal: isInternal)
    else { return unread(new, place, row.line) }
    if !isClosed { keep(edit, standing: standing, line: row.line) }
    let kind: ImportFinding.Kind =
      isClosed
      ? .closed(field, store: store, document: new)
      : .conflict(field, store: store, document: new)
    report.findings.append(ImportFinding(kind, place.initiative, line: row.line))
  }

  /// By its title, its id, its place in the order, or its day, which a spreadsheet writes its own way.
  private func followUp(_ text: String) -> FollowUpID? {
    if let found = agreement.followUps.first(where: { PrintedText.same($0.title, text) }) {
      return found.id
    }
    if let found = agreement.followUps.named(text) { return found.id }
    guard let date = PrintedDate.whole(text) else { return nil }
    return agreement.followUps.first { RoundTitle.date($0.title) == date }?.id
  }

  /// Smileys are the same in either language and as shapes; texts when they print the same.
  private static func same(_ a: String, _ b: String, _ column: AnswerColumn) -> Bool {
    switch column {
    case .effort: a == b || !a.isEmpty && !b.isEmpty && effort(a) == effort(b)
    case .economy: a == b || !a.isEmpty && !b.isEmpty && economy(a) == economy(b)
    default: PrintedText.same(a, b)
    }
  }

  static func effort(_ cell: String) -> EffortSmiley? {
    PrintedSmiley(inColumn: cell)?.effort
  }

  static func economy(_ cell: String) -> EconomySmiley? {
    // Only two are there: a person who writes *mellemfornøjet* has to choose.
    switch PrintedSmiley(inColumn: cell)?.face {
    case .happy: .happy
    case .sad, .unhappy: .sad
    case .neutral, .some(.none), nil: nil
    }
  }

  private mutating func set(
    _ column: AnswerColumn, _ new: String, _ store: String, _ place: AnswerPlace, _ round: Round,
    _ latest: LatestStatus?, _ line: Int
  ) {
    var answer = Answer()
    func text(_ current: MarkedText?) -> Answer.Part<MarkedText?> {
      .set(new.isEmpty ? nil : MarkedText(new, isInternal: current?.isInternal ?? false))
    }
    switch column {
    case .effort:
      let smiley = Self.effort(new)
      guard new.isEmpty || smiley != nil else { return unread(new, place, line) }
      answer.effort = .set(smiley)
    case .economy:
      let smiley = Self.economy(new)
      guard new.isEmpty || smiley != nil else { return unread(new, place, line) }
      answer.economy = .set(smiley)
    case .status: answer.status = text(round.effort.status)
    case .action: answer.action = text(round.effort.action)
    case .economyStatus: answer.economyStatus = text(round.economy.status)
    case .latestStatus: answer.latestStatus = text(latest?.text)
    }
    let field = column.field(place.followUp)
    do throws(Refusal) {
      try agreement.perform(try agreement.step(answer, at: place, by: stamp))
      report.answers += 1
      report.changes.append(
        ImportChange(place.initiative, field, before: store, after: new))
    } catch {
      report.findings.append(
        ImportFinding(
          .closed(field, store: store, document: new), place.initiative, line: line))
    }
  }

  private mutating func unread(_ cell: String, _ place: AnswerPlace, _ line: Int) {
    report.findings.append(ImportFinding(.unreadSmiley(cell), place.initiative, line: line))
  }
}
