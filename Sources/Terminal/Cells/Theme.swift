/// Gives every role its appearance.
public struct Theme: Hashable, Sendable {
  /// By the role's id, always `Role.limit` long.
  private(set) var appearances: [Appearance]

  /// Roles that are not mentioned look plain.
  public init(_ appearances: [Role: Appearance]) {
    self.appearances = Array(
      repeating: appearances[.plain] ?? Appearance(), count: Role.limit)
    for (role, appearance) in appearances {
      self.appearances[Int(role.id)] = appearance
    }
  }

  public subscript(_ role: Role) -> Appearance { appearances[Int(role.id)] }

  /// The same theme for `NO_COLOR`: bold, underline, reverse and their like stay.
  public func withoutColour() -> Theme {
    var theme = self
    theme.appearances = appearances.map { Appearance(attributes: $0.attributes) }
    return theme
  }
}
