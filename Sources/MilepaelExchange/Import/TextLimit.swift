import MilepaelCore
import MilepaelText

/// How much text an import takes in at one place: what belongs together can become one text of a store,
/// which keeps none longer than 1 MiB as its file spells it. A character that cannot be seen takes six
/// bytes there.
enum TextLimit {
  /// 128 KiB: more than fifty printed pages of one initiative, one item, or one answer.
  static let bytes = 1 << 17

  static func check(_ source: Source) throws(ImportError) {
    switch source {
    case .parts(let parts): try check(parts.map { (size(of: $0.cells), $0.line) })
    case .answers(let rows): try check(rows.map { (size(of: $0.answers.values), $0.line) })
    case .report(let value): try check([(longest(value), 0)])
    }
  }

  static func check(_ draft: Draft) throws(ImportError) {
    try check(draft.initiatives.map { (size(of: $0.allTexts), $0.line) })
  }

  static func check(_ minutes: Minutes) throws(ImportError) {
    try check(
      minutes.items.map { (size(of: $0.allTexts), $0.line) }
        // The rows of all tables become one text for each committee.
        + [(size(of: minutes.budget.map(\.printed)), minutes.budget.first?.line ?? 0)])
  }

  /// - Parameter sizes: How long what belongs together is, and the line in which it begins.
  private static func check(_ sizes: [(bytes: Int, line: Int)]) throws(ImportError) {
    guard let long = sizes.first(where: { $0.bytes > bytes }) else { return }
    throw .textTooLong(line: long.line > 0 ? long.line : nil)
  }

  private static func size(of texts: some Sequence<String>) -> Int {
    texts.reduce(0) { $0 + $1.utf8.count }
  }

  private static func longest(_ value: JSONText) -> Int {
    switch value {
    case .string(let text): text.utf8.count
    case .array(let values): values.map(longest).max() ?? 0
    case .object(let fields): fields.map { longest($0.value) }.max() ?? 0
    case .null, .boolean, .number: 0
    }
  }
}

extension DraftInitiative {
  /// Everything that it says but short facts.
  fileprivate var allTexts: [String] {
    [title, responsibilities ?? "", withdrawn?.reason ?? ""] + description + texts
      + remarks.map(\.text) + rounds.flatMap { $0.former.map(\.text) + [$0.withdrawn ?? ""] }
  }
}

extension Minutes.Item {
  fileprivate var allTexts: [String] {
    [item.title, item.proposal ?? "", item.decision ?? ""] + item.appendices
      + deliveries.map(\.text)
  }
}

extension Minutes.BudgetRow {
  fileprivate var printed: String { DeliveryPlan.line(self, Phrases(.danish)) }
}
