/// The tags of XML as word processors write it, one after another, without a library.
///
/// Every byte is looked at once and nothing is kept, so that no text can make it slow or large. What
/// word processors do not write (a comment, a type of document, a tag without an end) ends it early:
/// ``isBroken``.
struct MarkupReader {
  struct Tag {
    enum Kind { case opening, closing, alone }

    var kind: Kind
    /// With its prefix, as it is written.
    var name: String
    var place: Range<Int>
  }

  let bytes: [UInt8]
  /// What stands between the last two tags.
  private(set) var text = 0..<0
  private(set) var isBroken = false
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Longer names are nobody's that is asked for.
  private static let longestName = 64

  mutating func next() -> Tag? {
    while let open = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      guard let end = tagEnd(open), bytes[open + 1] != UInt8(ascii: "!") else {
        isBroken = true
        break
      }
      text = place..<open
      place = end
      // The line about XML itself.
      if bytes[open + 1] == UInt8(ascii: "?") { continue }
      let isClosing = bytes[open + 1] == UInt8(ascii: "/")
      let isAlone = bytes[end - 2] == UInt8(ascii: "/")
      let name = bytes[(open + (isClosing ? 2 : 1))..<(end - 1)]
        .prefix(Self.longestName).prefix { !Self.isSpace($0) && $0 != UInt8(ascii: "/") }
      return Tag(
        kind: isClosing ? .closing : isAlone ? .alone : .opening,
        name: String(decoding: name, as: UTF8.self), place: open..<end)
    }
    place = bytes.count
    return nil
  }

  /// Beyond the sign that ends a tag, which can also stand in quotes.
  private func tagEnd(_ open: Int) -> Int? {
    var quote: UInt8?
    var index = open + 1
    while index < bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "<") {
        return nil
      } else if byte == UInt8(ascii: ">") {
        return index > open + 1 ? index + 1 : nil
      }
      index += 1
    }
    return nil
  }

  /// What an attribute of a tag says, as it is written.
  func attribute(_ name: String, of tag: Tag) -> String? {
    place(of: name, in: tag).map { String(decoding: bytes[$0.value], as: UTF8.self) }
  }

  /// Where an attribute stands with the space before it, and what it says.
  func place(of name: String, in tag: Tag) -> (whole: Range<Int>, value: Range<Int>)? {
    let wanted = name.utf8
    var index = tag.place.lowerBound + 1
    while index < tag.place.upperBound {
      // Before an attribute's name there is always a space.
      guard let space = bytes[index..<tag.place.upperBound].firstIndex(where: Self.isSpace),
        let equals = bytes[space..<tag.place.upperBound].firstIndex(of: UInt8(ascii: "=")),
        let open = bytes[equals..<tag.place.upperBound].firstIndex(where: Self.isQuote),
        let close = bytes[(open + 1)..<tag.place.upperBound].firstIndex(of: bytes[open])
      else { return nil }
      let written = bytes[space..<equals].drop(while: Self.isSpace)
      if written.prefix(while: { !Self.isSpace($0) }).elementsEqual(wanted) {
        return (space..<(close + 1), (open + 1)..<close)
      }
      index = close + 1
    }
    return nil
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
