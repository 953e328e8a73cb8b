/// A text that may be marked *internal*: a status, a corrective action or a remark that must never
/// appear in anything published.
public struct MarkedText: Hashable, Sendable {
  public var text: String
  public var isInternal: Bool
  public var foreign: Foreign

  public init(_ text: String, isInternal: Bool = false, foreign: Foreign = Foreign()) {
    self.text = text
    self.isInternal = isInternal
    self.foreign = foreign
  }
}
