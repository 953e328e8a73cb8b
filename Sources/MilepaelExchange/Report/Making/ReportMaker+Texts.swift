import MilepaelCore
import MilepaelText

/// What the agreement says, told apart from our own words: it has a language of its own.
extension ReportMaker {
  typealias Labelled = ReportDocument.Labelled

  /// A text of the agreement after its word; none where it says nothing.
  func quoted(_ label: String?, _ text: String?) -> [Labelled] {
    worded(label, text).map { Labelled($0.label, $0.text, isQuoted: true) }
  }

  /// Words of ours after theirs; none where they say nothing.
  func worded(_ label: String?, _ text: String?) -> [Labelled] {
    let printed = PrintedText.normalised(text ?? "")
    return printed.isEmpty ? [] : [Labelled(label, printed)]
  }

  /// A text that may be internal, which it then says. Public reports have none of those.
  func marked(_ label: String?, _ text: MarkedText) -> [Labelled] {
    guard text.isInternal else { return quoted(label, text.text) }
    let mark = "[\(phrases.internalMark)]"
    return quoted(label.map { "\($0) \(mark)" } ?? mark, text.text)
  }

  func decision(_ decision: DecisionReference) -> Labelled {
    Labelled(words.decisionLabel, PrintedText.line(phrases.decision(decision)))
  }
}
