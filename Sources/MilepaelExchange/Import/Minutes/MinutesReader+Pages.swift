import MilepaelCore

/// What a page end leaves between the lines of a text.
extension MinutesReader {
  /// Leaves out what belongs to the page; before the items only what says that it does.
  mutating func endPage(_ text: String) -> Bool {
    guard pages.places.contains(index),
      !minutes.items.isEmpty || RunningLines.isPageNumber(text)
    else { return false }
    isPageBroken = true
    // What closes something after a page's end may mean the item before it or the next one.
    closing.isPastPageEnd = true
    if pages.bareNumbers.contains(index) { closing.sinceBareNumber = 0 }
    return true
  }

  /// Adds a paragraph, or the rest of one that the end of a page had cut.
  mutating func add(
    _ text: String, _ part: SourcePart, to field: WritableKeyPath<Meeting.Item, String?>
  ) {
    if let count = closing.sinceBareNumber { closing.sinceBareNumber = count + 1 }
    let isRest = isPageBroken && part.kind == .paragraph
    if isRest, let before = current.item[keyPath: field], Self.goesOn(before[...], text[...]) {
      current.item[keyPath: field]?.append(" " + text)
    } else {
      current.item[keyPath: field].add(paragraph: text)
    }
  }
}
