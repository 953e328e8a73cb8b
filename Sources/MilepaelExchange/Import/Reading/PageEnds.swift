import MilepaelCore

/// The ends of an agreement's pages: numbers without a word, and what stands beside them more than
/// once. (In minutes a bare number can be an item's, and *Godkendt* stands everywhere.)
enum PageEnds {
  /// The parts, with such lines marked as ``SourcePart/Kind/running``.
  static func marked(_ parts: [SourcePart]) -> [SourcePart] {
    let ends = Set(parts.indices.filter { isEnd(parts[$0]) })
    guard !ends.isEmpty else { return parts }
    var counts: [String: Int] = [:]
    for part in parts where part.kind == .paragraph || part.kind == .running {
      counts[part.cells[0], default: 0] += 1
    }
    var marked = parts
    for index in parts.indices {
      let isBeside = ends.contains(index - 1) || ends.contains(index + 1)
      let isRepeated =
        parts[index].kind == .paragraph && counts[parts[index].cells[0], default: 0] > 1
        && parts[index].cells[0].utf8.count <= 80
      if ends.contains(index) || isBeside && isRepeated { marked[index].kind = .running }
    }
    return marked
  }

  /// *2*, *- 3 -*, *4/12*, *Side 2 af 9*.
  private static func isEnd(_ part: SourcePart) -> Bool {
    guard part.kind != .row, part.kind != .heading, part.cells[0].utf8.count <= 24 else {
      return false
    }
    let text = part.cells[0]
    if RunningLines.isPageNumber(text) { return true }
    let bare = TextSearch.trimmed(text.drop { "-– ".contains($0) })
    let numbers = bare.split(whereSeparator: { "/-– ".contains($0) })
    return (1...2).contains(numbers.count) && numbers.allSatisfy { $0.count <= 3 && Int($0) != nil }
  }
}
