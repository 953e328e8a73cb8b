import MilepaelCore
import MilepaelText
import Terminal

extension AppState {
  /// Opens the search line; the text of every initiative is folded in the background meanwhile.
  mutating func beginSearch() -> [SideEffect] {
    let editor = TextEditor(text: browse.filter.text, singleLine: true)
    layers.append(
      .search(SearchLayer(editor: editor, previous: browse.filter.text, anchor: anchor)))
    browse.isOpen = false
    browse.side = .list
    return index == nil ? [.makeIndex(agreement, register.rows.map(\.place))] : []
  }

  /// The index came: a search that was typed meanwhile is done now.
  mutating func indexed(_ index: SearchIndex) -> [SideEffect] {
    self.index = index
    if !browse.filter.text.isEmpty { rebuildOutline(keeping: anchor) }
    return []
  }

  /// Shows what the search line says, as it is typed.
  mutating func searchTyped(_ search: SearchLayer) {
    let before = browse.filter.text
    browse.filter.text = search.editor.text
    // One more letter can only narrow what was found.
    let narrows = index != nil && !before.isEmpty && browse.filter.text.hasPrefix(before)
    rebuildOutline(keeping: search.anchor, among: narrows ? browse.shown : nil)
    if selectedPosition == nil, let first = firstInitiativeLine { browse.list.selected = first }
  }

  mutating func performInSearch(_ command: CommandID) -> [SideEffect] {
    guard case .search(let search) = layers.last else { return [] }
    layers.removeLast()
    if command == .cancel {
      browse.filter.text = search.previous
      rebuildOutline(keeping: search.anchor)
    }
    return []
  }
}
