/// Unpacks data that was packed with *deflate* (RFC 1951), as zip files have it.
///
/// Anything that does not follow the format, or grows beyond the limit, gives `nil`.
struct Inflate {
  private let input: ArraySlice<UInt8>
  private var place: Int
  private var bits: UInt32 = 0
  private var bitCount: UInt32 = 0
  private var output: [UInt8] = []
  private let limit: Int

  static func bytes(_ packed: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
    var inflate = Inflate(packed, limit)
    return inflate.run() ? inflate.output : nil
  }

  private init(_ packed: ArraySlice<UInt8>, _ limit: Int) {
    input = packed
    place = packed.startIndex
    self.limit = limit
  }

  private mutating func run() -> Bool {
    while true {
      guard let isLast = take(1), let type = take(2) else { return false }
      let isRead: Bool
      switch type {
      case 0: isRead = stored()
      case 1: isRead = block(Self.fixedLengths, Self.fixedDistances)
      case 2:
        guard let (lengths, distances) = tables() else { return false }
        isRead = block(lengths, distances)
      default: return false
      }
      if !isRead { return false }
      if isLast == 1 { return true }
    }
  }

  /// The next bits, the first of them the lowest.
  private mutating func take(_ count: UInt32) -> Int? {
    while bitCount < count {
      guard place < input.endIndex else { return nil }
      bits |= UInt32(input[place]) << bitCount
      place += 1
      bitCount += 8
    }
    let value = bits & (1 << count - 1)
    bits >>= count
    bitCount -= count
    return Int(value)
  }

  private mutating func stored() -> Bool {
    (bits, bitCount) = (0, 0)
    guard let length = take(16), let check = take(16), length ^ 0xFFFF == check,
      place + length <= input.endIndex, output.count + length <= limit
    else { return false }
    output += input[place..<(place + length)]
    place += length
    return true
  }

  // MARK: Codes

  /// A canonical Huffman code: how many symbols there are of each length, and the symbols in order.
  private struct Code {
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int]
    /// Whether it has no more symbols than there is room for.
    var isPossible = true

    init(_ lengths: ArraySlice<Int>) {
      for length in lengths { counts[length] += 1 }
      var offsets = [Int](repeating: 0, count: 16)
      for length in 1..<15 { offsets[length + 1] = offsets[length] + counts[length] }
      symbols = [Int](repeating: 0, count: lengths.count)
      for (symbol, length) in lengths.enumerated() where length > 0 {
        symbols[offsets[length]] = symbol
        offsets[length] += 1
      }
      counts[0] = 0
      var room = 1
      for count in counts.dropFirst() {
        room = room << 1 - count
        if room < 0 { isPossible = false }
        room = max(room, 0)
      }
    }
  }

  private mutating func symbol(_ code: Code) -> Int? {
    var (value, first, index) = (0, 0, 0)
    for length in 1...15 {
      guard let bit = take(1) else { return nil }
      value |= bit
      let count = code.counts[length]
      if value - count < first { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    return nil
  }

  private static let fixedLengths = Code(
    ((0..<144).map { _ in 8 } + (144..<256).map { _ in 9 } + (256..<280).map { _ in 7 }
      + (280..<288).map { _ in 8 })[...])
  private static let fixedDistances = Code([Int](repeating: 5, count: 30)[...])

  private static let order = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  /// The codes that a block brings with it, themselves packed.
  private mutating func tables() -> (Code, Code)? {
    guard let lengthCount = take(5), let distanceCount = take(5), let codeCount = take(4),
      lengthCount + 257 <= 286, distanceCount + 1 <= 30
    else { return nil }
    var lengths = [Int](repeating: 0, count: 19)
    for index in 0..<(codeCount + 4) {
      guard let length = take(3) else { return nil }
      lengths[Self.order[index]] = length
    }
    let code = Code(lengths[...])
    guard code.isPossible else { return nil }
    let total = lengthCount + 257 + distanceCount + 1
    var found: [Int] = []
    while found.count < total {
      guard let symbol = symbol(code) else { return nil }
      switch symbol {
      case 0..<16: found.append(symbol)
      case 16:
        guard let last = found.last, let more = take(2) else { return nil }
        found += repeatElement(last, count: more + 3)
      default:
        guard let more = take(symbol == 17 ? 3 : 7) else { return nil }
        found += repeatElement(0, count: more + (symbol == 17 ? 3 : 11))
      }
    }
    guard found.count == total else { return nil }
    let (symbols, distances) = (
      Code(found[..<(lengthCount + 257)]), Code(found[(lengthCount + 257)...])
    )
    return symbols.isPossible && distances.isPossible ? (symbols, distances) : nil
  }

  // MARK: Blocks

  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12289, 16385, 24577,
  ]

  private mutating func block(_ lengths: Code, _ distances: Code) -> Bool {
    while true {
      guard let symbol = symbol(lengths) else { return false }
      if symbol == 256 { return true }
      if symbol < 256 {
        guard output.count < limit else { return false }
        output.append(UInt8(symbol))
        continue
      }
      let index = symbol - 257
      guard Self.lengthBases.indices.contains(index),
        let more = take(index < 8 || index == 28 ? 0 : UInt32(index / 4 - 1)),
        let far = self.symbol(distances), Self.distanceBases.indices.contains(far),
        let farther = take(far < 4 ? 0 : UInt32(far / 2 - 1))
      else { return false }
      let length = Self.lengthBases[index] + more
      let distance = Self.distanceBases[far] + farther
      guard distance <= output.count, output.count + length <= limit else { return false }
      for _ in 0..<length { output.append(output[output.count - distance]) }
    }
  }
}
