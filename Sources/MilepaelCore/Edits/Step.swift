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
