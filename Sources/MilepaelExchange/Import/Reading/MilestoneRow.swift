import MilepaelCore

/// A row with a text, a follow-up and a smiley; columns that are missing or moved are found by what
/// stands in them.
struct MilestoneRow: Sendable {
  var text = ""
  var followUp: String?
  var smiley: PrintedSmiley?
  /// What stands in a column of its own for that.
  var status = ""
  /// The smiley in the economy's column, where there is one beside that of the effort.
  var economy: PrintedSmiley?
  /// What stands in the smiley's column and is none; empty for a picture without words.
  var unread: String?

  /// - Parameters:
  ///   - cells: The whole row.
  ///   - start: The first cell that is no label.
  ///   - knownRounds: Folded titles of follow-ups that the document has named before.
  ///   - anyTime: Whatever stands in the column of the times is one.
  init(
    _ cells: [String], from start: Int, _ head: HeadColumns?, _ knownRounds: Set<String>,
    anyTime: Bool = false
  ) {
    let columns = start..<max(start, cells.count)
    let isAlone = columns.filter { !cells[$0].isEmpty }.count == 1
    // Where the row has all of its columns, the head says what they are.
    let isIntact = cells.count > head?.last ?? 0
    let named = isIntact ? head?.textColumn : nil
    let textColumn = named.flatMap { columns.contains($0) ? $0 : nil } ?? start
    let time = anyTime && isIntact ? head?.timeColumn : nil
    func line(_ column: Int) -> String { PrintedText.line(StrongMarks.removed(cells[column])) }
    let title = columns.last { column in
      if cells[column].utf8.count > 200 { return false }
      let line = line(column)
      if line.isEmpty || line.utf8.count > 80 { return false }
      if knownRounds.contains(TextFold.folded(line)) { return true }
      if column == time, column != textColumn { return PrintedSmiley(inColumn: line) == nil }
      return column != textColumn && RoundTitle.looksLike(line)
    }
    var texts: [String] = []
    for column in columns where column != title && !cells[column].isEmpty {
      if isIntact, column != textColumn {
        if column == head?.statusColumn {
          status = StrongMarks.removed(cells[column])
          continue
        }
        if column == head?.economyColumn, let found = PrintedSmiley(inColumn: cells[column]) {
          economy = found
          continue
        }
      }
      let isOfSmileys = isIntact && column == head?.smileyColumn && column != textColumn
      let mayBe = isAlone || column != textColumn || title == textColumn
      let isAtEnd = column == cells.count - 1 && column != textColumn
      let found =
        isOfSmileys || isAtEnd
        ? PrintedSmiley(inColumn: cells[column]) : PrintedSmiley(cells[column])
      if mayBe, smiley == nil, let found {
        smiley = found
      } else if isOfSmileys, Self.isNothing(cells[column]) {
        continue
      } else if isOfSmileys, unread == nil, let word = Self.unread(cells[column]) {
        unread = word
      } else {
        let text = StrongMarks.removed(cells[column])
        if !text.isEmpty { texts.append(text) }
      }
    }
    text = texts.joined(separator: "\n\n")
    followUp = title.map(line)
    takeSmileyFromTitle()
  }

  /// *1. budgetopfølgning 2026 ☺*, where the two stand in one cell.
  private mutating func takeSmileyFromTitle() {
    guard let title = followUp, smiley == nil else { return }
    let words = TextSearch.words(title)
    guard words.count > 1, let found = PrintedSmiley(String(words[words.count - 1])),
      found.face != .none
    else { return }
    smiley = found
    followUp = words.dropLast().joined(separator: " ")
  }

  /// Whether a milestone's text only says that there is none.
  var hasNoMilestone: Bool {
    // No text that says so is longer; most are.
    text.utf8.count <= 20
      && (Self.isNothing(text)
        || ["ingen milepael", "ingen milepaele", "no milestone", "no milestones"].contains(
          TextFold.folded(PrintedText.line(text)).filter { $0 != "." }))
  }

  /// Signs with which people fill a cell that has nothing to say.
  private static let nothing: Set<String> = ["-", "--", "—", "/", ".", "n/a", "ingen", "x"]

  private static func isNothing(_ cell: String) -> Bool {
    nothing.contains(TextFold.folded(PrintedText.line(StrongMarks.removed(cell))))
  }

  /// A short text where a smiley should stand, empty for a picture; a long one has moved there.
  static func unread(_ cell: String) -> String? {
    if isNothing(cell) { return nil }
    let line = PrintedText.line(StrongMarks.removed(cell))
    if line.isEmpty { return cell.unicodeScalars.contains(StrongMarks.picture) ? "" : nil }
    return line.utf8.count <= 60 && TextSearch.words(line).count <= 4 ? line : nil
  }
}
