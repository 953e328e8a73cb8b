import MilepaelCore
import MilepaelText

/// Decisions that a running text cites: *… den 4. juni 2019, Punkt 7*.
enum CitedDecisions {
  struct Citation: Hashable, Sendable {
    /// As written; `nil` where no committee stands before the day.
    var committee: String?
    var date: CalendarDate
    var item: Int
  }

  /// How far before its day a committee is looked for, in characters and in words.
  private static let reach = (characters: 1500, words: 25)

  /// - Parameter known: Names of committees, folded: one of them is found whatever it is made of.
  static func all(in text: String, known: Set<String> = []) -> [Citation] {
    PrintedDate.all(in: text).compactMap { date, range in
      guard let item = item(after: text[range.upperBound...]) else { return nil }
      let before = TextSearch.words(text[..<range.lowerBound].suffix(reach.characters))
      return Citation(
        committee: CitedCommittee.last(in: Array(before.suffix(reach.words)), known), date: date,
        item: item)
    }
  }

  /// *, Punkt 7* or *(punkt nr. 7)* right after the day.
  private static func item(after text: Substring) -> Int? {
    let rest = text.utf8.prefix(48).drop { " ,\n(".utf8.contains($0) }
    guard rest.first != UInt8(ascii: ")") else { return nil }
    let words = rest.split { " ,\n)".utf8.contains($0) }
      .map { TextFold.folded(String(decoding: $0, as: UTF8.self)) }
    guard let word = words.first, ["punkt", "pkt.", "pkt", "item"].contains(word) else {
      return nil
    }
    let number = words.dropFirst().drop { ["nr.", "nr"].contains($0) }
      .first.flatMap { Int($0.prefix { $0.isASCII && $0.isNumber }) }
    return number.flatMap { $0 > 0 ? $0 : nil }
  }
}
