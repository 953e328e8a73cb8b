/// The languages that an agreement can be written in, and that the screen speaks.
public enum Language: String, Hashable, Sendable, CaseIterable {
  case danish = "da"
  case english = "en"
}

/// Whom to ask about the agreement.
public struct Contact: Hashable, Sendable {
  public var name: String?
  public var phone: String?
  public var email: String?
  public var foreign: Foreign

  public init(
    name: String? = nil, phone: String? = nil, email: String? = nil, foreign: Foreign = Foreign()
  ) {
    self.name = name
    self.phone = phone
    self.email = email
    self.foreign = foreign
  }
}

/// A municipality's political budget agreement of one year, with everything followed up on it.
public struct Agreement: Hashable, Sendable {
  public var title: String
  public var municipality: String
  public var budgetYear: Int
  public var language: Language
  /// KLE subject number, facet, sequence number and year: *00.30.10-S00-2-19*.
  public var caseNumber: String?
  public var contact: Contact?
  public var centres: [Body]
  public var committees: [Body]
  /// The rounds, in their order.
  public var followUps: [FollowUp]
  public var chapters: [Chapter]
  public var initiatives: [Initiative]
  /// Extra follow-up on earlier agreements, newest first.
  public var extra: [EarlierAgreement]
  public var meetings: [Meeting]
  /// What nobody has settled yet, by id.
  public var conflicts: [Conflict]
  /// The last entry of the store's history that this state holds; `nil` when it holds none. It says
  /// nothing of the agreement, only of the file.
  public var recordedUpTo: EntryID?
  /// Unknown fields of the agreement's head.
  public var headForeign: Foreign
  /// Unknown fields of the file's top level.
  public var foreign: Foreign

  public init(
    title: String, municipality: String, budgetYear: Int, language: Language = .danish,
    caseNumber: String? = nil, contact: Contact? = nil, centres: [Body] = [],
    committees: [Body] = [], followUps: [FollowUp] = [], chapters: [Chapter] = [],
    initiatives: [Initiative] = [], extra: [EarlierAgreement] = [], meetings: [Meeting] = [],
    conflicts: [Conflict] = [], recordedUpTo: EntryID? = nil,
    headForeign: Foreign = Foreign(), foreign: Foreign = Foreign()
  ) {
    self.title = title
    self.municipality = municipality
    self.budgetYear = budgetYear
    self.language = language
    self.caseNumber = caseNumber
    self.contact = contact
    self.centres = centres
    self.committees = committees
    self.followUps = followUps
    self.chapters = chapters
    self.initiatives = initiatives
    self.extra = extra
    self.meetings = meetings
    self.conflicts = conflicts
    self.recordedUpTo = recordedUpTo
    self.headForeign = headForeign
    self.foreign = foreign
  }
}
