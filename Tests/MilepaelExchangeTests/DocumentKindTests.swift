import MilepaelExchange
import Testing

struct DocumentKindTests {
  @Test("a kind is written as the command line takes it")
  func spelling() {
    #expect(
      DocumentKind.allCases.map(\.rawValue) == ["plan", "follow-up", "minutes", "answers"])
  }
}
