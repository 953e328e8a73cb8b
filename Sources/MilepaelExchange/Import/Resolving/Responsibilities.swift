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
  ]

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
    guard text.utf8.contains(UInt8(ascii: ":")) else { return nil }
    return labels.compactMap { TextSearch.range(of: $0.0, in: text)?.lowerBound }.min()
  }

  init(_ text: String) {
    var marks: [(Range<String.Index>, any Field)] = []
    for (word, field) in Self.labels {
      guard let range = TextSearch.range(of: word, in: text) else { continue }
      marks.append((range, field))
    }
    // A label within another one is none: *Involverede udvalg* and *udvalg*.
    marks.sort { $0.0.lowerBound < $1.0.lowerBound }
    let start = marks.first?.0.lowerBound ?? text.endIndex
    addOthers(String(text[..<start]))
    for (index, (range, field)) in marks.enumerated() {
      let end = index + 1 < marks.count ? marks[index + 1].0.lowerBound : text.endIndex
      guard range.upperBound <= end else { continue }
      let piece = String(text[range.upperBound..<end])
      let isAlone = piece.unicodeScalars.prefix { $0 == "\n" || $0 == " " }.contains("\n")
      var paragraphs = PrintedText.paragraphs(PrintedText.normalised(piece))
      // Nothing stands after the label: what follows is a paragraph of its own.
      if !isAlone || field != \.contributors, !paragraphs.isEmpty {
        self[keyPath: field] = paragraphs.removeFirst()
      }
      others += paragraphs
    }
  }

  private mutating func addOthers(_ text: String) {
    others += PrintedText.paragraphs(PrintedText.normalised(text))
  }
}
