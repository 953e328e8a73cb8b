import Foundation
import MilepaelCore
import MilepaelTestKit
import Testing

@testable import milepael

/// Copies that a folder sync leaves.
struct SyncCopyTests {
  @Test(arguments: [
    "aftale.sync-conflict-20261121-101010-ABCDEF7.json",
    "aftale (Eva Holms conflicted copy 2026-11-21).json",
    "aftale (Eva Holms i konflikt-kopi 2026-11-21).json",
    "aftale (conflicted copy 2026-11-21 101010).json",
    "aftale_conflict-20261121-101010.json",
  ])
  func copiesAreKnownByTheirNames(_ name: String) {
    #expect(SyncCopies.isCopy(name, of: "aftale.json"))
    #expect(!SyncCopies.isCopy(name, of: "anden.json"))
  }

  @Test(arguments: [
    "aftale.json", "aftale.checkpoint.json", "aftale-EVAS-PC.json", "aftale (1).json",
    "aftale.sync-conflict-20261121-101010-ABCDEF7.txt", "aftale 2.json",
  ])
  func otherFilesAreNot(_ name: String) {
    #expect(!SyncCopies.isCopy(name, of: "aftale.json"))
  }

  @Test func aCopyIsNamedWithTheCommandThatMergesIt() throws {
    let sandbox = try Sandbox.tiny()
    let copy = "tiny (Ibs conflicted copy 2026-11-21).json"
    try sandbox.write(Tiny.json, to: copy)
    _ = try sandbox.run("set", copy, "1.11", "--follow-up", "2", "--effort", "sad", "--by", "Ib")
    let first = try sandbox.run("list", "tiny.json")
    #expect(
      first.errors == """
        Ved siden af ligger en kopi fra en mappesynkronisering: \(copy)
        Flet den ind med: milepael merge /dev/null tiny.json '\(copy)'
        Slet den, når det er gjort.

        """)
    _ = try sandbox.run("set", "tiny.json", "1.09", "--follow-up", "2", "--effort", "happy")
    let second = try sandbox.run("list", "tiny.json", "--language", "en")
    #expect(
      second.errors.contains("milepael merge tiny.checkpoint.json tiny.json '\(copy)'\n"))
    let merge = try sandbox.run("merge", "tiny.checkpoint.json", "tiny.json", copy)
    #expect(merge.status == 0)
    #expect(try sandbox.round("1.11", "2020-2", in: "tiny.json")?.effort.smiley == .sad)
    #expect(try sandbox.round("1.09", "2020-2", in: "tiny.json")?.effort.smiley == .happy)
    #expect(try sandbox.run("verify", "tiny.json").status == 0)
  }

  @Test func whatStandsBesideAnAgreementIsNotOfferedAsOne() throws {
    let sandbox = try Sandbox.tiny()
    for name in [
      "tiny.checkpoint.json", "tiny.broken-20261121101010.json",
      "tiny.sync-conflict-20261121-101010-ABCDEF7.json",
    ] {
      try sandbox.write(Tiny.json, to: name)
    }
    #expect(
      AgreementFiles.inFolder(sandbox.folder.path) == [sandbox.file("tiny.json").path])
  }
}
