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
    func isBeside(_ index: Int, _ places: Set<Int>) -> Bool {
      places.contains(index - 1) || places.contains(index + 1)
    }
    places = Set(texts.indices.filter { texts[$0]?.isPage == true })
    if let title = texts.firstIndex(where: { $0?.isTitle == true }), let name = texts[title]?.name {
      for index in texts.indices.dropFirst(title + 1) where texts[index]?.name == name {
        places.insert(index)
      }
    }
    let byName = Dictionary(grouping: texts.indices) { texts[$0]?.name ?? "" }
      .filter { !$0.key.isEmpty && $0.value.count >= 3 }
    for all in byName.values where Self.count(all.dropFirst().map { texts[$0] }) {
      places.formUnion(all)
    }
    // Another number in a line of its own can be a decision's: *25* between two lines of a sentence.
    let isSeries = numbers.count >= 3 && Self.counts(numbers.compactMap { texts[$0]?.number })
    bareNumbers = Set(numbers.filter { isSeries || isBeside($0, places) })
    places.formUnion(bareNumbers)
    // What is also printed before the items is no decision: *Taget til efterretning* stands in each.
    let first = lines.firstIndex { ItemHeading($0.text, isHeading: false, after: 0) != nil } ?? 0
    for all in byName.values where (all.first ?? first) < first {
      let later = all.filter { $0 >= first }
      if later.allSatisfy({ isBeside($0, places) }) { places.formUnion(later) }
    }
    // What says that something is closed is never left out.
    places = places.filter { !ClosedMark.isIn(lines[$0].text) }
  }
}

extension PageLines {
  /// Whether lines end with the numbers of pages that are called so, each greater than the one before.
  private static func count(_ lines: [PageText?]) -> Bool {
    let numbers = lines.map { $0?.hasPage == true ? $0?.number ?? 0 : 0 }
    return !numbers.contains(0) && zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// Whether bare numbers count the pages from the beginning, one after another.
  private static func counts(_ numbers: [Int]) -> Bool {
    (1...3).contains(numbers.first ?? 0)
      && zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
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

  private static let words: Set<String> = ["side", "page"]

  init?(_ text: String) {
    guard text.utf8.count <= 160 else { return nil }
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
}
