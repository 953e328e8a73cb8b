/// A packed file, as Word's and OpenDocument's are: its parts, each as it is stored.
///
/// Enough of the format to exchange one part: parts are copied as they are, and gzip, which every
/// system has, packs and unpacks (both formats hold the same stream).
struct Archive {
  struct Part {
    var name: String
    /// The part's line of the directory, whole.
    var entry: [UInt8]
    /// The part's own head and its packed bytes: where in the file they stand.
    var place: Range<Int>
    /// How long its own head is.
    var start: Int
    /// The same where another content was put in.
    var changed: [UInt8]?
  }

  private(set) var parts: [Part] = []
  private let file: [UInt8]

  /// `nil` for anything but a plain archive: without encryption, and smaller than 4 GB.
  ///
  /// An archive in which the same bytes are several parts is refused: a small one could be endless.
  init?(_ bytes: [UInt8]) throws(Problem) {
    file = bytes
    guard let end = Self.directoryEnd(bytes) else { return nil }
    var place = Int(bytes.number(4, at: end + 16))
    for _ in 0..<Int(bytes.number(2, at: end + 10)) {
      guard place + 46 <= end, bytes.number(4, at: place) == 0x0201_4B50,
        bytes.number(2, at: place + 8) & 1 == 0
      else { return nil }
      let lengths = [28, 30, 32].map { Int(bytes.number(2, at: place + $0)) }
      let next = place + 46 + lengths.reduce(0, +)
      let head = Int(bytes.number(4, at: place + 42))
      guard next <= end, head + 30 <= bytes.count, bytes.number(4, at: head) == 0x0403_4B50 else {
        return nil
      }
      let start = 30 + Int(bytes.number(2, at: head + 26)) + Int(bytes.number(2, at: head + 28))
      let size = Int(bytes.number(4, at: place + 20))
      guard head + start + size <= place || head + start + size <= bytes.count else { return nil }
      parts.append(
        Part(
          name: String(decoding: bytes[(place + 46)..<(place + 46 + lengths[0])], as: UTF8.self),
          entry: Array(bytes[place..<next]), place: head..<(head + start + size), start: start))
      place = next
    }
    let places = parts.map(\.place).sorted { $0.lowerBound < $1.lowerBound }
    guard zip(places, places.dropFirst()).allSatisfy({ $0.upperBound <= $1.lowerBound }) else {
      throw .exchange(.overlappingParts)
    }
  }

  /// A part's own head and its packed bytes.
  private func body(_ part: Part) -> ArraySlice<UInt8> {
    part.changed.map { $0[...] } ?? file[part.place]
  }

  /// Where the end of the directory is described: the last such mark.
  private static func directoryEnd(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    return (max(0, bytes.count - 66_000)...(bytes.count - 22)).last {
      bytes.number(4, at: $0) == 0x0605_4B50
    }
  }

  /// A part's packed bytes as gzip wants them; `nil` when it is not packed.
  func gzip(_ index: Int) -> [UInt8]? {
    let part = parts[index]
    guard part.entry.number(2, at: 10) == 8 else { return nil }
    let sums = part.entry[16..<20] + part.entry[24..<28]
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + body(part).dropFirst(part.start) + sums
  }

  /// A part's bytes where it is not packed; `nil` for others.
  func stored(_ index: Int) -> [UInt8]? {
    let part = parts[index]
    guard part.entry.number(2, at: 10) == 0 else { return nil }
    return Array(body(part).dropFirst(part.start))
  }

  /// Puts in another content, as gzip has packed it.
  mutating func replace(_ index: Int, gzip packed: [UInt8]) {
    guard packed.count >= 18 else { return }
    let stream = packed[10..<(packed.count - 8)]
    let sum = packed[(packed.count - 8)..<(packed.count - 4)]
    let length = packed[(packed.count - 4)...]
    var part = parts[index]
    // Both heads name the sum and both lengths, which no longer stand after the part.
    func named(_ head: [UInt8], _ offset: Int) -> [UInt8] {
      var head = head
      head.set(2, at: offset - 2, to: head.number(2, at: offset - 2) & ~8)
      head.set(2, at: offset, to: 8)
      head.replaceSubrange((offset + 6)..<(offset + 10), with: sum)
      head.set(4, at: offset + 10, to: UInt32(stream.count))
      head.replaceSubrange((offset + 14)..<(offset + 18), with: length)
      return head
    }
    part.changed = named(Array(body(part).prefix(part.start)), 8) + stream
    part.entry = named(part.entry, 10)
    parts[index] = part
  }

  /// The archive as bytes.
  var bytes: [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      var entry = part.entry
      entry.set(4, at: 42, to: UInt32(out.count))
      directory += entry
      let body = body(part)
      out += body
      // Where the lengths were left open in the part's head, they stand after it.
      if Array(body.prefix(8)).number(2, at: 6) & 8 != 0 {
        out += [0x50, 0x4B, 7, 8] + entry[16..<28]
      }
    }
    var end = [UInt8](repeating: 0, count: 22)
    end.set(4, at: 0, to: 0x0605_4B50)
    end.set(2, at: 8, to: UInt32(parts.count))
    end.set(2, at: 10, to: UInt32(parts.count))
    end.set(4, at: 12, to: UInt32(directory.count))
    end.set(4, at: 16, to: UInt32(out.count))
    return out + directory + end
  }
}

extension [UInt8] {
  /// A number of so many bytes, the lowest first; 0 beyond the end.
  fileprivate func number(_ count: Int, at place: Int) -> UInt32 {
    guard place >= 0, place + count <= self.count else { return 0 }
    return (0..<count).reduce(0) { $0 | UInt32(self[place + $1]) << UInt32($1 * 8) }
  }

  fileprivate mutating func set(_ count: Int, at place: Int, to number: UInt32) {
    for index in 0..<count {
      self[place + index] = UInt8(truncatingIfNeeded: number >> UInt32(index * 8))
    }
  }
}
