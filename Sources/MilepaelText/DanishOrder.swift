/// The order of the Danish alphabet: … z, æ, ø, å; case and accents do not count.
///
/// Written here because locale tables would pull all of Foundation in, which costs more at every
/// start than the whole program.
public enum DanishOrder {
  public static func isBefore(_ a: String, _ b: String) -> Bool {
    let (left, right) = (key(a), key(b))
    return left == right ? a < b : left.lexicographicallyPrecedes(right)
  }

  private static func key(_ text: String) -> [UInt32] {
    var key: [UInt32] = []
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "æ", "ä": key.append(0x7B)
      case "ø", "ö": key.append(0x7C)
      case "å": key.append(0x7D)
      case "á", "à", "â": key.append(0x61)
      case "é", "è", "ê", "ë": key.append(0x65)
      case "ó", "ò", "ô": key.append(0x6F)
      case "ú", "ù", "û": key.append(0x75)
      case "ü": key.append(0x79)
      // Accents that are written apart from their letter.
      case "\u{30A}", "\u{308}": key.append(accented(key.popLast(), by: scalar))
      case "\u{300}", "\u{301}", "\u{302}": break
      default: key.append(scalar.value)
      }
    }
    return key
  }

  private static func accented(_ letter: UInt32?, by accent: Unicode.Scalar) -> UInt32 {
    switch (letter, accent) {
    case (0x61, "\u{30A}"): 0x7D
    case (0x61, _): 0x7B
    case (0x6F, "\u{308}"): 0x7C
    case (0x75, "\u{308}"): 0x79
    default: letter ?? accent.value
    }
  }
}
