import MilepaelCore

/// What comes after each line that can be the heading of an item: it tells a heading from a point of
/// a decision, *Ad punkt 2: Godkendt.*
struct ItemOutlook {
  /// What stands between such a line and the next one.
  struct Following {
    var hasDecision = false
    /// Something that a case's presentation has: *Indstilling*, *Resume*.
    var hasPresentation = false
    var hasCaseNumber = false
    /// A word that may close the item.
    var hasClosed = false
    /// The next line after it that is an item's heading beyond doubt.
    var next: (number: Int, title: String)?
  }

  private var following: [Int: Following] = [:]
  /// The items that any line closes by their numbers.
  private(set) var closed: Set<Int> = []

  init(
    _ lines: [SourcePart], without pages: Set<Int>, isDecision: (_ head: String) -> Bool
  ) {
    var since = Following()
    for index in lines.indices.reversed() where !pages.contains(index) {
      let part = lines[index]
      let text = MinutesReader.line(of: part)
      let isHeading = part.kind == .heading
      closed.formUnion(ItemHeading.closedTogether(text))
      guard let heading = ItemHeading(text, isHeading: isHeading, after: 0) else {
        since.add(text, isHeading: isHeading, isDecision)
        continue
      }
      following[index] = since
      let isSure =
        isHeading || heading.certainty != .open || since.hasDecision || since.hasPresentation
        || since.hasCaseNumber || since.hasClosed
      var next = since.next
      if isSure, let number = heading.number { next = (number, heading.title) }
      since = Following(next: next)
    }
  }

  subscript(index: Int) -> Following { following[index] ?? Following() }
}

extension ItemOutlook.Following {
  fileprivate mutating func add(
    _ text: String, isHeading: Bool, _ isDecision: (_ head: String) -> Bool
  ) {
    if ClosedMark.isIn(text) || ClosedWords.hasLetter(text) { hasClosed = true }
    if CaseNumber.isOne(text) { hasCaseNumber = true }
    switch MinutesReader.section(of: text) {
    case (.decision, let head, _)?: if isDecision(head) { hasDecision = true }
    case (.proposal, _, _)?: hasPresentation = true
    case .some: break
    case nil: if isHeading || MinutesReader.isOtherHeading(text) { hasPresentation = true }
    }
  }
}
