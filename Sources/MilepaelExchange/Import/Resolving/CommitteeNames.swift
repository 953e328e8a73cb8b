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
    let all = TextSearch.words(line).filter { !isAbbreviation($0) }
    for (index, word) in all.enumerated() {
      let bare = trimmedOfCommas(word)
      if words.isEmpty, joints.contains(bare.lowercased()) { continue }
      // *Social-og* was *Social- og* before the line was broken.
      words.append(word)
      if startsWithItsWord(words) {
        // *Udvalget for Børn og Unge* ends where another one begins.
        guard ends(after: index, in: all) else { continue }
      } else {
        guard isEnding(bare), !begins(at: index, in: all) else { continue }
      }
      names.append(name(words))
      words = []
    }
    if !words.isEmpty { names.append(name(words)) }
    return names
  }

  /// *Udvalget for …*, *Udvalg vedrørende …*.
  private static func begins(at index: Int, in words: [Substring]) -> Bool {
    guard index + 1 < words.count else { return false }
    let word = TextFold.folded(String(words[index]))
    return (word == "udvalget" || word == "udvalg")
      && ["for", "vedroerende", "om", "til"].contains(TextFold.folded(String(words[index + 1])))
  }

  private static func startsWithItsWord(_ words: [Substring]) -> Bool {
    begins(at: 0, in: words)
  }

  /// Whether a name that began with its word is over: *samt* parts names, and *og* and a comma do where
  /// the next word is a committee.
  private static func ends(after index: Int, in words: [Substring]) -> Bool {
    guard index + 1 < words.count else { return true }
    let next = trimmedOfCommas(words[index + 1])
    if next == "samt" { return true }
    let isComma = words[index].hasSuffix(",")
    let isJoint = joints.contains(next.lowercased())
    guard isComma || isJoint else { return false }
    let following = words[(index + (isJoint ? 2 : 1))...].prefix(4)
    guard let first = following.first, first.first?.isUppercase == true else { return false }
    // *Økonomiudvalget*, *Teknik- og Miljøudvalget*, but not *Unge* of *Børn og Unge*.
    for (offset, word) in following.enumerated() {
      if isEnding(trimmedOfCommas(word)) { return true }
      guard offset == 0 ? word.hasSuffix("-") || word.hasSuffix("-,") : true else { return false }
    }
    return false
  }

  /// *(ØU)*: the initials of the name before it.
  private static func isAbbreviation(_ word: Substring) -> Bool {
    let bare = trimmedOfCommas(word)
    guard bare.first == "(", bare.last == ")", (3...8).contains(bare.count) else { return false }
    return bare.dropFirst().dropLast().allSatisfy { $0.isUppercase || $0 == "&" || $0 == "-" }
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
