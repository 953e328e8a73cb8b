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
    text.lowercased().unicodeScalars.map { scalar in
      switch scalar {
      case "æ", "ä": 0x7B
      case "ø", "ö": 0x7C
      case "å": 0x7D
      case "é", "è", "ê", "ë": 0x65
      case "ü": 0x79
      default: scalar.value
      }
    }
  }
}
