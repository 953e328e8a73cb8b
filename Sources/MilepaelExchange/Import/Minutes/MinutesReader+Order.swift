import MilepaelCore

/// Which item can follow which.
extension MinutesReader {
  /// After a closed item only the next number is believed: a closed text has points of its own, and
  /// *Punkt 4: …* in it would begin an open item.
  func isOutOfOrder(_ number: Int, _ heading: ItemHeading) -> Bool {
    guard let last = minutes.items.last, last.item.isClosed || closing.isWithheld,
      closing.part == .open, !closing.opensNext, !closing.closesNext
    else { return false }
    let title = ContentsLine.folded(heading.title)
    if !title.isEmpty, closing.openTitles.contains(title) { return false }
    // An agenda before the items names them all, and then they begin anew.
    let isAgenda = minutes.items.allSatisfy(\.isEmpty) && !closing.hasLines
    if isAgenda,
      minutes.items.contains(where: {
        $0.item.number == number && ContentsLine.folded($0.item.title) == title
      })
    {
      return false
    }
    // *Punkt 3 i notatet* is in a text when the headings are *Punkt 2: …*.
    if closing.hasSign, !heading.hasSign { return true }
    let next = last.item.number + 1
    return !(next...(next + closing.unnumbered)).contains(number)
  }
}

extension ItemHeading {
  /// A line in which closed items begin behind something else, parted before each heading: *Afbud: Bo
  /// Holm Punkt 2: Lukket: Køb*.
  static func parted(_ line: String) -> [String] {
    guard ClosedMark.isIn(line) else { return [line] }
    var starts: [String.Index] = []
    var from = line.startIndex
    while let found = TextSearch.range(of: "punkt ", in: line, from: from) {
      from = found.upperBound
      let digits = line[found.upperBound...].prefix { $0.isASCII && $0.isNumber }
      let isBound =
        found.lowerBound == line.startIndex
        || !line[line.index(before: found.lowerBound)].isLetter
      if isBound, !digits.isEmpty, line[digits.endIndex...].first == ":" {
        starts.append(found.lowerBound)
      }
    }
    guard let first = starts.first, starts.count > 1 || !isPrefix(line[..<first]) else {
      return [line]
    }
    let bounds = (isPrefix(line[..<first]) ? [] : [line.startIndex]) + starts
    return zip(bounds, bounds.dropFirst() + [line.endIndex]).map { String(line[$0..<$1]) }
  }

  /// What can stand before a heading's number and belongs to it: *Lukket -*, a sign, *Ad*.
  private static func isPrefix(_ text: Substring) -> Bool {
    ClosedMark.folded(text).allSatisfy { ClosedMark.isClosed($0) || ["ad", "ekstra"].contains($0) }
  }
}
