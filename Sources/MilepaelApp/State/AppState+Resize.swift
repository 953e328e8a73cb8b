import Terminal

extension AppState {
  /// Another size of the window: the place stays. The page is wrapped anew, so the reader's line is
  /// found again by the words that stand on it.
  mutating func resize(to size: Size) {
    let isReading = isReadingDetail
    let cursor = browse.detail.cursor
    let letters = detailPage.letters(before: cursor)
    self.size = size
    browse.side = isReading ? .detail : .list
    browse.isOpen = isReading
    browse.detail.cursor = detailPage.line(after: letters)
    browse.detail.top = max(0, browse.detail.top + browse.detail.cursor - cursor)
    rewrapReaders()
    layOutPage()
  }
}

extension DetailPage {
  /// How many letters stand before a line; blanks, which wrapping moves, do not count.
  func letters(before line: Int) -> Int {
    lines.prefix(max(0, line)).reduce(0) { $0 + $1.letters }
  }

  /// The line that holds the letter after so many.
  func line(after letters: Int) -> Int {
    var seen = 0
    for (index, line) in lines.enumerated() {
      seen += line.letters
      if seen > letters { return index }
    }
    return max(0, lines.count - 1)
  }
}

extension DetailLine {
  fileprivate var letters: Int {
    parts.reduce(0) { $0 + $1.text.unicodeScalars.count { $0 != " " } }
  }
}
