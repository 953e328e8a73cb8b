extension TextEditor {
  /// Takes back the last step: a word typed, a run of letters erased, a paste.
  ///
  /// - Returns: false when there is none.
  @discardableResult
  public mutating func undo() -> Bool {
    guard let step = history.undo() else { return false }
    text.replaceSubrange(indices(step.offset..<step.end), with: step.removed)
    caret = step.caretBefore
    keptColumn = nil
    return true
  }

  /// Takes again what was last taken back.
  ///
  /// - Returns: false when nothing was, or when something was written since.
  @discardableResult
  public mutating func redo() -> Bool {
    guard let step = history.redo() else { return false }
    let end = step.offset + step.removed.utf8.count
    text.replaceSubrange(indices(step.offset..<end), with: step.inserted)
    caret = step.caretAfter
    keptColumn = nil
    return true
  }

  /// Every change goes through here.
  mutating func replace(_ range: Range<Int>, with inserted: String, joining: Bool) {
    keptColumn = nil
    if range.isEmpty, inserted.isEmpty { return }
    let target = indices(range)
    var step = EditHistory.Step(
      offset: range.lowerBound, removed: String(text[target]), inserted: inserted,
      caretBefore: caret, caretAfter: 0)
    text.replaceSubrange(target, with: inserted)
    caret = boundary(atOrAfter: step.end)
    step.caretAfter = caret
    history.add(step, joining: joining)
  }

  /// What was written may join what follows it into one character; the caret never stands inside.
  private func boundary(atOrAfter offset: Int) -> Int {
    let index = text.utf8.index(text.startIndex, offsetBy: offset)
    guard index > text.startIndex, index < text.endIndex else { return offset }
    let next = text.index(after: index)
    return text.index(before: next) == index ? offset : utf8Offset(next)
  }

  func index(_ offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: offset)
  }

  func indices(_ range: Range<Int>) -> Range<String.Index> {
    index(range.lowerBound)..<index(range.upperBound)
  }

  func utf8Offset(_ index: String.Index) -> Int {
    text.utf8.distance(from: text.startIndex, to: index)
  }
}
