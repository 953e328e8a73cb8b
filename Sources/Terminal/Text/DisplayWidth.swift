/// How many columns a text takes on a canvas. It is counted exactly as `Canvas.put` draws, so
/// layout and drawing never disagree: with stand-ins for control characters, and in ASCII with the
/// longer spellings (*æ* as `ae`).
public enum DisplayWidth {
  public static func of(_ character: Character, charset: Charset = .unicode) -> Int {
    of(String(character), charset: charset)
  }

  public static func of(_ text: some StringProtocol, charset: Charset = .unicode) -> Int {
    text.withUTF8Buffer { utf8 in
      var columns = 0
      Clusters.scan(utf8) { cluster, _ in
        columns += cluster.columns(in: charset)
        return true
      }
      return columns
    }
  }
}

extension Cluster {
  @inline(__always)
  func columns(in charset: Charset) -> Int {
    switch self {
    case .simple(let scalar, let span):
      charset == .unicode || scalar < 0x7F ? span : asciiFallback(scalar).utf8CodeUnitCount
    case .complex(let character):
      Glyph.all(of: character).reduce(0) { columns, glyph in
        columns + (charset == .unicode ? glyph.span : glyph.asciiColumns)
      }
    }
  }
}

extension Glyph {
  var asciiColumns: Int { scalar < 0x7F ? 1 : asciiFallback(scalar).utf8CodeUnitCount }
}
