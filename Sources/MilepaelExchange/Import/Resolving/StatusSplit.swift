import MilepaelCore
import MilepaelText

/// A cell that holds a text and a status: *… Status: …*, and in an economy row *Status ved første og
/// anden opfølgning: …*.
enum StatusSplit {
  struct Status: Hashable, Sendable {
    /// The follow-ups that it is of, from 1; none where it does not say.
    var rounds: [Int]
    var text: String
  }

  /// The text before the first status, and the statuses.
  static func split(_ cell: String) -> (text: String, statuses: [Status]) {
    let marks = marks(in: cell)
    guard let first = marks.first else { return (cell, []) }
    let text = PrintedText.normalised(String(cell[..<first.range.lowerBound]))
    let statuses = marks.enumerated().map { index, mark in
      let end = index + 1 < marks.count ? marks[index + 1].range.lowerBound : cell.endIndex
      let body = PrintedText.normalised(String(cell[mark.range.upperBound..<end]))
      // When it was written stays with it.
      let text = body.isEmpty || mark.time.isEmpty ? body : "\(mark.time): \(body)"
      return Status(rounds: mark.rounds, text: text)
    }
    return (text, statuses.filter { !$0.text.isEmpty })
  }

  /// The status, and what stands after *Korrigerende handling:* in it.
  static func action(in status: String) -> (status: String, action: String?) {
    let labels = ["Korrigerende handling:", "Korrigerende handlinger:", "Corrective action:"]
    guard let range = labels.lazy.compactMap({ TextSearch.range(of: $0, in: status) }).first,
      status[range.lowerBound].isUppercase
    else { return (status, nil) }
    let action = PrintedText.normalised(String(status[range.upperBound...]))
    if action.isEmpty { return (status, nil) }
    return (PrintedText.normalised(String(status[..<range.lowerBound])), action)
  }

  private typealias Mark = (range: Range<String.Index>, rounds: [Int], time: String)

  /// *Status:* as a word of its own, or *Status ved …:* with a follow-up or a day in it.
  private static func marks(in cell: String) -> [Mark] {
    var found: [Mark] = []
    var start = cell.startIndex
    while let word = TextSearch.range(of: "Status", in: cell, from: start) {
      start = word.upperBound
      let before = cell.utf8[..<word.lowerBound].last
      let isWord = before.map { $0 == 0x20 || $0 == 0x0A } ?? true
      guard isWord, cell.utf8[word.lowerBound] == UInt8(ascii: "S") else { continue }
      let rest = cell.utf8[word.upperBound...]
      if let end = endOfBareWord(word, in: cell) {
        found.append((word.lowerBound..<end, [], ""))
        start = end
        continue
      }
      guard let colon = rest.prefix(80).firstIndex(of: UInt8(ascii: ":")) else { continue }
      let between = String(cell[word.upperBound..<colon])
      let rounds = RoundTitle.ordinals(between)
      let folded = TextFold.folded(between)
      let time = Self.time(between)
      guard
        between.isEmpty || !time.isEmpty
          || !rounds.isEmpty && TextSearch.contains("opfoelgning", in: folded)
          || !rounds.isEmpty && TextSearch.contains("follow-up", in: folded)
      else { continue }
      let end = cell.utf8.index(after: colon)
      found.append((word.lowerBound..<end, rounds, time))
      start = end
    }
    return found
  }

  /// Where the word ends that stands alone in its line or, at the beginning of a sentence, before a
  /// dash: *Status – den er forsinket*.
  private static func endOfBareWord(
    _ word: Range<String.Index>, in cell: String
  ) -> String.Index? {
    let before = cell.utf8[..<word.lowerBound].filter { $0 != 0x20 }.last
    let rest = cell.utf8[word.upperBound...].drop { $0 == 0x20 }
    if before == 0x0A, rest.first == 0x0A { return rest.startIndex }
    guard before == 0x0A || before.map({ ".!?".utf8.contains($0) }) == true,
      rest.startIndex > word.upperBound
    else { return nil }
    for dash in ["- ", "– ", "— "] where rest.starts(with: dash.utf8) {
      return cell.utf8.index(rest.startIndex, offsetBy: dash.utf8.count)
    }
    return nil
  }

  /// *pr. 1. juli 2026*, *juli 2026*, *2. kvartal 2026*: what says when, and nothing else.
  private static func time(_ between: String) -> String {
    let text = TextSearch.trimmed(between.drop { " (".contains($0) }.filter { $0 != ")" })
    guard text.utf8.count <= 40, TextSearch.words(text).count <= 5, RoundTitle.year(text) != nil,
      RoundTitle.looksLike(text) || PrintedDate.first(in: text) != nil,
      !TextSearch.contains("opf", in: text)
    else { return "" }
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
