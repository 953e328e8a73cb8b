import MilepaelCore

/// What stands at the top or the foot of every page of minutes, and comes between the lines of a
/// decision: *5*, *Side 3 af 12*, *REFERAT Havneudvalget d. 04-05-2026*.
///
/// What only comes back is none: *Taget til efterretning* stands in every item.
struct PageLines {
  /// The places of such lines.
  private(set) var places: Set<Int> = []
  /// Those of them that are a number and nothing else, which could be an item's as well.
  private(set) var bareNumbers: Set<Int> = []

  init(_ lines: [SourcePart]) {
    let texts = lines.map { $0.kind == .row ? nil : PageText($0.text) }
    let numbers = texts.indices.filter { texts[$0]?.isBare == true }
    let pages = Set(texts.indices.filter { texts[$0]?.hasPage == true }).union(numbers)
    func isBeside(_ index: Int, _ places: Set<Int>) -> Bool {
      places.contains(index - 1) || places.contains(index + 1)
    }
    func number(of index: Int) -> Int { texts[index]?.number ?? 0 }

    places = Set(texts.indices.filter { texts[$0]?.isPage == true })
    if let title = texts.firstIndex(where: { $0?.isTitle == true }), let name = texts[title]?.name {
      for index in texts.indices.dropFirst(title + 1) where texts[index]?.name == name {
        places.insert(index)
      }
    }
    for (name, all) in Dictionary(grouping: texts.indices, by: { texts[$0]?.name ?? "" })
    where !name.isEmpty && all.count >= 3 && zip(all, all.dropFirst()).allSatisfy({ $1 - $0 > 3 }) {
      // On the first page it can be the document's own heading.
      let later = all.dropFirst()
      let isNumbered =
        later.allSatisfy { texts[$0]?.hasPage == true }
        && zip(later, later.dropFirst()).allSatisfy { number(of: $0) < number(of: $1) }
      let isRunning =
        isNumbered
        || later.allSatisfy { isBeside($0, pages) && texts[$0]?.canRepeat == true }
      if isRunning { places.formUnion(all) }
    }
    let isSeries =
      numbers.count >= 3
      && zip(numbers, numbers.dropFirst()).allSatisfy { first, second in
        second - first > 3 && (1...3).contains(number(of: second) - number(of: first))
      }
    bareNumbers = Set(
      numbers.filter { index in
        isSeries || isBeside(index, places) || Self.isInSentence(index, lines)
      })
    places.formUnion(bareNumbers)
    // What says that something is closed is never left out.
    places = places.filter { !ClosedMark.isIn(lines[$0].text) }
  }

  /// Between the two halves of a sentence.
  private static func isInSentence(_ index: Int, _ lines: [SourcePart]) -> Bool {
    guard index > 0, index + 1 < lines.count, lines[index - 1].kind != .row,
      lines[index + 1].kind != .row
    else { return false }
    return MinutesReader.goesOn(lines[index - 1].text[...], lines[index + 1].text[...])
  }
}

/// A line, and what of it is the number of a page.
private struct PageText {
  /// Without the number, folded.
  var name: String
  /// It is the number of a page, and says so: *Side 3*.
  var isPage = false
  /// It is a number: *3*.
  var isBare = false
  /// It is or ends with a page that is called so: *Aaby Kommune, side 3*.
  var hasPage = false
  var number: Int?
  /// It is a line with which minutes begin.
  var isTitle = false

  private let text: String
  private static let words: Set<String> = ["side", "page"]

  init?(_ text: String) {
    guard text.utf8.count <= 160 else { return nil }
    self.text = text
    isPage = RunningLines.isPageNumber(text)
    var rest = TextSearch.words(TextFold.folded(text))[...]
    if rest.count >= 4, Self.words.contains(String(rest[rest.endIndex - 4])),
      ["af", "of"].contains(rest[rest.endIndex - 2])
    {
      rest = rest.dropLast(2)
    }
    if let last = rest.last, last.utf8.count <= 3, let page = Int(last), page > 0 {
      number = page
      rest = rest.dropLast()
      if let word = rest.last, Self.words.contains(String(word)) {
        hasPage = true
        rest = rest.dropLast()
      }
    }
    hasPage = hasPage || isPage
    isBare = !isPage && number != nil && rest.isEmpty
    while let last = rest.last, !last.contains(where: { $0.isLetter || $0.isNumber }) {
      rest = rest.dropLast()
    }
    var joined = rest.joined(separator: " ")
    while let last = joined.utf8.last, ",;|".utf8.contains(last) { joined.removeLast() }
    name = joined
    if let head = MinutesHead(text) { isTitle = !head.committee.isEmpty || head.date != nil }
  }

  /// It is no line that minutes have in every item.
  var canRepeat: Bool {
    !".:".contains(text.last ?? ".") && text.first?.isUppercase == true
      && MinutesReader.section(of: text) == nil && !MinutesReader.isOtherHeading(text)
      && !ShortDecision.isOne(text) && ItemHeading(text, isHeading: false, after: 0) == nil
      && !CaseNumber.isOne(text)
  }
}
