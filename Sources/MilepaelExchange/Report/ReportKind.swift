/// What a document that goes out is.
public enum ReportKind: String, Hashable, Sendable, CaseIterable {
  /// The plan of the agreement: milestones, and no smileys (document 000).
  case plan
  /// The follow-up as it is published (document 001).
  case followUp = "follow-up"
  /// How it stands, on a page or two.
  case summary
  /// For a review meeting: what it must talk about, the worst first, and what was decided.
  case meeting
}
