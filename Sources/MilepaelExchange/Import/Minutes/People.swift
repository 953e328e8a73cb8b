import MilepaelCore

/// Names in a list, with what stands in brackets after them: *Allan Kristensen (C) (2. viceborgmester),
/// Lars Green Bach (B)*.
enum People {
  private static let particles: Set<String> = ["af", "von", "van", "de", "der", "den", "el", "bin"]
  private static let offices: Set<String> = [
    "formand", "naestformand", "borgmester", "viceborgmester", "raadmand", "medlem", "suppleant",
  ]
  private static let none: Set<String> = ["ingen", "none", "-", "–"]

  /// - Returns: The names; and whether the list has nothing else in it: *Bo Holm, ferie* has.
  static func names(in text: Substring) -> (names: [String], isWhole: Bool) {
    var names: [String] = []
    var isWhole = true
    for words in parts(of: text) {
      let plain = words.drop { offices.contains(TextFold.folded($0)) }
      let name = plain.prefix { word in
        word.first?.isUppercase == true || word.first == "(" || particles.contains(word)
      }
      if let first = name.first, first.first?.isUppercase == true, !isNone(first) {
        names.append(name.joined(separator: " "))
      } else if !words.allSatisfy({ isNone($0) || TextFold.folded($0) == "afbud" }) {
        isWhole = false
      }
      if name.count < plain.count, !words.contains(where: isNone) { isWhole = false }
    }
    return (names, isWhole)
  }

  private static func isNone(_ word: String) -> Bool { none.contains(TextFold.folded(word)) }

  /// The parts between commas and *og*, each as words; what stands in brackets is one.
  private static func parts(of text: Substring) -> [[String]] {
    var parts: [[String]] = []
    var words: [String] = []
    var word = ""
    var depth = 0
    func isJoint(_ word: String) -> Bool { ["og", "samt", "and", "&"].contains(word) }
    func endWord() {
      while word.last == ".", word.count > 2 { word.removeLast() }
      if !word.isEmpty, !isJoint(word) { words.append(word) }
      if isJoint(word) { endPart() }
      word = ""
    }
    func endPart() {
      if !words.isEmpty { parts.append(words) }
      words = []
    }
    for character in text {
      switch character {
      case "(": depth += 1
      case ")": depth = max(0, depth - 1)
      default: break
      }
      if depth == 0, ",;".contains(character) {
        endWord()
        endPart()
      } else if depth == 0, character.isWhitespace {
        endWord()
      } else {
        word.append(character)
      }
    }
    endWord()
    endPart()
    return parts
  }

  /// Where a list of names ends: *Saime B. Inanc (Ø). Udsat.* has one full stop in a name.
  static func end(of text: Substring) -> Substring.Index {
    var depth = 0
    var letters = 0
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      let next = text.index(after: index)
      switch character {
      case "(": depth += 1
      case ")" where depth == 0: return index
      case ")": depth -= 1
      case "." where depth == 0 && letters != 1:
        let after = text[next...].drop(while: \.isWhitespace)
        let isSpaced = after.startIndex > next || after.isEmpty
        if isSpaced, after.first?.isLowercase != true { return next }
      default: break
      }
      letters = character.isLetter ? letters + 1 : 0
      index = next
    }
    return text.endIndex
  }
}
