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
  /// Whatever ends or stops the program: the terminal is the shell's again, and typed text is kept.
  struct InterruptionTests {
    /// A window in which a status of 1.1 has been begun, and `stty` as it was before.
    private static func writing(_ sandbox: Sandbox) throws -> Window {
      let window = try Window(sandbox)
      try window.shell("stty -g >before")
      try window.start()
      try window.press("s")
      try window.wait(for: "Milepæl:")
      try window.type("Høringen er begyndt")
      try window.wait(for: "Høringen er begyndt")
      return window
    }

    /// Takes the text up where the program offers it, and saves it.
    private static func takesUpAndSaves(_ window: Window, _ sandbox: Sandbox) throws {
      try window.start("milepael ballerup.json", until: "En tekst blev ikke gemt sidste gang")
      #expect(try window.screen.contains("Høringen er begyndt"))
      try window.press("Enter")
      try window.wait(for: "Milepæl:")
      try window.type(", og den er god")
      try window.press("C-s")
      try window.waitForSaved()
      let status = try sandbox.round("1.1", "2019-3")?.effort.status?.text
      #expect(status == "Høringen er begyndt, og den er god")
      try window.quit()
      // Saved once, it is not offered again.
      try window.start()
      #expect(try !window.screen.contains("En tekst blev ikke gemt"))
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func aSignalGivesTheTerminalBackAndTheTextIsOfferedAgain(_ signal: Int32) throws {
      let sandbox = try Sandbox.ballerup()
      let before = try sandbox.read("ballerup.json")
      let window = try Self.writing(sandbox)
      try window.send(signal)
      try window.waitForShell()
      #expect(try window.isGivenBack)
      try window.shell("stty -g >after; echo written")
      try window.wait(for: "\nwritten")
      #expect(try sandbox.read("after") == sandbox.read("before"))
      // Without brackets round it: the mode in which the program had pastes is off.
      try window.paste("echo 'pasted' text")
      try window.press("Enter")
      try window.wait(for: "\npasted text")
      #expect(try sandbox.read("ballerup.json") == before)
      try Self.takesUpAndSaves(window, sandbox)
    }

    @Test func aKilledProgramHasKeptTheTextToo() throws {
      let sandbox = try Sandbox.ballerup()
      let window = try Self.writing(sandbox)
      // The draft is written beside the keys: it is complete a moment after the last one.
      let drafts = sandbox.file("home/state/milepael/drafts")
      try window.wait("a draft") { _ in
        let names = try? FileManager.default.contentsOfDirectory(atPath: drafts.path)
        let texts = try (names ?? []).filter { $0.hasSuffix(".draft") }.map {
          try String(contentsOf: drafts.appendingPathComponent($0), encoding: .utf8)
        }
        return texts.contains { $0.hasSuffix("Høringen er begyndt") }
      }
      try window.send(SIGKILL)
      try window.recoverFromKill()
      try Self.takesUpAndSaves(window, sandbox)
    }

    @Test func closingTheWindowKeepsTheText() throws {
      let sandbox = try Sandbox.ballerup()
      let window = try Self.writing(sandbox)
      #expect(try window.closeAndEnd())
      try Self.takesUpAndSaves(try Window(sandbox), sandbox)
    }

    @Test func anAnswerGivenJustBeforeTheEndIsSaved() throws {
      let sandbox = try Sandbox.ballerup()
      let window = try Window(sandbox)
      try window.start()
      try window.press("1")
      try window.wait(for: "48 mangler svar")
      try window.send(SIGHUP)
      try window.waitForShell()
      #expect(try sandbox.round("1.1", "2019-3")?.effort.smiley == .happy)
    }

    @Test func theShellStopsItAndBringsItBack() throws {
      let sandbox = try Sandbox.ballerup()
      let window = try Window(sandbox)
      try window.shell("stty -g >before")
      try window.start()
      try window.press("C-z")
      try window.waitForShell()
      #expect(try window.isGivenBack)
      try window.shell("stty -g >after; echo written")
      try window.wait(for: "\nwritten")
      #expect(try sandbox.read("after") == sandbox.read("before"))

      try window.shell("fg")
      try window.wait(for: "? hjælp")
      try window.press("1")
      try window.wait(for: "48 mangler svar")
      try window.waitForSaved()
      try window.quit()
      #expect(try sandbox.round("1.1", "2019-3")?.effort.smiley == .happy)
    }
  }
}
