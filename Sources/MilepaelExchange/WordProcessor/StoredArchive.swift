/// A zip archive whose parts are stored as they are: what word processors' files are packed in.
///
/// Everything in it is fixed by its parts, and no clock is read.
struct StoredArchive {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// - Parameter parts: The name and the text of each, in their order; none is near four gigabytes.
  static func bytes(_ parts: [(name: String, text: String)]) -> [UInt8] {
    var archive = StoredArchive()
    for part in parts { archive.add(part.name, Array(part.text.utf8)) }
    return archive.finished()
  }

  private mutating func add(_ name: String, _ data: [UInt8]) {
    let offset = UInt32(body.count)
    var facts: [UInt8] = []
    facts.little(UInt16(20))  // The version that is needed to unpack it.
    facts.little(UInt16(0x0800))  // The name is UTF-8.
    facts.little(UInt16(0))  // Stored.
    facts.little(UInt16(0))  // No time, and the first day that the format knows.
    facts.little(UInt16(0x21))
    facts.little(CheckSum.of(data))
    facts.little(UInt32(data.count))
    facts.little(UInt32(data.count))
    facts.little(UInt16(name.utf8.count))
    facts.little(UInt16(0))
    body += [0x50, 0x4B, 3, 4] + facts + name.utf8 + data
    directory += [0x50, 0x4B, 1, 2, 20, 0] + facts
    directory += Array(repeating: 0, count: 10)  // No comment, disk 0, no attributes.
    directory.little(offset)
    directory += name.utf8
    count += 1
  }

  private func finished() -> [UInt8] {
    var end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
    end.little(count)
    end.little(count)
    end.little(UInt32(directory.count))
    end.little(UInt32(body.count))
    end.little(UInt16(0))
    return body + directory + end
  }
}

extension [UInt8] {
  fileprivate mutating func little(_ number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}

/// CRC-32 as zip uses it.
enum CheckSum {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
    }
  }

  static func of(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(0xFFFF_FFFF) { sum, byte in
      sum >> 8 ^ table[Int((sum ^ UInt32(byte)) & 0xFF)]
    }
  }
}
