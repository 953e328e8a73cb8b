import MilepaelCore

extension RandomAgreement {
  public mutating func int(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  /// True in so many cases of a hundred.
  public mutating func chance(_ percent: Int) -> Bool { int(1...100) <= percent }

  public mutating func oneOf<Value>(_ values: [Value]) -> Value {
    values[int(0...(values.count - 1))]
  }

  mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    chance(50) ? make(&self) : nil
  }

  mutating func some<Value>(_ most: Int, _ make: (inout Self) -> Value) -> [Value] {
    (0..<int(0...most)).map { _ in make(&self) }
  }

  /// Danish, and everything that has ever broken a text: quotes, escapes, control characters, marks
  /// that turn the direction, characters of two halves, accents that stand alone.
  public mutating func text() -> String {
    let pieces = [
      "Social- og Sundhedsudvalget", "æøå ÆØÅ", "é", "e\u{301}", "\"", "\\", "/", "\n\n", "\t",
      "\u{0}", "\u{1b}[31m", "\u{7f}", "\u{9b}", "\u{202e}", "\u{2028}", "\u{feff}", "😐", "👩‍👧‍👦",
      "\u{10ffff}", "=1+1", "<b>", "null", "{\"a\": 1}", "500.000 kr.", " ", "x",
    ]
    return (0..<int(0...4)).map { _ in oneOf(pieces) }.joined()
  }

  mutating func marked() -> MarkedText { MarkedText(text(), isInternal: chance(30)) }

  mutating func participants() -> Participants {
    chance(20) ? .all : .named(some(2) { $0.text() })
  }

  mutating func number() -> InitiativeNumber {
    InitiativeNumber("\(int(1...6)).\(chance(20) ? "0" : "")\(int(1...30))") ?? number()
  }

  mutating func year() -> Int { int(1990...2040) }

  mutating func date() -> CalendarDate {
    CalendarDate(year: year(), month: int(1...12), day: int(1...28)) ?? date()
  }

  public mutating func stamp() -> Stamp {
    Stamp(by: text(), at: Timestamp(secondsSince1970: int(0...4_000_000_000)))
  }

  mutating func double() -> Double {
    switch int(0...3) {
    case 0: Double(int(-1000...1000))
    case 1: Double(int(-1000...1000)) / 10
    case 2: Double.random(in: -1e300...1e300, using: &generator)
    default: Double.random(in: -1e-300...1e-300, using: &generator)
    }
  }

  /// Fields of a version to come.
  mutating func foreign() -> Foreign {
    guard chance(15) else { return Foreign() }
    let values = [
      "1", "-0.50e+07", "\"\\u00e6 æ \\/\"", "null", "true", "[]", "{}", "[1,[2,{\"x\":[]}]]",
      "{\"text\":\"a\",\"text2\":{\"b\":null}}",
    ]
    return Foreign(
      (1...int(1...2)).map { Foreign.Field(key: "x-æ \"\($0)\"", json: oneOf(values)) })
  }
}
