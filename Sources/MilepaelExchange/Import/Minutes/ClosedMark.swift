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
    "dagsorden", "dagsordenen", "dagsordenspunkt", "dagsordenspunkter", "punkt", "pkt", "punkter",
    "punkterne", "sag", "sager", "sagerne", "moede", "moedet", "del", "afsnit", "doere",
    "behandling", "agenda", "item", "items", "session", "doors", "referat",
  ]

  /// The words in small letters, with nothing but letters in them.
  static func folded(_ text: some StringProtocol) -> [String] {
    TextFold.folded(String(text)).split { !$0.isLetter }.map(String.init)
  }

  static func isClosed(_ word: String) -> Bool { words.contains(word) }

  /// *Tillægsdagsorden*, *Lukketpunkt*: compounds end with the word.
  private static func isOfAgenda(_ word: String) -> Bool {
    agendaWords.contains(word)
      || ["dagsorden", "dagsordenen", "punkter", "punkt"].contains { word.hasSuffix($0) }
  }

  static func isOpen(_ word: String) -> Bool { openWords.contains(word) }

  /// True for a text with such a word anywhere in it.
  static func isIn(_ text: some StringProtocol) -> Bool {
    let all = folded(text)
    return all.contains(where: isClosed)
      || zip(all, all.dropFirst()).contains { first, second in
        first == "ikke" && second.hasPrefix("offentlig")
      }
  }

  /// What a line says of what follows it, when it is no heading of an item.
  enum Scope: Hashable, Sendable {
    /// *Lukkede punkter*, *Beslutninger på lukket dagsorden*: everything after it is closed.
    case agenda
    /// *Lukket punkt*: the item in which it stands, or the next one.
    case item
    /// *LUKKET*: it is under an item's title, or over a part of the agenda.
    case alone
    /// *Orienteringer (lukket)*: what follows up to the next item.
    case part
    /// *Åben dagsorden*.
    case open
  }

  static func scope(_ text: String, isHeading: Bool) -> Scope? {
    let all = folded(text)
    guard (1...10).contains(all.count), text.utf8.count <= 120 else { return nil }
    if speaksOfSeveral(all), isIn(text) {
      // *Der var ingen lukkede punkter* closes none; with numbers it closes only those.
      return denies(all) || text.contains(where: \.isNumber) ? nil : .agenda
    }
    guard isHeading || text.utf8.last != UInt8(ascii: ".") else { return nil }
    guard isIn(text) else {
      return isOpen(all[0]) && all.contains(where: isOfAgenda) ? .open : nil
    }
    if all.allSatisfy({ isClosed($0) || $0 == "ikke" || isOpen($0) }) {
      return "([".contains(text.first ?? " ") ? .item : .alone
    }
    if all.contains(where: { !items.contains($0) && isOfAgenda($0) }) { return .agenda }
    if all.contains(where: items.contains) { return saysNothingElse(all) ? .item : .part }
    let isMarked = read(title: text).certainty == .marked
    return isMarked || isHeading || isClosed(all[0]) && all.count <= 3 ? .part : nil
  }

  private static func saysNothingElse(_ words: [String]) -> Bool {
    words.allSatisfy { isClosed($0) || isOpen($0) || isOfAgenda($0) || $0 == "ikke" }
  }

  /// True for a line that says of an item that it is closed, and can be no title.
  static func isNoTitle(_ text: String) -> Bool {
    saysNothingElse(folded(text)) || closesItem(text) != .open
  }

  /// Words for one item.
  private static let items: Set<String> = ["punkt", "pkt", "dagsordenspunkt", "sag", "item"]

  private static func denies(_ words: [String]) -> Bool {
    words.enumerated().contains { index, word in
      ["ingen", "intet", "no"].contains(word)
        || word == "ikke" && !(index + 1 < words.count && isOpen(words[index + 1]))
    }
  }

  private static func speaksOfSeveral(_ words: [String]) -> Bool {
    words.contains { ["punkter", "punkterne", "sager", "sagerne", "items"].contains($0) }
  }

  /// *Åben*, under an item's title.
  static func isOpenAlone(_ text: String) -> Bool {
    let all = folded(text)
    return all.count == 1 && isOpen(all[0])
  }

  /// Whether a sentence or a field says of the item in which it stands that it is closed: *Punktet
  /// behandles for lukkede døre.*, *Offentlighed: Lukket*, *Lukket: Ja*.
  static func closesItem(_ text: String) -> Certainty {
    guard text.utf8.count <= 200 else { return .open }
    let all = folded(text)
    if speaksOfSeveral(all) { return .open }
    if isIn(text) {
      if all.contains("doere") || all.contains("doerene") || all.contains("doors") {
        return .marked
      }
      if all.first == "punktet" || all.starts(with: ["dette", "punkt"]) { return .marked }
      if all.starts(with: ["sagen", "behandles"]) || all.contains("tavshedspligt") {
        return .marked
      }
    }
    guard all.count <= 6, let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return .open
    }
    return field(folded(text[..<colon]), folded(text[colon...]))
  }

  private static func field(_ label: [String], _ value: [String]) -> Certainty {
    guard let first = value.first, !label.isEmpty else { return .open }
    if ["ja", "yes"].contains(first) {
      return label.contains(where: isClosed) && label.count <= 2 ? .marked : .open
    }
    if ["nej", "no"].contains(first) { return label.contains(where: isOpen) ? .marked : .open }
    guard value.allSatisfy({ isClosed($0) || isOfAgenda($0) || $0 == "ikke" || isOpen($0) }),
      value.contains(where: isClosed) || first == "ikke"
    else { return .open }
    // Whatever it is called, what it says is *closed*.
    let isKnown =
      label.contains(where: isOpen)
      || label.contains { word in
        ["status", "type", "offentlighed", "adgang", "aabenhed", "dagsorden", "behandling"]
          .contains { word.hasSuffix($0) }
      }
    return isKnown ? .marked : .mentioned
  }

  /// The title without marks, and how sure it is that it has one.
  static func read(title: String) -> (title: String, certainty: Certainty) {
    guard isIn(title) else {
      // *(L)*, *L -*: some agendas have only the letter.
      let start = title.drop { "([ ".contains($0) }
      let isLetter =
        start.first == "L"
        && start.dropFirst().first { $0 != " " }.map {
          ")]:-–".contains($0)
        } ?? false
      return (title, isLetter ? .mentioned : .open)
    }
    let (start, hadFirst) = withoutMarkAtStart(title)
    let (plain, hadLast) = withoutMarkAtEnd(start)
    return hadFirst || hadLast ? (plain, .marked) : (title, .mentioned)
  }

  /// True for a numbered line that begins or ends with a mark: *2. Køb af grund (lukket)*.
  static func isNumberedMark(_ text: String) -> Bool {
    var rest = text.drop { "§*• ".contains($0) }
    for word in ["ad ", "nr. "] where rest.lowercased().hasPrefix(word) {
      rest = rest.dropFirst(word.count)
    }
    let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard digits.contains(where: \.isNumber), text.utf8.count <= 200 else { return false }
    let title = rest.dropFirst(digits.count).drop { ") :–-".contains($0) }
    return read(title: String(title)).certainty == .marked
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
      let isOfAgenda = next.flatMap { folded($0).first }.map(Self.isOfAgenda) ?? false
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
      all.allSatisfy({ isClosed($0) || Self.isOfAgenda($0) || $0 == "ikke" })
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
