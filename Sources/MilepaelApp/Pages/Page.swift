public import MilepaelCore
public import Terminal

/// A screen of its own, made of lines that lead somewhere: overview, grid, changes, a committee.
public struct Page: Sendable {
  public enum Kind: Hashable, Sendable {
    case overview
    /// Initiatives down, follow-ups across.
    case grid(Group.Key?)
    case changes(Since)
    case committee(String)
    case actions
    /// A review meeting, one initiative a screen.
    case review
    /// What the meeting has come to.
    case record
    /// What a document would change, before it comes in.
    case document
  }

  /// From when on changes are asked about.
  public enum Since: Hashable, Sendable {
    case previousFollowUp
    /// A day, or the last time that this person looked.
    case moment(Timestamp, isLastLook: Bool)
  }

  public let kind: Kind
  /// Entries of the history, where the page is about them.
  var entries: [Entry] = []
  public internal(set) var lines: [PageLine] = []
  public internal(set) var list = ListState()
  /// Which of the line's parts that lead somewhere is pointed at.
  public internal(set) var cell = 0

  init(_ kind: Kind) { self.kind = kind }
}

/// A line of a page.
public struct PageLine: Hashable, Sendable {
  public struct Part: Hashable, Sendable {
    public var text: String
    public var role: Role
    /// What Enter opens there.
    public var opens: Opening?

    init(_ text: String, _ role: Role = .plain, opens: Opening? = nil) {
      self.text = text
      self.role = role
      self.opens = opens
    }
  }

  public var parts: [Part]

  init(_ parts: [Part] = []) { self.parts = parts }

  /// The parts that lead somewhere.
  var openings: [Int] { parts.indices.filter { parts[$0].opens != nil } }
}

/// Where a part of a page leads.
public enum Opening: Hashable, Sendable {
  case list(Filter, Grouping)
  case initiative(Int, FollowUpID?)
  case page(Page.Kind)
  case command(CommandID)
  case saveMinutes
  case endReview
  case backToReview
  case takeInDocument
  case askForDocument
  case leaveDocument
}

/// Where one was before a page or a list was opened, to come back to the same place.
struct Return: Sendable {
  let page: Page?
  let browse: BrowseState
  let focus: FollowUpID?
}
