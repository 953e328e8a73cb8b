import MilepaelApp

/// Failures that the bottom line has been given and that nobody has seen on the screen yet. Where the
/// program ends before it is drawn, they are said after it.
struct UnseenFailures {
  private(set) var words: [String] = []

  /// Remembers what a message says has failed. Answers and their file are not among it: `Saving`
  /// knows until the end whether they are on disk.
  mutating func take(_ message: Message) {
    switch message {
    case .copyFailed(let text), .settingsFailed(let text): words.append(text)
    default: break
    }
  }

  /// The screen has shown them to somebody who goes on.
  mutating func wereSeen() { words = [] }
}
