import MilepaelCore

/// What stands at the top or the foot of every page, and comes between the lines of a text: *Side 3 af
/// 40*, the municipality's name.
enum RunningLines {
  /// The parts, with such lines marked.
  static func marked(_ parts: [SourcePart]) -> [SourcePart] {
    var counts: [String: Int] = [:]
    for part in parts where isCandidate(part) { counts[part.cells[0], default: 0] += 1 }
    // A heading of a section comes back as well, but over initiatives.
    for (index, part) in parts.enumerated() where counts[part.cells[0], default: 0] >= 3 {
      if index + 1 < parts.count, InitiativeHead(parts[index + 1], next: nil) != nil {
        counts[part.cells[0]] = nil
      }
    }
    let table = parts.firstIndex { $0.kind == .row } ?? parts.count
    var first: Set<String> = []
    return parts.enumerated().map { index, part in
      guard part.kind == .paragraph else { return part }
      let isRepeated = counts[part.cells[0], default: 0] >= 3
      // On the first page it is the document's own heading.
      let isHeading = isRepeated && index < table && first.insert(part.cells[0]).inserted
      guard isPageNumber(part.cells[0]) || isRepeated && !isHeading else { return part }
      var running = part
      running.kind = .running
      return running
    }
  }

  /// *Side 3*, *Side 3 af 40*, *- 3 -*.
  static func isPageNumber(_ text: String) -> Bool {
    guard text.utf8.count <= 24 else { return false }
    var words = TextSearch.words(TextFold.folded(text))
    if words.count == 3, words[0] == words[2], ["-", "–"].contains(words[0]) {
      return Int(words[1]) != nil
    }
    guard words.count == 2 || words.count == 4, ["side", "page"].contains(words.removeFirst())
    else {
      return false
    }
    if words.count == 1 {
      let pages = words[0].split(separator: "/")
      return !pages.isEmpty && pages.count <= 2 && pages.allSatisfy { Int($0) != nil }
    }
    return Int(words[0]) != nil && ["af", "of", "/"].contains(words[1]) && Int(words[2]) != nil
  }

  /// A short line that is no label, no sentence and no chapter's heading.
  static func isCandidate(_ part: SourcePart) -> Bool {
    let text = part.cells[0]
    guard part.kind == .paragraph, (4...80).contains(text.utf8.count),
      text.first?.isUppercase == true, let last = text.utf8.last, !".:;,!?".utf8.contains(last)
    else { return false }
    return !text.contains(":") && DocumentLabel(text) == nil && !Guidepost.isHeading(part)
      && HeadNumber.chapter(text) == nil && PrintedSmiley(inColumn: text) == nil
  }
}
