/// Word's document before pandoc reads it.
enum WordDocument {
  static func readable(_ bytes: [UInt8]) throws(Problem) -> [UInt8] {
    try PackedDocument.changing(bytes, part: isText, by: WordSymbols.readable)
  }

  /// Word numbers the part when it is written anew (*document2.xml*).
  private static func isText(_ name: String) -> Bool {
    guard name.hasPrefix("word/document"), name.hasSuffix(".xml") else { return false }
    return name.dropFirst(13).dropLast(4).allSatisfy(\.isNumber)
  }
}
