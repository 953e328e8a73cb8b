import MilepaelCore
import MilepaelText

/// What stands before the first initiative: what the document is, from when, and whom to ask.
extension DraftReader {
  mutating func readPreamble(_ part: SourcePart) {
    if part.kind == .row { return leaveUnlessOwn(part) }
    let text = part.cells[0]
    if let (label, value) = labelled(text), readHead(label, PrintedText.line(value)) { return }
    let plain = StrongMarks.removed(text)
    if let title = AgreementTitle(plain), plain.utf8.count <= 200, !plain.hasSuffix(".") {
      if draft.title == nil { draft.title = title.title }
      if draft.budgetYear == nil { draft.budgetYear = title.year }
      if draft.municipality == nil { draft.municipality = title.municipality }
      if draft.followUp == nil { draft.followUp = title.followUp }
      if draft.date == nil { draft.date = title.date }
      return
    }
    leaveUnlessOwn(part)
  }

  /// Our own documents have an overview and a reading guide there, which are made anew every time.
  private mutating func leaveUnlessOwn(_ part: SourcePart) {
    if !draft.isOwn { leave(part) }
  }

  /// A label in bold or before a colon, and the text after it.
  func labelled(_ text: String) -> (DocumentLabel, String)? {
    if let (word, rest) = StrongMarks.leading(text), let label = DocumentLabel(word) {
      return (label, StrongMarks.removed(rest))
    }
    let plain = StrongMarks.removed(text)
    guard let colon = plain.utf8.prefix(60).firstIndex(of: UInt8(ascii: ":")),
      let label = DocumentLabel(String(plain[..<colon]))
    else { return nil }
    return (label, TextSearch.trimmed(plain[plain.utf8.index(after: colon)...]))
  }

  private mutating func readHead(_ label: DocumentLabel, _ value: String) -> Bool {
    guard !value.isEmpty else { return false }
    switch label {
    case .date:
      guard let date = PrintedDate.first(in: value) else { return false }
      draft.date = date
    case .caseNumber: draft.caseNumber = value
    case .agreement: draft.title = value
    case .municipality: draft.municipality = value
    case .budgetYear:
      if let year = Int(value), (1...9999).contains(year) { draft.budgetYear = year }
    // The column *Opfølgning* and the label are one word.
    case .followUp, .when: draft.followUp = value
    case .contact: draft.contact.name = value
    case .phone: draft.contact.phone = value
    case .email: draft.contact.email = value
    case .excerpt: break
    default: return false
    }
    return true
  }
}
