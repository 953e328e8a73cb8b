import MilepaelCore
import MilepaelText

/// What stands beside an initiative's title: *Drift*, *Tid* and *Smiley*, each over its column.
struct HeadColumns: Hashable, Sendable {
  /// `nil` where none stands there, or both.
  var kind: Kind?
  /// The column under the kind of money is that of the texts.
  var textColumn: Int?
  var timeColumn: Int?
  var smileyColumn: Int?
  var statusColumn: Int?
  /// Of a second smiley, the economy's.
  var economyColumn: Int?
  /// A word in the kind's place that names neither kind, or both.
  var otherKind: String?
  var isGuidepost = false
  /// How many cells are such words.
  private(set) var count = 0
  /// How many are something else.
  private(set) var others = 0

  /// - Parameter start: the first column that can be one; before it stands the title.
  init(_ cells: [String], from start: Int = 1) {
    for (column, cell) in cells.enumerated().dropFirst(start) {
      // What is longer is no head; most rows have such a cell.
      if cell.utf8.count > 80 {
        others += 1
        continue
      }
      let word = TextFold.folded(PrintedText.line(StrongMarks.removed(cell)))
      if word.isEmpty { continue }
      count += 1
      if let kind = Self.kind(word) {
        self.kind = kind
        textColumn = column
      } else if Self.bothKinds.contains(word) {
        textColumn = column
        otherKind = PrintedText.line(StrongMarks.removed(cell))
      } else if Guidepost.isWord(word) {
        isGuidepost = true
        textColumn = column
      } else if let label = DocumentLabel(cell) {
        switch label {
        case .when, .followUp, .due, .date: timeColumn = column
        case .smiley, .effort: smileyColumn = column
        case .economy: economyColumn = column
        case .status: statusColumn = column
        case .milestone: textColumn = column
        default: drop()
        }
      } else {
        drop()
        if column == start { otherKind = PrintedText.line(StrongMarks.removed(cell)) }
      }
    }
  }

  /// The last column that has a meaning.
  var last: Int {
    [textColumn, timeColumn, smileyColumn, statusColumn, economyColumn].compactMap(\.self).max()
      ?? 0
  }

  private mutating func drop() {
    count -= 1
    others += 1
  }

  /// The kind of money that a word means.
  static let kinds: [String: Kind] = [
    "drift": .operating, "anlaeg": .capital, "operating": .operating, "capital": .capital,
  ]

  /// The kind that a word means or begins with: *Anlægsprojekt*.
  private static func kind(_ word: String) -> Kind? {
    if let kind = kinds[word] { return kind }
    if bothKinds.contains(word) || TextSearch.words(word).count > 1 { return nil }
    return kinds.first { word.hasPrefix($0.key) }?.value
  }

  private static let bothKinds: Set<String> = [
    "drift og anlaeg", "drift/anlaeg", "anlaeg og drift", "anlaeg/drift", "drift / anlaeg",
  ]
}

/// *Pejlemærke*: beside a title, or as the heading over several (`DOMAIN.md` rule 5).
enum Guidepost {
  private static let words: Set<String> = [
    "pejlemaerke", "pejlemaerker", "administrativt pejlemaerke", "administrative pejlemaerker",
    "guidepost", "guideposts", "administrative guidepost", "administrative guideposts",
  ]

  /// - Parameter folded: in small letters, without accents.
  static func isWord(_ folded: String) -> Bool {
    words.contains(folded.hasSuffix(":") ? String(folded.dropLast()) : folded)
  }

  static func isHeading(_ part: SourcePart) -> Bool {
    let texts = part.cells.filter { !$0.isEmpty }
    guard texts.count == 1 else { return false }
    return isWord(TextFold.folded(PrintedText.line(StrongMarks.removed(texts[0]))))
  }
}
