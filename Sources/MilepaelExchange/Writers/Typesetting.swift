/// Where a line of a printed page may end: not between *0,5* and *mio. kr.*, not after *1.*, and
/// inside a long word only where its parts meet.
///
/// A reader drops soft hyphens and takes a fixed space for a space, so that nothing of it comes back.
enum Typesetting {
  static func typeset(_ text: String) -> String {
    let bytes = text.utf8
    guard bytes.contains(where: isDigit) || bytes.count > 12 else { return text }
    return text.utf8.withContiguousStorageIfAvailable { typeset($0, text) } ?? text
  }

  private static let fixedSpace: [UInt8] = [0xC2, 0xA0]
  private static let softHyphen: [UInt8] = [0xC2, 0xAD]

  private static func typeset(_ bytes: UnsafeBufferPointer<UInt8>, _ text: String) -> String {
    var out: [UInt8] = []
    var copied = 0
    func add(_ mark: [UInt8], at index: Int, skipping: Int) {
      if out.isEmpty { out.reserveCapacity(bytes.count + 16) }
      out += bytes[copied..<index]
      out += mark
      copied = index + skipping
    }
    var letters = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == 0x20 {
        letters = 0
        if belongsTogether(bytes, at: index) { add(fixedSpace, at: index, skipping: 1) }
        continue
      }
      if letters >= 5, isLetter(byte), secondParts.contains(where: { starts(bytes, index, $0) }) {
        add(softHyphen, at: index, skipping: 0)
      }
      letters = isLetter(byte) ? letters + 1 : 0
    }
    guard copied > 0 || !out.isEmpty else { return text }
    out += bytes[copied...]
    return String(decoding: out, as: UTF8.self)
  }

  /// Words that others are put before: *budgetopfølgning*, *mellemfornøjet*, *skoleudvalget*.
  private static let secondParts = ["opfølgning", "fornøjet", "udvalg", "forvaltning"]
    .map { Array($0.utf8) }
  private static let units = ["mio.", "mia.", "kr.", "m kr.", "t.kr.", "%"].map { Array($0.utf8) }
  private static let money = Array("kr.".utf8)
  private static let millions = Array("mio.".utf8)

  private static func belongsTogether(_ bytes: UnsafeBufferPointer<UInt8>, at space: Int) -> Bool {
    guard space > 0, space + 1 < bytes.count else { return false }
    let (before, after) = (bytes[space - 1], bytes[space + 1])
    if isDigit(before) { return units.contains { starts(bytes, space + 1, $0) } }
    guard before == UInt8(ascii: ".") else { return false }
    // *1. budgetopfølgning*, *4. juni*: at a sentence's end a capital follows.
    if space > 1, isDigit(bytes[space - 2]) {
      return (0x61...0x7A).contains(after) || after == 0xC3
    }
    return space >= 4 && starts(bytes, space - 4, millions) && starts(bytes, space + 1, money)
  }

  private static func starts(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ word: [UInt8]
  ) -> Bool {
    guard bytes[index] == word[0], index + word.count <= bytes.count else { return false }
    return bytes[index..<(index + word.count)].elementsEqual(word)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
  }
}
