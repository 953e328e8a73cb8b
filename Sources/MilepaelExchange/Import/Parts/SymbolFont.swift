/// The faces of the font Wingdings, which word processors make of *:-)* and which no other font has.
enum SymbolFont {
  /// The text with those faces as everybody prints them.
  static func replaced(_ text: String) -> String {
    // Their area in UTF-8: EF 80 80 to EF 83 BF.
    guard text.utf8.contains(0xEF) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { out.append(faces[scalar] ?? scalar) }
    return String(out)
  }

  private static let faces: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{F04A}": "\u{263A}", "\u{F04B}": "\u{1F610}", "\u{F04C}": "\u{1F61E}",
  ]
}
