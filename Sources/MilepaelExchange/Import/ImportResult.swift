public import MilepaelCore

/// What came of an import: the agreement as it would be, and everything a person should know.
public struct ImportResult: Hashable, Sendable {
  /// The new agreement, or the store's with what came in.
  public var agreement: Agreement
  public var report: ImportReport

  public init(agreement: Agreement, report: ImportReport) {
    self.agreement = agreement
    self.report = report
  }
}

/// What an import did, and what it could not.
public struct ImportReport: Hashable, Sendable {
  public var kind: DocumentKind
  /// The follow-up that the document is about.
  public var followUp: String?
  /// How many initiatives, milestones and answers the document has.
  public var initiatives = 0
  public var milestones = 0
  public var answers = 0
  public var meetings = 0
  /// The meeting that minutes are of, as it stands then.
  public var meeting: Meeting?
  /// What the store did not have.
  public var added: [InitiativeID] = []
  public var changes: [ImportChange] = []
  /// Titles of the follow-ups that were closed, since the document publishes them.
  public var closed: [String] = []
  public var findings: [ImportFinding] = []

  public init(kind: DocumentKind) { self.kind = kind }

  /// Whether something that the document says was not taken into the store: it contradicts what is
  /// closed or was changed meanwhile, or could not be read and is kept nowhere.
  public var leftOut: Bool { findings.contains(where: \.isLeftOut) }

  /// Those of a group in their order, but the uncertain smileys last: a document can have one for
  /// every third milestone, and the other findings must not be lost among them.
  public func findings(_ group: ImportFinding.Group) -> [ImportFinding] {
    let all = findings.filter { $0.group == group }
    return all.filter { !$0.kind.isUncertainSmiley } + all.filter(\.kind.isUncertainSmiley)
  }
}

extension ImportFinding.Kind {
  fileprivate var isUncertainSmiley: Bool {
    if case .uncertainSmiley = self { true } else { false }
  }
}

/// Why a document could not be read at all. Nothing is changed then.
public enum ImportError: Error, Hashable, Sendable {
  case empty
  /// It is no text: a picture, a program.
  case binary
  case pdf
  /// A workbook, as Excel saves it.
  case spreadsheet
  /// A packed file of another kind.
  case packed
  /// Of Word or Excel before 2007.
  case oldOffice
  /// RTF, of which pandoc loses letters.
  case richText
  /// Its parts are in one another so deep that no reader follows.
  case tooDeep
  case tooLarge(bytes: Int, limit: Int)
  /// What belongs together, and where it begins, is longer than a store keeps. The line is `nil` in a
  /// report of ours.
  case textTooLong(line: Int?)
  /// JSON that is broken, and the line where that shows.
  case brokenJSON(line: Int)
  /// JSON, or a sheet, that nobody here has written.
  case foreignJSON
  /// A report of a later version of this program.
  case newerVersion(Int)
  /// No initiatives, no meeting, no answers: what was looked for is not in it.
  case nothingFound(DocumentKind?)
  /// It has initiatives, and none of them a number that can be read; the title of the first.
  case noNumbers(String)
  /// It is of the agreement of another year.
  case otherYear(document: Int, store: Int)
  /// Neither the document nor a store says of which year it is.
  case noYear
  /// Answers and minutes need an agreement that is there.
  case noStore(DocumentKind)
  case noSuchFollowUp(String, known: [String])
}
