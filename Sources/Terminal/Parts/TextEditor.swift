/// A text field: many lines that wrap softly, or a single one that scrolls sideways.
///
/// A plain value. Its owner passes it keys (`handle`), pasted text (`insert`) and a place to draw
/// in. The keys are those of readline and of most desktops, see `handle`.
public struct TextEditor: Hashable, Sendable {
  public internal(set) var text: String
  public let isSingleLine: Bool

  private let original: String

  /// UTF-8 offset of the caret, always between two characters.
  var caret: Int

  /// The column that Up and Down keep to over shorter lines; nil after any other key.
  var keptColumn: Int?

  /// The first line shown; of a single line, the columns scrolled out to the left.
  var scrolled = 0

  /// How wide letters are where the text was last drawn.
  var charset = Charset.unicode

  var history = EditHistory()

  /// The caret stands at the end.
  ///
  /// - Parameter text: line ends may be of any kind and become `"\n"`, or blanks in a single line.
  ///   Everything else stays, and is drawn with stand-ins where it is not to be seen.
  public init(text: String, singleLine: Bool = false) {
    let text = TextEditor.withUnixLineEnds(text, singleLine: singleLine)
    self.text = text
    original = text
    isSingleLine = singleLine
    caret = text.utf8.count
  }

  /// Whether the text is another one than at the beginning, byte by byte.
  public var isModified: Bool { !text.utf8.elementsEqual(original.utf8) }

  /// Inserts what was pasted at the caret, as one step to undo. Line ends become `"\n"`, or blanks
  /// in a single line, tabs become four blanks, other control characters are dropped.
  public mutating func insert(_ pasted: String) {
    var clean = String.UnicodeScalarView()
    let text = TextEditor.withUnixLineEnds(pasted, singleLine: isSingleLine)
    for scalar in text.unicodeScalars {
      if scalar == "\t" {
        clean.append(contentsOf: "    ".unicodeScalars)
      } else if scalar == "\n" || scalar.properties.generalCategory != .control {
        clean.append(scalar)
      }
    }
    replace(caret..<caret, with: String(clean), joining: false)
  }

  public mutating func moveToStart() {
    place(0)
  }

  public mutating func moveToEnd() {
    place(text.utf8.count)
  }

  private static func withUnixLineEnds(_ text: String, singleLine: Bool) -> String {
    let lineEnd: Unicode.Scalar = singleLine ? " " : "\n"
    guard text.utf8.contains(where: { $0 == 0x0D || $0 == 0x0A && singleLine }) else {
      return text
    }
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\r" || scalar == "\n" {
        if !(afterReturn && scalar == "\n") { result.append(lineEnd) }
      } else {
        result.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    return String(result)
  }
}
