public import MilepaelCore

/// What the person who imports a document says of it.
public struct ImportOptions: Hashable, Sendable {
  /// What it is; found out from the document when left out.
  public var kind: DocumentKind?
  /// The follow-up it is about: its number in the order, its id or its title; found out when left
  /// out.
  public var followUp: String?
  /// Who imports it, and when: on record with every follow-up that it closes, and with answers.
  public var stamp: Stamp
  /// The document's name, for the record.
  public var name: String

  public init(
    kind: DocumentKind? = nil, followUp: String? = nil, stamp: Stamp, name: String = ""
  ) {
    self.kind = kind
    self.followUp = followUp
    self.stamp = stamp
    self.name = name
  }
}
