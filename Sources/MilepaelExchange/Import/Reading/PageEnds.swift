import MilepaelCore

/// The ends of an agreement's pages: numbers without a word, and what stands beside them more than
/// once. (In minutes a bare number can be an item's, and *Godkendt* stands everywhere.)
enum PageEnds {
  /// The parts, with such lines marked as ``SourcePart/Kind/running``.
  static func marked(_ parts: [SourcePart]) -> [SourcePart] {
    let ends = ends(of: parts)
    guard !ends.isEmpty else { return parts }
    var counts: [String: Int] = [:]
    for part in parts where part.kind == .paragraph || part.kind == .running {
      counts[part.cells[0], default: 0] += 1
    }
    var marked = parts
    for index in parts.indices {
      let isBeside = ends.contains(index - 1) || ends.contains(index + 1)
      let isRepeated =
        RunningLines.isCandidate(parts[index]) && counts[parts[index].cells[0], default: 0] > 1
      if ends.contains(index) || isBeside && isRepeated { marked[index].kind = .running }
    }
    return marked
  }

  /// The lines that end a page: those that say so, and bare numbers as far as they count the pages.
  private static func ends(of parts: [SourcePart]) -> Set<Int> {
    var ends: Set<Int> = []
    var last = 0
    for (index, part) in parts.enumerated() where part.kind != .row && part.kind != .heading {
      let text = part.cells[0]
      if text.utf8.count > 24 { continue }
      if RunningLines.isPageNumber(text) {
        ends.insert(index)
      } else if let page = page(text), page > last, page <= last + 3 {
        ends.insert(index)
        last = page
      }
    }
    return ends
  }

  /// *2*, *- 3 -*, *4/12*.
  private static func page(_ text: String) -> Int? {
    let isBetween = text.hasPrefix("-") || text.hasPrefix("–")
    let bare = TextSearch.trimmed(isBetween ? text.filter { !"-–".contains($0) } : text)
    let numbers = bare.split(separator: "/").map { TextSearch.trimmed($0) }
    guard (1...2).contains(numbers.count), numbers.allSatisfy({ $0.utf8.count <= 3 }),
      let page = Int(numbers[0]), page > 0
    else { return nil }
    if numbers.count == 1 { return page }
    return Int(numbers[1]).flatMap { page <= $0 ? page : nil }
  }
}
