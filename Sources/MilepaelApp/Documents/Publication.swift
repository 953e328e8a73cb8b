public import MilepaelCore
public import MilepaelExchange

/// A document that is to be written beside the agreement.
public struct Publication: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    case report(ReportKind, committee: String?, isPublic: Bool)
    /// An answer sheet: of one centre, or of all.
    case answers(centre: String?)
  }

  public enum Format: String, Hashable, Sendable, CaseIterable {
    case html, docx, odt, markdown, csv

    /// What the file's name ends with.
    public var ending: String { self == .markdown ? "md" : rawValue }
  }

  public var content: Content
  public var format: Format
  public var followUp: FollowUpID

  public init(_ content: Content, _ format: Format, of followUp: FollowUpID) {
    self.content = content
    self.format = format
    self.followUp = followUp
  }
}
