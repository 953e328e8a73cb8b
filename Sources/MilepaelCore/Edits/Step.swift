/// Edits that were made together and are taken back together.
public struct Step: Hashable, Sendable {
  public let edits: [Edit]
  /// Why, where a reason is asked for: reopening a follow-up.
  public let reason: String?

  public init(_ edits: [Edit], reason: String? = nil) {
    self.edits = edits
    self.reason = reason
  }

  /// The step that takes this one back: every inverse, last first.
  public var inverse: Step { Step(edits.reversed().map(\.inverse)) }
  public var isEmpty: Bool { edits.isEmpty }
}

/// What can be undone and redone, without limit.
///
/// Undo applies the inverse as a *new* step: what happened stays on record.
public struct UndoLog: Hashable, Sendable {
  public private(set) var done: [Step] = []
  public private(set) var undone: [Step] = []

  public init() {}

  /// Remembers a step that was just applied. What was undone before it can no longer be redone.
  public mutating func record(_ step: Step) {
    done.append(step)
    undone = []
  }

  /// The step that takes back the last one, or `nil` when there is none.
  public var nextUndo: Step? { done.last?.inverse }
  /// The step that makes the last undone one again, or `nil` when there is none.
  public var nextRedo: Step? { undone.last }

  /// To be called when ``nextUndo`` was applied.
  public mutating func didUndo() {
    if let step = done.popLast() { undone.append(step) }
  }

  /// To be called when ``nextRedo`` was applied.
  public mutating func didRedo() {
    if let step = undone.popLast() { done.append(step) }
  }
}
