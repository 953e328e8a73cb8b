import Terminal

/// Random values that are the same in every run (SplitMix64).
struct Repeatable: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// Scalars that stress layout: letters, blanks, marks, joiners, wide ones, flags, controls.
  static let scalars =
    Array(
      "aæ å-x/ \n\u{301}\u{20E3}漢字😐☹\u{FE0F}👨\u{200D}👩👍🏽🇩🇰\u{1112}\u{1161}\u{11AB}क\u{94D}ष\u{93F}"
        .unicodeScalars) + ["\u{1B}", "\u{202E}", "\u{200B}", "\r", "\t", "\u{AD}", "\u{FFFE}"]

  mutating func text(length: Int) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &self) {
      text.append(Repeatable.scalars[Int.random(in: 0..<Repeatable.scalars.count, using: &self)])
    }
    return String(text)
  }
}
