import Foundation
import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Testing

/// `milepael merge`.
struct MergeCommandTests {
  /// `base.json`, and two copies in which 1.09 was answered differently, and 1.11 by one of them.
  private static func store() throws -> Sandbox {
    let sandbox = try Sandbox.tiny()
    for name in ["base.json", "ours.json", "theirs.json"] { try sandbox.write(Tiny.json, to: name) }
    _ = try sandbox.run("set", "ours.json", "1.09", "--follow-up", "2", "--effort", "happy")
    _ = try sandbox.run(
      "set", "theirs.json", "1.09", "--follow-up", "2", "--effort", "sad", "--by", "Ib")
    _ = try sandbox.run(
      "set", "theirs.json", "1.11", "--follow-up", "2", "--status", "Godt", "--by", "Ib")
    return sandbox
  }

  @Test func conflictsAreListedAndKeptInTheResult() throws {
    let sandbox = try Self.store()
    let run = try sandbox.run("merge", "base.json", "ours.json", "theirs.json")
    #expect(run.status == 1)
    #expect(
      run.errors.hasPrefix(
        "ours.json er flettet; 1 konflikt skal afgøres med »milepael settle« eller K på skærmen:"))
    #expect(run.errors.contains("1.09 · 2. opfølgning: smiley på indsats\n  Står: glad (Eva Holm"))
    let merged = try sandbox.agreement("ours.json")
    #expect(merged.conflicts.count == 1)
    #expect(merged.initiative(id("1.11"))?.round("2020-2")?.effort.status?.text == "Godt")
    let conflict = try #require(merged.conflicts.first?.id)
    #expect(try sandbox.run("settle", "ours.json", conflict, "take").status == 0)
    #expect(try sandbox.round("1.09", "2020-2", in: "ours.json")?.effort.smiley == .sad)
    // It stands in the history, edit by edit.
    let history = try sandbox.run("history", "ours.json", "1.11")
    #expect(history.output.contains("Begrundelse: Flettet fra theirs.json"))
    #expect(try sandbox.run("verify", "ours.json").status == 0)
  }

  @Test func withoutConflictsItIsDone() throws {
    let sandbox = try Self.store()
    let run = try sandbox.run("merge", "base.json", "tiny.json", "theirs.json")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(try sandbox.round("1.09", "2020-2", in: "tiny.json")?.effort.smiley == .sad)
  }

  @Test func theResultCanGoElsewhere() throws {
    let sandbox = try Self.store()
    let before = try sandbox.read("ours.json")
    for _ in 1...2 {
      let run = try sandbox.run(
        "merge", "base.json", "ours.json", "theirs.json", "--output", "new.json")
      #expect(run.status == 1)
    }
    #expect(try sandbox.read("ours.json") == before)
    #expect(try sandbox.agreement("new.json").conflicts.count == 1)
    #expect(
      try sandbox.agreement("new.json").recordedUpTo
        == sandbox.agreement("ours.json").recordedUpTo)
  }

  @Test(arguments: ["", "missing"])
  func withoutACommonStateWhatDiffersConflicts(_ base: String) throws {
    let sandbox = try Self.store()
    try sandbox.write("", to: "empty.json")
    let run = try sandbox.run(
      "merge", base.isEmpty ? "empty.json" : "none.json", "ours.json", "theirs.json")
    #expect(run.status == 1)
    #expect(try sandbox.agreement("ours.json").conflicts.count == 1)
  }

  @Test(arguments: [
    ["base.json", "ours.json", "broken.json"], ["base.json", "broken.json", "theirs.json"],
    ["broken.json", "ours.json", "theirs.json"], ["base.json", "ours.json", "none.json"],
  ])
  func aFileThatCannotBeReadChangesNothing(_ files: [String]) throws {
    let sandbox = try Self.store()
    try sandbox.write("{\"format\": \"milepael\",", to: "broken.json")
    let before = try sandbox.read("ours.json")
    let run = try Program.run(
      ["merge"] + files, in: sandbox.folder, environment: sandbox.environment)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("milepael: Kan ikke flette: "))
    #expect(try sandbox.read("ours.json") == before)
  }

  // MARK: Git

  private static func git(_ sandbox: Sandbox, _ arguments: String...) throws -> Program.Outcome {
    try Program.run(
      command: ["/usr/bin/git"] + arguments, in: sandbox.folder,
      environment: sandbox.environment.merging([
        "PATH": "\(Program.folder.path):/usr/bin:/bin", "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": "Eva", "GIT_AUTHOR_EMAIL": "eva@example.dk",
        "GIT_COMMITTER_NAME": "Eva", "GIT_COMMITTER_EMAIL": "eva@example.dk",
      ]) { $1 })
  }

  /// A clone whose git merges agreements with `milepael merge`.
  private static func clone(_ sandbox: Sandbox, _ name: String) throws {
    #expect(try git(sandbox, "clone", "-q", "shared.git", name).status == 0)
    let driver = try git(
      sandbox, "-C", name, "config", "merge.milepael.driver", "milepael merge %O %A %B")
    #expect(driver.status == 0)
    _ = try git(sandbox, "-C", name, "config", "pull.rebase", "false")
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/git")))
  func twoClonesWorkTogetherThroughGit() throws {
    let sandbox = try Sandbox()
    #expect(try Self.git(sandbox, "init", "-q", "--bare", "-b", "main", "shared.git").status == 0)
    try Self.clone(sandbox, "eva")
    try sandbox.write(Tiny.json, to: "eva/aftale.json")
    try sandbox.write("*.json merge=milepael\n", to: "eva/.gitattributes")
    try sandbox.write("*.history*.jsonl\n*.checkpoint.json\n", to: "eva/.gitignore")
    _ = try Self.git(sandbox, "-C", "eva", "add", ".")
    _ = try Self.git(sandbox, "-C", "eva", "commit", "-qm", "Aftalen")
    #expect(try Self.git(sandbox, "-C", "eva", "push", "-q", "origin", "HEAD:main").status == 0)
    try Self.clone(sandbox, "ib")

    func answer(_ clone: String, _ number: String, _ arguments: String...) throws {
      let run = try Program.run(
        ["set", "\(clone)/aftale.json", number, "--follow-up", "2"] + arguments,
        in: sandbox.folder, environment: sandbox.environment)
      #expect(run.status == 0)
      _ = try Self.git(sandbox, "-C", clone, "commit", "-qam", "Svar på \(number)")
    }
    // Different fields, side by side in the file: git's own merge would fail on these lines.
    try answer("eva", "1.09", "--effort", "neutral")
    #expect(try Self.git(sandbox, "-C", "eva", "push", "-q", "origin", "HEAD:main").status == 0)
    try answer("ib", "1.09", "--economy", "sad", "--by", "Ib")
    let pulled = try Self.git(sandbox, "-C", "ib", "pull", "-q", "--no-edit")
    #expect(pulled.status == 0, "\(pulled.errors)")
    let round = try sandbox.round("1.09", "2020-2", in: "ib/aftale.json")
    #expect(round?.effort.smiley == .neutral)
    #expect(round?.economy.smiley == .sad)
    #expect(try Self.git(sandbox, "-C", "ib", "push", "-q", "origin", "HEAD:main").status == 0)

    // The same field, differently.
    try answer("ib", "1.11", "--effort", "sad", "--by", "Ib")
    #expect(try Self.git(sandbox, "-C", "ib", "push", "-q", "origin", "HEAD:main").status == 0)
    try answer("eva", "1.11", "--effort", "neutral")
    let conflicting = try Self.git(sandbox, "-C", "eva", "pull", "-q", "--no-edit")
    #expect(conflicting.status == 1)
    #expect(conflicting.errors.contains("1 konflikt skal afgøres"))
    let conflict = try #require(try sandbox.agreement("eva/aftale.json").conflicts.first)
    #expect(
      try sandbox.run("conflicts", "eva/aftale.json").output.contains(
        "Står: mellemfornøjet (Eva Holm"))
    #expect(try sandbox.run("settle", "eva/aftale.json", conflict.id, "take").status == 0)
    _ = try Self.git(sandbox, "-C", "eva", "commit", "-qam", "Flettet")
    #expect(try Self.git(sandbox, "-C", "eva", "push", "-q", "origin", "HEAD:main").status == 0)
    #expect(try Self.git(sandbox, "-C", "ib", "pull", "-q").status == 0)
    for clone in ["eva", "ib"] {
      let agreement = try sandbox.agreement("\(clone)/aftale.json")
      #expect(agreement.initiative(id("1.11"))?.round("2020-2")?.effort.smiley == .sad)
      #expect(agreement.initiative(id("1.09"))?.round("2020-2")?.effort.smiley == .neutral)
      #expect(agreement.conflicts.isEmpty)
    }
  }
}
