/// Fitting text into columns.
public enum Wrap {
  /// Breaks a text into lines of at most `width` columns: at blanks, which a break swallows, after
  /// a hyphen or slash between letters, and inside a word only when the word is longer than a line.
  /// `"\n"` ends a line. Nothing else is lost. A single character wider than `width` gets a line
  /// for itself.
  public static func lines(
    _ text: String, width: Int, charset: Charset = .unicode
  ) -> [Substring] {
    var text = text
    text.makeContiguousUTF8()
    let utf8 = text.utf8
    func index(_ offset: Int) -> String.Index { utf8.index(utf8.startIndex, offsetBy: offset) }
    return text.withUTF8Buffer { SoftWrap.lines($0, width: width, charset: charset) }
      .map { text[index($0.shown.lowerBound)..<index($0.shown.upperBound)] }
  }

  /// The text, or as much of it as fits into `width` columns with the ellipsis behind it. Without
  /// room for the ellipsis, as much of the text as fits.
  public static func truncated(
    _ text: some StringProtocol, width: Int, ellipsis: String = "…", charset: Charset = .unicode
  ) -> String {
    let ellipsisWidth = DisplayWidth.of(ellipsis, charset: charset)
    let ending = ellipsisWidth <= width ? ellipsis : ""
    let room = width - (ending.isEmpty ? 0 : ellipsisWidth)
    return text.withUTF8Buffer { utf8 in
      var columns = 0
      var cut = 0
      Clusters.scan(utf8) { cluster, bytes in
        columns += cluster.columns(in: charset)
        if columns <= room { cut = bytes.upperBound }
        return columns <= width
      }
      if columns <= width { return String(decoding: utf8, as: UTF8.self) }
      return String(decoding: utf8[..<cut], as: UTF8.self) + ending
    }
  }
}
