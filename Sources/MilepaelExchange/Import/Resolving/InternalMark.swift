import MilepaelCore

/// What a document of somebody else's marks as internal at the beginning of a text: *[internt] …*,
/// *Fortroligt: …*. Our own reports have it in their labels.
enum InternalMark {
  private static let words: Set<String> = ["intern", "internt", "interne", "internal"]

  /// True for a text that begins with such a word in brackets or before a colon.
  static func begins(_ text: String) -> Bool {
    let start = text.utf8.prefix(60)
    guard let first = String(start) else { return begins(String(text.prefix(40))) }
    let plain = TextSearch.trimmed(first.drop { "[(*_- ".contains($0) })
    let word = TextFold.folded(String(plain.prefix { $0.isLetter }))
    let isMarked = first.first.map { "[(".contains($0) } ?? false
    let rest = plain.drop { $0.isLetter }.drop { "*_ ".contains($0) }
    return (words.contains(word) || ClosedWords.isClosed(word))
      && (isMarked || rest.first == ":" || rest.first == "]")
  }
}

extension Initiative {
  /// With every text internal that the document begins with such a word.
  mutating func keepInternal() {
    for index in remarks.indices where InternalMark.begins(remarks[index].text) {
      remarks[index].isInternal = true
    }
    guard var content = followedUp else { return }
    content.rounds = content.rounds.mapValues { round in
      var round = round
      for text in [\Round.effort.status, \.effort.action, \.economy.status] {
        if let found = round[keyPath: text], InternalMark.begins(found.text) {
          round[keyPath: text]?.isInternal = true
        }
      }
      return round
    }
    handling = .followedUp(content)
  }
}
