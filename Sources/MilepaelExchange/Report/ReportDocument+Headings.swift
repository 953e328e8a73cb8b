extension ReportDocument {
  /// A heading, and from 1 its place among all of them.
  struct Heading: Hashable {
    var level: Int
    var text: String
    var isQuoted: Bool
    var number: Int
  }

  /// Every heading in the order in which they are written.
  var headings: [Heading] {
    var found: [Heading] = []
    func collect(_ blocks: [Block]) {
      for block in blocks {
        switch block {
        case .heading(let level, let text, let isQuoted):
          found.append(
            Heading(level: level, text: text, isQuoted: isQuoted, number: found.count + 1))
        case .together(let blocks): collect(blocks)
        default: break
        }
      }
    }
    collect(blocks)
    return found
  }
}
