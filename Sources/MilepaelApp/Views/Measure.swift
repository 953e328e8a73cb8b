import Terminal

/// Fitting text into the columns that it takes on this terminal: without Unicode *æ* takes two.
extension Charset {
  func width(_ text: String) -> Int { DisplayWidth.of(text, charset: self) }

  func lines(_ text: String, width: Int) -> [String] {
    Wrap.lines(text, width: width, charset: self).map(String.init)
  }

  func truncated(_ text: String, width: Int) -> String {
    Wrap.truncated(text, width: max(0, width), charset: self)
  }
}
