public import MilepaelCore

/// What a report is to show, and how it speaks.
public struct ReportOptions: Hashable, Sendable {
  public var kind: ReportKind
  /// The follow-up that the report is about; the agreement's current one when left out.
  public var followUp: FollowUpID?
  /// Only the initiatives that this committee is responsible for.
  public var committee: String?
  /// Leaves out closed agenda items with the decisions that cite them, everything that is marked
  /// internal, who was away, and whoever carries an action out and is no centre. A report that is not
  /// public says so at its top where it has internal texts.
  public var isPublic: Bool
  /// The agreement's own when left out.
  public var language: Language?
  public var wording: ReportWording
  /// The day that the document is dated; the follow-up's when left out.
  public var date: CalendarDate?

  public init(
    kind: ReportKind, followUp: FollowUpID? = nil, committee: String? = nil, isPublic: Bool = false,
    language: Language? = nil, wording: ReportWording = ReportWording(), date: CalendarDate? = nil
  ) {
    self.kind = kind
    self.followUp = followUp
    self.committee = committee
    self.isPublic = isPublic
    self.language = language
    self.wording = wording
    self.date = date
  }
}

/// The words around the data, where a municipality has its own; `nil` for ours.
public struct ReportWording: Hashable, Sendable {
  /// The document's title.
  public var heading: String?
  /// The reading guide: paragraphs, parted by an empty line.
  public var guide: String?
  /// What stands at the end.
  public var colophon: String?
  /// The HTML's style sheet.
  public var styleSheet: String?

  public init(
    heading: String? = nil, guide: String? = nil, colophon: String? = nil, styleSheet: String? = nil
  ) {
    self.heading = heading
    self.guide = guide
    self.colophon = colophon
    self.styleSheet = styleSheet
  }
}
