public import MilepaelCore
import Terminal

extension AppState {
  /// The register position of the selected initiative, or `nil` on a group's heading.
  public var selectedPosition: Int? {
    guard browse.lines.indices.contains(browse.list.selected),
      case .initiative(_, let position) = browse.lines[browse.list.selected]
    else { return nil }
    return position
  }

  /// The selected initiative's row, or `nil` on a group's heading.
  public var selectedRow: Row? { selectedPosition.map { register.rows[$0] } }

  var firstInitiativeLine: Int? {
    browse.lines.firstIndex { if case .initiative = $0 { true } else { false } }
  }

  /// Filters and groups anew, and stays on the same initiative or group where it is still there.
  ///
  /// An answer does not call this: what was just answered stays in place until the list is asked for
  /// anew, so that nothing moves under the hands.
  mutating func rebuildOutline(keeping kept: OutlineAnchor?, among candidates: [Int]? = nil) {
    browse.shown = register.positions(browse.filter, index: index, among: candidates)
    browse.groups = register.groups(browse.shown, by: browse.grouping, of: agreement)
    countGroups()
    browse.total = register.tally(register.rows.indices)
    layOutLines()
    if let kept, !select(kept) {
      // It is not among these: they are begun with the first.
      browse.list = ListState(selected: firstInitiativeLine ?? 0)
      browse.detail = DetailState()
    }
    clampSelection()
  }

  /// Counts the groups anew, all of them or only those that hold a position.
  mutating func countGroups() {
    browse.tallies = browse.groups.map { group in
      let isExtra = if case .extra = group.key { true } else { false }
      return register.tally(group.counted, includingExtra: isExtra)
    }
  }

  /// The lines of the groups that are not collapsed. While something is searched all are open.
  mutating func layOutLines() {
    var lines: [OutlineLine] = []
    lines.reserveCapacity(browse.shown.count + browse.groups.count)
    var hiddenChapter = false
    for (index, group) in browse.groups.enumerated() {
      if group.depth == 0 { hiddenChapter = false }
      guard !hiddenChapter else { continue }
      lines.append(.group(index))
      if browse.collapsed.contains(group.key), browse.filter.text.isEmpty {
        hiddenChapter = group.depth == 0
        continue
      }
      for position in group.positions {
        lines.append(.initiative(group: index, position: position))
      }
    }
    browse.lines = lines
  }

  mutating func clampSelection() {
    browse.list.selected = max(0, min(browse.list.selected, browse.lines.count - 1))
  }
}

/// What the selection holds on to while the lines around it change.
enum OutlineAnchor {
  case group(Group.Key)
  /// An initiative, in the group where it stood if it is still there.
  case initiative(Int, in: Group.Key?)
}

extension AppState {
  var anchor: OutlineAnchor? {
    guard browse.lines.indices.contains(browse.list.selected) else { return nil }
    switch browse.lines[browse.list.selected] {
    case .group(let index): return .group(browse.groups[index].key)
    case .initiative(let group, let position):
      return .initiative(position, in: browse.groups[group].key)
    }
  }

  /// Selects a group or an initiative, or the heading that hides it; false when it is not there.
  @discardableResult
  mutating func select(_ anchor: OutlineAnchor) -> Bool {
    switch anchor {
    case .group(let key):
      return selectHeading(of: browse.groups.firstIndex { $0.key == key })
    case .initiative(let position, let key):
      var found: Int?
      for (index, line) in browse.lines.enumerated() {
        guard case .initiative(let group, position) = line else { continue }
        if browse.groups[group].key == key || key == nil {
          found = index
          break
        }
        found = found ?? index
      }
      if let found {
        browse.list.selected = found
        return true
      }
      let holding = browse.groups.indices.filter { browse.groups[$0].positions.contains(position) }
      return selectHeading(of: holding.first { browse.groups[$0].key == key } ?? holding.first)
    }
  }

  /// The line of a group's heading or, when a closed chapter hides it, of the chapter's.
  private func headingLine(of group: Int) -> Int? {
    browse.lines.firstIndex(of: .group(group))
      ?? chapter(of: group).flatMap { browse.lines.firstIndex(of: .group($0)) }
  }

  private mutating func selectHeading(of group: Int?) -> Bool {
    guard let line = group.flatMap({ headingLine(of: $0) }) else { return false }
    browse.list.selected = line
    return true
  }

  /// The chapter that a section stands in; `nil` for a group of its own.
  func chapter(of group: Int) -> Int? {
    guard browse.groups[group].depth > 0 else { return nil }
    return browse.groups[..<group].lastIndex { $0.depth == 0 }
  }

  /// Selects an initiative wherever it is, opening its group or showing everything when it must.
  mutating func reveal(_ position: Int) {
    let before = selectedPosition
    if let group = browse.groups.firstIndex(where: { $0.positions.contains(position) }) {
      expandGroup(group)
    } else {
      browse.filter = Filter()
      rebuildOutline(keeping: nil)
      if let group = browse.groups.firstIndex(where: { $0.positions.contains(position) }) {
        expandGroup(group)
      }
    }
    select(.initiative(position, in: nil))
    if before != position { browse.detail = DetailState() }
  }

  /// Opens a group, and the chapter it is a section of.
  mutating func expandGroup(_ index: Int) {
    var isChanged = browse.collapsed.remove(browse.groups[index].key) != nil
    if let chapter = chapter(of: index) {
      isChanged = browse.collapsed.remove(browse.groups[chapter].key) != nil || isChanged
    }
    if isChanged { layOutLines() }
  }
}
