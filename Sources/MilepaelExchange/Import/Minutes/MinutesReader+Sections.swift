import MilepaelCore
import MilepaelText

/// The headings inside an item.
extension MinutesReader {
  private static let sections: [String: Section] = [
    "indstilling": .proposal, "indstillinger": .proposal, "beslutning": .decision,
    "beslutninger": .decision, "bilag": .appendices,
  ]
  /// Headings of the one house style that nothing else tells from text.
  private static let others: Set<String> = [
    "resume", "resumé", "sagsfremstilling", "oekonomi", "effekt", "sammendrag", "baggrund",
    "indhold", "tidligere behandling", "beslutningen traeffes af", "historik",
    "oekonomiske konsekvenser og finansiering", "yderligere deltagelse paa moedet",
  ]

  static func isOtherHeading(_ text: String) -> Bool {
    var word = TextFold.folded(text)
    if word.hasSuffix(":") { word.removeLast() }
    return others.contains(word)
  }

  /// The section that a line begins: its heading, and what stands after a colon on the same line.
  ///
  /// *Beslutning*, *Udvalgets beslutning*, *Beslutning Havneudvalget den 4. maj 2026*, *Beslutning:
  /// Godkendt.*, *Lukket beslutning*.
  static func section(of text: String) -> (section: Section, head: String, text: String)? {
    let colon = text.utf8.prefix(120).firstIndex(of: UInt8(ascii: ":"))
    let head = String(text[..<(colon ?? text.endIndex)])
    let rest = colon.map { TextSearch.trimmed(text[text.utf8.index(after: $0)...]) } ?? ""
    guard head.utf8.count <= 120, head.utf8.last != UInt8(ascii: ".") else { return nil }
    let words = ClosedMark.folded(head).filter { !ClosedMark.isClosed($0) && $0 != "ikke" }
    guard let first = words.first, let last = words.last else { return nil }
    if words.count == 1, let section = sections[first] { return (section, head, rest) }
    // *Udvalgets beslutning*, *Forvaltningens indstilling*.
    if words.count == 2, first.hasSuffix("s"), let section = sections[last] {
      return (section, head, rest)
    }
    // *Beslutning i Havneudvalget*, *Beslutning fra mødet den 4. maj 2026*.
    let isNamed = PrintedDate.first(in: head) != nil || CommitteeNames.isEnding(last)
    if first == "beslutning", words.count <= 12, isNamed, !words.contains("blev") {
      return (.decision, head, rest)
    }
    return nil
  }

  /// Whether a decision's heading names this committee, or none.
  func isOfThisMeeting(_ head: String) -> Bool {
    let names = CommitteeNames.split(
      TextSearch.words(head).dropFirst()
        .drop { $0.first?.isLowercase == true }
        .prefix { $0.first?.isNumber != true && $0 != "den" && $0 != "d." }
        .joined(separator: " "))
    guard let name = names.first, CommitteeNames.isOne(name), !minutes.committee.isEmpty else {
      return true
    }
    let (mine, theirs) = (TextFold.folded(minutes.committee), TextFold.folded(name))
    return mine == theirs || mine.hasPrefix(theirs) || theirs.hasPrefix(mine)
  }
}
