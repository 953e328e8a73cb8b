/// Makes text from a file or a person harmless for a terminal: on the canvas, where `put` does the
/// same, on standard output and in messages.
public enum Visible {
  /// The text with stand-ins for everything that is invisible or could steer a terminal: control
  /// pictures (`␛`) for control characters, `‹U+202E›` for bidirectional overrides, zero-width and
  /// format characters and noncharacters, a dotted circle under a mark that has no letter. Emoji
  /// sequences and flags stay whole. What it returns it leaves as it is when asked again.
  ///
  /// - Parameters:
  ///   - keepingNewlines: `"\n"` stays; `"\r\n"` becomes one.
  ///   - keepingTabs: `"\t"` stays.
  public static func sanitised(
    _ text: String, keepingNewlines: Bool = false, keepingTabs: Bool = false
  ) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    text.withUTF8Buffer { utf8 in
      Clusters.scan(utf8) { cluster, _ in
        switch cluster {
        case .simple(let scalar, _):
          if let scalar = Unicode.Scalar(scalar) { result.unicodeScalars.append(scalar) }
        case .complex("\n") where keepingNewlines, .complex("\r\n") where keepingNewlines:
          result.append("\n")
        case .complex("\t") where keepingTabs:
          result.append("\t")
        case .complex(let character):
          append(character, to: &result)
        }
        return true
      }
    }
    return result
  }

  /// The longest emoji sequence, a family with skin tones, has ten scalars or so; what is longer
  /// is a flood of marks.
  private static let sequenceLimit = 16

  private static func append(_ character: Character, to result: inout String) {
    let isFlag = character.unicodeScalars.contains(where: Glyph.isRegionalIndicator)
    let isShort = character.unicodeScalars.count <= sequenceLimit
    if isShort, isFlag || Glyph.isEmojiSequence(character) {
      result.append(character)
      return
    }
    for glyph in Glyph.all(of: character) {
      for scalar in glyph.scalars {
        if let scalar = Unicode.Scalar(scalar) { result.unicodeScalars.append(scalar) }
      }
    }
  }
}
