extension Charset {
  /// A text for standard output, spelt with what the terminal can show: in ASCII with the same
  /// letters that a canvas uses (*æ* as `ae`). Line feeds stay. Sanitise before, not after.
  public func spelled(_ text: String) -> String {
    guard self == .ascii, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    var result = ""
    for character in text {
      if character == "\n" {
        result.append(character)
        continue
      }
      for glyph in Glyph.all(of: character) {
        if glyph.scalar < 0x7F, let scalar = Unicode.Scalar(glyph.scalar) {
          result.unicodeScalars.append(scalar)
        } else {
          result += "\(asciiFallback(glyph.scalar))"
        }
      }
    }
    return result
  }
}
