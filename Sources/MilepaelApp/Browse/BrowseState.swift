public import MilepaelCore
public import Terminal

/// A line of the outline: a group's heading, or an initiative in a group.
public enum OutlineLine: Hashable, Sendable {
  case group(Int)
  case initiative(group: Int, position: Int)
}

/// Where one is in the outline and in the initiative beside it.
public struct BrowseState: Sendable {
  public enum Side: Sendable { case list, detail }

  public var grouping = Grouping.chapter
  public var filter = Filter()
  public var groups: [Group] = []
  /// One for each group, of the follow-up in focus.
  public var tallies: [Tally] = []
  /// Of everything in this agreement, filtered or not.
  public var total = Tally()
  public var collapsed: Set<Group.Key> = []
  public var lines: [OutlineLine] = []
  /// The positions that the filter admits, in the register's order.
  public var shown: [Int] = []
  public var list = ListState()
  public var side = Side.list
  /// On a narrow screen: the initiative covers the list.
  public var isOpen = false
  public var detail = DetailState()
}

/// The reader's line in the initiative's page.
public struct DetailState: Hashable, Sendable {
  public var cursor = 0
  public var top = 0
}
