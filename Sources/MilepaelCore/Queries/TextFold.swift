/// Folds text for searching and comparing: lower case, æ = ae, ø = oe, å = aa, accents gone.
///
/// So that *skoler* finds *Skoler*, and somebody without Danish keys finds *Måløv* as *maaloev*.
public enum TextFold {
  public static func folded(_ text: String) -> String {
    String(decoding: bytes(of: text), as: UTF8.self)
  }

  /// The folded text as UTF-8. ASCII is folded byte by byte, which is nearly all there is.
  public static func bytes(of text: String) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count + 8)
    append(text, to: &out)
    return out
  }

  static func append(_ text: String, to out: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value < 0x80 {
        out.append((0x41...0x5A).contains(value) ? UInt8(value) | 0x20 : UInt8(value))
      } else {
        fold(scalar, to: &out)
      }
    }
  }

  private static func fold(_ scalar: Unicode.Scalar, to out: inout [UInt8]) {
    switch scalar {
    case "æ", "Æ": out += Array("ae".utf8)
    case "ø", "Ø", "ö", "Ö": out += Array("oe".utf8)
    case "å", "Å": out += Array("aa".utf8)
    case "é", "É", "è", "È", "ê", "Ê", "ë", "Ë": out.append(UInt8(ascii: "e"))
    case "á", "Á", "à", "À", "â", "Â", "ä", "Ä": out.append(UInt8(ascii: "a"))
    case "ó", "Ó", "ò", "Ò", "ô", "Ô": out.append(UInt8(ascii: "o"))
    case "ü", "Ü", "ú", "Ú", "ù", "Ù", "û", "Û": out.append(UInt8(ascii: "u"))
    case "í", "Í", "ì", "Ì", "î", "Î", "ï", "Ï": out.append(UInt8(ascii: "i"))
    // Accents that are written apart from their letter: å and ö become two letters here too.
    case "\u{30A}": if out.last == UInt8(ascii: "a") { out.append(UInt8(ascii: "a")) }
    case "\u{308}": if out.last == UInt8(ascii: "o") { out.append(UInt8(ascii: "e")) }
    case "\u{301}", "\u{300}", "\u{302}": break
    case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}": out.append(UInt8(ascii: "-"))
    case "\u{A0}", "\u{202F}": out.append(UInt8(ascii: " "))
    default: out += Array(scalar.properties.lowercaseMapping.utf8)
    }
  }
}
