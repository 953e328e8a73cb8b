import MilepaelCore

/// *Ekstra opfølgning på Aftale om budget 2018*, with or without the chapter's heading on its line.
struct ExtraHeading: Hashable, Sendable {
  var title: String
  var year: Int
  /// What else stands on the line.
  var rest: String

  private static let starts = [
    "Ekstra opfølgning på ", "Ekstra opfølgning – ", "Ekstra opfølgning - ", "Ekstra opfølgning: ",
    "Ekstraopfølgning på ", "Restopfølgning på ", "Opfølgning på uafsluttede initiativer fra ",
    "Opfølgning på uafsluttede punkter fra ", "Extra follow-up on ",
  ]

  init?(_ text: String) {
    let plain = StrongMarks.removed(text)
    guard plain.utf8.count <= 300 else { return nil }
    for start in Self.starts {
      guard let found = TextSearch.range(of: start, in: text),
        text[..<found.lowerBound].unicodeScalars.allSatisfy(StrongMarks.are)
      else { continue }
      let after = text[found.upperBound...]
      let end = after.unicodeScalars.firstIndex(where: StrongMarks.are) ?? after.endIndex
      let title = StrongMarks.removed(String(after[..<end]))
      guard let year = Years.all(in: title).first else { continue }
      self.title = PrintedText.line(title)
      self.year = year
      rest = StrongMarks.removed(String(after[end...]))
      // Without bold between them the chapter's number tells where it begins.
      if rest.isEmpty, let number = TextSearch.range(of: "\(year)", in: self.title) {
        rest = TextSearch.trimmed(self.title[number.upperBound...])
        if HeadNumber.chapter(rest) == nil { rest = "" }
        if !rest.isEmpty { self.title = String(self.title[..<number.upperBound]) }
      }
      return
    }
    return nil
  }
}
