import MilepaelCore
import MilepaelText

/// The heading of a document: *Anden opfølgning på Aftale om budget 2019 for Ballerup Kommune*.
struct AgreementTitle: Hashable, Sendable {
  var title: String
  var year: Int
  var municipality: String?
  var followUp: String?
  /// *pr. 31. august 2026*.
  var date: CalendarDate?

  init?(_ text: String) {
    guard let word = Self.agreementWord(text),
      let year = Years.all(in: String(text[word...])).first,
      let digits = TextSearch.range(of: "\(year)", in: text, from: word)
    else { return nil }
    // Between the word and the year stands little: else it is a sentence about one.
    guard TextSearch.words(text[word..<digits.upperBound]).count <= 5 else { return nil }
    let end = Self.endOfSpan(after: digits.upperBound, in: text)
    let name = text[word..<end]
    title = name.prefix(1).uppercased() + name.dropFirst()
    self.year = year
    let before = String(text[..<word])
    var after = TextSearch.trimmed(text[end...])
    if let found = Self.municipality(in: after) {
      municipality = found.name
      after = found.rest
      // Another day can be that of its adoption.
      if after.hasPrefix("pr.") { date = PrintedDate.first(in: after) }
    }
    followUp = [before, after].first {
      TextSearch.contains("opfølgning", in: $0) || TextSearch.contains("follow-up", in: $0)
    }.map { TextSearch.trimmed($0.drop { " –—-,:".contains($0) }) }
  }

  /// After *2026-2029*, or after the one year.
  private static func endOfSpan(after year: String.Index, in text: String) -> String.Index {
    guard let dash = text[year...].first, "-–".contains(dash) else { return year }
    let start = text.index(after: year)
    let digits = text.utf8[start...].prefix { (0x30...0x39).contains($0) }
    return digits.count == 4 ? digits.endIndex : year
  }

  /// *for Køge Kommune*, *– Esbjerg Kommune*: the capital words that end so, and what stands after them.
  private static func municipality(in text: String) -> (name: String, rest: String)? {
    guard let range = TextSearch.range(of: "Kommune", in: text) else { return nil }
    let end = text[range.upperBound...].first.map { $0.isLetter } ?? false ? nil : range.upperBound
    let words = TextSearch.words(text[..<range.lowerBound]).reversed()
      .prefix { $0.first?.isUppercase == true }.prefix(3).reversed()
    guard let end, let first = words.first else { return nil }
    return (
      PrintedText.line(String(text[first.startIndex..<end])),
      TextSearch.trimmed(text[end...])
    )
  }

  /// Where *Aftale om …*, *Budgetaftale …* begins.
  private static func agreementWord(_ text: String) -> String.Index? {
    let words = TextSearch.words(text)
    for (index, word) in words.enumerated() {
      let folded = TextFold.folded(String(word))
      let letters = folded.filter(\.isLetter)
      if ["aftale", "budgetaftale", "budgetaftalen", "aftalen", "budgetforlig", "agreement"]
        .contains(letters)
      {
        // *Budget agreement 2026*.
        let isOfTwo = index > 0 && TextFold.folded(String(words[index - 1])) == "budget"
        return isOfTwo ? words[index - 1].startIndex : word.startIndex
      }
    }
    return nil
  }
}
