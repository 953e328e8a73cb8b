/// What one person can undo and redo, without limit, and across restarts.
///
/// Undo applies the inverse as a *new* entry that says what it takes back: what happened stays on
/// record, and from the record this log is made again.
public struct UndoLog: Hashable, Sendable {
  public private(set) var done: [Entry] = []
  public private(set) var undone: [Entry] = []

  /// A step to be made as a new entry, and what it is.
  public struct Reversal: Hashable, Sendable {
    public let step: Step
    public let origin: Entry.Origin
  }

  public init() {}

  /// What a person can still undo, by the entries of a history, oldest first.
  ///
  /// Opening and closing a follow-up is not undone by a key: it stays on record, with a reason.
  public init(of name: String, in entries: some Sequence<Entry>) {
    for entry in entries where entry.stamp.by == name { record(entry) }
  }

  /// Remembers an entry that was just applied, of whatever kind. What was undone before a plain one
  /// can no longer be redone.
  public mutating func record(_ entry: Entry) {
    guard !entry.edits.isEmpty, !entry.isTransition else { return }
    switch entry.origin {
    case nil:
      done.append(entry)
      undone = []
    case .undoing(let id):
      guard let index = done.lastIndex(where: { $0.id == id }) else { return }
      undone.append(done.remove(at: index))
    case .redoing(let id):
      undone.removeAll { $0.id == id }
      done.append(entry)
    }
  }

  /// The step that takes back the last entry, or `nil` when there is none.
  public var nextUndo: Reversal? {
    done.last.map { Reversal(step: $0.step.inverse, origin: .undoing($0.id)) }
  }

  /// The step that makes the last undone entry again, or `nil` when there is none.
  public var nextRedo: Reversal? {
    undone.last.map { Reversal(step: $0.step, origin: .redoing($0.id)) }
  }

  /// Gives up what cannot be undone any more, because others have changed it since.
  public mutating func dropNextUndo() { _ = done.popLast() }
  public mutating func dropNextRedo() { _ = undone.popLast() }

  /// Adds what was done in earlier sittings, before what was done in this one.
  public mutating func precede(with earlier: UndoLog) {
    if done.isEmpty, undone.isEmpty { undone = earlier.undone }
    done = earlier.done + done
  }

  /// Puts an entry as it came to be recorded in the place of what was meant.
  public mutating func replace(with entry: Entry) {
    for index in done.indices where done[index].id == entry.id { done[index] = entry }
    done.removeAll { $0.edits.isEmpty }
  }
}

extension Entry {
  /// Whether it opens, closes or reopens a follow-up, and does nothing else: an import that closes
  /// what it publishes is undone as a whole.
  public var isTransition: Bool {
    edits.contains { $0.field == .followUpState }
      && edits.allSatisfy { $0.field == .followUpState || $0.field == .followUpRecord }
  }
}
