/// Why there is no screen.
public enum ScreenError: Error, Hashable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// The system does not know this kind of terminal (`TERM`, empty when it is not set), or it
  /// cannot place a cursor.
  case unknownTerminal(name: String)
  /// A screen is open already, or the system refused a descriptor or memory.
  case cannotStart
}
