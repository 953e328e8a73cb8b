import Terminal

/// Lines out, lines in: no colour, no cursor movement, for screen readers and slow lines.
struct Dialogue {
  var layout = TextLayout.current
  /// True when the terminal shows what is typed, and its line feeds.
  var echoes = Streams.inputIsTerminal
  /// The next line, or `nil` at the end of input.
  var read: () -> String? = { readLine() }
  var write: (String) throws(Problem) -> Void = { (text) throws(Problem) in
    try Streams.output(text)
  }

  func say(_ lines: [String]) throws(Problem) { try write(layout.text(lines)) }

  func say(_ text: String) throws(Problem) { try say(layout.paragraph("", text)) }

  /// The line that is typed, or `nil` at the end of input.
  func ask(_ question: String) throws(Problem) -> String? {
    try write(layout.charset.spelled(question))
    let line = read()
    if !echoes || line == nil { try write("\n") }
    return line
  }
}
