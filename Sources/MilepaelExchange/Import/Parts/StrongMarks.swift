/// Two characters that stand around what a document prints bold, one that stands for a picture, and
/// those of ``CellColour``, while it is being read. None can be in a text: they are of the kind that is never printed.
enum StrongMarks {
  static let begin: Unicode.Scalar = "\u{E000}"
  static let end: Unicode.Scalar = "\u{E001}"

  /// A picture without words.
  static let picture: Unicode.Scalar = "\u{E002}"

  /// The last of all.
  private static let last = CellColour.red.mark

  static func are(_ scalar: Unicode.Scalar) -> Bool {
    (begin.value...last.value).contains(scalar.value)
  }

  static func removed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: are) else { return text }
    var out = String.UnicodeScalarView()
    out.append(contentsOf: text.unicodeScalars.filter { !are($0) })
    return PrintedText.normalised(String(out))
  }

  /// The bold beginning of a text without its colon, and the rest; `nil` when it begins otherwise.
  static func leading(_ text: String) -> (label: String, rest: String)? {
    let scalars = text.unicodeScalars
    guard scalars.first == begin, let close = scalars.firstIndex(of: end) else { return nil }
    let label = String(scalars[scalars.index(after: scalars.startIndex)..<close])
    let rest = String(scalars[scalars.index(after: close)...])
    let trimmed = TextSearch.trimmed(label)
    guard trimmed.hasSuffix(":") else { return nil }
    return (String(trimmed.dropLast()), TextSearch.trimmed(rest))
  }
}
