import MilepaelCore
import MilepaelText

/// How minutes say that something is closed to the public: *Lukket*, *fortroligt*, *for lukkede døre*.
///
/// What is taken for closed by mistake is told and stays in the document. What is taken for open by
/// mistake is published, so in doubt it is closed (`DOMAIN.md`, *Closed agenda items*).
enum ClosedMark {
  enum Certainty: Hashable, Sendable, Comparable {
    case open
    /// The word stands in the title and may be about the case itself: *Lukkede butikker*.
    case mentioned
    case marked
  }

  private static let words: Set<String> = [
    "lukket", "lukkede", "fortrolig", "fortroligt", "fortrolige", "fortrolighed",
    "ikkeoffentlig", "ikkeoffentligt", "ikkeoffentlige", "tavshedspligt", "closed", "confidential",
  ]
  private static let openWords: Set<String> = [
    "aaben", "aabent", "aabne", "offentlig", "offentligt", "offentlige", "open", "public",
  ]
  /// What an agenda is made of.
  private static let agendaWords: Set<String> = [
    "dagsorden", "dagsordenen", "dagsordenspunkt", "dagsordenspunkter", "punkt", "punkter",
    "punkterne", "sag", "sager", "sagerne", "moede", "moedet", "del", "afsnit", "doere",
    "behandling", "agenda", "item", "items", "session", "doors", "referat",
  ]

  /// The words in small letters, with nothing but letters in them.
  static func folded(_ text: some StringProtocol) -> [String] {
    TextSearch.words(TextFold.folded(String(text))).map { $0.filter(\.isLetter) }
      .filter { !$0.isEmpty }
  }

  static func isClosed(_ word: String) -> Bool { words.contains(word) }

  static func isOpen(_ word: String) -> Bool { openWords.contains(word) }

  /// True for a text with such a word anywhere in it.
  static func isIn(_ text: some StringProtocol) -> Bool {
    let all = folded(text)
    return all.contains(where: isClosed)
      || zip(all, all.dropFirst()).contains { first, second in
        first == "ikke" && second.hasPrefix("offentlig")
      }
  }

  /// The heading of a part of the agenda: true for a closed one (*Lukkede punkter*), false for an open
  /// one (*Åben dagsorden*), `nil` for anything else.
  static func group(_ text: String, isHeading: Bool) -> Bool? {
    let all = folded(text)
    guard (1...10).contains(all.count), text.utf8.count <= 120 else { return nil }
    if speaksOfSeveral(all), isIn(text) {
      // *Der var ingen lukkede punkter* closes none; with numbers it closes only those.
      let isNone = all.contains { ["ingen", "intet", "ikke", "no"].contains($0) }
      return isNone || text.contains(where: \.isNumber) ? nil : true
    }
    guard isHeading || text.utf8.last != UInt8(ascii: ".") else { return nil }
    if all.allSatisfy({ isClosed($0) || agendaWords.contains($0) }), isIn(text) { return true }
    let isAgenda = all.contains(where: agendaWords.contains)
    if isIn(text) { return isAgenda || all.count == 2 && all[0] == "ikke" ? true : nil }
    return isOpen(all[0]) && isAgenda ? false : nil
  }

  private static func speaksOfSeveral(_ words: [String]) -> Bool {
    words.contains { ["punkter", "punkterne", "sager", "sagerne", "items"].contains($0) }
  }

  /// True for a heading that closes one item: *Lukket punkt*.
  static func isSingle(_ text: String) -> Bool {
    let all = folded(text)
    return all.count <= 3
      && ["punkt", "dagsordenspunkt", "sag", "item"].contains { all.contains($0) }
  }

  /// True for a line that is the word and nothing else: it is under an item's title, or over a part of
  /// the agenda.
  static func isAlone(_ text: String) -> Bool {
    let all = folded(text)
    return isIn(text)
      && all.allSatisfy { isClosed($0) || $0 == "ikke" || $0.hasPrefix("offentlig") }
  }

  /// *Åben*, under an item's title.
  static func isOpenAlone(_ text: String) -> Bool {
    let all = folded(text)
    return all.count == 1 && isOpen(all[0])
  }

  /// True for a sentence or a field that says of the item in which it stands that it is closed:
  /// *Punktet behandles for lukkede døre.*, *Offentlighed: Lukket*, *Lukket: Ja*.
  static func closesItem(_ text: String) -> Bool {
    guard text.utf8.count <= 200 else { return false }
    let all = folded(text)
    if speaksOfSeveral(all) { return false }
    if isIn(text) {
      if all.contains("doere") || all.contains("doerene") || all.contains("doors") { return true }
      if all.first == "punktet" || all.starts(with: ["dette", "punkt"]) { return true }
      if all.starts(with: ["sagen", "behandles"]) || all.contains("tavshedspligt") { return true }
    }
    guard all.count <= 6, let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return false
    }
    let label = folded(text[..<colon])
    let value = folded(text[colon...])
    guard let first = value.first else { return false }
    if ["ja", "yes"].contains(first) { return label.contains(where: isClosed) && label.count <= 2 }
    if ["nej", "no"].contains(first) { return label.contains(where: isOpen) }
    let isField =
      ["status", "type", "sagstype", "offentlighed", "adgang", "aabenhed"]
      .contains { label.contains($0) } || label.contains(where: isOpen)
    return isField && isClosed(first)
  }

  /// The title without marks, and how sure it is that it has one.
  static func read(title: String) -> (title: String, certainty: Certainty) {
    guard isIn(title) else { return (title, .open) }
    let (start, hadFirst) = withoutMarkAtStart(title)
    let (plain, hadLast) = withoutMarkAtEnd(start)
    return hadFirst || hadLast ? (plain, .marked) : (title, .mentioned)
  }

  private static let joints: Set<Character> = [":", "-", "–", "—", "/", ".", ",", "|"]

  /// *Lukket: LUKKET Køb af grund*, *(Lukket) Køb*, *Lukket punkt - Køb*.
  static func withoutMarkAtStart(_ text: String) -> (String, Bool) {
    var rest = text[...]
    var found = false
    while true {
      let start = rest.drop { joints.contains($0) || $0.isWhitespace || $0 == "*" }
      if let bracket = bracketed(start, isAtEnd: false), isIn(bracket) {
        rest = start.dropFirst(bracket.count)
        found = true
        continue
      }
      guard let word = TextSearch.words(start).first else { break }
      let isMark = folded(word).first.map(isClosed) ?? false
      // *Lukkede butikker* is about shops: a mark is followed by a sign or by *punkt*, or shouts.
      var after = start[word.endIndex...].drop(while: \.isWhitespace)
      let next = TextSearch.words(after).first
      let isOfAgenda = next.flatMap { folded($0).first }.map(agendaWords.contains) ?? false
      let isShouted = word.count > 2 && word.allSatisfy { !$0.isLetter || $0.isUppercase }
      let hasJoint =
        word.last.map(joints.contains) ?? false || after.first.map(joints.contains) ?? true
      guard isMark, hasJoint || isShouted || isOfAgenda else {
        if found { rest = start }
        break
      }
      found = true
      if isOfAgenda, let next {
        // *Lukket punkt 7: …* is item 7's heading.
        let number = after[next.endIndex...].drop { $0.isWhitespace }
        if number.first?.isNumber != true, !number.hasPrefix("nr") {
          after = after[next.endIndex...]
        }
      }
      rest = after
    }
    return (TextSearch.trimmed(rest), found)
  }

  /// *Køb af grund (lukket)*, *Køb af grund - lukket punkt*.
  private static func withoutMarkAtEnd(_ text: String) -> (String, Bool) {
    if let bracket = bracketed(text[...], isAtEnd: true), isIn(bracket) {
      return (TextSearch.trimmed(text.dropLast(bracket.count)), true)
    }
    guard let joint = text.lastIndex(where: { ",:-–—|/".contains($0) }) else {
      return (text, false)
    }
    let tail = text[text.index(after: joint)...]
    let all = folded(tail)
    guard !all.isEmpty, all.count <= 3, isIn(tail),
      all.allSatisfy({ isClosed($0) || agendaWords.contains($0) || $0 == "ikke" })
    else { return (text, false) }
    return (TextSearch.trimmed(text[..<joint]), true)
  }

  /// What stands in brackets at an end of a text, with them.
  private static func bracketed(_ text: Substring, isAtEnd: Bool) -> Substring? {
    for (open, close) in [("(", ")"), ("[", "]")] as [(Character, Character)] {
      if isAtEnd {
        guard text.last == close, let start = text.lastIndex(of: open) else { continue }
        return text[start...]
      }
      guard text.first == open, let end = text.firstIndex(of: close) else { continue }
      return text[...end]
    }
    return nil
  }
}
