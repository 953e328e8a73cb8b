/// The steps of a `TextEditor`, back and forth. Offsets are of UTF-8 bytes, so that a step and its
/// inverse fit exactly, whatever characters join at its ends.
struct EditHistory: Hashable, Sendable {
  struct Step: Hashable, Sendable {
    var offset: Int
    var removed: String
    var inserted: String
    var caretBefore: Int
    var caretAfter: Int

    var end: Int { offset + inserted.utf8.count }
  }

  private(set) var done: [Step] = []
  private(set) var undone: [Step] = []

  /// Whether the next step may join the last one: nothing else happened in between.
  private var isOpen = false

  /// Remembers a step that was taken.
  ///
  /// - Parameter joining: it is part of typing or of erasing letter by letter, and undone together
  ///   with its neighbours, word by word.
  mutating func add(_ step: Step, joining: Bool) {
    undone = []
    if joining, isOpen, let last = done.last, let joined = EditHistory.join(last, step) {
      done[done.count - 1] = joined
    } else {
      done.append(step)
    }
    isOpen = joining
  }

  /// The caret moved: what is typed next is another step.
  mutating func close() {
    isOpen = false
  }

  mutating func undo() -> Step? {
    isOpen = false
    guard let step = done.popLast() else { return nil }
    undone.append(step)
    return step
  }

  mutating func redo() -> Step? {
    isOpen = false
    guard let step = undone.popLast() else { return nil }
    done.append(step)
    return step
  }

  private static func join(_ last: Step, _ step: Step) -> Step? {
    var joined = last
    joined.caretAfter = step.caretAfter
    if last.removed.isEmpty, step.removed.isEmpty, step.offset == last.end {
      // A new word is a new step.
      if step.inserted == "\n" || last.inserted.last == " " && step.inserted != " " { return nil }
      joined.inserted += step.inserted
      return joined
    }
    guard last.inserted.isEmpty, step.inserted.isEmpty else { return nil }
    if step.offset == last.offset {
      joined.removed += step.removed
    } else if step.offset + step.removed.utf8.count == last.offset {
      joined.removed = step.removed + last.removed
      joined.offset = step.offset
    } else {
      return nil
    }
    return joined
  }
}
