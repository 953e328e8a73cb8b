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
  /// A sitting from the start to the next day.
  struct SittingTests {
    @Test func whatIsAnsweredIsThereAfterAKill() throws {
      let sandbox = try Sandbox.ballerup()
      let window = try Window(sandbox)
      try window.start()
      #expect(try window.screen.contains("49 mangler svar"))

      try window.press("/")
      try window.type("grunduddannelse")
      try window.wait(for: "1 fundet")
      try window.press("Enter")
      try window.wait(for: "1 af 90 initiativer")
      #expect(try window.screen.contains(#/▌ +3\.16/#))

      try window.press("1")
      try window.wait(for: "48 mangler svar")
      try window.waitForSaved()
      #expect(try sandbox.round("3.16", "2019-3")?.effort.smiley == .happy)
      #expect(try sandbox.round("3.16", "2019-3")?.effort.stamp?.by == "Eva Holm")

      try window.press("u")
      try window.wait(for: "Fortrudt: 3.16")
      try window.wait(for: "49 mangler svar")
      try window.wait("the answer taken back on disk") { _ in
        try sandbox.round("3.16", "2019-3")?.effort.smiley == nil
      }
      try window.press("r")
      try window.wait(for: "Gentaget: 3.16")
      try window.wait("the answer on disk again") { screen in
        try screen.contains(#/ gemt \d\d:/#)
          && sandbox.round("3.16", "2019-3")?.effort.smiley == .happy
      }

      try window.resize(columns: 80, rows: 24)
      try window.wait("a screen of 80 columns") { $0.contains("? hjælp") && !$0.contains("││") }
      #expect(try window.screen.contains(#/▌ +3\.16/#))

      try window.send(SIGKILL)
      try window.recoverFromKill()
      try window.start()
      try window.wait(for: "48 mangler svar")
      try window.quit()
      #expect(try sandbox.round("3.16", "2019-3")?.effort.smiley == .happy)
    }

    @Test func theFileIsTheSameAfterLookingAround() throws {
      let sandbox = try Sandbox.ballerup()
      let before = try sandbox.read("ballerup.json")
      let window = try Window(sandbox)
      try window.start()
      try window.press("v", "v", "v", "v", ".", ",", "n", "N", "Tab", "End", "Escape", "z", "z")
      try window.press("?")
      try window.wait(for: "┌ Hjælp ─")
      try window.press("Escape")
      try window.wait(whileThereIs: "┌ Hjælp ─")
      try window.quit()
      #expect(try window.isGivenBack)
      #expect(try sandbox.read("ballerup.json") == before)
    }
  }
}
