/// How far a text is scrolled.
public struct ScrollState: Hashable, Sendable {
  /// The line shown in the first row.
  public var top: Int

  public init(top: Int = 0) {
    self.top = top
  }

  /// Scrolls by so many lines; the last line never leaves the last row upwards.
  public mutating func scroll(by lines: Int, height: Int, count: Int) {
    top = max(0, min(top.addingClamped(lines), count - max(1, height)))
  }

  /// Scrolls by so many pages, which share a line.
  public mutating func page(by pages: Int, height: Int, count: Int) {
    scroll(by: pages * max(1, height - 1), height: height, count: count)
  }

  /// Scrolls as little as possible to show these lines; when they do not all fit, the first.
  public mutating func show(_ lines: Range<Int>, height: Int, count: Int) {
    top = max(top, lines.upperBound - max(1, height))
    top = min(top, lines.lowerBound)
    scroll(by: 0, height: height, count: count)
  }

  /// The lines to show.
  public func visible(height: Int, count: Int) -> Range<Int> {
    let first = max(0, min(top, count))
    return first..<max(first, min(first.addingClamped(height), count))
  }
}
