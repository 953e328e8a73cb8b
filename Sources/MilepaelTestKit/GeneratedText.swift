/// A part of a document that is made by a program, between two comments, so that a test can tell
/// whether it is fresh and write it anew.
public enum GeneratedText {
  /// The document with the part of that name replaced; `nil` when it has no such part.
  public static func replacing(_ name: String, in document: String, with text: String) -> String? {
    let (begin, end) = ("<!-- \(name): generated -->", "<!-- /\(name) -->")
    guard let first = range(of: begin, in: document),
      let last = range(of: end, in: document), first.upperBound <= last.lowerBound
    else { return nil }
    return String(document[..<first.upperBound]) + "\n" + text + "\n"
      + String(document[last.lowerBound...])
  }

  private static func range(of part: String, in text: String) -> Range<String.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(part) {
        return start..<text.index(start, offsetBy: part.count)
      }
      start = text.index(after: start)
    }
    return nil
  }
}
