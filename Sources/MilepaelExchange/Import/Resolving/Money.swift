import MilepaelCore

/// Sums of money as documents write them: *0,5 mio. kr.*, *175.000 kr.*, *1 234 567 kr.*,
/// *-13.371.418*.
struct Money: Hashable, Sendable {
  enum Form: Hashable, Sendable {
    case sum
    /// Figures that share the unit of the last of them: *1 og 2 mio. kr.*
    case listed
    /// Money, and not one sum: *2-3 mio. kr.*, or figures that no store can hold.
    case unclear
    /// *1 mio. kr. i 2026 og 2 i 2027*: money without its unit, if the sum before it is any.
    case loose
    /// *400.000*: money only where the words before it say so.
    case bare
  }

  var kroner: Int
  var range: Range<String.Index>
  var form = Form.sum

  /// Every sum in a text: a number that *kr.* or *mio.* stands after, or *kr.* before.
  static func all(in text: String) -> [Money] {
    var found: [Money] = []
    let bytes = Array(text.utf8)
    func place(_ offset: Int) -> String.Index {
      text.utf8.index(text.utf8.startIndex, offsetBy: offset)
    }
    var index = 0
    // Where the last sum ends: nothing before it belongs to the next.
    var last = 0
    while index < bytes.count {
      guard bytes[index].isFigure || bytes[index...].starts(with: Figures.half) else {
        index += 1
        continue
      }
      guard let read = written(at: index, bytes, last) else {
        index = Figures.plainEnd(index, bytes)
        continue
      }
      let numbers = MoneyNeighbours(before: index, bytes, last)
      let kroner = read.form == .sum && !numbers.isRange ? read.kroner(bytes) : 0
      let form = kroner == nil || numbers.isRange ? Form.unclear : read.form
      let listed = form == .sum ? numbers.listed.map { ($0, read.kroner(bytes, $0)) } : []
      for (number, kroner) in listed {
        found.append(
          Money(
            kroner: kroner ?? 0, range: place(number.start)..<place(number.end),
            form: kroner == nil ? .unclear : .listed))
      }
      let start = numbers.isRange ? numbers.start : index
      let sum = form == .bare ? read.kroner(bytes) ?? 0 : kroner ?? 0
      found.append(
        Money(
          kroner: numbers.isNegative ? -sum : sum, range: place(start)..<place(read.end),
          form: listed.isEmpty ? form : .listed))
      index = read.end
      last = read.end
    }
    return found
  }

  /// A number that is money, what it is counted in, and where that ends.
  private struct Written {
    var figures: Figures
    var scale: Int
    var end: Int
    var form: Form

    func kroner(_ bytes: [UInt8]) -> Int? { figures.kroner(bytes, scale) }
    func kroner(_ bytes: [UInt8], _ other: Figures) -> Int? { other.kroner(bytes, scale) }
  }

  private static func written(at start: Int, _ bytes: [UInt8], _ last: Int) -> Written? {
    // *1 234 567 kr.* first, since *567 kr.* is money too.
    for figures in [Figures.spaced(start, bytes), Figures.plain(start, bytes)] {
      guard let figures else { continue }
      if let unit = MoneyUnit.after(figures.end, bytes) {
        return Written(figures: figures, scale: unit.scale, end: unit.end, form: .sum)
      }
      guard figures.isParted(bytes) || figures.count(bytes) >= 5 else { continue }
      if figures.count(bytes) >= 4, MoneyUnit.isBefore(start, bytes, last) {
        return Written(figures: figures, scale: 1, end: figures.end, form: .sum)
      }
      if figures.isThousands(bytes), figures.kroner(bytes, 1) != nil,
        MoneyUnit.isFree(figures.end, bytes)
      {
        return Written(figures: figures, scale: 1, end: figures.end, form: .bare)
      }
    }
    guard let figures = Figures.plain(start, bytes), !figures.isYear(bytes),
      figures.isDated(bytes, last)
    else { return nil }
    return Written(figures: figures, scale: 1, end: figures.end, form: .loose)
  }
}

extension UInt8 {
  var isFigure: Bool { (0x30...0x39).contains(self) }
  /// A to Z in either case.
  var isLatin: Bool { (0x61...0x7A).contains(self | 0x20) }
}
