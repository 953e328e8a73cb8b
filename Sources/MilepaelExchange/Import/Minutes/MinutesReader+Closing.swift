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
      defer { closesNext = false }
      if closesNext { return .marked }
      return max(heading.certainty, part)
    }

    mutating func learn(contents part: SourcePart) {
      let (title, certainty, number) = ContentsLine.read(part)
      guard certainty == .marked else {
        openTitles.insert(title)
        return
      }
      if let number { numbers.insert(number) } else { closedTitles.insert(title) }
    }
  }

  /// Reads a line that says that something is closed, or open again; false for any other.
  mutating func readClosing(_ text: String, _ part: SourcePart) -> Bool {
    let isHeading = part.kind == .heading
    // A section of the item is no part of the agenda: *Lukkede bilag*.
    if Self.section(of: text) != nil { return false }
    let certainty = minutes.items.isEmpty ? .open : ClosedMark.closesItem(text)
    if certainty != .open {
      if !closing.isWithheld {
        current.item.isClosed = true
        if certainty == .mentioned { closing.guessed.insert(current.item.number) }
      }
      return true
    }
    if ClosedMark.isOpenAlone(text), isFresh {
      // Under a title: what a word alone had closed is not.
      if closing.part == .mentioned {
        closing.part = .open
        current.item.isClosed = false
        closing.guessed.remove(current.item.number)
      }
      return true
    }
    // An enclosed paper is no part of the agenda: *Købsaftale (lukket)*.
    if section != .appendices || isHeading, let scope = ClosedMark.scope(text, isHeading: isHeading)
    {
      close(scope, part)
      return true
    }
    if !minutes.items.isEmpty, isMarked(text, part) {
      withholdUntilNext(part)
      return true
    }
    // *Lukket: Køb af grund* in an agenda before the items.
    let (title, isMarked) = ClosedMark.withoutMarkAtStart(text)
    guard isMarked, !title.isEmpty, isHeading || text.utf8.last != UInt8(ascii: ".") else {
      return false
    }
    if minutes.items.isEmpty {
      closing.closedTitles.insert(ContentsLine.folded(title))
    } else {
      withholdUntilNext(part)
    }
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
      closing.part = .open
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
    case .agenda: closing.part = .marked
    }
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
    minutes.findings.append(ImportFinding(.closedPart, line: part.line))
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
    let closed = Set(minutes.items.filter(\.item.isClosed).map(ContentsLine.name))
    for index in minutes.items.indices {
      let title = ContentsLine.folded(minutes.items[index].item.title)
      let number = minutes.items[index].item.number
      if closing.numbers.contains(number)
        || closed.contains(ContentsLine.name(of: minutes.items[index]))
        || closing.closedTitles.contains(title) && !closing.openTitles.contains(title)
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

  /// The item's number and title.
  static func name(of item: Minutes.Item) -> String {
    "\(item.item.number) \(folded(item.item.title))"
  }

  static func folded(_ title: String) -> String { ClosedMark.folded(title).joined(separator: " ") }
}
