/// What is to stand elsewhere in a text than before, collected while it is read.
struct MarkupChanges {
  private var changes: [(place: Range<Int>, text: String)] = []

  var count: Int { changes.count }

  mutating func replace(_ place: Range<Int>, with text: String) { changes.append((place, text)) }

  /// Takes back all but the first so many.
  mutating func keepFirst(_ count: Int) { changes.removeLast(changes.count - count) }

  /// The text with the changes, of which no two are about the same bytes.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    if changes.isEmpty { return bytes }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + changes.count * 32)
    var done = 0
    for change in changes.sorted(by: { $0.place.lowerBound < $1.place.lowerBound }) {
      out += bytes[done..<change.place.lowerBound]
      out += change.text.utf8
      done = change.place.upperBound
    }
    return out + bytes[done...]
  }
}
