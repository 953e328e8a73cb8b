import Foundation
import MilepaelCore
import MilepaelTestKit
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension EndToEnd {
  /// A screen on the wall, and the budget office that keeps the agreement.
  struct KeepingTests {
    @Test func aScreenThatOnlyReadsFollowsWhatOthersSave() throws {
      let sandbox = try Sandbox.ballerup()
      let window = try Window(sandbox)
      try window.start("milepael ballerup.json --read-only")
      try window.wait(for: "[kun læsning]")
      try window.press("1")
      try window.wait(for: "Start uden --read-only")
      #expect(
        !FileManager.default.fileExists(
          atPath: sandbox.file("ballerup.history.jsonl").path))
      let other = try sandbox.run(
        "set", "ballerup.json", "1.1", "--follow-up", "3", "--effort", "happy", "--by", "Ib")
      #expect(other.status == 0)
      try window.wait(for: "48 mangler svar")
      let saved = try sandbox.read("ballerup.json")
      try window.press("q")
      try window.waitForShell()
      #expect(try sandbox.read("ballerup.json") == saved)
    }

    @Test func aTextThatWasBegunWaitsForWhoCanFinishIt() throws {
      let sandbox = try Sandbox.ballerup()
      let window = try Window(sandbox)
      try window.start()
      try window.press("s")
      try window.wait(for: "Milepæl:")
      try window.type("Halvt skrevet")
      try window.wait(for: "Halvt skrevet")
      usleep(300_000)
      try window.send(SIGKILL)
      try window.recoverFromKill()
      try window.start("milepael ballerup.json --read-only")
      let screen = try window.wait(for: "[kun læsning]")
      #expect(!screen.contains("Halvt skrevet"))
      try window.press("q")
      try window.waitForShell()
      try window.start(until: "Halvt skrevet")
    }

    @Test func aNewChapterIsKeptAndUndoneAfterARestart() throws {
      let sandbox = try Sandbox.ballerup()
      let before = try sandbox.agreement("ballerup.json")
      let window = try Window(sandbox)
      try window.start()
      try window.press("E", "b")
      try window.type("kapitler")
      try window.press("Enter", "Enter")
      try window.wait(for: "Nyt kapitel")
      try window.press("Tab")
      try window.type("En by for alle")
      try window.press("C-s")
      try window.waitForSaved()
      try window.quit()
      let chapters = try sandbox.agreement("ballerup.json").chapters
      #expect(chapters.last?.title == "En by for alle")
      #expect(chapters.last?.id == "7")
      try window.start()
      try window.press("u")
      try window.waitForSaved()
      try window.quit()
      var after = try sandbox.agreement("ballerup.json")
      after.recordedUpTo = before.recordedUpTo
      #expect(after == before)
    }
  }
}
