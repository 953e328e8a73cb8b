import MilepaelCore

/// The beginning of an initiative: *3.15. En sammenhængende ungeindsats*, as the first row of a table
/// with *Drift*, *Tid* and *Smiley* beside it, or as a heading.
struct InitiativeHead: Hashable, Sendable {
  var number: InitiativeNumber
  var title: String
  /// `nil` where none stands beside the title.
  var kind: Kind?
  /// Which column the times and the smileys stand in, where the row says so.
  var timeColumn: Int?
  var smileyColumn: Int?

  /// The head that a part is.
  ///
  /// - Parameters:
  ///   - next: The part after it: a plain paragraph is a head only before a table or a list.
  ///   - isOwn: In our own documents only headings are: a description may begin with a number.
  init?(_ part: SourcePart, next: SourcePart?, isOwn: Bool = false) {
    let first = StrongMarks.removed(part.cells[0])
    guard let (number, title) = Self.numbered(first), number.parts.count >= 2 else { return nil }
    self.number = number
    self.title = title
    switch part.kind {
    case .row:
      for (column, cell) in part.cells.enumerated().dropFirst() {
        let word = TextFold.folded(PrintedText.line(StrongMarks.removed(cell)))
        if let kind = Self.kinds[word] { self.kind = kind }
        switch DocumentLabel(cell) {
        case .when: timeColumn = column
        case .smiley, .effort: smileyColumn = column
        default: break
        }
      }
      guard !isOwn, kind != nil || timeColumn != nil else { return nil }
    case .heading: break
    case .paragraph:
      guard !isOwn, first.utf8.count <= 250, let next, next.kind != .paragraph,
        next.kind != .heading
      else { return nil }
    case .item, .rule: return nil
    }
  }

  /// A text that begins with a number and a title: *4.09. Samling af …*, *3. En stærk …*.
  static func numbered(_ text: String) -> (InitiativeNumber, String)? {
    let start = text.utf8.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    guard (1...24).contains(start.count), var digits = String(start) else { return nil }
    while digits.hasSuffix(".") { digits.removeLast() }
    let rest = text.utf8.dropFirst(start.count)
    guard rest.first == 0x20, let number = InitiativeNumber(digits) else { return nil }
    let title = PrintedText.line(String(Substring(rest)))
    return title.isEmpty ? nil : (number, title)
  }

  /// The kind of money that a word means.
  static let kinds: [String: Kind] = [
    "drift": .operating, "anlaeg": .capital, "operating": .operating, "capital": .capital,
  ]
}
