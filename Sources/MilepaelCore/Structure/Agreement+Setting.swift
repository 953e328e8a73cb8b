/// Changing the agreement itself: what the budget office does, not what a centre answers.
///
/// Every step is made of ``Edit/part(_:_:)``, so history, undo, merge and colleagues' screens treat it
/// like an answer.
extension Agreement {
  /// The step that gives a part another value; empty when it has it already.
  ///
  /// - Throws: ``Refusal`` when the part belongs to a closed follow-up.
  public func step(setting part: Part, to value: PartValue?) throws(Refusal) -> Step {
    try step([edit(part, to: value)])
  }

  /// The step that gives several parts other values.
  public func step(
    setting values: [(part: Part, value: PartValue?)]
  ) throws(Refusal) -> Step {
    try step(values.map { edit($0.part, to: $0.value) })
  }

  /// A step of those of the edits that change something, if the rules allow it.
  func step(_ edits: [Edit], reason: String? = nil) throws(Refusal) -> Step {
    let step = Step(edits.filter { $0 != $0.inverse }, reason: reason)
    if let refusal = refusal(of: step) { throw refusal }
    return step
  }

  func edit(_ part: Part, to value: PartValue?) -> Edit {
    .part(part, Change(from: self[part], to: value))
  }
}

extension String {
  /// Without blanks at both ends; `nil` when nothing is left.
  var content: String? {
    var text = self[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    while text.first?.isWhitespace == true { text.removeFirst() }
    return text.isEmpty ? nil : String(text)
  }
}
