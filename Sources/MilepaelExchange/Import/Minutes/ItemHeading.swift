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

  private static let words = [
    "punkt nr. ", "punkt nr ", "punkt: ", "punkt", "pkt.", "pkt", "dagsordenspunkt",
    "dagsordenens punkt", "tillægspunkt", "ekstra punkt", "ad punkt", "ad pkt.", "sag nr. ",
    "item ",
  ]

  /// - Parameters:
  ///   - isHeading: The document makes it a heading.
  ///   - current: The number of the item before, which a sentence can look back at.
  init?(_ text: String, isHeading: Bool, after current: Int) {
    let bare = text.drop { $0 == "*" || $0 == "•" || $0.isWhitespace }
    let (line, hasMark) = ClosedMark.withoutMarkAtStart(String(bare))
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

  /// The items that a line closes together: *Punkterne 4-6 behandles for lukkede døre*.
  static func closedTogether(_ text: String) -> [Int] {
    let first = ClosedMark.folded(text).first ?? ""
    guard first.hasPrefix("punkt") || first.hasPrefix("pkt"), text.utf8.count <= 200,
      ClosedMark.isIn(text)
    else { return [] }
    var numbers: [Int] = []
    var end: Substring.Index?
    for digits in text.utf8.split(whereSeparator: { !(0x30...0x39).contains($0) }) {
      guard digits.count <= 3, let number = Int(Substring(digits)), number > 0 else { break }
      if let end, let last = numbers.last, number > last, number - last < 100 {
        let between = TextSearch.trimmed(text[end..<digits.startIndex])
        if ["-", "–", "til"].contains(between) { numbers += (last + 1)..<number }
      }
      numbers.append(number)
      end = digits.endIndex
    }
    return numbers
  }
}
