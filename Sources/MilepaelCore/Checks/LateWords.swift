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
    let words = TextFold.folded(text).split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
    let padded = " \(words) "
    for (folded, word) in zip(phrases, spelt) where padded.contains(" \(folded) ") { return word }
    return nil
  }
}
