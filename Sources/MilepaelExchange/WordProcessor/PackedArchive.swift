/// A zip archive that somebody else packed: its parts by name.
struct PackedArchive {
  private struct Entry {
    var method: Int
    var packed: Range<Int>
  }

  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]

  /// `nil` for what is no zip archive.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    // The directory is found from the end, before which a comment can stand.
    let last = bytes.count - 22
    guard last >= 0,
      let end = (max(0, last - 0xFFFF)...last).reversed().first(where: { starts($0, [5, 6]) }),
      let count = number(end + 10, 2), var place = number(end + 16, 4)
    else { return nil }
    for _ in 0..<count {
      guard starts(place, [1, 2]), let method = number(place + 10, 2),
        let size = number(place + 20, 4), let nameLength = number(place + 28, 2),
        let extra = number(place + 30, 2), let comment = number(place + 32, 2),
        let local = number(place + 42, 4), place + 46 + nameLength <= bytes.count,
        let localName = number(local + 26, 2), let localExtra = number(local + 28, 2)
      else { return nil }
      let name = String(decoding: bytes[(place + 46)..<(place + 46 + nameLength)], as: UTF8.self)
      let start = local + 30 + localName + localExtra
      guard start + size <= bytes.count else { return nil }
      entries[name] = Entry(method: method, packed: start..<(start + size))
      place += 46 + nameLength + extra + comment
    }
  }

  /// A part unpacked; `nil` when there is none, or when it is broken or larger than the limit.
  func part(_ name: String, limit: Int) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    switch entry.method {
    case 0: return entry.packed.count <= limit ? Array(bytes[entry.packed]) : nil
    case 8: return Inflate.bytes(bytes[entry.packed], limit: limit)
    default: return nil
    }
  }

  private func starts(_ place: Int, _ mark: [UInt8]) -> Bool {
    place >= 0 && place + 4 <= bytes.count && bytes[place...].starts(with: [0x50, 0x4B] + mark)
  }

  private func number(_ place: Int, _ count: Int) -> Int? {
    guard place >= 0, place + count <= bytes.count else { return nil }
    return bytes[place..<(place + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
