/// What a piece of text is for – a title, the selected line –, never what it looks like: that is
/// the theme's business. Programs declare their own roles as static members.
public struct Role: Hashable, Sendable {
  /// How many roles a theme tells apart.
  public static let limit = 64

  public let id: UInt8

  /// - Parameter id: 0 to 63; a greater number is the plain role.
  public init(_ id: UInt8) {
    self.id = id < Role.limit ? id : 0
  }

  public static let plain = Role(0)
}
