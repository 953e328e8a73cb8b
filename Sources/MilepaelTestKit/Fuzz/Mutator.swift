/// Changes bytes as disks, programs and people do: letters, words of the language, cuts, repetitions,
/// and pieces of one text in another.
struct Mutator {
  /// What has a meaning in the store's JSON.
  static let json = [
    "\"", "\\", "{", "}", "[", "]", ",", ":", "\n", "null", "true", "-0", "1e999", "0.5", "\u{0}",
    "\\u", "\\ud83d", "😐", "9223372036854775807", "9223372036854775808", "-1", "{}", "[]", "\"\"",
    "\"2019-02-29\"", "\"9999-12-31T23:59:59Z\"", "\"text\":", "\"by\":", "\u{202e}", "\u{9b}",
  ].map { Array($0.utf8) }

  static func mutate(
    _ bytes: [UInt8], with other: [UInt8], tokens: [[UInt8]] = json,
    _ random: inout RandomAgreement
  ) -> [UInt8] {
    var mutant = bytes
    for _ in 0..<random.int(1...4) where !mutant.isEmpty {
      let start = random.int(0...(mutant.count - 1))
      let end = min(mutant.count, start + random.int(1...40))
      switch random.int(0...8) {
      case 0: mutant[start] = UInt8(random.int(0...255))
      case 1: mutant[start] ^= 1 << UInt8(random.int(0...7))
      case 2: mutant.removeSubrange(start..<end)
      case 3: mutant.insert(contentsOf: Array(mutant[start..<end]), at: start)
      case 4: mutant.insert(contentsOf: random.oneOf(tokens), at: start)
      case 5: mutant.replaceSubrange(start..<end, with: random.oneOf(tokens))
      case 6 where random.chance(20): mutant.removeSubrange(start...)
      case 7 where !other.isEmpty:
        let from = random.int(0...(other.count - 1))
        mutant.replaceSubrange(
          start..<end, with: other[from..<min(other.count, from + random.int(1...80))])
      default: mutant.swapAt(start, random.int(0...(mutant.count - 1)))
      }
    }
    return mutant
  }
}
