public import MilepaelText
public import Terminal

/// A choice among several agreements, before one is open.
public struct StorePicker: Sendable {
  public enum Outcome: Hashable, Sendable {
    case chosen(String)
    case closed
    case undecided
  }

  private let paths: [String]
  private let phrases: Phrases
  private let charset: Charset
  private var list = ListState()
  public var size: Size

  public init(paths: [String], phrases: Phrases, size: Size, charset: Charset) {
    self.paths = paths
    self.phrases = phrases
    self.size = size
    self.charset = charset
  }

  public mutating func press(_ key: Key) -> Outcome {
    switch Catalogue.command(for: key, in: .picker)?.id {
    case .up: list.move(by: -1, count: paths.count)
    case .down: list.move(by: 1, count: paths.count)
    case .pageUp: list.page(by: -1, height: height, count: paths.count)
    case .pageDown: list.page(by: 1, height: height, count: paths.count)
    case .top: list.home()
    case .bottom: list.end(count: paths.count)
    case .choose: return paths.isEmpty ? .closed : .chosen(paths[list.selected])
    case .cancel: return .closed
    default: return key == .character("q") ? .closed : .undecided
    }
    list.scrollIntoView(height: height, count: paths.count)
    return .undecided
  }

  private var height: Int { max(1, size.rows - 4) }

  public var canvas: Canvas {
    var canvas = Canvas(size: size, charset: charset)
    canvas.put(phrases.pickStore, row: 0, column: 1, role: .title, width: size.columns - 2)
    for row in 0..<height where paths.indices.contains(list.top + row) {
      canvas.put(paths[list.top + row], row: row + 2, column: 2, width: size.columns - 4)
      if list.top + row == list.selected {
        canvas.restyle(
          Rect(row: row + 2, column: 1, rows: 1, columns: size.columns - 2), role: .selected)
      }
    }
    let hints = "Enter \(phrases.choose.hint)   Esc \(phrases.quit.hint)"
    canvas.put(hints, row: size.rows - 1, column: 1, role: .hint, width: size.columns - 2)
    return canvas
  }
}
