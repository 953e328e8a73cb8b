import MilepaelCore
import MilepaelText
import Terminal

extension AppState {
  /// While something is searched every group is open, whatever was closed before.
  private var isSearched: Bool { !browse.filter.text.isEmpty }

  /// Right and left in the outline: open and close groups, and step into and out of them.
  mutating func fold(_ command: CommandID) {
    guard !isReadingDetail, browse.lines.indices.contains(browse.list.selected) else { return }
    switch (command, browse.lines[browse.list.selected]) {
    case (.expand, .group(let index)):
      if browse.collapsed.contains(browse.groups[index].key), !isSearched {
        toggle(index)
      } else {
        move(.down)
      }
    case (.collapse, .group(let index)):
      if !browse.collapsed.contains(browse.groups[index].key) {
        toggle(index)
      } else if let chapter = chapter(of: index) {
        select(.group(browse.groups[chapter].key))
      }
    case (.collapse, .initiative(let group, _)):
      select(.group(browse.groups[group].key))
    case (.expand, .initiative):
      enterPage()
    default: break
    }
  }

  mutating func toggle(_ group: Int) {
    guard !isSearched else {
      notice = Notice(phrases.openWhileSearching, .refusal)
      return
    }
    let key = browse.groups[group].key
    if browse.collapsed.remove(key) == nil { browse.collapsed.insert(key) }
    layOutLines()
    select(.group(key))
    clampSelection()
  }

  /// Closes every group, or, when all are closed, opens them.
  mutating func collapseAll() {
    guard !isSearched else {
      notice = Notice(phrases.openWhileSearching, .refusal)
      return
    }
    let kept = anchor
    let keys = Set(browse.groups.map(\.key))
    browse.collapsed = keys.isSubset(of: browse.collapsed) ? [] : keys
    layOutLines()
    if let kept { select(kept) }
    clampSelection()
  }

  /// Groups by the next thing: an initiative stays selected, a heading gives way to the first one.
  mutating func regroup() {
    let kept = selectedPosition
    browse.grouping = browse.grouping.next
    if kept == nil { browse.list = ListState() }
    rebuildOutline(keeping: kept.map { .initiative($0, in: nil) })
    notice = Notice(phrases.grouped(browse.grouping))
  }
}
