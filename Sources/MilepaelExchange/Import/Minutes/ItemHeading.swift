import MilepaelCore
import MilepaelText

/// The heading of an agenda item: *Punkt 11: Lukket: LUKKET Meddelelser*, *Pkt. 3 Stien (åben)*.
///
/// Any line that begins so ends the item before it: a heading that is overlooked would make a closed
/// item's text the open one's.
struct ItemHeading: Hashable, Sendable {
  /// `nil` for a heading whose number is no whole one: *Punkt 2A*.
  var number: Int?
  var title: String
  var certainty: ClosedMark.Certainty
  /// A sign stands between number and title, or the document makes the line a heading.
  var hasSign = true

  private static let words = [
    "punkt nr. ", "punkt nr ", "punkt: ", "punkt", "pkt.", "pkt", "dagsordenspunkt",
    "dagsordenens punkt", "tillægspunkt", "ekstra punkt", "ad punkt", "ad pkt.", "sag nr. ",
    "item ", "agenda item ",
  ]

  /// - Parameters:
  ///   - isHeading: The document makes it a heading.
  ///   - current: The number of the item before, which a sentence can look back at.
  init?(_ text: String, isHeading: Bool, after current: Int) {
    let bare = text.drop { $0 == "*" || $0 == "•" || $0.isWhitespace }
    let (line, hasMark) = ClosedMark.withoutMarkAtStart(String(bare))
    if ClosedMark.isNumberedByLetter(String(bare)) {
      self.init(number: nil, "", true)
      return
    }
    let lower = line.lowercased()
    guard let word = Self.words.first(where: { lower.hasPrefix($0) }) else { return nil }
    let rest = line.dropFirst(word.count).drop(while: \.isWhitespace)
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    let isClosed = ClosedMark.isIn(text)
    guard !digits.isEmpty else {
      // *Punkt: Køb af grund* is a heading without a number.
      guard word == "punkt: ", text.utf8.last != UInt8(ascii: ".") else { return nil }
      self.init(number: nil, rest, hasMark)
      return
    }
    let after = rest.dropFirst(digits.count)
    guard digits.count <= 5 else {
      // No agenda is so long; whatever begins here, it is not the item before.
      self.init(number: nil, "", hasMark)
      return
    }
    guard let number = Int(digits), number > 0 else { return nil }
    guard let next = after.first else {
      self.init(number: number, "", hasMark)
      return
    }
    let second = after.dropFirst().first
    // *Punkt 2, Køb af grund* is one, *Punkt 2, 3 og 4* is not.
    let isComma = next == "," && after.dropFirst().first { !$0.isWhitespace }?.isUppercase == true
    let isPlain = next.isWhitespace || ":.)([–—-/|".contains(next) || isComma
    if !isPlain || second?.isNumber == true && !next.isWhitespace && next != ":" {
      // *Punkt 2A: …*, *Punkt 2.1: …* begin something, *Punkt 2.3 i aftalen* and *Punkt 1, 2* do not.
      guard isHeading || isClosed || Self.hasColon(after) else { return nil }
      self.init(number: nil, after.drop { $0 != ":" && !$0.isWhitespace }, hasMark)
      return
    }
    let title = after.drop { $0.isWhitespace || ":.,)–—-/|".contains($0) }
    if next.isWhitespace, title.first?.isLowercase == true, !isClosed, !isHeading {
      // *Punkt 1 og 2 blev godkendt.* looks back, or is a sentence.
      guard number > current, text.utf8.last != UInt8(ascii: ".") else { return nil }
    }
    self.init(number: number, title, hasMark)
    hasSign = isHeading || after.first { !$0.isWhitespace } != title.first
  }

  /// A row of a table that is an item, a closed one: nothing but its title is read.
  init?(row cells: [String]) {
    let found = cells.enumerated().lazy.compactMap { index, cell in
      ItemHeading(cell, isHeading: true, after: 0).map { (index, $0) }
    }
    guard let (index, heading) = found.first, heading.number != nil else { return nil }
    let others = cells.enumerated().filter { $0.offset != index }.map(\.element)
    let isMarked = others.contains { ClosedMark.isIn($0) }
    guard heading.certainty != .open || isMarked || others.contains(where: ClosedWords.hasLetter)
    else { return nil }
    self = heading
    certainty = isMarked ? .marked : max(heading.certainty, .mentioned)
    if title.isEmpty || ClosedMark.isNoTitle(title) {
      let next = cells[(index + 1)...].first { !ClosedMark.isNoTitle($0) && $0 != "L" }
      title = next.map { ClosedMark.read(title: $0).title } ?? title
    }
  }

  private init(number: Int?, _ title: Substring, _ hasMark: Bool) {
    self.number = number
    var text = TextSearch.trimmed(title)
    // *(Åben)* says nothing that has to be kept.
    if text.first == "(", let close = text.firstIndex(of: ")"),
      ClosedMark.folded(text[...close]).allSatisfy(ClosedMark.isOpen)
    {
      text = TextSearch.trimmed(text[text.index(after: close)...].drop { ": -–".contains($0) })
    }
    let read = ClosedMark.read(title: text)
    let plain = TextSearch.trimmed(read.title.drop { ": -–".contains($0) })
    // *Punkt 2: LUKKET*: what follows is the item's text, and never its title.
    self.title = plain.isEmpty ? text : plain
    certainty = hasMark ? .marked : read.certainty
  }

  private static func hasColon(_ text: Substring) -> Bool {
    text.prefix(8).contains(":")
  }

  /// The items that a line closes together: *Punkterne 4-6 behandles for lukkede døre*, *Lukkede
  /// punkter (2-3)*.
  static func closedTogether(_ text: String) -> [Int] {
    guard text.utf8.count <= 250, ClosedMark.isIn(text) else { return [] }
    return numbers(namedIn: text)
  }

  /// The numbers that stand after a word for items: *punkterne 2, 4 og 6-8*.
  static func numbers(namedIn text: String) -> [Int] {
    var numbers: [Int] = []
    var isNamed = false
    var isRange = false
    let day = PrintedDate.first(in: text)
    for word in text.split(whereSeparator: { $0.isWhitespace || "(),;:".contains($0) }) {
      let folded = TextFold.folded(String(word))
      if ["punkt", "pkt", "sager"].contains(where: folded.hasPrefix) || folded == "sag" {
        (isNamed, isRange) = (true, false)
        continue
      }
      guard isNamed else { continue }
      let ends = word.split { "-–".contains($0) }.map { Int($0.prefix { $0.isNumber }) ?? 0 }
      if let first = ends.first, (1...999).contains(first), ends.count <= 2, day?.day != first {
        let last = ends.count == 2 ? ends[1] : first
        let start = isRange ? (numbers.last ?? first) : first
        if start <= last, last - start < 100 { numbers += start...last }
        isRange = false
      } else if ["til", "-", "–"].contains(folded) {
        isRange = !numbers.isEmpty
      } else if !["og", "samt", "nr", "nr."].contains(folded) {
        isNamed = false
      }
    }
    return numbers
  }
}
