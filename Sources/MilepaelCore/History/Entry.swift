/// One line of the history: a step, who made it, when, and in which session.
public struct Entry: Hashable, Sendable {
  public var id: EntryID
  /// Who, and when by the clock of that machine. The order of entries is that of the file: clocks
  /// differ and jump.
  public var stamp: Stamp
  /// What was changed, in order. Each edit fits the state that the entries before it have led to.
  public var edits: [Edit]
  /// Why, where a reason is asked for: reopening a follow-up.
  public var reason: String?
  /// What it was besides a plain change.
  public var origin: Origin?

  public enum Origin: Hashable, Sendable {
    /// It takes back another entry.
    case undoing(EntryID)
    /// It makes an undone entry again.
    case redoing(EntryID)
  }

  public init(
    id: EntryID, stamp: Stamp, edits: [Edit], reason: String? = nil, origin: Origin? = nil
  ) {
    self.id = id
    self.stamp = stamp
    self.edits = edits
    self.reason = reason
    self.origin = origin
  }

  public init(id: EntryID, stamp: Stamp, step: Step, origin: Origin? = nil) {
    self.init(id: id, stamp: stamp, edits: step.edits, reason: step.reason, origin: origin)
  }

  public var step: Step { Step(edits, reason: reason) }

  /// Whether any of it is about an initiative.
  public func concerns(_ id: InitiativeID) -> Bool {
    edits.contains { $0.initiative == id }
  }
}
