/// That a centre has said its answers of a follow-up to be ready.
public struct ReadyMark: Hashable, Sendable {
  /// The centre's name.
  public var centre: String
  public var stamp: Stamp
  public var foreign: Foreign

  public init(centre: String, stamp: Stamp, foreign: Foreign = Foreign()) {
    self.centre = centre
    self.stamp = stamp
    self.foreign = foreign
  }
}
