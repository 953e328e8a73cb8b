import MilepaelCore
import MilepaelStore
import MilepaelTestKit
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("Saving")
struct SaveTests {
  let states: OldAndNew
  let path = OldAndNew.path

  init() throws { states = try OldAndNew() }

  @Test("The new state is on the disk, and only it; the permissions stay")
  func plain() throws {
    let disk = states.disk(mode: 0o640)
    var file = try AgreementFile.load(path, files: disk)
    #expect(file.agreement == states.old)
    try file.save(states.new)
    #expect(file.agreement == states.new)
    #expect(disk.content(path) == states.newBytes)
    #expect(disk.mode(path) == 0o640)
    #expect(disk.paths == [path])
    #expect(disk.openFiles == 0)
  }

  @Test("The steps of a save, in their order")
  func steps() throws {
    let files = FaultyFiles(states.disk())
    var file = try AgreementFile.load(path, files: files)
    let loading = files.log.count
    try file.save(states.new)
    #expect(
      Array(files.log[..<loading]) == [.open, .status, .read, .read, .close])
    #expect(
      Array(files.log[loading...]) == [
        .resolve, .open, .lock, .status, .checkWritable,
        // The temporary file, whole and synced:
        .create, .status, .setMode, .write, .sync, .status, .close,
        // the proof that nobody has changed the target,
        .open, .status, .read, .read, .close,
        // and only then:
        .rename, .sync, .close,
      ])
  }

  @Test("Saves follow each other, and each is recognised as one's own")
  func several() throws {
    let disk = states.disk()
    var file = try AgreementFile.load(path, files: disk)
    for state in [states.new, states.old, states.new] { try file.save(state) }
    #expect(disk.content(path) == states.newBytes)
  }

  @Test("The same bytes are not written again")
  func needless() throws {
    let files = FaultyFiles(states.disk())
    var file = try AgreementFile.load(path, files: files)
    try file.save(states.old)
    #expect(!files.log.contains(.create))
    #expect(!files.log.contains(.write))
    #expect(!files.log.contains(.rename))
  }

  @Test("What somebody else has written is not overwritten, and one's own edits stay")
  func changedOnDisk() throws {
    let disk = states.disk()
    var file = try AgreementFile.load(path, files: disk)
    let other = Array(minimal.changing("Aftale", to: "Andens").utf8)
    disk.put(path, other)
    #expect(try file.hasChangedOnDisk())
    #expect(throws: StoreError(.saving, path, .changedOnDisk)) { try file.save(states.new) }
    #expect(throws: StoreError(.saving, path, .changedOnDisk)) { try file.save(states.old) }
    #expect(disk.content(path) == other)
    #expect(disk.paths == [path])
    #expect(file.agreement == states.old)
  }

  @Test("Nor is what was written while the temporary file was")
  func changedMeanwhile() throws {
    let disk = states.disk()
    let other = Array(minimal.changing("Aftale", to: "Andens").utf8)
    var file = try AgreementFile.load(path, files: disk)
    disk.afterNextSync = { $0.put(OldAndNew.path, other) }
    #expect(throws: StoreError(.saving, path, .changedOnDisk)) { try file.save(states.new) }
    #expect(disk.content(path) == other)
    #expect(disk.paths == [path])
  }

  @Test("A file that was only touched has not changed")
  func touched() throws {
    let disk = states.disk()
    var file = try AgreementFile.load(path, files: disk)
    disk.put(path, states.oldBytes, mode: 0o600)
    #expect(try !file.hasChangedOnDisk())
    try file.save(states.new)
    #expect(disk.content(path) == states.newBytes)
    #expect(disk.mode(path) == 0o600)
  }

  @Test("Of two programs that have opened the same state, the second is refused")
  func twoPrograms() throws {
    let disk = states.disk()
    var first = try AgreementFile.load(path, files: disk)
    var second = try AgreementFile.load(path, files: disk)
    try first.save(states.new)
    var other = states.old
    other.title = "Andens"
    #expect(throws: StoreError(.saving, path, .changedOnDisk)) { try second.save(other) }
    #expect(disk.content(path) == states.newBytes)
    #expect(try second.hasChangedOnDisk())
    #expect(try !first.hasChangedOnDisk())
  }

  @Test("While another program holds the lock, nothing is written")
  func locked() throws {
    let disk = states.disk()
    var file = try AgreementFile.load(path, files: disk)
    let folder = try disk.open("/store")
    try disk.lock(folder)
    #expect(throws: StoreError(.saving, path, .busy)) { try file.save(states.new) }
    try disk.close(folder)
    try file.save(states.new)
    #expect(disk.content(path) == states.newBytes)
  }

  @Test("A symbolic link stays, and what it leads to is replaced")
  func link() throws {
    let disk = states.disk()
    disk.links["/home/link.json"] = path
    var file = try AgreementFile.load("/home/link.json", files: disk)
    try file.save(states.new)
    #expect(disk.content(path) == states.newBytes)
    #expect(disk.paths == [path])
    #expect(disk.links == ["/home/link.json": path])
  }

  @Test("A file that is gone is not made again")
  func gone() throws {
    let disk = states.disk()
    var file = try AgreementFile.load(path, files: disk)
    try disk.remove(path)
    #expect(throws: StoreError(.saving, path, .missing)) { try file.save(states.new) }
    #expect(throws: StoreError(.comparing, path, .missing)) { try file.hasChangedOnDisk() }
    #expect(disk.paths == [])
  }

  @Test("A file that may not be written to is left alone")
  func readOnlyFile() throws {
    let disk = states.disk(mode: 0o444)
    var file = try AgreementFile.load(path, files: disk)
    let fault = FileFault(.checkWritable, path, code: EACCES)
    #expect(throws: StoreError(.saving, path, .permission(fault))) { try file.save(states.new) }
    #expect(disk.content(path) == states.oldBytes)
  }

  @Test("A new file is made whole, and never over another one")
  func create() throws {
    let disk = MemoryFiles()
    var file = try AgreementFile.create(path, states.old, files: disk)
    #expect(disk.content(path) == states.oldBytes)
    #expect(disk.paths == [path])
    #expect(throws: StoreError(.creating, path, .exists)) {
      try AgreementFile.create(OldAndNew.path, states.new, files: disk)
    }
    #expect(disk.content(path) == states.oldBytes)
    #expect(disk.paths == [path])
    try file.save(states.new)
    #expect(disk.content(path) == states.newBytes)
  }

  @Test("A new file is never begun beside the history of one that is gone")
  func besideAHistory() throws {
    let disk = MemoryFiles()
    disk.put("/store/aftale.history.jsonl", Array("{}\n".utf8))
    #expect(throws: StoreError(.creating, path, .historyThere)) {
      try AgreementFile.create(path, states.new, files: disk)
    }
    #expect(disk.paths == ["/store/aftale.history.jsonl"])
  }

  @Test("A bad file stays as it is")
  func badFile() throws {
    let disk = MemoryFiles()
    let bad = Array(minimal.changing("2019", to: "2o19").utf8)
    disk.put(path, bad)
    let error = #expect(throws: StoreError.self) {
      try AgreementFile.load(OldAndNew.path, files: disk)
    }
    #expect(error?.operation == .opening)
    #expect(error?.path == path)
    #expect(error?.place?.line == 7)
    #expect(error?.place?.column == 20)
    #expect(disk.content(path) == bad)
    #expect(disk.openFiles == 0)
  }
}
