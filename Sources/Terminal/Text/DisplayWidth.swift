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
