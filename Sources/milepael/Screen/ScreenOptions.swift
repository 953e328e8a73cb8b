import MilepaelCore

/// Which agreement the screen opens.
enum StoreChoice: Hashable, Sendable {
  case path(String)
  /// Several agreements lie in the folder: the person picks one.
  case pick([String])
}

/// What the screen needs to know from the command line.
struct ScreenOptions: Sendable {
  var store: StoreChoice
  var language: Language
  /// False when `NO_COLOR` is set or the terminal is dumb.
  var colour: Bool
  /// True when the person wants only to read.
  var isReadOnly = false
}
