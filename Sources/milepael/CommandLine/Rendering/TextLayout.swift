import Terminal

/// How text is laid out on standard output.
struct TextLayout: Hashable, Sendable {
  /// The terminal's columns; `nil` where text goes to a file or a program, and is never cut.
  var width: Int?
  var charset = Charset.unicode

  /// For where standard output goes. What goes to a file or a program is UTF-8 in every locale.
  static var current: TextLayout {
    guard let columns = Streams.outputColumns else { return TextLayout(width: nil) }
    return TextLayout(
      width: max(columns, 20), charset: Environment.process.isUTF8 ? .unicode : .ascii)
  }

  /// For text that goes into a mail when it does not go to the terminal.
  static var mail: TextLayout {
    let current = TextLayout.current
    return current.width == nil ? TextLayout(width: 76) : current
  }

  func columns(of text: String) -> Int { DisplayWidth.of(text, charset: charset) }

  /// The text with blanks after it, or before it, up to so many columns.
  func padded(_ text: String, to width: Int, atRight: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - columns(of: text)))
    return atRight ? blanks + text : text + blanks
  }

  /// The text in one line, cut to so many columns; whole when there is no width.
  func fitted(_ text: String, _ width: Int?) -> String {
    let line = Visible.sanitised(text)
    guard let width else { return line }
    return Wrap.truncated(line, width: width, charset: charset)
  }

  /// The text on lines of its own, indented by as many blanks as `first` is wide, which stands before
  /// the first line. Without a width only the text's own line feeds break it.
  func paragraph(_ first: String, _ text: String) -> [String] {
    let clean = Visible.sanitised(text, keepingNewlines: true)
    let indent = columns(of: first)
    let lines: [Substring] =
      if let width {
        Wrap.lines(clean, width: max(20, width - indent), charset: charset)
      } else {
        clean.split(separator: "\n", omittingEmptySubsequences: false)
      }
    let blanks = String(repeating: " ", count: indent)
    return lines.enumerated().map { index, line in
      trimmedEnd((index == 0 ? first : blanks) + line)
    }
  }

  /// Text for standard output: each line with its line feed.
  func text(_ lines: [String]) -> String {
    charset.spelled(lines.map { trimmedEnd($0) + "\n" }.joined())
  }

  private func trimmedEnd(_ line: String) -> String {
    var line = line
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}
