import MilepaelCore
import MilepaelText

/// Reads a plan or a follow-up from a document's parts, whatever format they came in.
///
/// It understands two layouts: the published one (documents 000 and 001), where each row begins with
/// what it is (*Milepæl*, *Økonomi*, *Seneste status*), and tables whose first row names the columns,
/// which our own reports have.
struct DraftReader {
  var draft = Draft()
  /// What the last row that can go on in the next one was.
  enum Last { case none, description, responsibilities, round, economy, latestStatus }
  var last = Last.none
  var chapter: DraftChapter?
  var earlierYear: Int?
  var head: InitiativeHead?
  /// The columns of the table that is being read, where its first row names them.
  var columns: [DocumentLabel?] = []
  /// True after the rule that parts the colophon from the rest.
  private var isPastEnd = false
  /// Titles of follow-ups that stood in rows, so that one is known when its column has moved.
  var knownRounds: Set<String> = []

  static func read(_ parts: [SourcePart]) -> Draft {
    var reader = DraftReader()
    reader.draft.isOwn = parts.contains { part in
      let columns = Self.columns(part)
      return columns.contains(.when) && columns.contains(.milestone)
    }
    for index in parts.indices {
      reader.read(parts[index], followedBy: parts[(index + 1)...])
    }
    return reader.draft
  }

  private mutating func read(_ part: SourcePart, followedBy rest: ArraySlice<SourcePart>) {
    if part.kind != .row { columns = [] }
    if part.kind == .rule || isPastEnd { return readEnd(part) }
    if let head = InitiativeHead(part, next: rest.first, isOwn: draft.isOwn) {
      return begin(head, part)
    }
    if part.kind == .heading || part.kind == .paragraph && !draft.isOwn, readHeading(part, rest) {
      return
    }
    if draft.initiatives.isEmpty { return readPreamble(part) }
    switch part.kind {
    case .row: readRow(part)
    case .item: readItem(part)
    case .heading: leave(part)
    case .paragraph: readParagraph(part)
    case .rule: break
    }
  }

  /// After a rule our own documents have nothing but the colophon.
  private mutating func readEnd(_ part: SourcePart) {
    if draft.isOwn {
      isPastEnd = !draft.initiatives.isEmpty
    } else if part.kind != .rule {
      leave(part)
    }
  }

  private mutating func begin(_ head: InitiativeHead, _ part: SourcePart) {
    self.head = head
    last = .description
    columns = []
    var initiative = DraftInitiative(
      number: head.number, title: head.title, kind: head.kind, line: part.line)
    initiative.earlierYear = earlierYear
    let number = head.number.printed.prefix { $0 != "." }
    // A chapter's heading that is of another number was a paragraph that looked like one.
    initiative.chapter = chapter?.number == String(number) ? chapter : nil
    draft.initiatives.append(initiative)
  }

  /// The initiative that is being read.
  var current: DraftInitiative {
    get { draft.initiatives[draft.initiatives.count - 1] }
    _modify { yield &draft.initiatives[draft.initiatives.count - 1] }
  }

  var currentID: InitiativeID { InitiativeID(current.number, earlierYear: current.earlierYear) }

  // MARK: Headings

  /// Reads chapters, sections and the beginning of the extra follow-up; false for anything else.
  private mutating func readHeading(_ part: SourcePart, _ rest: ArraySlice<SourcePart>) -> Bool {
    let text = part.cells[0]
    if let extra = ExtraHeading(text) {
      earlierYear = extra.year
      chapter = nil
      if !draft.earlier.contains(where: { $0.budgetYear == extra.year }) {
        draft.earlier.append(DraftEarlier(title: extra.title, budgetYear: extra.year))
      }
      if !extra.rest.isEmpty { setChapter(extra.rest) }
      return true
    }
    let plain = StrongMarks.removed(text)
    guard plain.utf8.count <= 200, leadsToInitiative(rest) else { return false }
    if let (number, _) = InitiativeHead.numbered(plain), number.parts.count == 1 {
      setChapter(plain)
      return true
    }
    // A heading without a number under a chapter is a section of it.
    if part.kind == .heading, chapter != nil, draft.isOwn {
      chapter?.section = PrintedText.line(plain)
      return true
    }
    return false
  }

  private mutating func setChapter(_ text: String) {
    guard let (number, title) = InitiativeHead.numbered(StrongMarks.removed(text)) else { return }
    var found = DraftChapter(number: number.printed, title: title)
    // *1. Vi skaber fremtiden sammen - Fællesskaber*: ours have a heading for each.
    if !draft.isOwn, let dash = TextSearch.range(of: " - ", in: title) {
      found.title = String(title[..<dash.lowerBound])
      found.section = String(title[dash.upperBound...])
    }
    chapter = found
  }

  /// True when an initiative begins after this, with nothing but headings between: that is what tells
  /// a chapter from a numbered paragraph.
  private func leadsToInitiative(_ rest: ArraySlice<SourcePart>) -> Bool {
    for (offset, part) in rest.prefix(4).enumerated() {
      let next = rest.dropFirst(offset + 1).first
      if InitiativeHead(part, next: next, isOwn: draft.isOwn) != nil { return true }
      let isNumbered = InitiativeHead.numbered(part.text) != nil
      guard part.kind == .heading || part.kind == .paragraph && isNumbered else { return false }
    }
    return false
  }

  // MARK: What has no place

  /// Keeps a text that has no place among the initiative's remarks, and says so.
  mutating func leave(_ part: SourcePart) {
    let text = part.quoted
    if text.isEmpty { return }
    guard !draft.initiatives.isEmpty else {
      draft.findings.append(ImportFinding(.preamble(text), line: part.line))
      return
    }
    draft.findings.append(ImportFinding(.noPlace(text), currentID, line: part.line))
    current.remarks.append(MarkedText(text))
  }
}

/// *Ekstra opfølgning på Aftale om budget 2018*, with or without the chapter's heading on its line.
struct ExtraHeading: Hashable, Sendable {
  var title: String
  var year: Int
  /// What else stands on the line.
  var rest: String

  init?(_ text: String) {
    let plain = StrongMarks.removed(text)
    guard plain.utf8.count <= 300 else { return nil }
    for start in ["Ekstra opfølgning på ", "Extra follow-up on "] {
      guard let found = TextSearch.range(of: start, in: text),
        text[..<found.lowerBound].unicodeScalars.allSatisfy(StrongMarks.are)
      else { continue }
      let after = text[found.upperBound...]
      let end = after.unicodeScalars.firstIndex(where: StrongMarks.are) ?? after.endIndex
      let title = StrongMarks.removed(String(after[..<end]))
      guard let year = Years.all(in: title).last else { continue }
      self.title = PrintedText.line(title)
      self.year = year
      rest = StrongMarks.removed(String(after[end...]))
      // Without bold between them the chapter's number tells where it begins.
      if rest.isEmpty, let number = TextSearch.range(of: "\(year)", in: self.title) {
        rest = TextSearch.trimmed(self.title[number.upperBound...])
        if InitiativeHead.numbered(rest) == nil { rest = "" }
        if !rest.isEmpty { self.title = String(self.title[..<number.upperBound]) }
      }
      return
    }
    return nil
  }
}
