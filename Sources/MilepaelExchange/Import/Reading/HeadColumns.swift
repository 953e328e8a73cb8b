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
      if let kind = Self.kinds[word] {
        self.kind = kind
        textColumn = column
      } else if Self.bothKinds.contains(word) {
        textColumn = column
      } else if Guidepost.isWord(word) {
        isGuidepost = true
        textColumn = column
      } else if let label = DocumentLabel(cell) {
        switch label {
        case .when, .followUp, .due: timeColumn = column
        case .smiley, .effort: smileyColumn = column
        case .milestone: textColumn = column
        default: drop()
        }
      } else {
        drop()
      }
    }
  }

  private mutating func drop() {
    count -= 1
    others += 1
  }

  /// The kind of money that a word means.
  static let kinds: [String: Kind] = [
    "drift": .operating, "anlaeg": .capital, "operating": .operating, "capital": .capital,
  ]
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
