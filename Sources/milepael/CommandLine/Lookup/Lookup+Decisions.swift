import MilepaelCore

extension Lookup {
  /// Reads `COMMITTEE; 2019-06-04; 7`; the item may be left out.
  static func decision(
    _ typed: String, in agreement: Agreement
  ) throws(Problem) -> DecisionReference {
    let parts = typed.split(separator: ";", omittingEmptySubsequences: false).map(trimmed)
    guard (2...3).contains(parts.count), let date = CalendarDate(parts[1]) else {
      throw .notADecision(typed)
    }
    var item: Int?
    if parts.count == 3 {
      guard let number = Int(parts[2]), number > 0 else { throw .notADecision(typed) }
      item = number
    }
    return DecisionReference(
      committee: try committee(parts[0], in: agreement), date: date, item: item)
  }

  /// All that were typed; a single empty one means none.
  static func decisions(
    _ typed: [String], in agreement: Agreement
  ) throws(Problem) -> [DecisionReference] {
    if typed.count == 1, trimmed(typed[0]).isEmpty { return [] }
    var found: [DecisionReference] = []
    for text in typed { found.append(try decision(text, in: agreement)) }
    return found
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop(while: \.isWhitespace)
    let blanks = start.reversed().prefix(while: \.isWhitespace).count
    return String(start.dropLast(blanks))
  }
}
