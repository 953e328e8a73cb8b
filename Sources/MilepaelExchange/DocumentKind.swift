/// What a document that comes in is.
public enum DocumentKind: String, Hashable, Sendable, CaseIterable {
  /// The plan of an agreement: milestones are set, no smileys yet (document 000).
  case plan
  /// The published follow-up (document 001).
  case followUp = "follow-up"
  /// A committee's minutes (documents 002 and 003).
  case minutes
  /// A sheet of answers that a centre has filled in.
  case answers
}
