import Foundation
import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension EndToEnd {
  /// A file that others change, or that cannot be written.
  struct SharedFileTests {
    @Test func twoPeoplesAnswersBothStand() throws {
      let sandbox = try Sandbox.ballerup()
      let window = try Window(sandbox)
      try window.start()
      let other = try sandbox.run(
        "set", "ballerup.json", "5.4", "--follow-up", "3", "--effort", "happy", "--by", "Ib")
      #expect(other.status == 0)
      // It is seen without a key, in a word.
      try window.wait(for: "Ib: 5.4")
      try window.press("1")
      try window.waitForSaved()
      try window.press("q")
      try window.waitForShell()
      #expect(try sandbox.round("5.4", "2019-3")?.effort.stamp?.by == "Ib")
      #expect(try sandbox.round("1.1", "2019-3")?.effort.smiley == .happy)
      // The file itself has followed.
      #expect(try sandbox.read("ballerup.json").contains("Ib"))
    }

    @Test func aFileThatAnotherToolHasChangedIsReadAgain() throws {
      let sandbox = try Sandbox.ballerup()
      let window = try Window(sandbox)
      try window.start()
      var file = try AgreementFile.load(sandbox.file("ballerup.json").path)
      var changed = file.agreement
      changed.initiatives[0].title = "Et andet navn"
      try file.save(changed)
      try window.wait(for: "ændret uden for Milepæl")
      try window.press("1")
      try window.waitForSaved()
      try window.press("q")
      try window.waitForShell()
      #expect(try sandbox.agreement("ballerup.json").initiatives[0].title == "Et andet navn")
      #expect(try sandbox.round("1.1", "2019-3")?.effort.smiley == .happy)
    }

    @Test func aFolderThatIsAwayAndComesBack() throws {
      let sandbox = try Sandbox.ballerup()
      let share = sandbox.file("share")
      let away = sandbox.file("away")
      try FileManager.default.createDirectory(at: share, withIntermediateDirectories: true)
      try FileManager.default.moveItem(
        at: sandbox.file("ballerup.json"), to: share.appendingPathComponent("ballerup.json"))
      let window = try Window(sandbox)
      try window.start("milepael share/ballerup.json")
      // As with a network drive that is lost, or a folder that may not be entered any more.
      try FileManager.default.moveItem(at: share, to: away)
      try window.press("1")
      try window.wait(for: "Svarene er ikke gemt")
      #expect(try window.screen.contains("filen eller dens mappe findes ikke"))
      try window.press("Escape")
      try window.wait(whileThereIs: "Svarene er ikke gemt")
      // Told once: the work goes on, and the corner remembers.
      try window.press("n", "1")
      try window.wait(for: "47 mangler svar")
      #expect(try window.screen.contains("IKKE GEMT"))

      try FileManager.default.moveItem(at: away, to: share)
      try window.press("n", "1")
      try window.wait(for: "46 mangler svar")
      try window.waitForSaved()
      #expect(try !window.screen.contains("IKKE GEMT"))
      for number in ["1.1", "1.3", "1.4"] {
        let round = try sandbox.round(number, "2019-3", in: "share/ballerup.json")
        #expect(round?.effort.smiley == .happy)
      }
    }

    @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
    func aFolderThatMayNotBeWritten() throws {
      let sandbox = try Sandbox.ballerup()
      let folder = sandbox.file("closed")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try FileManager.default.moveItem(
        at: sandbox.file("ballerup.json"), to: folder.appendingPathComponent("ballerup.json"))
      func allow(_ mode: Int) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder.path)
      }
      try allow(0o555)
      defer { _ = Result { try allow(0o755) } }
      let window = try Window(sandbox)
      try window.start("milepael closed/ballerup.json")
      try window.press("1")
      try window.wait(for: "Svarene er ikke gemt")
      try allow(0o755)
      try window.press("g")
      try window.waitForSaved()
      #expect(
        try sandbox.round("1.1", "2019-3", in: "closed/ballerup.json")?.effort.smiley == .happy)
    }

    #if os(Linux)
      @Test func aDiskThatIsFullAndThenHasRoom() throws {
        let sandbox = try Sandbox.ballerup()
        let before = try sandbox.read("ballerup.json")
        let window = try Window(sandbox)
        // No file may grow beyond 50 kB: the save fails half-way, as on a full disk.
        try window.start("prlimit --fsize=51200: milepael ballerup.json")
        // The answer itself still finds room; it is the file that cannot follow.
        try window.press("1")
        try window.wait(for: "disken er fuld")
        #expect(try sandbox.read("ballerup.json") == before)
        let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.folder.path)
        #expect(!names.contains { $0.hasSuffix(".tmp") })

        let pid = try sandbox.read("pid").filter(\.isNumber)
        let room = try Program.run(
          command: ["/usr/bin/prlimit", "--pid", pid, "--fsize=unlimited"], in: sandbox.folder,
          environment: [:])
        #expect(room.status == 0)
        try window.press("n", "1")
        try window.waitForSaved()
        try window.press("q")
        try window.waitForShell()
        #expect(try sandbox.read("ballerup.json") != before)
        #expect(try sandbox.round("1.1", "2019-3")?.effort.smiley == .happy)
      }
    #endif
  }
}
