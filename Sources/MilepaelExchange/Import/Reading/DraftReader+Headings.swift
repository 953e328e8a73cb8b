import MilepaelCore
import MilepaelText

/// Chapters, sections, guideposts and the beginning of the extra follow-up.
extension DraftReader {
  /// False for anything else.
  mutating func readHeading(_ part: SourcePart, _ rest: ArraySlice<SourcePart>) -> Bool {
    if part.kind == .row {
      if draft.isOwn { return false }
      if Guidepost.isHeading(part) { return beginGuideposts() }
      // In one big table a chapter's heading is a row over all columns.
      guard part.cells.count > 1, part.cells.dropFirst().allSatisfy(\.isEmpty) else { return false }
      return readHeading(SourcePart(.paragraph, [part.cells[0]], line: part.line), rest)
    }
    guard part.kind == .heading || part.kind == .paragraph && !draft.isOwn else { return false }
    let text = part.cells[0]
    if let extra = ExtraHeading(text) {
      begin(extra)
      return true
    }
    if !draft.isOwn, Guidepost.isHeading(part) { return beginGuideposts() }
    let plain = StrongMarks.removed(text)
    guard plain.utf8.count <= 200 else { return false }
    if draft.isOwn { return readOwnHeading(plain, rest) }
    // *2. opfølgning på Budgetaftale 2026* is the document's own heading.
    if draft.initiatives.isEmpty, AgreementTitle(plain)?.followUp != nil { return false }
    if let (number, title) = HeadNumber.chapter(plain) {
      return readChapter(number, title, rest)
    }
    return readUnnumbered(plain, part, rest)
  }

  private mutating func begin(_ extra: ExtraHeading) {
    earlierYear = extra.year
    chapter = nil
    isAmongGuideposts = false
    isBetween = true
    if !draft.earlier.contains(where: { $0.budgetYear == extra.year }) {
      draft.earlier.append(DraftEarlier(title: extra.title, budgetYear: extra.year))
    }
    if let (number, title) = HeadNumber.chapter(extra.rest) { setChapter(number, title) }
  }

  private mutating func beginGuideposts() -> Bool {
    isAmongGuideposts = true
    isBetween = true
    return true
  }

  private mutating func readOwnHeading(_ text: String, _ rest: ArraySlice<SourcePart>) -> Bool {
    guard initiativeAfter(rest, within: 4, overTexts: false) != nil else { return false }
    if let (number, title) = HeadNumber.own(text), number.parts.count == 1 {
      chapter = DraftChapter(number: number.printed, title: title)
      return true
    }
    // A heading without a number under a chapter is a section of it.
    guard chapter != nil else { return false }
    chapter?.section = PrintedText.line(text)
    return true
  }

  /// *1. Havn og hav*. An initiative follows at once, or, with an introduction between, one of this
  /// chapter: that is what tells a chapter from a numbered paragraph.
  private mutating func readChapter(
    _ number: String, _ title: String, _ rest: ArraySlice<SourcePart>
  ) -> Bool {
    let found = draftChapter(number, title)
    let isNext = initiativeAfter(rest, within: 4, overTexts: false)?.chapter == number
    guard isNext || initiativeAfter(rest, within: 12, overTexts: true)?.chapter == number else {
      // Amid an initiative's rows it is what stands at the top of every page.
      return !draft.initiatives.isEmpty && found == chapter && rest.first?.kind == .row
    }
    if title.utf8.last == UInt8(ascii: "."), !isNext { return false }
    setChapter(number, title)
    return true
  }

  private mutating func setChapter(_ number: String, _ title: String) {
    chapter = draftChapter(number, title)
    isAmongGuideposts = false
    isBetween = true
  }

  /// *1. Vi skaber fremtiden sammen - Fællesskaber* has its section in it.
  private func draftChapter(_ number: String, _ title: String) -> DraftChapter {
    var found = DraftChapter(number: number, title: title)
    if let dash = TextSearch.range(of: " - ", in: title) {
      found.title = String(title[..<dash.lowerBound])
      found.section = String(title[dash.upperBound...])
    }
    return found
  }

  /// *Klima og miljø*: the title of the chapter that begins after it, or a section of this one.
  private mutating func readUnnumbered(
    _ text: String, _ part: SourcePart, _ rest: ArraySlice<SourcePart>
  ) -> Bool {
    let isHeading = part.kind == .heading
    guard isHeading || Self.looksLikeTitle(text), AgreementTitle(text) == nil,
      let next = initiativeAfter(
        rest, within: isHeading ? 12 : 1, overTexts: isHeading, overHeadings: false)
    else { return false }
    let isNew = next.chapter != draft.initiatives.last?.number.chapter
    // A line of text has to begin a chapter: else it can be the end of what stands before it.
    guard isHeading || isNew else { return false }
    if chapter?.number == next.chapter {
      chapter?.section = PrintedText.line(text)
    } else if isNew {
      chapter = DraftChapter(number: next.chapter, title: PrintedText.line(text))
    } else {
      return false
    }
    isAmongGuideposts = false
    isBetween = true
    return true
  }

  private static func looksLikeTitle(_ text: String) -> Bool {
    guard text.utf8.count <= 60, text.first?.isUppercase == true, let last = text.utf8.last else {
      return false
    }
    return !".:;,!?".utf8.contains(last) && !text.contains(":")
      && PrintedDate.first(in: text) == nil
  }

  /// The number of the next initiative; `nil` when something else comes before it.
  ///
  /// - Parameters:
  ///   - overTexts: Paragraphs may stand between, as a chapter's introduction.
  ///   - overHeadings: Headings may stand after such paragraphs.
  private func initiativeAfter(
    _ rest: ArraySlice<SourcePart>, within count: Int, overTexts: Bool, overHeadings: Bool = true
  ) -> InitiativeNumber? {
    var hasText = false
    for (offset, part) in rest.prefix(count).enumerated() {
      let next = rest.dropFirst(offset + 1).first
      if let head = InitiativeHead(part, next: next, isOwn: draft.isOwn) { return head.number }
      switch part.kind {
      case .running, .caption: continue
      case .heading where overHeadings || !hasText: continue
      case .paragraph where HeadNumber.chapter(part.text) != nil: continue
      case .paragraph where overTexts, .item where overTexts: hasText = true
      default: return nil
      }
    }
    return nil
  }
}

extension InitiativeNumber {
  /// The first part, as it is printed.
  var chapter: String { String(printed.prefix { $0 != "." }) }
}
