/// Word's document before pandoc reads it.
enum WordDocument {
  static func readable(_ bytes: [UInt8]) throws(Problem) -> [UInt8] {
    try PackedDocument.changing(bytes, part: isText, by: rewritten)
  }

  private static func rewritten(_ content: [UInt8]) -> [UInt8] {
    // What is a sign is no empty cell.
    WordColours.readable(WordSymbols.readable(content))
  }

  /// Word numbers the part when it is written anew (*document2.xml*).
  private static func isText(_ name: String) -> Bool {
    guard name.hasPrefix("word/document"), name.hasSuffix(".xml") else { return false }
    return name.dropFirst(13).dropLast(4).allSatisfy(\.isNumber)
  }
}
