import MilepaelCore
import MilepaelTestKit
import Testing

extension EndToEnd {
  /// What changed since one last looked, from one sitting to the next.
  struct LastLookTests {
    @Test func theNextSittingShowsWhatAColleagueDidMeanwhile() throws {
      let sandbox = try Sandbox.ballerup()
      let window = try Window(sandbox)
      try window.start()
      // Nobody has looked before: there is nothing to look back to.
      try window.press("c")
      let first = try window.wait(for: "Siden den forrige opfølgning")
      #expect(!first.contains("Siden du sidst så efter"))
      try window.press("Escape")
      try window.wait(whileThereIs: "Siden den forrige opfølgning")
      try window.quit()

      let other = try sandbox.run(
        "set", "ballerup.json", "3.16", "--follow-up", "3", "--effort", "neutral", "--by", "Ib")
      #expect(other.status == 0)

      try window.start()
      try window.press("c")
      let second = try window.wait(for: "Siden du sidst så efter")
      #expect(second.contains("Siden den forrige opfølgning"))
      try window.press("Down", "Enter")
      try window.wait(for: "Ændret, siden du sidst så efter")
      let changes = try window.wait(for: "Ib, ")
      #expect(changes.contains("3.16"))
      try window.quit()
    }

    @Test func whoeverSignsWithAnotherNameHasNotLooked() throws {
      let sandbox = try Sandbox.ballerup()
      let window = try Window(sandbox)
      try window.start()
      try window.quit()
      try window.start("env MILEPAEL_USER=Ib milepael ballerup.json")
      try window.press("c")
      let choices = try window.wait(for: "Siden den forrige opfølgning")
      #expect(!choices.contains("Siden du sidst så efter"))
      try window.press("Escape")
      try window.wait(whileThereIs: "Siden den forrige opfølgning")
      try window.quit()
    }
  }
}
