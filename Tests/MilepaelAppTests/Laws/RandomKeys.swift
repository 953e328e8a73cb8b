import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Terminal

/// Keys, pastes, sizes and tidings in any order: those that mean something, and some that do not.
struct RandomKeys {
  private var generator: SeededGenerator
  /// Opening and closing are no matter of undo, so they are left to their own stories.
  private static let bound = Catalogue.commands.filter { $0.id != .followUpState }.flatMap(\.keys)
  private static let others =
    Array("aæøå1?9 dte").map { Key.character($0) }
    + [
      .backspace, .delete, .left, .home, .end, .function(9), .alt("x"), .control("u"),
      .control("_"), .control("k"), .enter, .enter, .escape, .tab, .backTab,
    ]

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func next() -> Message {
    switch Int.random(in: 0..<100, using: &generator) {
    case 0..<3: .resize(size())
    case 3: .paste("indsat\r\ntekst\u{1B}[31m 😐")
    case 4: .saveFailed("Disken er fuld.")
    case 5: .recorded([], others: [], at: Timestamp(secondsSince1970: 1_570_000_100))
    case 6: .clock(Timestamp(secondsSince1970: 1_570_000_000 + number(100_000)))
    case 7..<62: .key(Self.bound[number(Self.bound.count)])
    default: .key(Self.others[number(Self.others.count)])
    }
  }

  mutating func number(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }

  mutating func size() -> Size {
    let usual = [
      Size(rows: 24, columns: 80), Size(rows: 40, columns: 120), Size(rows: 60, columns: 200),
      Size(rows: 20, columns: 70), Size(rows: 20, columns: 100),
    ]
    let pick = number(8)
    return pick < usual.count
      ? usual[pick] : Size(rows: number(50), columns: number(160))
  }
}
