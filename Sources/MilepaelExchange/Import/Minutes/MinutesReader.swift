import MilepaelCore

/// Reads minutes from a document's parts.
struct MinutesReader {
  var minutes = Minutes()
  enum Section { case other, proposal, decision, appendices, closed }
  var section = Section.other
  var inDelivery = false
  /// The years of the table that is being read, and what its numbers are counted in.
  var years: [(year: Int, goesOn: Bool)] = []
  var scale = 1
  var closing = Closing()
  /// All lines, and the place of the one that is being read.
  let lines: [SourcePart]
  var index = 0
  let pages: PageLines
  /// Who is away, as *minutes* has them, and without their parties.
  var away: Set<String> = []
  /// *Fraværende:* stood alone: the names are the next lines.
  var needsAbsent = false
  /// A page ended before the line that is being read.
  var isPageBroken = false
  /// How the heading of the item is printed that is being read.
  var form: HeadingForm?
  /// The number of the last point of its decision or proposal; 0 where there was none.
  var lastPoint = 0
  /// What follows each line; made when a line asks for it.
  var outlook: ItemOutlook?
  /// A line before the first item said that these are minutes.
  var isMinutes = false
  /// The committee that stood on a line of its own before the word *Referat*.
  var candidate = ""
  /// *Punkt 3* stood alone: its title is the next line.
  private var needsTitle = false

  /// The minutes that the parts are; `nil` when they are none: no committee, no day or no item.
  static func read(_ parts: [SourcePart]) -> Minutes? {
    guard MinutesHead.mayBeIn(parts) else { return nil }
    var reader = MinutesReader(parts.flatMap(lines(of:)))
    for index in reader.lines.indices {
      reader.index = index
      reader.read(reader.lines[index])
    }
    reader.finishItem()
    if reader.minutes.committee.isEmpty, reader.isMinutes {
      reader.minutes.committee = reader.candidate
    }
    reader.minutes.municipality = Municipality.mostNamed(in: parts)
    reader.leaveOutListed()
    reader.leaveOutClosed()
    let minutes = reader.minutes
    let isWhole = !minutes.committee.isEmpty && minutes.date != nil && !minutes.items.isEmpty
    return isWhole ? minutes : nil
  }

  private init(_ lines: [SourcePart]) {
    self.lines = lines
    pages = PageLines(lines)
  }

  private mutating func read(_ part: SourcePart) {
    let line = Self.line(of: part)
    if endPage(line) { return }
    defer { isPageBroken = false }
    if part.kind != .row { years = [] }
    if readHead(line, part) || readItemHeading(line, part) { return }
    if needsTitle, !ClosedMark.isNoTitle(line), readTitle(line, part) { return }
    if readClosing(line, part) { return }
    guard !minutes.items.isEmpty else { return readNames(line) }
    if readSection(line, part) { return }
    if part.kind == .row { return readMoney(part) }
    if readDelivery(line, part) { return }
    readText(line, part)
  }

  /// A paragraph in which lines are broken can hold a heading and what stands under it; and a line a
  /// heading behind something else.
  private static func lines(of part: SourcePart) -> [SourcePart] {
    guard part.kind != .row else { return [part] }
    let lines = part.cells[0].utf8.split(separator: 0x0A).map { String(Substring($0)) }
    let hasHeading =
      lines.count > 1
      && lines.contains { line in
        let plain = StrongMarks.removed(line)
        return ItemHeading(plain, isHeading: part.kind == .heading, after: 0) != nil
          || section(of: plain) != nil || ClosedMark.isIn(plain)
      }
    let split = (hasHeading ? lines : [part.cells[0]]).flatMap(ItemHeading.parted)
    guard split.count > 1 else { return [part] }
    return split.map { SourcePart(part.kind, [$0], line: part.line) }
  }

  /// A part as a line; a row with what it is about, and what is said of it.
  static func line(of part: SourcePart) -> String {
    guard part.kind == .row else { return part.text }
    let cells = part.plainCells.filter { !$0.isEmpty }
    return cells.joined(separator: cells.first?.hasSuffix(":") == true ? " " : ": ")
  }

  // MARK: Items

  private mutating func readItemHeading(_ text: String, _ part: SourcePart) -> Bool {
    closing.numbers.formUnion(ItemHeading.closedTogether(text))
    let before = minutes.items.last?.item.number ?? 0
    if ContentsLine.isOne(part), minutes.items.isEmpty {
      closing.learn(contents: part)
      return true
    }
    if minutes.items.isEmpty, ClosedMark.isNumberedByLetter(text) { closing.learn(contents: part) }
    let row = part.kind == .row ? ItemHeading(row: part.plainCells) : nil
    guard
      let heading = row ?? ItemHeading(text, isHeading: part.kind == .heading, after: before)
    else { return false }
    if row == nil, readPoint(text, part, heading) { return false }
    if let number = heading.number, heading.certainty == .open, isOutOfOrder(number, heading) {
      closing.isWithheld = true
      let isKnown = minutes.items.contains { $0.item.number == number }
      minutes.findings.append(
        ImportFinding(isKnown ? .closedPart : .takenAsClosed(item: number), line: part.line))
      return true
    }
    finishItem()
    section = .other
    inDelivery = false
    guard let number = heading.number else {
      // Nothing that follows belongs to the item before.
      closing.isWithheld = true
      closing.unnumbered += 1
      let isClosed = max(heading.certainty, closing.part) != .open
      note(ImportFinding(isClosed ? .closedPart : .noPlace(part.quoted), line: part.line))
      return true
    }
    if minutes.items.isEmpty { closing.endAgenda(before: heading, number) }
    if closing.opensNext { closing.part = .open }
    let certainty = closing.certainty(of: heading)
    minutes.items.append(
      Minutes.Item(
        item: Meeting.Item(number: number, title: heading.title, isClosed: certainty != .open),
        line: part.line))
    if certainty == .mentioned { closing.guessed.insert(number) }
    needsTitle = heading.title.isEmpty && certainty == .open
    (closing.isWithheld, closing.hasSections, closing.hasLines) = (false, false, false)
    closing.isPastPageEnd = false
    (closing.unnumbered, closing.hasSign) = (0, heading.hasSign)
    (form, lastPoint) = (HeadingForm(text, part), 0)
    closing.appendicesBefore = nil
    return true
  }

  /// Tells something of the item that is being read, which may turn out to be closed.
  private mutating func note(_ finding: ImportFinding) {
    if minutes.items.isEmpty {
      minutes.findings.append(finding)
    } else {
      current.findings.append(finding)
    }
  }

  private mutating func readTitle(_ text: String, _ part: SourcePart) -> Bool {
    needsTitle = false
    guard !CaseNumber.isOne(text), Self.section(of: text) == nil, text.utf8.count <= 250 else {
      return false
    }
    let (title, certainty) = ClosedMark.read(title: text)
    current.item.title = title
    if certainty != .open { current.item.isClosed = true }
    if certainty == .mentioned { closing.guessed.insert(current.item.number) }
    return true
  }

  var current: Minutes.Item {
    get { minutes.items[minutes.items.count - 1] }
    _modify { yield &minutes.items[minutes.items.count - 1] }
  }

  /// Whether what is being read belongs to an item that everybody may read.
  var isOpen: Bool {
    !minutes.items.isEmpty && !closing.isWithheld && !current.item.isClosed && section != .closed
  }

  /// An item whose decision stands without a heading has it last: *Orientering givet.*
  private mutating func finishItem() {
    guard isOpen, current.item.decision == nil, ShortDecision.isOne(current.lastParagraph)
    else { return }
    current.item.decision = current.lastParagraph
    current.otherParagraphs -= 1
  }

  private mutating func readSection(_ text: String, _ part: SourcePart) -> Bool {
    if let found = Self.section(of: text) {
      if found.section != .appendices, withholdAfterAppendix(part) { return true }
      closing.hasSections = true
      lastPoint = 0
      if found.section == .appendices { finishItem() }
      inDelivery = false
      guard !ClosedMark.isIn(found.head) else {
        withhold(part)
        return true
      }
      section =
        found.section == .decision && !isOfThisMeeting(found.head) ? .other : found.section
      guard !ClosedMark.isIn(found.text) else {
        // *Beslutning: Lukket*, *Beslutning: For lukkede døre …*
        if found.text.utf8.count <= 40 || ClosedMark.closesItem(found.text) == .marked {
          closeItem(isGuess: true)
        }
        withhold(part)
        return true
      }
      if !found.text.isEmpty { readText(found.text, part) }
      return true
    }
    guard part.kind == .heading || Self.isOtherHeading(text) else { return false }
    inDelivery = false
    closing.hasSections = true
    section = .other
    if part.kind == .heading, ClosedMark.isIn(text) { withhold(part) }
    return true
  }

  /// What an open item says for closed doors stays in the document.
  private mutating func withhold(_ part: SourcePart) {
    if isOpen { minutes.findings.append(ImportFinding(.closedPart, line: part.line)) }
    section = .closed
  }

  private mutating func readText(_ text: String, _ part: SourcePart) {
    guard !minutes.items.isEmpty, !closing.isWithheld else { return }
    if CaseNumber.isOne(text), withholdAfterAppendix(part) { return }
    if current.item.caseNumber == nil, CaseNumber.isOne(text) {
      current.item.caseNumber = text
      return
    }
    // What a closed item says stays where it is closed.
    guard isOpen, !isWithheldStill(text, part) else { return }
    let text = withoutAbsent(text)
    if text.isEmpty { return }
    if inDelivery, part.kind == .item { return addToDelivery(text) }
    inDelivery = false
    switch section {
    case .proposal: add(text, part, to: \.proposal)
    case .decision: add(text, part, to: \.decision)
    case .appendices:
      if ClosedMark.read(title: text).certainty != .open {
        closing.appendicesBefore = closing.appendicesBefore ?? current.item.appendices.count
        minutes.findings.append(ImportFinding(.closedPart, line: part.line))
      } else if !(text.first?.isNumber == true && TextSearch.contains("bilag", in: text)) {
        // *2 bilag, heraf 1 anbefales* counts them and names none.
        current.item.appendices.append(text)
      }
    case .other:
      current.otherParagraphs += 1
      current.lastParagraph = text
    case .closed: break
    }
  }
}
