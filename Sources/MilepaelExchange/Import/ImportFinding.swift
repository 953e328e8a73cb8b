public import MilepaelCore

/// Something that the person who imports a document should know. An import never stops for one.
public struct ImportFinding: Hashable, Sendable {
  public enum Group: String, Hashable, Sendable, CaseIterable {
    /// It came in, and somebody has to look at it.
    case uncertain
    /// It was not understood, and where it is kept.
    case notUnderstood
    /// It came in, and looks wrong.
    case looksWrong
    /// It differs from what the store has, and was left as it is.
    case notApplied
    /// It was understood, and has no place in a store: the reading guide, a case's presentation.
    case leftInDocument
  }

  public enum Kind: Hashable, Sendable {
    /// `☹` can be neutral or sad.
    case uncertainSmiley(String)
    /// One follow-up with two smileys of an initiative, of which the worse one was taken.
    case twoSmileys(String)
    /// More than one responsible centre: the first one is, the others contribute.
    case severalCentres(String, others: String)
    /// Names of centres that could not be told apart.
    case keptWhole(String)
    /// A name that is spelt almost as a known one, which was taken.
    case readAs(String, String)
    /// The committee of a decision that the text names by date and item only.
    case guessedDecision(DecisionReference)
    /// Neither operating nor capital stands beside the title.
    case noKind
    /// The agreement's title, year or municipality does not stand in the document.
    case guessedHead(String)

    /// A text that has no place; it is kept among the remarks of its initiative, if it has one.
    case noPlace(String)

    /// A text before the first initiative.
    case preamble(String)
    /// So many paragraphs of a case's presentation in minutes.
    case presentation(paragraphs: Int, item: Int)
    /// Something closed in minutes that belongs to no item of theirs, or to an open one.
    case closedPart
    /// An item whose title, or a word over it, may say that it is closed; so it is.
    case takenAsClosed(item: Int)
    /// A closed item whose texts the store had, and which were taken out of it.
    case closedSince(item: Int)

    case unknownCommittee(String)
    case noCommittee
    case noCentre
    case happyButLate(String)
    case unreadAmount(String)
    /// What stands where a smiley should: a word, or empty for a picture without one.
    case unreadSmiley(String)
    /// An initiative whose number cannot be read, as *A.1*; its texts are told and not stored.
    case noNumber(String)
    /// The same number twice in one document; the second is kept as a remark of the first.
    case numberTwice
    /// An initiative without one row of milestones.
    case noMilestones

    /// A closed follow-up has another text or smiley.
    case closed(ImportedField, store: String, document: String)
    /// Another text stands in the store and was changed there too.
    case conflict(ImportedField, store: String, document: String)
    /// A chapter has another title in the document.
    case chapterTitle(String, store: String, document: String)
    /// The store has it, and the document does not.
    case onlyInStore(ImportedField, String)
  }

  public var kind: Kind
  public var initiative: InitiativeID?
  /// The line, or in a word processor's document the number of the paragraph.
  public var line: Int?

  public init(_ kind: Kind, _ initiative: InitiativeID? = nil, line: Int? = nil) {
    self.kind = kind
    self.initiative = initiative
    self.line = line
  }

  /// Whether it is about something that is not in the store after the import.
  public var isLeftOut: Bool {
    switch kind {
    case .closed, .conflict, .chapterTitle, .unreadSmiley, .noNumber, .takenAsClosed, .closedSince:
      true
    case .noPlace: initiative == nil
    default: false
    }
  }

  public var group: Group {
    switch kind {
    case .uncertainSmiley, .twoSmileys, .severalCentres, .keptWhole, .readAs, .guessedDecision,
      .noKind, .guessedHead,
      .takenAsClosed, .closedSince:
      .uncertain
    case .noPlace: .notUnderstood
    case .unknownCommittee, .noCommittee, .noCentre, .happyButLate, .unreadAmount, .numberTwice,
      .unreadSmiley, .noNumber,
      .noMilestones:
      .looksWrong
    case .closed, .conflict, .chapterTitle, .onlyInStore: .notApplied
    case .preamble, .presentation, .closedPart: .leftInDocument
    }
  }
}

/// A field that an import can change.
public enum ImportedField: Hashable, Sendable {
  case title, description, kind, chapter, centre, committees, contributors, involved
  case carriedOutBy, remarks, links, handling
  case economyText, amounts
  case milestone(FollowUpID)
  case effort(FollowUpID)
  case status(FollowUpID)
  case action(FollowUpID)
  case decisions(FollowUpID)
  case economy(FollowUpID)
  case economyStatus(FollowUpID)
  case latestStatus(FollowUpID)
  case withdrawn, effects, indicators
  case budgetChange(FollowUpID)
  case assignment(FollowUpID)
  case formerMilestone(FollowUpID)
  case withdrawnMilestone(FollowUpID)
}

/// A field that an import changed, from what to what, in words.
public struct ImportChange: Hashable, Sendable {
  public var initiative: InitiativeID
  public var field: ImportedField
  public var before: String
  public var after: String

  public init(
    _ initiative: InitiativeID, _ field: ImportedField, before: String, after: String
  ) {
    self.initiative = initiative
    self.field = field
    self.before = before
    self.after = after
  }
}
