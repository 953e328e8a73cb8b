/// The words by which a status says that something is late or undone.
enum LateWords {
  private static let phrases = [
    "forsinket", "forsinkelse", "udskudt", "udsat", "afventer", "ikke gennemfoert", "delayed",
    "postponed",
  ]
  private static let spelt = [
    "forsinket", "forsinkelse", "udskudt", "udsat", "afventer", "ikke gennemført", "delayed",
    "postponed",
  ]

  /// The first of the words that stands in the text as whole words: *udsatte borgere* is not late.
  static func first(in text: String) -> String? {
    // A quarter of a large agreement's statuses are looked through here: bytes, and no characters.
    var words: [UInt8] = [blank]
    words.reserveCapacity(text.utf8.count + 8)
    for byte in TextFold.bytes(of: text) {
      let isPartOfAWord =
        byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      if isPartOfAWord {
        words.append(byte)
      } else if words.last != blank {
        words.append(blank)
      }
    }
    words.append(blank)
    for (folded, word) in zip(padded, spelt) where contains(words, folded) { return word }
    return nil
  }

  private static let blank = UInt8(ascii: " ")
  private static let padded = phrases.map { Array(" \($0) ".utf8) }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard text.count >= part.count else { return false }
    return text.withUnsafeBufferPointer { text in
      part.withUnsafeBufferPointer { part in
        (0...(text.count - part.count)).contains { start in
          text[start] == part[0] && text[start + 1] == part[1]
            && (2..<part.count).allSatisfy { text[start + $0] == part[$0] }
        }
      }
    }
  }
}
