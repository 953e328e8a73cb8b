import Foundation
import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Testing

#if os(Linux)
  extension EndToEnd {
    /// Disks that are full or may only be read, and a store that is taken away.
    struct FaultyDiskTests {
      private static func store(_ kilobytes: Int) throws -> (Sandbox, SmallDisk) {
        let sandbox = try Sandbox.ballerup()
        let disk = try SmallDisk(sandbox, kilobytes: kilobytes)
        try FileManager.default.copyItem(
          at: sandbox.file("ballerup.json"), to: sandbox.file("disk/ballerup.json"))
        return (sandbox, disk)
      }

      private static func set(
        _ sandbox: Sandbox, _ number: String, _ status: String
      ) throws -> Program.Outcome {
        try sandbox.run(
          "set", "disk/ballerup.json", number, "--follow-up", "3", "--status", status)
      }

      private static func status(_ sandbox: Sandbox, _ number: String) throws -> String? {
        try sandbox.round(number, "2019-3", in: "disk/ballerup.json")?.effort.status?.text
      }

      @Test(
        .enabled(if: SmallDisk.canMount, "mounting takes root"), arguments: [0, 4, 8, 40, 300, 400])
      func aFullDiskLosesNothingAndTheNextTryIsSaved(_ left: Int) throws {
        let (sandbox, disk) = try Self.store(2048)
        try disk.fill(leaving: left)
        let run = try Self.set(sandbox, "3.16", "Trangt")
        let isThere = try Self.status(sandbox, "3.16") == "Trangt"
        if run.status == 0 { #expect(isThere) }
        #expect(isThere == (run.status == 0 || run.errors.contains("sikre i historikken")))
        if run.status != 0 { #expect(run.errors.contains("Årsag: disken er fuld")) }
        let names = try FileManager.default.contentsOfDirectory(atPath: disk.folder.path)
        #expect(!names.contains { $0.hasSuffix(".tmp") })

        try disk.empty()
        #expect(try Self.set(sandbox, "3.16", "Trangt").status == 0)
        #expect(try Self.set(sandbox, "1.1", "Plads").status == 0)
        #expect(try Self.status(sandbox, "3.16") == "Trangt")
        #expect(try sandbox.run("verify", "disk/ballerup.json").status == 0)
      }

      @Test(.enabled(if: SmallDisk.canMount, "mounting takes root"))
      func aDiskThatMayOnlyBeReadChangesNothing() throws {
        let (sandbox, disk) = try Self.store(2048)
        let before = try sandbox.read("disk/ballerup.json")
        #expect(try disk.allowWriting(false))
        let run = try Self.set(sandbox, "3.16", "Låst")
        #expect(run.status == 1)
        #expect(run.errors.contains("Årsag: disken kan kun læses"))
        #expect(try sandbox.run("list", "disk/ballerup.json").status == 0)
        #expect(try disk.allowWriting(true))
        #expect(try sandbox.read("disk/ballerup.json") == before)
        #expect(try Self.set(sandbox, "3.16", "Åben").status == 0)
      }

      @Test(.enabled(if: SmallDisk.canMount, "mounting takes root"))
      func theScreenGoesOnOnAFullDiskAndSavesWhenThereIsRoom() throws {
        let (sandbox, disk) = try Self.store(2048)
        let window = try Window(sandbox)
        try window.start("milepael disk/ballerup.json")
        try disk.fill(leaving: 0)
        try window.press("1")
        try window.wait(for: "disken er fuld")
        try window.press("Escape")
        try window.wait(whileThereIs: "disken er fuld")
        try disk.empty()
        try window.press("n", "1")
        try window.waitForSaved()
        try window.press("q")
        try window.waitForShell()
        for number in ["1.1", "1.3"] {
          let round = try sandbox.round(number, "2019-3", in: "disk/ballerup.json")
          #expect(round?.effort.smiley == .happy)
        }
        #expect(try sandbox.run("verify", "disk/ballerup.json").status == 0)
      }

      @Test func aStoreThatIsTakenAwayUnderneathAndPutBack() throws {
        let sandbox = try Sandbox.ballerup()
        let window = try Window(sandbox)
        try window.start()
        try window.press("1")
        try window.waitForSaved()
        try FileManager.default.moveItem(
          at: sandbox.file("ballerup.json"), to: sandbox.file("away.json"))
        try window.wait(for: "filen eller dens mappe findes ikke")
        try window.press("Escape")
        try window.wait(whileThereIs: "filen eller dens mappe findes ikke")
        try window.press("n", "1")
        try window.wait(for: "47 mangler svar")
        try FileManager.default.moveItem(
          at: sandbox.file("away.json"), to: sandbox.file("ballerup.json"))
        try window.press("n", "1")
        try window.wait(for: "46 mangler svar")
        try window.waitForSaved()
        try window.press("q")
        try window.waitForShell()
        for number in ["1.1", "1.3", "1.4"] {
          #expect(try sandbox.round(number, "2019-3")?.effort.smiley == .happy)
        }
        #expect(try sandbox.run("verify", "ballerup.json").status == 0)
      }

      @Test func aBrokenFileIsRecoveredBeforeTheScreenOpens() throws {
        let sandbox = try Sandbox.ballerup()
        _ = try sandbox.run("set", "ballerup.json", "1.1", "--follow-up", "3", "--effort", "happy")
        try sandbox.write("{\"format\": \"milepael\"", to: "ballerup.json")
        let window = try Window(sandbox)
        try window.shell("milepael ballerup.json")
        try window.wait(for: "Gendan den? [j/N]")
        // Whoever does not say yes leaves it as it is.
        try window.press("Enter")
        try window.wait(for: "Kan ikke åbne aftalen")
        #expect(try sandbox.read("ballerup.json") == "{\"format\": \"milepael\"")
        try window.shell("clear; milepael ballerup.json")
        try window.wait(for: "Gendan den? [j/N]")
        try window.press("j", "Enter")
        try window.wait(for: "? hjælp")
        try window.quit()
        #expect(try sandbox.round("1.1", "2019-3")?.effort.smiley == .happy)
        let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.folder.path)
        #expect(names.contains { HistoryNames.isAside($0) })
      }

      @Test func aCopyOfAFolderSyncIsNamedOnTheScreen() throws {
        let sandbox = try Sandbox.ballerup()
        let copy = "ballerup.sync-conflict-20261121-101010-ABCDEF7.json"
        try sandbox.write(try sandbox.read("ballerup.json"), to: copy)
        let window = try Window(sandbox)
        try window.start(until: "En mappesynkronisering har efterladt")
        try window.quit()
        #expect(try window.screen.contains("Flet den ind med: milepael merge /dev/null"))
      }
    }
  }
#endif
