import MilepaelCore
import Testing

@Suite("Smileys")
struct SmileyTests {
  @Test(arguments: [
    ("happy", EffortSmiley.happy), ("neutral", .neutral), ("sad", .sad), ("uncertain", .uncertain),
  ])
  func `an effort smiley is spelt as the store spells it`(word: String, smiley: EffortSmiley) {
    #expect(EffortSmiley(rawValue: word) == smiley)
    #expect(smiley.rawValue == word)
  }

  @Test(arguments: ["", "Happy", "glad", "☺", "unsure"])
  func `other words are no smiley`(word: String) {
    #expect(EffortSmiley(rawValue: word) == nil)
    #expect(EconomySmiley(rawValue: word) == nil)
  }

  @Test func `all four effort smileys are known, and only uncertain is not settled`() {
    #expect(EffortSmiley.allCases.map(\.rawValue) == ["happy", "neutral", "sad", "uncertain"])
    #expect(EffortSmiley.allCases.map(\.settled) == [.happy, .neutral, .sad, nil])
  }

  @Test func `an economy smiley is happy or sad, never neutral`() {
    #expect(EconomySmiley.allCases.map(\.rawValue) == ["happy", "sad"])
    #expect(EconomySmiley.allCases.map(\.smiley) == [.happy, .sad])
    #expect(EconomySmiley(rawValue: "neutral") == nil)
  }
}
