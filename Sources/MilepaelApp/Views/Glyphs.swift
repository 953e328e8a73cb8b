public import MilepaelCore
public import Terminal

/// The marks of the screen. Every mark fills the same width, so that columns stay straight.
public struct Glyphs: Sendable {
  public struct Mark: Hashable, Sendable {
    public let text: String
    public let role: Role

    /// Four columns wide, the glyph in the second; brackets stand in the first.
    public var padded: String {
      let lead = text.hasPrefix("(") ? "" : " "
      let used = lead.utf8.count + DisplayWidth.of(text)
      return lead + text + String(repeating: " ", count: max(0, 4 - used))
    }
  }

  private let isUnicode: Bool

  public init(_ charset: Charset) { isUnicode = charset == .unicode }

  public func smiley(_ smiley: Smiley) -> Mark {
    switch smiley {
    case .happy: Mark(text: isUnicode ? "☺" : ":)", role: .happy)
    case .neutral: Mark(text: isUnicode ? "😐" : ":|", role: .neutral)
    case .sad: Mark(text: isUnicode ? "☹" : ":(", role: .sad)
    }
  }

  public func mark(_ standing: Standing) -> Mark {
    switch standing {
    case .reported(let smiley): self.smiley(smiley)
    case .derived: Mark(text: isUnicode ? "(☺)" : "(:)", role: .derived)
    case .missing: Mark(text: "!", role: .missing)
    case .again: Mark(text: "!!", role: .missing)
    case .uncertain: Mark(text: "?", role: .uncertain)
    case .upcoming: Mark(text: isUnicode ? "·" : ".", role: .dim)
    case .notDue: Mark(text: isUnicode ? "–" : "-", role: .dim)
    }
  }

  public func economy(_ smiley: EconomySmiley?) -> Mark {
    smiley.map { self.smiley($0.smiley) } ?? Mark(text: isUnicode ? "–" : "-", role: .dim)
  }

  /// Before a group's heading.
  public func fold(isOpen: Bool) -> String {
    isUnicode ? (isOpen ? "▾" : "▸") : (isOpen ? "-" : "+")
  }

  // The parts of a stacked bar, dense where it is worst.
  public var barSad: String { isUnicode ? "█" : "#" }
  public var barNeutral: String { isUnicode ? "▓" : "=" }
  public var barMissing: String { isUnicode ? "░" : "!" }
  public var barHappy: String { isUnicode ? "─" : "-" }
  public var barRest: String { isUnicode ? "·" : "." }
  // What has become of a meeting's item.
  public var isDone: String { isUnicode ? "✓" : "x" }
  public var isPostponed: String { isUnicode ? "…" : "~" }
  // How it has moved.
  public var better: String { isUnicode ? "▲" : "+" }
  public var worse: String { isUnicode ? "▼" : "-" }
  public var again: String { isUnicode ? "↻" : "@" }
  public var arrow: String { isUnicode ? "→" : ">" }

  /// Figures over time as a line of marks, the lowest first in height; one figure, or none that
  /// differ, are level.
  public func trend(_ values: [Double]) -> String {
    let levels = Array(isUnicode ? "▁▂▃▄▅▆▇█" : "_.-=^")
    guard let low = values.min(), let high = values.max() else { return "" }
    let span = high - low
    return String(
      values.map { value in
        guard span > 0, span.isFinite else { return levels[levels.count / 2] }
        return levels[Int(((value - low) / span * Double(levels.count - 1)).rounded())]
      })
  }

  /// The reader's line.
  public var bar: String { isUnicode ? "▌" : ">" }
  public var dot: String { isUnicode ? "·" : "-" }
  public var before: String { isUnicode ? "◂" : "<" }
  public var after: String { isUnicode ? "▸" : ">" }
}
