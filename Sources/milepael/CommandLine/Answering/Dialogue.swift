import Terminal

/// Lines out, lines in: no colour, no cursor movement, for screen readers and slow lines.
struct Dialogue {
  let layout = TextLayout.current
  let echoes = Streams.inputIsTerminal

  func say(_ lines: [String]) throws(Problem) { try Streams.output(layout.text(lines)) }

  func say(_ text: String) throws(Problem) { try say(layout.paragraph("", text)) }

  /// The line that is typed, or `nil` at the end of input.
  func ask(_ question: String) throws(Problem) -> String? {
    try Streams.output(layout.charset.spelled(question))
    let line = readLine()
    // A terminal has shown the line feed that was typed.
    if !echoes || line == nil { try Streams.output("\n") }
    return line
  }
}
