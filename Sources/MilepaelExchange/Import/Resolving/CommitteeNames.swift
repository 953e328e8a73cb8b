import MilepaelCore
import MilepaelText

/// Names of committees in a running text: they end with a word like *udvalget*, and commas, *og* and
/// *samt* stand both in them and between them.
enum CommitteeNames {
  private static let endings = [
    "udvalget", "udvalg", "udvalgt", "udvalgts", "udvalgets", "bestyrelsen", "bestyrelse",
    "byraadet", "byraad", "raadet", "committee", "council",
  ]
  private static let joints: Set<String> = ["samt", "og", "and", "&", "henholdsvis"]

  /// The committees of a list, as written. What is left without an ending is one name.
  static func split(_ text: String) -> [String] {
    let line = PrintedText.line(text)
    if line.utf8.contains(UInt8(ascii: ";")) {
      return line.utf8.split(separator: UInt8(ascii: ";"))
        .map { TextSearch.trimmed(Substring($0)) }.filter { !$0.isEmpty }
    }
    var names: [String] = []
    var words: [Substring] = []
    for word in TextSearch.words(line) {
      let bare = trimmedOfCommas(word)
      if words.isEmpty, joints.contains(bare.lowercased()) { continue }
      // *Social-og* was *Social- og* before the line was broken.
      words.append(word)
      guard isEnding(bare) else { continue }
      names.append(name(words))
      words = []
    }
    if !words.isEmpty {
      // *Udvalget for Klima og Miljø*: the word stood first.
      if let last = names.last, TextSearch.words(last).count == 1, words[0] == "for" {
        names[names.count - 1] = last + " " + name(words)
      } else {
        names.append(name(words))
      }
    }
    return names
  }

  private static func name(_ words: [Substring]) -> String {
    trimmedOfCommas(Substring(words.joined(separator: " ")))
  }

  private static func trimmedOfCommas(_ word: Substring) -> String {
    var rest = word
    while let last = rest.utf8.last, ".,;:".utf8.contains(last) { rest.removeLast() }
    return String(rest)
  }

  static func isEnding(_ word: String) -> Bool {
    let folded = TextFold.folded(word)
    // *udvalg* alone names nobody, but for *Udvalget for …*.
    return endings.contains { folded.hasSuffix($0) }
  }
}
