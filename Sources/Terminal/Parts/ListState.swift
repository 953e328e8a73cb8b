/// Which line of a list is selected and which one is shown at the top. It holds no count: lists
/// change, and every call says how long the list is now.
public struct ListState: Hashable, Sendable {
  /// The selected line; 0 in an empty list.
  public var selected: Int
  /// The line shown in the first row.
  public var top: Int

  public init(selected: Int = 0, top: Int = 0) {
    self.selected = selected
    self.top = top
  }

  /// Moves the selection by so many lines, stopping at either end.
  public mutating func move(by lines: Int, count: Int) {
    select(selected.addingClamped(lines), count: count)
  }

  /// Selects a line, or the nearest one there is.
  public mutating func select(_ line: Int, count: Int) {
    selected = max(0, min(line, count - 1))
  }

  /// Moves the selection by so many pages and the view with it, so that the line stays where it
  /// is on the screen. Two pages share a line.
  public mutating func page(by pages: Int, height: Int, count: Int) {
    let step = pages * max(1, height - 1)
    top = max(0, min(top.addingClamped(step), count - max(1, height)))
    move(by: step, count: count)
  }

  public mutating func home() {
    selected = 0
    top = 0
  }

  public mutating func end(count: Int) {
    select(.max, count: count)
  }

  /// Scrolls as little as possible so that the selected line is seen, with `margin` lines around
  /// it where the list has them, and no empty row is shown below the end. Also brings a selection
  /// back into a list that has become shorter.
  public mutating func scrollIntoView(height: Int, count: Int, margin: Int = 0) {
    select(selected, count: count)
    guard height > 0 else { return }
    let margin = max(0, min(margin, (height - 1) / 2))
    top = min(top, selected - margin)
    top = max(top, selected + margin - height + 1)
    top = max(0, min(top, count - height))
  }

  /// The lines to show.
  public func visible(height: Int, count: Int) -> Range<Int> {
    let first = max(0, min(top, count))
    return first..<max(first, min(first.addingClamped(height), count))
  }
}
