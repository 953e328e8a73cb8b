/// What came in from the terminal.
public enum InputEvent: Hashable, Sendable {
  case key(Key)
  /// Text that was pasted in one piece, as the terminal sent it: unfiltered, line ends `"\r"`,
  /// `"\n"` or both.
  case paste(String)
  /// The terminal has a new size.
  case resize(Size)
  /// Standard input is at its end: nothing will come any more.
  case hangUp
}
