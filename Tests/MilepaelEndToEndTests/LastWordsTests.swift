import Foundation
import MilepaelTestKit
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension EndToEnd {
  /// What goes wrong while the program ends is said when the terminal is the shell's again.
  struct LastWordsTests {
    /// A window in which Word's document is asked for; the pandoc that is to write it fails later.
    private static func publishing(_ sandbox: Sandbox) throws -> Window {
      try sandbox.write(
        "#!/bin/sh\nsleep 1\necho 'papiret er brugt op' >&2\nexit 3\n", to: "pandoc")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o700], ofItemAtPath: sandbox.file("pandoc").path)
      let window = try Window(sandbox)
      try window.start("env PATH=.:\"$PATH\" milepael ballerup.json")
      try window.press("P")
      try window.wait(for: "Svarark for alle centre")
      try window.press("Enter")
      try window.wait(for: "Hele aftalen")
      try window.press("Enter")
      try window.wait(for: "OpenDocument, også det interne")
      try window.press("Down")
      return window
    }

    private static func saysWhy(_ window: Window, status: Int32) throws {
      try window.waitForShell()
      #expect(try window.screen.contains("pandoc kunne ikke: papiret er brugt op"))
      try window.shell("echo status $?")
      try window.wait(for: "\nstatus \(status)\n")
    }

    @Test func aDocumentThatFailsAfterTheKeyThatEndsTheProgram() throws {
      let window = try Self.publishing(try Sandbox.ballerup())
      try window.press("Enter", "q")
      try Self.saysWhy(window, status: 1)
    }

    @Test func aDocumentThatFailsAfterTheProgramIsToldToEnd() throws {
      let window = try Self.publishing(try Sandbox.ballerup())
      try window.press("Enter")
      try window.wait(whileThereIs: "OpenDocument, også det interne")
      try window.send(SIGTERM)
      try Self.saysWhy(window, status: 1)
    }
  }
}
