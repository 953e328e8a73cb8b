public import MilepaelApp
public import MilepaelCore
public import Terminal

/// Drives the screen without a terminal: keys in, cells and effects out. Time and size are frozen.
///
/// Described by its screen, which is what one wants to see when an expectation fails.
public struct AppDriver: Sendable, CustomStringConvertible {
  public var state: AppState
  /// Every effect that was asked for, in order.
  public private(set) var effects: [SideEffect] = []

  public init(
    _ agreement: Agreement, size: Size = Size(rows: 40, columns: 120),
    language: Language = .danish, charset: Charset = .unicode,
    user: User = User(name: "Mette", centre: "Arbejdsmarked")
  ) {
    state = AppState(
      agreement: agreement, user: user, now: Timestamp(secondsSince1970: 1_570_000_000),
      language: language, size: size, charset: charset, storeName: "aftale.json")
  }

  /// Types keys in the catalogue's notation, parted by spaces: `n 1 <Enter>`.
  public mutating func press(_ keys: String) {
    for notation in keys.split(separator: " ") {
      guard let key = Key(notation: String(notation)) else {
        preconditionFailure("a test presses “\(notation)”, which is no key")
      }
      send(.key(key))
    }
  }

  /// Types a text, letter by letter; a line break is Enter, a blank the space bar.
  public mutating func type(_ text: String) {
    for character in text {
      send(.key(character == "\n" ? Key(.enter) : Key.character(character)))
    }
  }

  public mutating func send(_ message: Message) { effects += update(&state, message) }

  /// Says that everything was saved, as the runner would.
  public mutating func saveAll() {
    send(.recorded(state.saving.pending, others: [], at: state.now))
  }

  /// Makes the search's index, as the runner would.
  public mutating func makeIndex() {
    send(.indexed(SearchIndex(state.agreement, places: state.register.rows.map(\.place))))
  }

  public var canvas: Canvas { view(state) }
  /// The screen as lines of text.
  public var lines: [String] { canvas.lines }
  public var screen: String { lines.joined(separator: "\n") }
  public var description: String { "\n\(screen)\n" }
}
