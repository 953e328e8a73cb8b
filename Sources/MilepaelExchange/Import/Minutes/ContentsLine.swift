import MilepaelCore

/// A line of a table of contents: *Stien ved åen.....3*.
enum ContentsLine {
  static func isOne(_ part: SourcePart) -> Bool {
    let text = part.kind == .row ? part.cells.joined(separator: "....") : part.text
    let digits = text.utf8.reversed().prefix { (0x30...0x39).contains($0) }
    guard (1...4).contains(digits.count), digits.count < text.utf8.count else { return false }
    let before = text.utf8.dropLast(digits.count).reversed().drop { $0 == 0x20 }
    return before.starts(with: "...".utf8)
  }

  /// Its title, whether it is called closed, and the item's number where it stands.
  static func read(_ part: SourcePart) -> (String, ClosedMark.Certainty, Int?) {
    var text = part.kind == .row ? part.cells[0] : part.text
    if let dots = TextSearch.range(of: "...", in: text) { text = String(text[..<dots.lowerBound]) }
    if ClosedMark.isNumberedByLetter(text) {
      // The letter can begin a numbering of its own: only the title tells which item it is.
      let title = text.drop { !$0.isNumber }.drop { $0.isNumber || ".:) –-".contains($0) }
      return (folded(String(title)), .marked, nil)
    }
    if let heading = ItemHeading(text, isHeading: true, after: 0) {
      return (folded(heading.title), heading.certainty, heading.number)
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest =
      digits.isEmpty ? text : String(text.dropFirst(digits.count).drop { ". ".contains($0) })
    let (title, certainty) = ClosedMark.read(title: rest)
    return (folded(title), certainty, Int(digits))
  }

  /// Whether two items are one: the same number, and titles of which one can be cut short.
  static func isSame(_ first: Minutes.Item, _ second: Minutes.Item) -> Bool {
    guard first.item.number == second.item.number else { return false }
    let (mine, theirs) = (folded(first.item.title), folded(second.item.title))
    guard !mine.isEmpty, !theirs.isEmpty else { return mine == theirs }
    return mine.hasPrefix(theirs) || theirs.hasPrefix(mine)
  }

  /// *2.1 Kort.pdf*, *Punkt 2 - Kort.pdf*: the item that an appendix names.
  static func item(ofAppendix text: String) -> Int? {
    if let number = ItemHeading.numbers(namedIn: String(text.prefix(20))).first { return number }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard rest.first == ".", rest.dropFirst().first?.isNumber == true else { return nil }
    return Int(digits)
  }

  static func folded(_ title: String) -> String { ClosedMark.folded(title).joined(separator: " ") }
}
