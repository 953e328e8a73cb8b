import MilepaelApp
import MilepaelCore
import MilepaelTestKit
import Testing

/// A screen on the wall.
struct ReadOnlyStories {
  @Test(
    "where the store is only read, nothing is answered, and it goes on showing what others save")
  func readOnly() throws {
    var wall = AppDriver.ballerup(80, 24)
    wall.state.readOnly = .asked
    wall.go(to: "3.16")
    let before = wall.state.agreement
    for key in ["1", "3", "s", "a", "d", "t", "e", "E", "O", "R", "m", "u", "0"] {
      wall.press(key)
      #expect(wall.state.layers.isEmpty, "\(key)")
      #expect(
        wall.notice == "Aftalen er åbnet kun til læsning. Start uden --read-only for at svare.",
        "\(key)")
    }
    #expect(wall.state.agreement == before)
    #expect(wall.asked.isEmpty)
    #expect(wall.shows("[kun læsning]"))
    var ib = Colleague("Ib", before)
    wall.send(.othersSaved([try ib.answers("3.16", "2019-3") { $0.effort = .set(.sad) }]))
    #expect(wall.answer("3.16", "2019-3").effort.smiley == .sad)
  }
}
