import MilepaelCore
import MilepaelStore
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("On a real disk")
struct RealDiskTests {
  let states: OldAndNew
  let folder: TemporaryFolder

  init() throws {
    states = try OldAndNew()
    folder = try TemporaryFolder()
  }

  @Test("Load, save and load again; nothing else is in the folder afterwards")
  func roundTrip() throws {
    let path = try folder.write("æ ø å.json", states.oldBytes)
    var file = try AgreementFile.load(path)
    #expect(file.agreement == states.old)
    try file.save(states.new)
    #expect(try AgreementFile.load(path).agreement == states.new)
    #expect(folder.read(path) == states.newBytes)
    #expect(folder.names == ["æ ø å.json"])
    #expect(try !file.hasChangedOnDisk())
  }

  @Test("Permissions are kept", arguments: [0o600, 0o640, 0o664, 0o666, 0o700] as [mode_t])
  func mode(mode: mode_t) throws {
    let path = try folder.write("a.json", states.oldBytes)
    #expect(chmod(path, mode) == 0)
    var file = try AgreementFile.load(path)
    try file.save(states.new)
    #expect(folder.read(path) == states.newBytes)
    #expect(try SystemFiles().status(at: path).mode == UInt32(mode))
  }

  @Test("Owner and group are kept where that is permitted")
  func owner() throws {
    let path = try folder.write("a.json", states.oldBytes)
    // Only root may give a file away; for others there is nothing to see here.
    guard geteuid() == 0 else { return }
    #expect(chown(path, 12345, 54321) == 0)
    var file = try AgreementFile.load(path)
    try file.save(states.new)
    let status = try SystemFiles().status(at: path)
    #expect(status.user == 12345)
    #expect(status.group == 54321)
  }

  @Test("A symbolic link stays a link, also one to another folder")
  func link() throws {
    let target = try folder.write("target.json", states.oldBytes)
    let other = try TemporaryFolder()
    let link = other.path + "/link.json"
    #expect(symlink(target, link) == 0)
    var file = try AgreementFile.load(link)
    try file.save(states.new)
    #expect(folder.read(target) == states.newBytes)
    #expect(try SystemFiles().resolve(link) == SystemFiles().resolve(target))
    #expect(other.names == ["link.json"])
  }

  @Test("A new file has the permissions that new files have")
  func create() throws {
    let path = folder.path + "/ny.json"
    let plain = try folder.write("plain", [])
    _ = try AgreementFile.create(path, states.new)
    #expect(folder.read(path) == states.newBytes)
    #expect(
      try SystemFiles().status(at: path).mode == SystemFiles().status(at: plain).mode)
    #expect(folder.names == ["ny.json", "plain"])
    #expect(throws: StoreError(.creating, path, .exists)) {
      try AgreementFile.create(path, states.old)
    }
    #expect(folder.read(path) == states.newBytes)
    #expect(folder.names == ["ny.json", "plain"])
  }

  @Test("Nothing is made through a link that leads nowhere")
  func danglingLink() throws {
    let link = folder.path + "/link.json"
    #expect(symlink(folder.path + "/nowhere.json", link) == 0)
    #expect(throws: StoreError(.creating, link, .exists)) {
      try AgreementFile.create(link, states.old)
    }
    #expect(folder.names == ["link.json"])
  }

  @Test("What is no file is named so, and nobody waits for it")
  func notAFile() throws {
    let pipe = folder.path + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    for path in [folder.path, pipe, "/dev/null", "/dev/zero"] {
      #expect(throws: StoreError(.opening, path, .notAFile)) { try AgreementFile.load(path) }
    }
    for path in [folder.path + "/none.json", folder.path + "/none/a.json", pipe + "/a.json"] {
      #expect(throws: StoreError(.opening, path, .missing)) { try AgreementFile.load(path) }
    }
    let missing = folder.path + "/none/a.json"
    #expect(throws: StoreError(.creating, missing, .missing)) {
      try AgreementFile.create(missing, states.old)
    }
  }

  @Test("A file that is too large is not even read")
  func tooLarge() throws {
    let path = try folder.write("a.json", [])
    #expect(truncate(path, 300 << 20) == 0)
    let tooLarge = FormatError(.tooLarge(limit: 268_435_456, size: 314_572_800))
    #expect(throws: StoreError(.opening, path, .format(tooLarge))) { try AgreementFile.load(path) }
  }

  @Test("An empty file is named so")
  func empty() throws {
    let path = try folder.write("a.json", [])
    #expect(throws: StoreError(.opening, path, .format(FormatError(.empty)))) {
      try AgreementFile.load(path)
    }
  }

  @Test("A file that was changed in place is noticed, also by a byte of the same length")
  func changedInPlace() throws {
    let path = try folder.write("a.json", states.oldBytes)
    var file = try AgreementFile.load(path)
    var other = states.oldBytes
    other[100] ^= 1
    _ = try folder.write("a.json", other)
    #expect(throws: StoreError(.saving, path, .changedOnDisk)) { try file.save(states.new) }
    #expect(folder.read(path) == other)
    #expect(folder.names == ["a.json"])
  }

  @Test("Of many threads that save at once, each save that succeeds builds on what it has seen")
  func manyAtOnce() async throws {
    let path = try folder.write("a.json", states.oldBytes)
    let saved = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask { Self.addChapters(5, to: path) }
      }
      return await group.reduce(0, +)
    }
    #expect(saved == 40)
    // A chapter a save: one that had overwritten another would have lost a chapter.
    #expect(try AgreementFile.load(path).agreement.chapters.count == 40)
    #expect(folder.names == ["a.json"])
  }

  /// Adds a chapter a save, and begins again with what is on the disk when somebody was faster.
  private static func addChapters(_ count: Int, to path: String) -> Int {
    var added = 0
    for _ in 0..<10_000 where added < count {
      do throws(StoreError) {
        var file = try AgreementFile.load(path)
        var agreement = file.agreement
        agreement.chapters.append(Chapter(id: "\(agreement.chapters.count)", title: "Nyt"))
        try file.save(agreement)
        added += 1
      } catch {
        guard error.cause == .changedOnDisk || error.cause == .busy else { return added }
      }
    }
    return added
  }
}
