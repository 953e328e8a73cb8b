import MilepaelCore

/// How an item's heading is printed. A document prints them all alike.
struct HeadingForm: Hashable, Sendable {
  /// The document makes it a heading, or it is a row.
  var isHeading: Bool
  var isBold: Bool
  /// *punkt*, *ad pkt*.
  var words: [String]

  init(_ text: String, _ part: SourcePart) {
    isHeading = part.kind == .heading || part.kind == .row
    isBold = part.cells[0].hasPrefix("**") && part.cells[0].hasSuffix("**")
    words = ClosedMark.folded(text.prefix { !$0.isNumber })
  }
}

/// Points of a decision or a proposal, which begin as the headings of items do: *Ad punkt 1: Godkendt.*
///
/// In doubt such a line is a heading: a closed item that is taken for a point would come out with the
/// item before it.
extension MinutesReader {
  /// True for a line that belongs to the text that is being read, though it has an item's number.
  mutating func readPoint(_ text: String, _ part: SourcePart, _ heading: ItemHeading) -> Bool {
    let form = HeadingForm(text, part)
    let isAd = form.words.first == "ad"
    if !isOpen { return isPoint(ofClosedItem: heading, form) }
    guard isOpen, canHavePoints(isAd: isAd), !form.isHeading, !form.isBold,
      heading.certainty == .open
    else { return false }
    let numbers = ItemHeading.numbers(namedIn: String(text.prefix(60).prefix { $0 != ":" }))
    guard let first = numbers.first, let last = numbers.max() else { return false }
    let isAnother = self.form != nil && form != self.form
    // *Punkt 2A: …* begins something, *Ad punkt 1-2: …* does not.
    guard heading.number != nil || isAd && isAnother else { return false }
    let outlook =
      self.outlook
      ?? ItemOutlook(lines, without: pages.places, isDecision: isOfThisMeeting)
    self.outlook = outlook
    let place = Place(
      isAd: isAd, isBack: first <= current.item.number,
      goesOn: lastPoint > 0 && first == lastPoint + 1)
    guard !isCalledClosed(first, heading, place, outlook) else { return false }
    let isPoint =
      isAnother
      ? Self.isPoint(unlikeHeadings: first, place, outlook[index])
      : Self.isPoint(likeHeadings: first, place, outlook[index], heading.title)
    if isPoint { lastPoint = last }
    return isPoint
  }

  /// In a closed item *Ad punkt 3: …* is a point of that, where items are headed otherwise, and so is
  /// *Punkt 2: at …*.
  private func isPoint(ofClosedItem heading: ItemHeading, _ form: HeadingForm) -> Bool {
    guard !form.isHeading, !form.isBold, heading.certainty == .open, !minutes.items.isEmpty else {
      return false
    }
    let isAnother = self.form.map { $0 != form } ?? false
    return form.words.first == "ad" && isAnother || heading.title.first?.isLowercase == true
  }

  /// How a number stands to those before it.
  private struct Place {
    var isAd: Bool
    /// It is not past the item's own.
    var isBack: Bool
    /// It is the one after the last point's.
    var goesOn: Bool
  }

  /// Whether the text that is being read can have points of its own, and nothing closed has begun.
  private func canHavePoints(isAd: Bool) -> Bool {
    guard closing.part == .open, !closing.closesNext, !closing.opensNext else { return false }
    return section == .decision || section == .proposal
      || section == .other && closing.hasSections && isAd
  }

  /// Whether what follows, or another line, may say of a number or a title that it is closed.
  private func isCalledClosed(
    _ number: Int, _ heading: ItemHeading, _ place: Place, _ outlook: ItemOutlook
  ) -> Bool {
    let ahead = outlook[index]
    if ahead.hasClosed || ahead.hasCaseNumber || section == .decision && ahead.hasDecision {
      return true
    }
    let title = ContentsLine.folded(heading.title)
    if closing.names(title) || closing.openTitles.contains(title) { return true }
    // The same item twice is closed when it is so once.
    if let next = ahead.next, next.number == number {
      let other = ContentsLine.folded(next.title)
      if title.hasPrefix(other) || other.hasPrefix(title) { return true }
    }
    guard closing.numbers.contains(number) || outlook.closed.contains(number) else { return false }
    return !(place.isAd && place.isBack)
  }

  /// *Ad punkt 2: …*, or a plain line where headings are set as such.
  private static func isPoint(
    unlikeHeadings number: Int, _ place: Place, _ ahead: ItemOutlook.Following
  ) -> Bool {
    if place.isBack { return true }
    // The items go on with this number, or with one before it.
    if let next = ahead.next { return next.number <= number || place.isAd && place.goesOn }
    return place.isAd || place.goesOn && !ahead.hasPresentation && !ahead.hasDecision
  }

  /// *Punkt 2: …*, as the items themselves.
  private static func isPoint(
    likeHeadings number: Int, _ place: Place, _ ahead: ItemOutlook.Following, _ title: String
  ) -> Bool {
    let isBeforeNext = ahead.next.map { $0.number <= number } ?? false
    // The decision of the item follows a proposal's last point: *Punkt 2: at kajen udbedres.*
    if place.goesOn, isBeforeNext, title.first?.isLowercase == true { return true }
    guard !ahead.hasDecision, !ahead.hasPresentation else { return false }
    return place.isBack || isBeforeNext
      || place.goesOn && title.last == "." && ShortDecision.isOne(title)
  }
}
