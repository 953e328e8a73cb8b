import MilepaelCore

/// The words by which a status says that something is late.
enum LateWord {
  private static let words = [
    "forsinket", "forsinkelse", "udskudt", "udsat", "delayed", "postponed",
  ]

  /// The first of them in a text, as a whole word.
  static func first(in text: String) -> String? {
    let found = Set(
      TextFold.folded(text).utf8.split { !(0x61...0x7A).contains($0) }
        .map { String(Substring($0)) })
    return words.first(where: found.contains)
  }
}
