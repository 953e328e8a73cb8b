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

/// The heading of a document: *Anden opfølgning på Aftale om budget 2019 for Ballerup Kommune*.
struct AgreementTitle: Hashable, Sendable {
  var title: String
  var year: Int
  var municipality: String?
  var followUp: String?

  init?(_ text: String) {
    guard let word = Self.agreementWord(text),
      let year = Years.all(in: String(text[word...])).first,
      let digits = TextSearch.range(of: "\(year)", in: text, from: word)
    else { return nil }
    let name = text[word..<digits.upperBound]
    // Between the word and the year stands little: else it is a sentence about one.
    guard TextSearch.words(name).count <= 5 else { return nil }
    title = name.prefix(1).uppercased() + name.dropFirst()
    self.year = year
    let after = TextSearch.trimmed(text[digits.upperBound...])
    for start in ["for ", "i ", "in "] where after.utf8.starts(with: start.utf8) {
      municipality = PrintedText.line(String(after.dropFirst(start.count)))
    }
    if let municipality, !TextSearch.contains("kommune", in: municipality) {
      self.municipality = nil
    }
    let before = String(text[..<word])
    if TextSearch.contains("opfølgning", in: before) || TextSearch.contains("follow-up", in: before)
    {
      followUp = before
    }
  }

  /// Where *Aftale om …*, *Budgetaftale …* begins.
  private static func agreementWord(_ text: String) -> String.Index? {
    for word in TextSearch.words(text) {
      let folded = TextFold.folded(String(word))
      let letters = folded.filter(\.isLetter)
      if ["aftale", "budgetaftale", "budgetaftalen", "aftalen", "budgetforlig", "agreement"]
        .contains(letters)
      {
        return word.startIndex
      }
    }
    return nil
  }
}
