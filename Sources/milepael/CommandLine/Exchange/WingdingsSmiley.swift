/// The faces of the font Wingdings, which word processors make of *:-)*.
///
/// Pandoc drops Word's element for a letter of a font, and tells of no font: a face that is typed as
/// the letter would come in as a letter. So it becomes the character that only this font has, which
/// `SymbolFont` knows; written as a number, for whatever the file's encoding is.
enum WingdingsSmiley {
  static func isFont(_ name: String?) -> Bool {
    guard let name, name.utf8.count <= 40 else { return false }
    let plain = name.replacing("&apos;", with: "").replacing("&quot;", with: "")
    return plain.filter { $0 != "'" }.lowercased() == "wingdings"
  }

  /// The face with a number in the font, which Word counts from F000.
  static func face(hex: String?) -> String? {
    guard let hex, let number = UInt32(hex, radix: 16) else { return nil }
    return face(UInt8(exactly: number < 0xF000 ? number : number - 0xF000))
  }

  /// The faces that letters are; `nil` when there is another sign among them, or nothing.
  static func faces(letters: ArraySlice<UInt8>) -> String? {
    var out = ""
    var hasFace = false
    for letter in letters {
      if MarkupReader.isSpace(letter) {
        out += " "
      } else if let face = face(letter) {
        out += face
        hasFace = true
      } else {
        return nil
      }
    }
    return hasFace ? out : nil
  }

  private static func face(_ letter: UInt8?) -> String? {
    switch letter {
    case UInt8(ascii: "J"): "&#xF04A;"
    case UInt8(ascii: "K"): "&#xF04B;"
    case UInt8(ascii: "L"): "&#xF04C;"
    default: nil
    }
  }
}
