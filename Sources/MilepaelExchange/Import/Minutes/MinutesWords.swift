import MilepaelCore

/// *Orientering givet.*, *Taget til efterretning*: decisions so short that they need no heading.
enum ShortDecision {
  private static let starts = [
    "orientering givet", "orienteringen givet", "taget til efterretning", "tages til efterretning",
    "droeftet", "godkendt", "udsat", "tiltraadt", "anbefales", "sagen udsat", "oversendt",
  ]

  static func isOne(_ text: String) -> Bool {
    guard text.utf8.count <= 100 else { return false }
    let folded = TextFold.folded(text)
    return starts.contains { folded.utf8.starts(with: $0.utf8) }
  }
}

/// A case number: KLE subject number, facet, sequence number and year.
enum CaseNumber {
  static func isOne(_ text: String) -> Bool {
    guard (8...40).contains(text.utf8.count), text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return false }
    let parts = text.utf8.split(separator: UInt8(ascii: "-"))
    guard parts.count >= 3 else { return false }
    let subject = parts[0].split(separator: UInt8(ascii: "."))
    return subject.count == 3
      && subject.allSatisfy { $0.count == 2 && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }
}

/// A whole number as tables write it: *-13.371.418*, *10.000*, *0*.
enum SignedNumber {
  static func read(_ text: String) -> Int? {
    var digits = text.utf8[...]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits = digits.dropFirst() }
    guard let first = digits.first, (0x30...0x39).contains(first),
      digits.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") || $0 == 0x20 })
    else { return nil }
    let plain = digits.filter { (0x30...0x39).contains($0) }
    guard plain.count <= 15, let number = Int(String(decoding: plain, as: UTF8.self)) else {
      return nil
    }
    return isNegative ? -number : number
  }
}

/// Which municipality a document speaks of.
enum Municipality {
  /// *Odense Kommune*: what stands before the word most often; `nil` where nothing does.
  static func mostNamed(in parts: [SourcePart]) -> String? {
    var counts: [String: Int] = [:]
    for part in parts {
      for cell in part.cells {
        var start = cell.startIndex
        while let found = TextSearch.range(of: " Kommune", in: cell, from: start) {
          start = found.upperBound
          let before = cell.utf8[..<found.lowerBound].suffix(40)
          guard let words = String(before), let word = TextSearch.words(words).last,
            word.first?.isUppercase == true, word.count > 2
          else { continue }
          counts["\(word) Kommune", default: 0] += 1
        }
      }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
