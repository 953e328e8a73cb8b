import MilepaelCore

/// What a line that somebody typed means when a smiley was asked for.
enum Reply: Hashable {
  case smiley(Smiley)
  case skip
  case help
  case quit
  case unknown(String)

  /// Digits, the words of both languages and any beginning of two letters or more are understood.
  init(_ line: String) {
    let folded = TextFold.folded(line).filter { !$0.isWhitespace }
    switch folded {
    case "": self = .skip
    case "?", "hjaelp", "help": self = .help
    case "q", "slut", "quit": self = .quit
    case "1": self = .smiley(.happy)
    case "2": self = .smiley(.neutral)
    case "3": self = .smiley(.sad)
    default:
      let meant = Self.words.filter { folded.count > 1 && $0.word.hasPrefix(folded) }
      self = meant.first.map { .smiley($0.smiley) } ?? .unknown(line)
    }
  }

  private static let words: [(word: String, smiley: Smiley)] = [
    ("glad", .happy), ("happy", .happy), ("mellemfornoejet", .neutral), ("neutral", .neutral),
    ("sur", .sad), ("sad", .sad),
  ]
}
