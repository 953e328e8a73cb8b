import MilepaelCore
import MilepaelText

/// A smiley as a document prints it.
struct PrintedSmiley: Hashable, Sendable {
  enum Face: Hashable, Sendable {
    case happy, neutral, sad
    /// `☹`, which the extraction prints for neutral and for sad (`DOMAIN.md`, *What the documents
    /// show that a program must survive*).
    case unhappy
    /// No smiley, but a mark of ours that says why: missing, again, upcoming, nothing due.
    case none

    /// In the order happy, neutral, `☹`, sad.
    func isWorse(than other: Face) -> Bool { rank > other.rank }

    private var rank: Int {
      switch self {
      case .none: -1
      case .happy: 0
      case .neutral: 1
      case .unhappy: 2
      case .sad: 3
      }
    }

    /// As a text can print it and keep its meaning.
    var sign: String? {
      switch self {
      case .happy: "☺"
      case .neutral: "😐"
      case .sad: "😞"
      case .unhappy: "☹"
      case .none: nil
      }
    }
  }

  var face: Face
  /// In brackets: carried forward by the rule, and said by nobody.
  var isDerived: Bool
  /// It came with its word, so that it was certainly reported.
  var isCertain: Bool
  /// Somebody should have answered: the round is no longer planned.
  var isAsked: Bool

  /// What effort it is; `nil` for what nobody reported.
  var effort: EffortSmiley? {
    if isDerived { return nil }
    return switch face {
    case .happy: .happy
    case .neutral: .neutral
    case .sad: .sad
    case .unhappy: .uncertain
    case .none: nil
    }
  }

  /// On economy there are only two, so that an unhappy one is sad (`DOMAIN.md` rule 2) and a neutral
  /// one is none of them.
  var economy: EconomySmiley? {
    switch face {
    case .happy: .happy
    case .sad, .unhappy: .sad
    case .neutral, .none: nil
    }
  }

  /// Reads a cell that holds a smiley or one of our marks and nothing else; `nil` for other text.
  init?(_ cell: String) {
    let text = PrintedText.line(StrongMarks.removed(cell))
    guard !text.isEmpty, text.utf8.count <= 200 else { return nil }
    if let face = Self.typed[text] {
      self = PrintedSmiley(face)
      return
    }
    var rest = text.unicodeScalars[...]
    isDerived = rest.first == "("
    if isDerived { rest = rest.dropFirst() }
    let start = rest
    while let scalar = rest.first, Self.isFace(scalar) { rest = rest.dropFirst() }
    let faces = start[..<rest.startIndex]
    if isDerived, rest.first == ")" { rest = rest.dropFirst() }
    let words = TextSearch.trimmed(Substring(rest))
    let said = PrintedWords.meaning(of: words)
    guard !faces.isEmpty || said != nil, words.isEmpty || said != nil else { return nil }
    // Two that differ are no answer: nobody can tell which one is meant.
    let shown = faces.lazy.compactMap(Self.face)
    guard shown.allSatisfy({ $0 == shown.first }) else { return nil }
    face = said?.face ?? shown.first ?? .none
    isDerived = isDerived || said?.isDerived == true
    isCertain = said?.face != nil && said?.face != Face.none
    isAsked = said?.isAsked ?? (face != .none)
  }

  /// Reads a cell of a column of smileys: there also letters of the font Wingdings whose font is lost,
  /// traffic lights, and cells that are only coloured, are smileys.
  init?(inColumn cell: String) {
    if let smiley = PrintedSmiley(cell) {
      self = smiley
      return
    }
    let text = PrintedText.line(StrongMarks.removed(cell))
    if text.isEmpty, let colour = CellColour(cell: cell) {
      self = PrintedSmiley(colour.face)
      return
    }
    guard text.utf8.count <= 20 else { return nil }
    if let face = Self.inColumns[TextFold.folded(text)] ?? Self.signWithWord(text) {
      self = PrintedSmiley(face)
    } else if text.last == "*", let smiley = PrintedSmiley(inColumn: String(text.dropLast())) {
      // A footnote's mark.
      self = smiley
    } else {
      return nil
    }
  }

  /// *☺ Grøn*, *☹ Gul*: a sign, and a word that agrees with it.
  private static func signWithWord(_ text: String) -> Face? {
    let words = TextSearch.words(text)
    guard words.count == 2, let sign = PrintedSmiley(String(words[0])), !sign.isDerived,
      let face = inColumns[TextFold.folded(String(words[1]))]
    else { return nil }
    return sign.face == face || sign.face == .unhappy && face != .happy ? face : nil
  }

  private init(_ face: Face) {
    self.face = face
    isDerived = false
    isCertain = false
    isAsked = true
  }

  /// Faces of signs, as people type them.
  private static let typed: [String: Face] = [
    ":-)": .happy, ":)": .happy, "=)": .happy, ":-|": .neutral, ":|": .neutral, ":-/": .neutral,
    ":-(": .sad, ":(": .sad, "=(": .sad,
  ]
  private static let inColumns: [String: Face] = [
    "j": .happy, "k": .neutral, "l": .sad, "groen": .happy, "gul": .neutral, "roed": .sad,
    "green": .happy, "yellow": .neutral, "red": .sad,
  ]

  /// Shapes, marks of ours, and what selects a shape's look or skin.
  private static func isFace(_ scalar: Unicode.Scalar) -> Bool {
    face(scalar) != nil || "?!·–".unicodeScalars.contains(scalar)
      || (0xFE00...0xFE0F).contains(scalar.value) || (0x1F3FB...0x1F3FF).contains(scalar.value)
  }

  private static func face(_ scalar: Unicode.Scalar) -> Face? {
    switch scalar.value {
    case 0x1F7E2: .happy
    case 0x1F7E1: .neutral
    case 0x1F534: .sad
    case 0x263A, 0x263B, 0x1F600...0x1F60A, 0x1F642, 0x1F60D: .happy
    case 0x1F610, 0x1F611, 0x1F636: .neutral
    case 0x2639: .unhappy
    case 0x1F612...0x1F616, 0x1F61E...0x1F623, 0x1F625, 0x1F626, 0x1F627, 0x1F629, 0x1F641: .sad
    default: nil
    }
  }
}

extension CellColour {
  fileprivate var face: PrintedSmiley.Face {
    switch self {
    case .green: .happy
    case .yellow: .neutral
    case .red: .sad
    }
  }
}

/// The words beside a smiley, in either language.
enum PrintedWords {
  struct Meaning {
    var face: PrintedSmiley.Face?
    var isDerived = false
    var isAsked = true
  }

  /// What the words mean, which stand alone or before a comma and more; `nil` for other words.
  static func meaning(of words: String) -> Meaning? {
    let folded = TextFold.folded(words)
    for (start, meaning) in table where folded.utf8.starts(with: start.utf8) {
      // *Gladsaxe* is not *glad*.
      let next = folded.utf8.dropFirst(start.utf8.count).first
      if next.map({ !(0x61...0x7A).contains($0) }) ?? true { return meaning }
    }
    return nil
  }

  /// Longer beginnings first: what is carried forward begins with *happy* too.
  private static let table: [(String, Meaning)] = {
    var table: [(String, Meaning)] = []
    for language in Language.allCases {
      let phrases = Phrases(language)
      func add(_ standing: Standing, _ meaning: Meaning) {
        let words = phrases.standing(standing) { _ in "" }
        table.append((TextFold.folded(TextSearch.trimmed(words)), meaning))
      }
      add(.derived(from: FollowUpID("")), Meaning(face: .happy, isDerived: true))
      add(.uncertain, Meaning(face: .unhappy))
      add(.missing, Meaning(face: PrintedSmiley.Face.none))
      add(.again(against: FollowUpID("")), Meaning(face: PrintedSmiley.Face.none))
      add(.upcoming, Meaning(face: PrintedSmiley.Face.none, isAsked: false))
      add(.notDue, Meaning(face: PrintedSmiley.Face.none, isAsked: false))
      add(.reported(.happy), Meaning(face: .happy))
      add(.reported(.neutral), Meaning(face: .neutral))
      add(.reported(.sad), Meaning(face: .sad))
    }
    return table
  }()
}
