/// Fields of the file that this version of the program does not know.
///
/// They are kept as they were read, in their order, so that an older program never destroys what a
/// newer one wrote (`QUALITY.md`, *Nothing lost*). Core only carries them.
public struct Foreign: Hashable, Sendable {
  public struct Field: Hashable, Sendable {
    public let key: String
    /// The value as JSON text, as the file spelt it.
    public let json: String

    public init(key: String, json: String) {
      self.key = key
      self.json = json
    }
  }

  public var fields: [Field]

  public init(_ fields: [Field] = []) { self.fields = fields }
  public var isEmpty: Bool { fields.isEmpty }
}
