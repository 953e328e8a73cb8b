import MilepaelCore

/// What keeps closed items' texts out of the store, wherever the minutes say that they are closed.
extension MinutesReader {
  struct Closing {
    /// What follows belongs to no item that was recognised.
    var isWithheld = false
    /// *Lukket dagsorden*: everything from here on is closed.
    var part = ClosedMark.Certainty.open
    /// *Lukket punkt* stood before the item.
    var closesNext = false
    /// Items that were called closed elsewhere: in the contents, or together with others.
    var numbers: Set<Int> = []
    /// Closed and open titles of the table of contents.
    var closedTitles: Set<String> = []
    var openTitles: Set<String> = []
    /// *Åben dagsorden* stood last: it opens the item that begins right after it.
    var opensNext = false
    /// A section of the item has begun: *Indstilling*, *Beslutning*.
    var hasSections = false
    /// Something stood under the item's heading.
    var hasLines = false
    /// A sign stands after the number of the last heading: *Punkt 2:*.
    var hasSign = false
    /// Items that began without a number since the last that has one.
    var unnumbered = 0
    /// Items that were taken for closed, since a word in or over them can mean that.
    var guessed: Set<Int> = []

    /// The numbered lines under *Lukkede punkter* in an agenda before the items.
    private var listed: [Int: String] = [:]

    mutating func list(_ text: String) {
      let digits = text.prefix { $0.isASCII && $0.isNumber }
      guard part != .open, let number = Int(digits), number > 0, text.utf8.count <= 200 else {
        return
      }
      listed[number] = ContentsLine.folded(String(text.dropFirst(digits.count)))
    }

    /// Where the agenda named its closed items, the items themselves begin anew.
    mutating func endAgenda(before heading: ItemHeading, _ number: Int) {
      guard !listed.isEmpty else { return }
      numbers.formUnion(listed.keys)
      let title = listed[number]
      if title == nil || title == ContentsLine.folded(heading.title) { part = .open }
    }

    mutating func certainty(of heading: ItemHeading) -> ClosedMark.Certainty {
      defer { (closesNext, opensNext) = (false, false) }
      if closesNext { return .marked }
      return max(heading.certainty, part)
    }

    mutating func learn(contents part: SourcePart) {
      let (title, certainty, number) = ContentsLine.read(part)
      guard certainty != .open || self.part != .open else {
        openTitles.insert(title)
        return
      }
      if let number { numbers.insert(number) } else { closedTitles.insert(title) }
    }

    /// Whether the contents or a line before the items call a title closed; theirs can be cut short.
    func names(_ title: String) -> Bool {
      !openTitles.contains(title)
        && closedTitles.contains { known in
          known == title || known.utf8.count >= 12 && title.hasPrefix(known)
        }
    }
  }

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
    if ClosedMark.isOpenField(text) { return true }
    let scope = ClosedMark.scope(text, isHeading: isHeading)
    if scope == .open {
      closing.opensNext = true
      return true
    }
    let certainty = ClosedMark.closesItem(text)
    let isClosing = certainty != .open || ClosedMark.isIn(text) || isMarked(text, part)
    let isLetter = isFresh && text.utf8.count <= 8 && ClosedWords.hasLetter(text)
    guard isClosing || isLetter else { return false }
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
    } else if isItem || ClosedMark.isLikeHeading(text, isHeading: isHeading) {
      withholdUntilNext(part)
    } else if isOpen {
      minutes.findings.append(ImportFinding(.closedPart, line: part.line))
    }
    return true
  }

  private mutating func closeItem(isGuess: Bool) {
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
    if (1...3).contains(digits.count), let number = Int(digits), isIn || certainty != .open {
      // *2 Køb af grund (lukket) . . . . 4*
      closing.numbers.insert(number)
      return true
    }
    guard isIn || ClosedMark.scope(text, isHeading: isHeading) == .open else { return false }
    if !ItemHeading.closedTogether(text).isEmpty { return true }
    if let scope = ClosedMark.scope(text, isHeading: isHeading) {
      close(scope, part)
      return true
    }
    let title = ClosedMark.withoutMarkAtStart(text).0
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
      if scope == .item { closing.closesNext = true } else { closing.part = .mentioned }
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
  private var isFresh: Bool {
    guard let item = minutes.items.last, !closing.isWithheld else { return false }
    return item.otherParagraphs == 0 && item.item.proposal == nil && item.item.decision == nil
      && item.item.appendices.isEmpty && item.deliveries.isEmpty && item.budget.isEmpty
  }

  private mutating func withholdUntilNext(_ part: SourcePart) {
    closing.isWithheld = true
    closing.unnumbered += 1
    minutes.findings.append(ImportFinding(.closedPart, line: part.line))
  }

  /// *2. Køb af grund* had gone to the decision before *Lukket* stood under it.
  private mutating func takeBackTitle() {
    if isOpen, section == .appendices { _ = current.item.appendices.popLast() }
    guard isOpen, section == .decision || section == .proposal else { return }
    let isDecision = section == .decision
    guard let text = isDecision ? current.item.decision : current.item.proposal else { return }
    let paragraphs = text.split(separator: "\n\n")
    let tail = paragraphs.suffix(2)
    guard let start = tail.firstIndex(where: { $0.first?.isNumber == true }) else { return }
    let rest = start == 0 ? nil : paragraphs[..<start].joined(separator: "\n\n")
    if isDecision { current.item.decision = rest } else { current.item.proposal = rest }
  }

  // MARK: The end

  /// An agenda before the items names each of them once more.
  mutating func leaveOutListed() {
    var items: [Minutes.Item] = []
    for (index, item) in minutes.items.enumerated() {
      let isListed =
        item.isEmpty
        && minutes.items[(index + 1)...].contains {
          $0.item.number == item.item.number
            && ContentsLine.folded($0.item.title) == ContentsLine.folded(item.item.title)
        }
      // What the agenda calls closed is closed.
      if isListed {
        if item.item.isClosed { closing.numbers.insert(item.item.number) }
      } else {
        items.append(item)
      }
    }
    minutes.items = items
  }

  /// Nothing of an item that is closed stays, wherever that was said.
  mutating func leaveOutClosed() {
    // The same item twice is closed when it is so once. A closed agenda can count from 1 anew.
    let closed = minutes.items.filter(\.item.isClosed)
    for index in minutes.items.indices {
      let title = ContentsLine.folded(minutes.items[index].item.title)
      let number = minutes.items[index].item.number
      if closing.numbers.contains(number)
        || closed.contains(where: { ContentsLine.isSame($0, minutes.items[index]) })
        || closing.names(title)
      {
        minutes.items[index].item.isClosed = true
      }
      guard minutes.items[index].item.isClosed else { continue }
      minutes.items[index].close()
      if closing.guessed.contains(number) {
        minutes.findings.append(
          ImportFinding(.takenAsClosed(item: number), line: minutes.items[index].line))
      }
    }
    leaveOutClosedAppendices()
  }

  /// *2.1 Købsaftale.pdf* under item 3, where item 2 is closed.
  private mutating func leaveOutClosedAppendices() {
    let closed = Set(minutes.items.filter(\.item.isClosed).map(\.item.number))
    for index in minutes.items.indices where !minutes.items[index].item.isClosed {
      let item = minutes.items[index]
      let kept = item.item.appendices.filter { text in
        guard let number = ContentsLine.item(ofAppendix: text) else { return true }
        return number == item.item.number || !closed.contains(number)
      }
      guard kept.count < item.item.appendices.count else { continue }
      minutes.items[index].item.appendices = kept
      minutes.findings.append(ImportFinding(.closedPart, line: item.line))
    }
  }
}

/// A line of a table of contents: *Stien ved åen.....3*.
enum ContentsLine {
  static func isOne(_ part: SourcePart) -> Bool {
    let text = part.kind == .row ? part.cells.joined(separator: "....") : part.text
    let digits = text.utf8.reversed().prefix { (0x30...0x39).contains($0) }
    guard (1...4).contains(digits.count), digits.count < text.utf8.count else { return false }
    let before = text.utf8.dropLast(digits.count).reversed().drop { $0 == 0x20 }
    return before.starts(with: "...".utf8)
  }

  /// Its title, whether it is called closed, and the item's number where it stands.
  static func read(_ part: SourcePart) -> (String, ClosedMark.Certainty, Int?) {
    var text = part.kind == .row ? part.cells[0] : part.text
    if let dots = TextSearch.range(of: "...", in: text) { text = String(text[..<dots.lowerBound]) }
    if let heading = ItemHeading(text, isHeading: true, after: 0) {
      return (folded(heading.title), heading.certainty, heading.number)
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest =
      digits.isEmpty ? text : String(text.dropFirst(digits.count).drop { ". ".contains($0) })
    let (title, certainty) = ClosedMark.read(title: rest)
    return (folded(title), certainty, Int(digits))
  }

  /// Whether two items are one: the same number, and titles of which one can be cut short.
  static func isSame(_ first: Minutes.Item, _ second: Minutes.Item) -> Bool {
    let (mine, theirs) = (folded(first.item.title), folded(second.item.title))
    guard first.item.number == second.item.number, !mine.isEmpty, !theirs.isEmpty else {
      return first.item.number == second.item.number && mine == theirs
    }
    return mine.hasPrefix(theirs) || theirs.hasPrefix(mine)
  }

  /// *2.1 Kort.pdf*, *Punkt 2 - Kort.pdf*: the item that an appendix names.
  static func item(ofAppendix text: String) -> Int? {
    if let number = ItemHeading.numbers(namedIn: String(text.prefix(20))).first { return number }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard rest.first == ".", rest.dropFirst().first?.isNumber == true else { return nil }
    return Int(digits)
  }

  static func folded(_ title: String) -> String { ClosedMark.folded(title).joined(separator: " ") }
}
