import MilepaelCore

/// What keeps closed items' texts out of the store, wherever the minutes say that they are closed.
extension MinutesReader {
  /// Reads a line that says that something is closed, or open again; false for any other.
  mutating func readClosing(_ text: String, _ part: SourcePart) -> Bool {
    let isHeading = part.kind == .heading
    (closing.opensNext, closing.closesNext) = (false, closing.closesNext && minutes.items.isEmpty)
    defer { closing.hasLines = true }
    if minutes.items.isEmpty { return readClosingBefore(text, part) }
    if readOtherItem(text, part) { return true }
    // A section of the item is no part of the agenda: *Lukkede bilag*.
    if let found = Self.section(of: text), !found.head.isEmpty { return false }
    if ClosedMark.isOpenAlone(text), isFresh { return true }
    if !closing.hasSections, ClosedMark.isOpenField(text) { return true }
    let scope = ClosedMark.scope(text, isHeading: isHeading)
    if scope == .open {
      closing.opensNext = true
      return true
    }
    let certainty = ClosedMark.closesItem(text)
    let isClosing = certainty != .open || ClosedMark.isIn(text) || isMarked(text, part)
    let isLetter = isFresh && text.utf8.count <= 8 && ClosedWords.hasLetter(text)
    guard isClosing || isLetter else { return false }
    if ClosedMark.folded(text).contains("moedet"), ItemHeading.closedTogether(text).isEmpty {
      // *Herefter var mødet lukket.*
      closing.part = max(closing.part, .mentioned)
    }
    if certainty == .marked {
      closeItem(isGuess: false)
      return true
    }
    // *Punkterne 2-3 er lukkede.* speaks of those.
    if !isFresh, ClosedMark.speaksOfNumbers(text) {
      if isOpen, section == .other { current.otherParagraphs += 1 }
      return true
    }
    if !closing.hasSections, !closing.isWithheld { return closeByWord(text, scope, part) }
    if certainty == .mentioned { closeItem(isGuess: true) }
    let isItem = isMarked(text, part)
    if section == .appendices, !isHeading, !isItem, !ClosedMark.isAgendaLine(text),
      MinutesHead(text) == nil
    {
      // An enclosed paper is no part of the agenda: *Købsaftale (lukket)*.
      return false
    }
    if let scope {
      close(scope, part)
    } else if isItem || part.kind != .row && ClosedMark.isLikeHeading(text, isHeading: isHeading) {
      withholdUntilNext(part)
    } else {
      withholdParagraph(text, part)
    }
    return true
  }

  mutating func closeItem(isGuess: Bool) {
    guard !closing.isWithheld else { return }
    if isGuess, !current.item.isClosed { closing.guessed.insert(current.item.number) }
    current.item.isClosed = true
  }

  /// Before an item's first section any such word closes it, however long the line is.
  private mutating func closeByWord(
    _ text: String, _ scope: ClosedMark.Scope?, _ part: SourcePart
  ) -> Bool {
    let wasFresh = isFresh
    if !wasFresh, ClosedMark.isNumberedMark(text) {
      withholdUntilNext(part)
      return true
    }
    switch scope {
    case .agenda:
      // What the line is over is not known, so it is over the item and what follows.
      if wasFresh { closeItem(isGuess: true) }
      closing.part = max(closing.part, .mentioned)
      if !wasFresh { closing.isWithheld = true }
    case .item, .alone:
      closeItem(isGuess: !wasFresh)
      if scope == .alone { closing.part = max(closing.part, .mentioned) }
      if scope == .item, !wasFresh { closing.closesNext = true }
    default: closeItem(isGuess: true)
    }
    return true
  }

  /// Lines of an agenda before the items.
  private mutating func readClosingBefore(_ text: String, _ part: SourcePart) -> Bool {
    let isHeading = part.kind == .heading
    let isIn = ClosedMark.isIn(text)
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let (_, certainty, _) = ContentsLine.read(part)
    if (1...3).contains(digits.count), let number = Int(digits),
      isIn || certainty != .open || part.kind == .row && part.plainCells.contains("L")
    {
      // *2 Køb af grund (lukket) . . . . 4*
      closing.numbers.insert(number)
      return true
    }
    guard isIn || ClosedMark.scope(text, isHeading: isHeading) == .open else { return false }
    if !ItemHeading.closedTogether(text).isEmpty { return true }
    let scope = ClosedMark.scope(text, isHeading: isHeading)
    if let scope, scope != .part {
      close(scope, part)
      return true
    }
    let title = ClosedMark.read(title: text).title
    if !title.isEmpty { closing.closedTitles.insert(ContentsLine.folded(title)) }
    return isHeading || text.utf8.last != UInt8(ascii: ".")
  }

  /// *Bilag til punkt 2*, *Beslutning til punkt 2* in another item.
  private mutating func readOtherItem(_ text: String, _ part: SourcePart) -> Bool {
    let words = ClosedMark.folded(text.prefix(120))
    guard let first = words.first, PrintedDate.first(in: text) == nil,
      ["bilag", "beslutning", "indstilling", "fortsaettelse"].contains(first),
      words.dropFirst().prefix(4).contains(where: { ["punkt", "pkt"].contains($0) }),
      let number = ItemHeading.numbers(namedIn: text).first, number != current.item.number
    else { return false }
    if isOpen { minutes.findings.append(ImportFinding(.closedPart, line: part.line)) }
    section = .closed
    return true
  }

  /// *2. Køb af grund (lukket)*, or a row with such a cell: an item that has no heading of ours.
  private func isMarked(_ text: String, _ part: SourcePart) -> Bool {
    if ClosedMark.isNumberedMark(text) { return true }
    guard part.kind == .row else { return false }
    return part.cells.contains { cell in
      let line = PrintedText.line(StrongMarks.removed(cell))
      return ClosedMark.read(title: line).certainty == .marked
        || ClosedMark.scope(line, isHeading: false) == .alone
    }
  }

  private mutating func close(_ scope: ClosedMark.Scope, _ part: SourcePart) {
    switch scope {
    case .open:
      if minutes.items.isEmpty { closing.part = .open }
      return
    case .item, .alone:
      if isFresh {
        current.item.isClosed = true
        // The word alone can also be over the items that follow.
        if scope == .alone { closing.part = max(closing.part, .mentioned) }
        return
      }
      if scope == .item {
        closing.closesNext = true
      } else {
        closing.part = max(closing.part, .mentioned)
      }
    case .part:
      if isFresh {
        current.item.isClosed = true
        closing.guessed.insert(current.item.number)
        return
      }
      if !minutes.items.isEmpty {
        return withholdUntilNext(part)
      }
    case .agenda:
      let isSure = part.kind == .heading || ClosedMark.isAgendaLine(part.text)
      closing.part = max(closing.part, isSure ? .marked : .mentioned)
    }
    if scope == .item || scope == .alone { takeBackTitle() }
    // *Lukket punkt* at an item's end is over the next, or says it of this one.
    if scope == .item, !minutes.items.isEmpty { closeItem(isGuess: true) }
    if !minutes.items.isEmpty { closing.isWithheld = true }
  }

  /// Whether nothing but its heading has been read of an item.
  var isFresh: Bool {
    guard let item = minutes.items.last, !closing.isWithheld, !closing.isPastPageEnd else {
      return false
    }
    // A closed item keeps nothing of what has been read.
    if item.item.isClosed, closing.hasLines { return false }
    return item.otherParagraphs == 0 && item.item.proposal == nil && item.item.decision == nil
      && item.item.appendices.isEmpty && item.deliveries.isEmpty && item.budget.isEmpty
  }

  mutating func withholdUntilNext(_ part: SourcePart) {
    closing.isWithheld = true
    closing.unnumbered += 1
    minutes.findings.append(ImportFinding(.closedPart, line: part.line))
  }
}
