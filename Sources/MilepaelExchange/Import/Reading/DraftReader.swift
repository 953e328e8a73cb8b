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
  enum Last {
    case none, description, responsibilities, round, status, action, economy, latestStatus
  }
  var last = Last.none
  var chapter: DraftChapter?
  var earlierYear: Int?
  /// What the columns of the initiative's table are.
  var head: HeadColumns?
  /// The columns of the table that is being read, where its first row names them.
  var columns: [DocumentLabel?] = []
  /// The same row's words.
  var columnHeads: [String] = []
  /// Under the heading *Pejlemærker*.
  var isAmongGuideposts = false
  /// A chapter has begun and no initiative of it yet: texts are the chapter's.
  var isBetween = false
  /// What is being read began without a number that can be read: it is nobody's.
  private var isLost = false
  /// True after the rule that parts the colophon from the rest.
  private var isPastEnd = false
  /// Titles of follow-ups that stood in rows, so that one is known when its column has moved.
  var knownRounds: Set<String> = []
  private var toldRunning: Set<String> = []

  static func read(_ parts: [SourcePart], _ progress: (Double) -> Void) -> Draft {
    var reader = DraftReader()
    reader.draft.isOwn = OwnReport.isOne(parts)
    let parts = reader.draft.isOwn ? parts : LoneNumbers.joined(PageEnds.marked(parts))
    for index in parts.indices {
      progress(Double(index) / Double(parts.count))
      reader.read(parts[index], followedBy: parts[(index + 1)...])
    }
    return reader.draft
  }

  private mutating func read(_ part: SourcePart, followedBy rest: ArraySlice<SourcePart>) {
    if part.kind == .running { return tellRunning(part) }
    if part.kind != .row { columns = [] }
    if part.kind == .rule || isPastEnd { return readEnd(part) }
    if part.kind == .caption, draft.isOwn { return }
    if draft.isOwn, OwnReport.endsInitiatives(part) {
      isPastEnd = true
      return draft.findings.append(ImportFinding(.preamble(part.quoted), line: part.line))
    }
    if let head = InitiativeHead(
      part, next: rest.first, isOwn: draft.isOwn, isGuidepost: isAmongGuideposts)
    {
      return begin(head, part)
    }
    if readHeading(part, rest) { return }
    if isLost { return leaveToNobody(part) }
    if draft.initiatives.isEmpty { return readPreamble(part) }
    switch part.kind {
    case .row:
      isBetween = false
      readRow(part)
    case .item: readItem(part)
    case .heading, .caption: leave(part)
    case .paragraph: readParagraph(part)
    case .rule, .running: break
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
    columns = []
    isBetween = false
    if goesOn(head) {
      // At the top of a page the head stands once more.
      isLost = false
      self.head = head.columns
      if current.kind == nil { current.kind = head.columns.kind }
      return
    }
    self.head = head.columns
    if head.number == nil, goesOnWithTitle {
      current.title.goOn(with: head.title)
      if current.kind == nil { current.kind = head.columns.kind }
      return
    }
    guard let number = head.number else {
      isLost = true
      draft.findings.append(ImportFinding(.noNumber(head.title), line: part.line))
      return
    }
    isLost = false
    last = .description
    var initiative = DraftInitiative(
      number: number, title: head.title, kind: head.columns.kind, line: part.line)
    initiative.earlierYear = earlierYear
    initiative.isGuidepost = head.columns.isGuidepost || isAmongGuideposts
    // A chapter's heading that is of another number was a paragraph that looked like one.
    initiative.chapter = chapter?.number == number.chapter ? chapter : nil
    draft.initiatives.append(initiative)
    keepOtherKind(part)
  }

  /// *Drift og anlæg*, *Service*: a store knows one kind, and the word must not be lost.
  private mutating func keepOtherKind(_ part: SourcePart) {
    guard let word = head?.otherKind, current.kind == nil, !word.isEmpty else { return }
    draft.findings.append(ImportFinding(.noPlace(word), currentID, line: part.line))
    current.remarks.append(MarkedText(word, isInternal: true))
  }

  /// A title that was too long for its line: what follows it is its end, beside *Drift* and *Tid*.
  private var goesOnWithTitle: Bool {
    guard !draft.isOwn, !isLost, let begun = draft.initiatives.last else { return false }
    return last == .description && begun.title.utf8.count >= 20 && begun.kind == nil
      && begun.description.isEmpty
      && begun.rounds.isEmpty && begun.responsibilities == nil && begun.remarks.isEmpty
  }

  private func goesOn(_ head: InitiativeHead) -> Bool {
    guard !draft.isOwn, let current = draft.initiatives.last, current.earlierYear == earlierYear
    else { return false }
    return (head.number == nil && !isLost || head.number == current.number)
      && head.repeats(current.title)
  }

  /// The initiative that is being read.
  var current: DraftInitiative {
    get { draft.initiatives[draft.initiatives.count - 1] }
    _modify { yield &draft.initiatives[draft.initiatives.count - 1] }
  }

  var currentID: InitiativeID { InitiativeID(current.number, earlierYear: current.earlierYear) }

  // MARK: What has no place

  /// Keeps a text that has no place among the initiative's remarks, and says so.
  mutating func leave(_ part: SourcePart) {
    let text = part.quoted
    if text.isEmpty { return }
    if draft.initiatives.isEmpty {
      draft.findings.append(ImportFinding(.preamble(text), line: part.line))
    } else if isBetween || isLost {
      leaveToNobody(part)
    } else {
      draft.findings.append(ImportFinding(.noPlace(text), currentID, line: part.line))
      // Nobody knows what it is, so it is not for everybody until a person says so.
      current.remarks.append(MarkedText(text, isInternal: true))
    }
  }

  /// A text of no initiative is told whole.
  private mutating func leaveToNobody(_ part: SourcePart) {
    let text = part.quoted
    if !text.isEmpty { draft.findings.append(ImportFinding(.noPlace(text), line: part.line)) }
  }

  /// What stands on every page is told once.
  private mutating func tellRunning(_ part: SourcePart) {
    let text = part.quoted
    let letters = text.filter { !$0.isNumber }
    if toldRunning.insert(letters).inserted,
      !draft.findings.contains(where: { $0.kind == .preamble(text) })
    {
      draft.findings.append(ImportFinding(.preamble(text), line: part.line))
    }
  }
}
