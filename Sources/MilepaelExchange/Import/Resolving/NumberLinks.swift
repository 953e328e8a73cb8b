import MilepaelCore

/// Other initiatives that a running text refers to: *punkt 2.3*, *jf. pkt. 3.8*.
enum NumberLinks {
  private static let words = ["punkt ", "punkterne ", "pkt. ", "pkt ", "initiativ ", "delelement "]

  static func all(in text: String) -> [InitiativeNumber] {
    var found: [(String.Index, InitiativeNumber)] = []
    for word in words {
      var start = text.startIndex
      while let range = TextSearch.range(of: word, in: text, from: start) {
        start = range.upperBound
        var digits = text.utf8[range.upperBound...].prefix {
          (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".")
        }
        while digits.last == UInt8(ascii: ".") { digits.removeLast() }
        if let number = InitiativeNumber(Substring(digits)), number.parts.count >= 2 {
          found.append((range.lowerBound, number))
        }
      }
    }
    return found.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
