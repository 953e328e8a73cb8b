/// Two people gave the same field different values: one stands, the other is kept here until somebody
/// settles it.
///
/// Nothing is lost and nobody has to decide at once: it lies in the store, for everyone to see.
public struct Conflict: Hashable, Sendable {
  /// Why a value did not come in.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// Somebody else had changed the field.
    case changed
    /// The follow-up had been closed.
    case closed
    /// The initiative or the follow-up was no longer there.
    case gone
  }

  /// Unlike that of any other conflict in the store; they are kept in its order.
  public var id: String
  public var reason: Reason
  /// What was wanted: from the value that it was made on, to the one that did not come in.
  public var edit: Edit
  /// Who wanted it, and when.
  public var stamp: Stamp
  /// Who had said what stands instead, where that is known.
  public var standing: Stamp?
  public var foreign: Foreign

  public init(
    id: String, reason: Reason, edit: Edit, stamp: Stamp, standing: Stamp? = nil,
    foreign: Foreign = Foreign()
  ) {
    self.id = id
    self.reason = reason
    self.edit = edit
    self.stamp = stamp
    self.standing = standing
    self.foreign = foreign
  }
}
