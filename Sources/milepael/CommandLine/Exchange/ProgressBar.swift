import MilepaelText
import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How far long work has come, on the line of a terminal that messages go to. In a pipe it is silent,
/// and so it is for what is done in a moment.
///
/// It draws from the thread that works, at most a few times a second, and leaves nothing behind.
final class ProgressBar {
  private let isShown: Bool
  private let begun: Double
  private var drawn = 0.0
  private var hasDrawn = false

  /// Work that is done sooner shows nothing, in seconds.
  private static let patience = 0.4
  private static let pause = 0.1

  init(isShown: Bool = Streams.messagesAreSeen) {
    self.isShown = isShown
    begun = Self.now
  }

  /// - Parameters:
  ///   - what: What is being done, and on what.
  ///   - done: How much of it, from 0 to 1; `nil` where nobody knows.
  func show(_ what: String, _ done: Double?) {
    let moment = Self.now
    guard isShown, moment - begun >= Self.patience, moment - drawn >= Self.pause else { return }
    drawn = moment
    hasDrawn = true
    let line = Self.line(what, done, width: Streams.messageColumns ?? 80)
    Streams.messagePart("\r\(line)\u{1B}[K")
  }

  /// Takes the line away.
  func end() {
    if hasDrawn { Streams.messagePart("\r\u{1B}[K") }
    hasDrawn = false
  }

  /// *Læser plan.txt  [######--------]  42 %*.
  static func line(_ what: String, _ done: Double?, width: Int) -> String {
    let words = Visible.sanitised(what)
    func cut(_ room: Int) -> String { Wrap.truncated(words, width: max(0, room)) }
    // The last column stays free: some terminals go on to the next line after it.
    guard let done else { return cut(width - 1) }
    let percent = Int((min(max(done, 0), 1) * 100).rounded(.down))
    let digits = String(percent)
    let end = " " + String(repeating: " ", count: 3 - digits.count) + digits + " %"
    let bar = min(30, width - 1 - end.count - 4 - 10)
    guard bar >= 5 else { return cut(width - 1 - end.count) + end }
    let full = bar * percent / 100
    return cut(width - 1 - end.count - bar - 4) + "  [" + String(repeating: "#", count: full)
      + String(repeating: "-", count: bar - full) + "]" + end
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
