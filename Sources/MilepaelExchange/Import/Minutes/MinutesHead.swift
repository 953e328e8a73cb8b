import MilepaelCore
import MilepaelText

/// The first line of minutes: *REFERAT Økonomiudvalget 2018-2021 d. 16-01-2019*, *Referat af
/// ekstraordinært møde i Havneudvalget den 4. maj 2026*.
struct MinutesHead: Hashable, Sendable {
  /// Empty where the line only says that these are minutes.
  var committee: String
  var date: CalendarDate?

  private static let names: Set<String> = [
    "referat", "beslutningsreferat", "moedereferat", "protokol", "beslutningsprotokol", "udskrift",
    "minutes",
  ]
  private static let meetings: Set<String> = [
    "moede", "moedet", "ordinaert", "ekstraordinaert", "meeting",
  ]
  private static let between: Set<String> = [
    "af", "fra", "for", "til", "i", "det", "of", "the", "in", "aaben", "aabent", "offentligt",
  ]
  private static let days: Set<String> = [
    "d", "den", "dato", "kl", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "loerdag",
    "soendag", "on",
  ]

  /// False for every line that cannot be a head, by its first word.
  static func canBegin(_ text: String) -> Bool {
    guard text.utf8.count <= 250, text.utf8.last != UInt8(ascii: ".") else { return false }
    let first = folded(text.prefix { $0 != " " })
    return names.contains(first) || meetings.contains(first)
  }

  private static func folded(_ word: Substring) -> String {
    TextFold.folded(String(word)).filter(\.isLetter)
  }

  init?(_ text: String) {
    guard Self.canBegin(text) else { return nil }
    let words = TextSearch.words(text)
    func folded(_ word: Substring) -> String { Self.folded(word) }
    let isNamed = words.first.map { Self.names.contains(folded($0)) } ?? false
    let rest = words.drop { word in
      let plain = folded(word)
      return plain.isEmpty || ClosedMark.isClosed(plain) || Self.names.contains(plain)
        || Self.meetings.contains(plain)
        || Self.between.contains(plain)
    }
    // The years of the committee's term are no part of its name.
    let name = rest.prefix { !Self.days.contains(folded($0)) }
      .filter {
        $0.first?.isNumber != true && $0.contains(where: \.isLetter) && !ClosedMark.isIn($0)
      }
      .joined(separator: " ")
    committee = String(name.reversed().drop { ",.:;".contains($0) }.reversed())
    date = Self.date(in: text)
    guard isNamed || CommitteeNames.isOne(committee) else { return nil }
    if isNamed, !committee.isEmpty, !CommitteeNames.isOne(committee), date == nil { committee = "" }
  }

  /// Whether a document can be minutes at all: such a line, or the word *Mødedato*, stands somewhere at its
  /// beginning. Plans of thousands of lines are not looked through for items.
  static func mayBeIn(_ parts: [SourcePart]) -> Bool {
    parts.prefix(300).contains { part in
      part.cells[0].utf8.split(separator: 0x0A).contains { line in
        let text = StrongMarks.removed(String(Substring(line)))
        return MinutesHead(text) != nil || TextFold.folded(text).hasPrefix("moededato")
      }
    }
  }

  /// True for a line that is the name of a committee and nothing else.
  static func isCommittee(_ text: String) -> Bool {
    CommitteeNames.isOne(text) && text.utf8.last != UInt8(ascii: ".")
      && TextSearch.words(text).count <= 10 && !text.contains(":")
  }

  /// A day; in the head of minutes a year of two digits can only be one of this century.
  static func date(in text: String) -> CalendarDate? {
    if let date = PrintedDate.first(in: text) { return date }
    for word in TextSearch.words(text) {
      let parts = word.utf8.split { ".-/".utf8.contains($0) }.compactMap { Int(Substring($0)) }
      guard parts.count == 3, (0...99).contains(parts[2]) else { continue }
      if let date = CalendarDate(year: 2000 + parts[2], month: parts[1], day: parts[0]) {
        return date
      }
    }
    return nil
  }
}
