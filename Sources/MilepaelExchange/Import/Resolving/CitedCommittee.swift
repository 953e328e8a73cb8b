import MilepaelCore

/// The committee that a sentence names: *i Teknisk Udvalg*, *på Teknik- og Miljøudvalgets møde*, *i
/// Udvalget for Klima og Miljø*.
enum CitedCommittee {
  /// No name has more words.
  private static let limit = 8
  /// Words that begin a sentence right before a name: *Behandlet Teknisk Udvalg den …*, *I Teknisk …*.
  private static let beginnings: Set<String> = [
    "behandlet", "besluttet", "godkendt", "droeftet", "forelagt", "fremlagt", "vedtaget",
    "tiltraadt", "anbefalet", "orienteret", "udsat", "sagen", "jf", "jf.", "se", "i", "paa", "af",
    "fra", "hos", "til", "for", "efter",
  ]

  /// The one that is named last.
  static func last(in words: [Substring], _ known: Set<String>) -> String? {
    for index in words.indices.reversed() {
      if let name = name(endingAt: index, in: words, known) { return name }
      guard words[index].first.map({ $0.isUppercase || $0 == "(" }) ?? false else { continue }
      let word = bare(words[index])
      if isAlone(word) {
        // *Udvalget* alone is the one that was named before.
        if let name = name(beginningAt: index, in: words) ?? name(before: index, in: words) {
          return name
        }
      } else if CommitteeNames.isEnding(word) || isMagistrate(word) {
        return name(compound: word, at: index, in: words)
      }
    }
    return nil
  }

  /// A known name, the longest that ends here.
  private static func name(
    endingAt index: Int, in words: [Substring], _ known: Set<String>
  ) -> String? {
    guard !known.isEmpty else { return nil }
    for start in max(0, index - limit + 1)...index {
      let before = words[start..<index].map { String($0) }
      let written = (before + [bare(words[index])]).joined(separator: " ").drop { $0 == "(" }
      // *Plan- og Teknisk Udvalg* is not *Teknisk Udvalg*.
      let isWhole = start < 2 || words[start - 1] != "og" || !words[start - 2].hasSuffix("-")
      if isWhole, known.contains(TextFold.folded(String(written))) { return String(written) }
    }
    return nil
  }

  /// *Udvalget for Klima og Miljø*, as far as its words begin with capitals.
  private static func name(beginningAt index: Int, in words: [Substring]) -> String? {
    guard index + 2 < words.count,
      ["for", "vedroerende", "om", "til"].contains(TextFold.folded(String(words[index + 1])))
    else { return nil }
    var end = index + 1
    var next = index + 2
    while next < words.count, next - index < limit, endsNothing(words[end]) {
      if words[next].first?.isUppercase == true {
        end = next
      } else if !isJoint(words[next]) || end == index + 1 {
        break
      }
      next += 1
    }
    guard end > index + 1 else { return nil }
    var last = bare(words[end])
    if end + 1 < words.count, words[end + 1].hasPrefix("møde"), last.last == "s" {
      last.removeLast()
    }
    let name = words[index..<end].joined(separator: " ") + " " + last
    return String(name.drop { $0 == "(" })
  }

  /// *Teknisk Udvalg*, *Børn og Unge Udvalget*: the words with capitals before it.
  private static func name(before index: Int, in words: [Substring]) -> String? {
    var start = index
    func isName(_ position: Int) -> Bool {
      position >= 0 && index - position < limit
        && words[position].first { $0 != "(" }?.isUppercase == true
        && (endsNothing(words[position]) && !words[position].hasSuffix(",")
          || words[position].hasSuffix("-,"))
        && !CommitteeNames.isEnding(bare(words[position]))
    }
    while !words[start].hasPrefix("(") {
      if isName(start - 1) {
        start -= 1
      } else if start > 0, isJoint(words[start - 1]), isName(start - 2) {
        start -= 2
      } else {
        break
      }
    }
    while start < index, beginnings.contains(TextFold.folded(String(words[start]))) { start += 1 }
    guard start < index else { return nil }
    let name = words[start..<index].joined(separator: " ") + " " + bare(words[index])
    return String(name.drop { $0 == "(" })
  }

  /// *Teknik- og Miljøudvalget*, *Erhvervs-, Beskæftigelses- og …*: what ends with a hyphen belongs to
  /// the name.
  private static func name(compound word: String, at index: Int, in words: [Substring]) -> String {
    var name = word
    var start = index
    while start >= 1 {
      let previous = words[start - 1]
      if previous == "og", start >= 2, words[start - 2].hasSuffix("-") {
        name = "\(words[start - 2]) og \(name)"
        start -= 2
      } else if previous.hasSuffix("-,") || previous.hasSuffix("-og") {
        name = "\(previous) \(name)"
        start -= 1
      } else {
        break
      }
    }
    return String(name.drop { $0 == "(" })
  }

  private static func isAlone(_ word: String) -> Bool {
    ["udvalg", "udvalget"].contains(TextFold.folded(word))
  }

  private static func isMagistrate(_ word: String) -> Bool {
    ["magistrat", "magistraten"].contains(TextFold.folded(word))
  }

  private static func isJoint(_ word: Substring) -> Bool { ["og", "samt", "&"].contains(word) }

  /// Whether a sentence goes on after a word.
  private static func endsNothing(_ word: Substring) -> Bool {
    word.last.map { !".:;!?)".contains($0) } ?? true
  }

  /// Without signs at its ends and the ending of *Økonomiudvalgets møde*.
  private static func bare(_ written: Substring) -> String {
    var word = written.drop { $0 == "(" }
    while let last = word.last, ".,;:)".contains(last) { word = word.dropLast() }
    let folded = TextFold.folded(String(word))
    let owners = ["udvalgs", "udvalgets", "bestyrelsens", "byraads", "byraadets", "magistratens"]
    if owners.contains(where: folded.hasSuffix) { word = word.dropLast() }
    return String(word)
  }
}
