public import MilepaelText
public import Terminal

/// A command as the catalogue declares it: dispatch, hints, help, palette and the key table are all
/// made from this.
public struct Command: Sendable {
  /// Under which heading it stands in help and in the key table.
  public enum Section: Int, Sendable, CaseIterable {
    case moving, showing, answering, meeting, program, dialogs
  }

  public let id: CommandID
  public let section: Section
  public let scopes: Set<Scope>
  public let keys: [Key]
  public let words: @Sendable (Phrases) -> CommandWords
  /// Whether it can be given now; the reason when it cannot.
  public let availability: @Sendable (AppState) -> Availability
  /// Its place among the hints of the bottom line, or `nil` when it is not hinted at.
  public let hint: Int?

  init(
    _ id: CommandID, _ section: Section, _ scopes: Set<Scope>, _ keys: [String],
    hint: Int? = nil, _ words: @escaping @Sendable (Phrases) -> CommandWords,
    when availability: @escaping @Sendable (AppState) -> Availability = { _ in .yes }
  ) {
    self.id = id
    self.section = section
    self.scopes = scopes
    self.keys = keys.compactMap { Key(notation: $0) }
    self.words = words
    self.availability = { state in
      state.readOnlyReason(id).map { .no(reason: $0) } ?? availability(state)
    }
    self.hint = hint
  }
}

/// Whether a command can be given.
public enum Availability: Hashable, Sendable {
  case yes
  case no(reason: String)
}
