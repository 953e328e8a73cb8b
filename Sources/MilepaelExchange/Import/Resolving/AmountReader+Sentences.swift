import MilepaelCore

/// A text in sentences, each of which speaks of its own money.
extension AmountReader {
  /// Sentences end with a point that is followed by a space and a capital letter, or with a line.
  static func sentences(_ text: String) -> [String] {
    var sentences: [String] = []
    let bytes = Array(text.utf8)
    var start = 0
    for index in bytes.indices {
      let isLine = bytes[index] == 0x0A
      let isEnd =
        bytes[index] == UInt8(ascii: ".") && index + 2 < bytes.count && bytes[index + 1] == 0x20
        && isCapital(bytes[(index + 2)...]) && !endsAbbreviation(bytes[start..<index])
      guard isLine || isEnd else { continue }
      sentences.append(String(decoding: bytes[start...index], as: UTF8.self))
      start = index + 1
    }
    sentences.append(String(decoding: bytes[start...], as: UTF8.self))
    return sentences.filter { !$0.isEmpty }
  }

  /// A to Z, Æ, Ø and Å.
  private static func isCapital(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    if first == 0xC3 { return bytes.dropFirst().first.map { (0x80...0x9E).contains($0) } ?? false }
    return (0x41...0x5A).contains(first)
  }

  private static func endsAbbreviation(_ bytes: ArraySlice<UInt8>) -> Bool {
    // After *kr.* a capital letter begins a sentence, after *mio.* never.
    ["mio", "pkt", "jf", "fx", "ca", "bl.a", "pr", "nr"].contains { word in
      bytes.suffix(word.utf8.count).elementsEqual(word.utf8)
    }
  }

  /// A line that announces what follows belongs to it: *Midlerne disponeres således:*.
  static func joined(_ sentences: [String]) -> [String] {
    var joined: [String] = []
    for sentence in sentences {
      if let last = joined.last, isAnnouncement(last) {
        joined[joined.count - 1] = last + " " + sentence
      } else {
        joined.append(sentence)
      }
    }
    return joined
  }

  private static func isAnnouncement(_ sentence: String) -> Bool {
    let folded = TextSearch.trimmed(TextFold.folded(sentence)[...])
    return folded.hasSuffix("saaledes:") || folded.hasSuffix("as follows:")
  }
}
