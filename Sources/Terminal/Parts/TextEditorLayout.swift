/// How the text is broken into lines, and where offsets stand in them.
extension TextEditor {
  /// How many lines the text takes in a field of so many columns.
  public func lineCount(width: Int) -> Int {
    softLines(width: width).count
  }

  /// One column is kept free for the caret behind a full line.
  func softLines(width: Int) -> [SoftLine] {
    text.withUTF8Buffer { utf8 in
      if isSingleLine {
        return [SoftLine(shown: 0..<utf8.count, end: utf8.count, endsParagraph: false)]
      }
      return SoftWrap.lines(utf8, width: width - 1, charset: charset)
    }
  }

  /// The index of the line the caret is in, and its column there.
  func caretPlace(in lines: [SoftLine]) -> (line: Int, column: Int) {
    // At a break without a newline the caret stands at the start of the next line.
    let line = lines.firstIndex { caret < $0.end } ?? lines.count - 1
    return (line, columns(lines[line].shown.lowerBound..<caret))
  }

  func columns(_ range: Range<Int>) -> Int {
    DisplayWidth.of(text[indices(range)], charset: charset)
  }

  /// The place in a line nearest to a column, not to the right of it.
  func offset(in line: SoftLine, column: Int) -> Int {
    let last = lastPlace(in: line)
    var columns = 0
    var place = line.shown.lowerBound
    while place < last {
      let next = utf8Offset(text.index(after: index(place)))
      columns += self.columns(place..<next)
      if columns > column { break }
      place = next
    }
    return place
  }

  /// The rightmost place of the caret in a line. Behind the last character of a line that the
  /// margin broke begins the next line.
  func lastPlace(in line: SoftLine) -> Int {
    if line.end == text.utf8.count, !line.endsParagraph { return line.end }
    return utf8Offset(text.index(before: index(line.end)))
  }
}
