import MilepaelCore

/// Who was away, as minutes say it: *Afbud Asta Lund (A)*, *Fraværende: Bo Holm (C), ferie*.
struct Absence {
  /// Why somebody was away is nobody's business, and no part of a name.
  var names: [String]
  /// What stands after the names.
  var rest: Substring
  var hasColon: Bool
  /// There are names, or the word for none, and nothing else.
  var isWhole: Bool

  private static let labels = [
    "fraværende med afbud", "fraværende uden afbud", "fraværende medlemmer", "fraværende",
    "FRAVÆRENDE", "afbud modtaget fra", "afbud fra", "afbud", "ikke til stede", "ikke mødt",
    "absent", "apologies",
  ]
  private static let saying: Set<String> = [
    "som", "der", "stemte", "inhabil", "inhabile", "men", "idet", "imod", "mod", "hvorfor", "da",
    "deltog", "forlod", "erklaerede", "who", "voted", "but",
  ]
  /// More names than fit in here are none.
  private static let limit = 2000

  /// The text begins with the label.
  init?(_ text: Substring) {
    let window = String(text.prefix(Self.limit))
    let end = Self.labels.lazy.compactMap { TextSearch.start($0, of: window)?.upperBound }.first
    guard let end, window[end...].first.map({ $0 == ":" || $0.isWhitespace }) ?? false else {
      return nil
    }
    let tail = window[end...].drop { $0.isWhitespace }
    hasColon = tail.first == ":"
    let list = tail.drop { $0 == ":" || $0.isWhitespace }
    let stop = People.end(of: list)
    // *… som stemte imod*: more is said of them than that they were away.
    let words = TextSearch.words(TextFold.folded(String(list[..<stop])))
    guard !words.contains(where: { Self.saying.contains($0.filter(\.isLetter)) }) else {
      return nil
    }
    let read = People.names(in: list[..<stop])
    names = read.names
    isWhole = read.isWhole && list[stop...].allSatisfy { $0.isWhitespace || ".)".contains($0) }
    rest = text.dropFirst(window.distance(from: window.startIndex, to: stop))
  }

  /// Those that a paragraph names between its sentences, and the paragraph without them.
  static func taken(from text: String) -> (names: [String], text: String)? {
    var names: [String] = []
    var kept: [Substring] = []
    var cursor = text.startIndex
    for word in TextSearch.words(text) where word.startIndex >= cursor {
      let bare = word.drop { $0 == "(" }
      let isAlone =
        bare.startIndex > word.startIndex || word.startIndex == text.startIndex
        || Self.parts(text[..<word.startIndex])
      guard isAlone, let first = bare.first, "fFaAiI".contains(first),
        let found = Absence(text[bare.startIndex...]), found.hasColon, !found.names.isEmpty
      else { continue }
      names += found.names
      kept.append(text[cursor..<word.startIndex])
      cursor = found.rest.drop { ".)".contains($0) }.startIndex
    }
    guard !names.isEmpty else { return nil }
    let pieces = (kept + [text[cursor...]]).map {
      var piece = TextSearch.trimmed($0)
      while let last = piece.last, ",;–-".contains(last) {
        piece = TextSearch.trimmed(piece.dropLast())
      }
      return piece
    }
    return (names, pieces.filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// Whether what stands before ends something.
  private static func parts(_ before: Substring) -> Bool {
    before.last { !$0.isWhitespace }.map { ".!?;,:)–-".contains($0) } ?? true
  }
}
