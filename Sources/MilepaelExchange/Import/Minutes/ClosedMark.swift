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
  static func folded(_ text: some StringProtocol) -> [String] { ClosedWords.words(text) }

  static func isClosed(_ word: String) -> Bool { ClosedWords.isClosed(word) }

  /// *Tillægsdagsorden*, *Lukketpunkt*: compounds end with the word.
  static func isOfAgenda(_ word: String) -> Bool {
    agendaWords.contains(word)
      || ["dagsorden", "dagsordenen", "punkter", "punkt"].contains { word.hasSuffix($0) }
  }

  static func isOpen(_ word: String) -> Bool { openWords.contains(word) }

  /// True for a text with such a word anywhere in it.
  static func isIn(_ text: some StringProtocol) -> Bool { ClosedWords.isIn(text) }

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
    guard !all.isEmpty, isHeading || all.count <= 10 && text.utf8.count <= 120 else { return nil }
    if speaksOfSeveral(all), isIn(text) { return .agenda }
    guard isHeading || text.utf8.last != UInt8(ascii: ".") else { return nil }
    guard isIn(text) else {
      // *Åbne sager gennemgås* is somebody's text; only words of an agenda open it.
      let isAgenda =
        all.allSatisfy { isOpen($0) || isOfAgenda($0) } && all.contains(where: isOfAgenda)
      return isAgenda && all.contains(where: isOpen) ? .open : nil
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

  /// True for a line of nothing but such words: *Lukket dagsorden*.
  static func isAgendaLine(_ text: String) -> Bool {
    let all = folded(text)
    return isIn(text) && (saysNothingElse(all) || speaksOfSeveral(all))
  }

  /// True for a line that closes items by their numbers, and is no heading over them.
  static func speaksOfNumbers(_ text: String) -> Bool {
    let all = folded(text)
    guard let first = all.first, !isClosed(first) else { return false }
    return speaksOfSeveral(all) && !ItemHeading.closedTogether(text).isEmpty
  }

  /// True for a line that says of an item that it is closed, and can be no title.
  static func isNoTitle(_ text: String) -> Bool {
    saysNothingElse(folded(text)) || closesItem(text) != .open
  }

  /// Words for one item.
  private static let items: Set<String> = ["punkt", "pkt", "dagsordenspunkt", "sag", "item"]

  static func speaksOfSeveral(_ words: [String]) -> Bool {
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
    let all = folded(text)
    if speaksOfSeveral(all) { return .open }
    if isIn(text) {
      if all.contains("doere") || all.contains("doerene") || all.contains("doors") {
        return .marked
      }
      if let first = all.first, subjects.contains(first) || all.contains("tavshedspligt") {
        return .marked
      }
    }
    guard let parts = field(in: text) else { return .open }
    return field(parts.label, parts.value)
  }

  /// With these a sentence speaks of its item: *Sagen er fortrolig.*
  private static let subjects: Set<String> = ["punktet", "dette", "denne", "sagen"]

  /// True for a field that says that its item is open: *Åben/lukket: Åben*, *Lukket: Nej*.
  static func isOpenField(_ text: String) -> Bool {
    guard let parts = field(in: text), let first = parts.value.first else { return false }
    if ["nej", "no"].contains(first) {
      return parts.value.count == 1 && !parts.label.contains(where: isOpen)
    }
    return parts.value.allSatisfy { isOpen($0) || isOfAgenda($0) } && isOpen(first)
  }

  /// *Lukket: Ja*, *Åbent punkt? Nej*.
  private static func field(in text: String) -> (label: [String], value: [String])? {
    guard text.utf8.count <= 200, folded(text).count <= 6,
      let sign = text.utf8.firstIndex(where: { ":?\t".utf8.contains($0) })
    else { return nil }
    return (folded(text[..<sign]), folded(text[sign...]))
  }

  private static func field(_ label: [String], _ value: [String]) -> Certainty {
    guard let first = value.first, !label.isEmpty else { return .open }
    if ["ja", "yes"].contains(first) {
      return label.contains(where: isClosed) && label.count <= 2 ? .marked : .open
    }
    if ["nej", "no"].contains(first) { return label.contains(where: isOpen) ? .marked : .open }
    if value == ["l"] { return .mentioned }
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
}
