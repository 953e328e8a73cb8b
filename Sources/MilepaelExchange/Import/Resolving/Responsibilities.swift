import MilepaelCore
import MilepaelText

/// Who is responsible, in the running text of a published document: *Ansvarligt center: …*,
/// *Ansvarligt udvalg: …*, *Væsentlig bidragsyder: …*, and whatever stands after that.
struct Responsibilities: Sendable {
  var centre = ""
  /// As written, several joined by *samt*.
  var committees = ""
  /// The paragraph after *Væsentlig bidragsyder*: names, and sentences that go on with them.
  var contributors = ""
  /// After *Involverede udvalg*.
  var involved = ""
  /// The paragraphs after that.
  var others: [String] = []

  /// More than one responsible centre, where a store has one: those after the first.
  var otherCentres = ""

  private typealias Field = WritableKeyPath<Responsibilities, String> & Sendable

  private static let labels: [(String, any Field)] = [
    ("Ansvarligt center:", \.centre), ("Ansvarlige center:", \.centre),
    ("Ansvarlig forvaltning:", \.centre), ("Responsible centre:", \.centre),
    ("Ansvarligt udvalg:", \.committees), ("Ansvarligt fagudvalg:", \.committees),
    ("Ansvarlige udvalg:", \.committees), ("Responsible committee:", \.committees),
    ("Væsentlig bidragsyder:", \.contributors), ("Væsentlige bidragsydere:", \.contributors),
    ("Significant contributor:", \.contributors), ("Involverede udvalg:", \.involved),
    ("Involveret udvalg:", \.involved), ("Involved committees:", \.involved),
    ("Væsentlige bidragydere:", \.contributors), ("Væsentlig bidragyder:", \.contributors),
    ("Ansvarlige centre:", \.centre), ("Ansvarligt område:", \.centre),
    ("Ansvarlig afdeling:", \.centre), ("Ansvarlig enhed:", \.centre),
    ("Ansvarligt fagcenter:", \.centre), ("Ansvarligt direktørområde:", \.centre),
    ("Ansvarlig magistratsafdeling:", \.centre), ("Politisk udvalg:", \.committees),
    ("Øvrige bidragsydere:", \.contributors),
  ]
  /// Words that are labels only where they begin with a capital letter: *fagudvalg:* ends others.
  private static let bare: [(String, any Field)] = [
    ("Fagudvalg:", \.committees), ("Bidragsydere:", \.contributors),
    ("Bidragsyder:", \.contributors),
  ]

  /// The first place of every label in a text, in their order. Each ends with a colon, of which a text
  /// has few.
  private static func marks(in text: String) -> [(Range<String.Index>, any Field)] {
    let bytes = text.utf8
    var found: [(Range<String.Index>, any Field)] = []
    var isFound: Set<String> = []
    var start = bytes.startIndex
    while let colon = bytes[start...].firstIndex(of: UInt8(ascii: ":")) {
      start = bytes.index(after: colon)
      for (word, field) in labels where !isFound.contains(word) {
        guard let range = TextSearch.end(word, of: text, upTo: start) else { continue }
        isFound.insert(word)
        found.append((range, field))
      }
      for (word, field) in bare where !isFound.contains(word) {
        guard let range = TextSearch.end(word, of: text, upTo: start) else { continue }
        let before = bytes[..<range.lowerBound].last
        let isWord = before.map { $0 == 0x20 || $0 == 0x0A } ?? true
        // Beside a label of the same it is a sentence: *Fagudvalg: alle involveres.*
        guard isWord, text[range.lowerBound].isUppercase, !found.contains(where: { $0.1 == field })
        else { continue }
        isFound.insert(word)
        found.append((range, field))
      }
    }
    return found.sorted { $0.0.lowerBound < $1.0.lowerBound }
  }

  /// The word before a fact in the running text.
  static func word(for label: DocumentLabel) -> String? {
    switch label {
    case .centre: "Ansvarligt center:"
    case .committee: "Ansvarligt udvalg:"
    case .contributors: "Væsentlig bidragsyder:"
    case .involved: "Involverede udvalg:"
    default: nil
    }
  }

  /// Where the responsible centre or committee is named.
  static func begins(in text: String) -> String.Index? {
    marks(in: text).first?.0.lowerBound
  }

  init(_ text: String) {
    let marks = Self.marks(in: text)
    let start = marks.first?.0.lowerBound ?? text.endIndex
    addOthers(String(text[..<start]))
    for (index, (range, field)) in marks.enumerated() {
      let end = index + 1 < marks.count ? marks[index + 1].0.lowerBound : text.endIndex
      guard range.upperBound <= end else { continue }
      let piece = String(text[range.upperBound..<end])
      let isAlone = piece.unicodeScalars.prefix { $0 == "\n" || $0 == " " }.contains("\n")
      var paragraphs = PrintedText.paragraphs(PrintedText.normalised(piece))
      // Nothing stands after the label: what follows is a paragraph of its own.
      if let list = paragraphs.first.flatMap(Self.list) {
        add(list, to: field)
        paragraphs.removeFirst()
      } else if !isAlone || field != \.contributors, !paragraphs.isEmpty {
        add(paragraphs.removeFirst(), to: field)
      }
      others += paragraphs
    }
    for field in [\Responsibilities.contributors, \.involved]
    where Self.nobody.contains(TextFold.folded(self[keyPath: field])) {
      self[keyPath: field] = ""
    }
    partCentres()
  }

  private static let nobody: Set<String> = [
    "ingen", "ingen.", "-", "–", "—", "none", "none.", "n/a",
  ]

  /// The names of a list of items, parted by semicolons; `nil` for other texts.
  private static func list(_ paragraph: String) -> String? {
    let items = paragraph.split(separator: "\n")
    guard !items.isEmpty, items.allSatisfy({ $0.hasPrefix("- ") || $0.hasPrefix("• ") }) else {
      return nil
    }
    return items.map { TextSearch.trimmed($0.dropFirst(2)) }.joined(separator: "; ")
  }

  /// Of two labels that mean the same, both are read.
  private mutating func add(_ text: String, to field: any Field) {
    if self[keyPath: field].isEmpty {
      self[keyPath: field] = text
    } else {
      let joint = field == \.centre ? " samt " : "; "
      self[keyPath: field] += joint + text
    }
  }

  /// *Teknik samt Social*: the word is only ever between names.
  private mutating func partCentres() {
    guard let joint = TextSearch.range(of: " samt ", in: centre) else { return }
    otherCentres = String(centre[joint.upperBound...]).replacing(" samt ", with: "; ")
    centre = String(centre[..<joint.lowerBound])
  }

  private mutating func addOthers(_ text: String) {
    others += PrintedText.paragraphs(PrintedText.normalised(text))
  }
}
