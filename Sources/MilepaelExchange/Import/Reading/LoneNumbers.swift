import MilepaelCore

/// Numbers that stand alone in a line over their titles, as some extraction leaves those of a narrow
/// column.
enum LoneNumbers {
  /// The parts with each such number before its title, where the two begin an initiative.
  static func joined(_ parts: [SourcePart]) -> [SourcePart] {
    guard parts.contains(where: { number(of: $0) != nil }) else { return parts }
    var joined: [SourcePart] = []
    joined.reserveCapacity(parts.count)
    var rest = parts[...]
    while let part = rest.popFirst() {
      if let number = number(of: part), let title = rest.first, canBeTitle(title) {
        var head = title
        head.cells[0] = "\(number.printed). \(title.cells[0])"
        head.line = part.line
        if InitiativeHead(head, next: rest.dropFirst().first) != nil {
          joined.append(head)
          rest = rest.dropFirst()
          continue
        }
      }
      joined.append(part)
    }
    return joined
  }

  private static func canBeTitle(_ part: SourcePart) -> Bool {
    number(of: part) == nil && (part.kind == .row || part.cells[0].utf8.last != UInt8(ascii: "."))
  }

  /// The number that is all of a part. One of a chapter is none: minutes and lists have such, too.
  private static func number(of part: SourcePart) -> InitiativeNumber? {
    // No number is longer; most parts are.
    guard let text = part.cells.first(where: { !$0.isEmpty }), text.utf8.count <= 12,
      part.cells.count(where: { !$0.isEmpty }) == 1, part.kind != .item
    else { return nil }
    let number = HeadNumber.alone(StrongMarks.removed(text))
    return number.flatMap { $0.parts.count >= 2 ? $0 : nil }
  }
}
