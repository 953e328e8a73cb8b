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
  /// Two people with the same agreement on their screens.
  struct TwoWindowsTests {
    @Test func whatOneAnswersComesToTheOthersScreen() throws {
      let sandbox = try Sandbox.ballerup()
      let first = try Window(sandbox)
      let second = try Window(sandbox, name: "second")
      try first.start()
      try second.start("env MILEPAEL_USER=Ib milepael ballerup.json")
      try first.press("n", "1")
      let told = try second.wait(for: "Eva Holm: ")
      #expect(told.contains("Eva Holm: "))
      let counted = try second.wait(for: "48 mangler svar")
      #expect(!counted.contains("49 mangler svar"))
      #expect(try sandbox.round("1.3", "2019-3")?.effort.smiley == .happy)
      #expect(try sandbox.round("1.3", "2019-3")?.effort.stamp?.by == "Eva Holm")
      try second.press("q")
      try second.waitForShell()
      try first.quit()
      #expect(try second.isGivenBack)
    }

    @Test func theSameMilestoneAnsweredTwiceIsSettledOnTheScreen() throws {
      let sandbox = try Sandbox.ballerup()
      let window = try Window(sandbox)
      try window.start()
      try window.press("s")
      try window.wait(for: "Milepæl:")
      try window.type("Evas ord")
      // A colleague saves the same text while it is being written here.
      let other = try sandbox.run(
        "set", "ballerup.json", "1.1", "--follow-up", "3", "--status", "Ibs ord", "--by", "Ib")
      #expect(other.status == 0)
      usleep(2_000_000)
      try window.press("C-s")
      try window.wait(for: "Teksten er ændret imens")
      try window.wait(for: "Ibs ord")
      try window.press("m")
      try window.waitForSaved()
      try window.quit()
      #expect(try sandbox.round("1.1", "2019-3")?.effort.status == MarkedText("Evas ord"))
      // Both are on record.
      let history = try sandbox.read("ballerup.history.jsonl")
      #expect(history.contains("Ibs ord"))
      #expect(history.contains("Evas ord"))
    }
  }

  /// A text in another editor.
  struct OutsideEditorTests {
    @Test func theEditorIsStartedWithoutAShellOnAPrivateFile() throws {
      let sandbox = try Sandbox.ballerup()
      try sandbox.write(
        """
        #!/bin/sh
        for path; do :; done
        printf '%s|' "$@" >arguments
        stat -c %a "$path" >mode
        printf ' – og mere' >>"$path"
        """, to: "my-editor")
      chmod(sandbox.file("my-editor").path, 0o755)
      let editor = "\(sandbox.file("my-editor").path) --wait ;touch$IFS./pwned"
      sandbox.environment["EDITOR"] = editor
      let window = try Window(sandbox)
      try window.start()
      try window.press("s")
      try window.wait(for: "Milepæl:")
      try window.type("Høringen")
      try window.press("C-o")
      try window.wait(for: "– og mere")
      try window.press("C-s")
      try window.waitForSaved()
      try window.quit()
      #expect(
        try sandbox.round("1.1", "2019-3")?.effort.status?.text.hasPrefix("Høringen") == true)
      #expect(try sandbox.read("arguments").hasPrefix("--wait|;touch$IFS./pwned|"))
      #expect(try sandbox.read("mode") == "600\n")
      #expect(!FileManager.default.fileExists(atPath: sandbox.file("pwned").path))
      let left = try FileManager.default.contentsOfDirectory(
        atPath: sandbox.file("home/state/milepael").path)
      #expect(!left.contains { $0.hasPrefix("text-") })
    }

    @Test func anEditorThatFailsLeavesTheText() throws {
      let sandbox = try Sandbox.ballerup()
      let window = try Window(sandbox)
      try window.start("env EDITOR=/nowhere/editor milepael ballerup.json")
      try window.press("s")
      try window.wait(for: "Milepæl:")
      try window.type("Det her bliver")
      try window.press("C-o")
      try window.wait(for: "teksten er, som den var")
      try window.wait(for: "Det her bliver")
      try window.press("C-s")
      try window.waitForSaved()
      #expect(try sandbox.round("1.1", "2019-3")?.effort.status == MarkedText("Det her bliver"))
    }
  }
}
