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

/// Every operation of a load, a save and a creation goes wrong in every way.
///
/// Whatever happens, whoever opens the store finds the old state or the new one, and finds the new one
/// if the save has said so.
@Suite("Nothing is lost when an operation fails")
struct FaultTests {
  let states: OldAndNew
  let path = OldAndNew.path

  init() throws { states = try OldAndNew() }

  static let codes = [ENOSPC, EDQUOT, EIO, EACCES, EPERM, EBUSY, EROFS, ENOENT, ENOTSUP]

  static let faults: [FaultyFiles.Fault] =
    codes.flatMap { [.fails($0), .keepsFailing($0), .happensAndFails($0)] }
    + [.stops, .stopsHalfway]

  /// Runs the body with a fault at the first operation, the second … until it passes without one.
  ///
  /// - Parameter isNew: whether there is no file yet.
  /// - Returns: how many operations there are.
  private func atEveryOperation(
    _ fault: FaultyFiles.Fault, isNew: Bool = false,
    _ body: (MemoryFiles, FaultyFiles) throws -> Void
  ) throws -> Int {
    for position in 1...100 {
      let disk = isNew ? MemoryFiles() : states.disk()
      let files = FaultyFiles(disk, at: position, fault)
      // Short writes everywhere: a save must go on where the last write stopped.
      files.largestPiece = 100
      try body(disk, files)
      if files.log.count < position { return position - 1 }
    }
    Issue.record("the operations do not end")
    return 0
  }

  @Test("Opening", arguments: faults)
  func load(fault: FaultyFiles.Fault) throws {
    let count = try atEveryOperation(fault) { disk, files in
      do throws(StoreError) {
        let file = try AgreementFile.load(path, files: files)
        #expect(file.agreement == states.old)
      } catch {
        #expect(error.operation == .opening)
        #expect(error.path == path)
      }
      disk.endProcess()
      #expect(disk.content(path) == states.oldBytes)
      let reopened = try disk.reopened()
      #expect(reopened == states.old)
    }
    #expect(count == 7)
  }

  @Test("Saving", arguments: faults)
  func save(fault: FaultyFiles.Fault) throws {
    let count = try atEveryOperation(fault) { disk, files in
      var file: AgreementFile
      do throws(StoreError) {
        file = try AgreementFile.load(path, files: files)
      } catch { return }
      var leftBehind: String?
      do throws(StoreError) {
        try file.save(states.new)
        #expect(disk.content(path) == states.newBytes)
        #expect(file.agreement == states.new)
      } catch {
        #expect(error.operation == .saving)
        #expect(file.agreement == states.old)
        leftBehind = error.leftBehind
      }
      let isKilled = fault == .stops || fault == .stopsHalfway
      if isKilled {
        disk.endProcess()
      } else {
        // What had to stay is named; nothing else stays.
        #expect(Set(disk.paths) == Set([path] + [leftBehind].compactMap { $0 }))
      }
      let found = try #require(disk.content(path))
      #expect(found == states.oldBytes || found == states.newBytes)
      #expect(disk.mode(path) == 0o640)
      let reopened = try disk.reopened()
      #expect(reopened == states.old || reopened == states.new)
      for outcome in disk.afterPowerFailure() {
        let found = try outcome.reopened()
        #expect(found == states.old || found == states.new)
        if file.agreement == states.new { #expect(found == states.new) }
      }
    }
    #expect(count > 25)
  }

  @Test("After a fault, the same save works", arguments: codes)
  func retry(code: Int32) throws {
    _ = try atEveryOperation(.fails(code)) { disk, files in
      var file: AgreementFile
      do throws(StoreError) {
        file = try AgreementFile.load(path, files: files)
      } catch { return }
      do throws(StoreError) {
        try file.save(states.new)
      } catch {
        try file.save(states.new)
      }
      #expect(disk.content(path) == states.newBytes)
      for outcome in disk.afterPowerFailure() {
        let found = try outcome.reopened()
        #expect(found == states.new)
      }
    }
  }

  @Test("Creating", arguments: faults)
  func create(fault: FaultyFiles.Fault) throws {
    let count = try atEveryOperation(fault, isNew: true) { disk, files in
      var isCreated = false
      var leftBehind: String?
      do throws(StoreError) {
        leftBehind = try AgreementFile.create(path, states.new, files: files).leftBehind
        isCreated = true
      } catch {
        #expect(error.operation == .creating)
        leftBehind = error.leftBehind
      }
      let isKilled = fault == .stops || fault == .stopsHalfway
      if isKilled {
        disk.endProcess()
        #expect(disk.content(path) == nil || disk.content(path) == states.newBytes)
      } else {
        let expected = (isCreated ? [path] : []) + [leftBehind].compactMap { $0 }
        #expect(Set(disk.paths) == Set(expected))
      }
      for outcome in disk.afterPowerFailure() {
        let found = outcome.content(path)
        #expect(found == nil && !isCreated || found == states.newBytes)
      }
    }
    #expect(count > 10)
  }

  @Test("An fsync that failed means not written: the next save writes again")
  func failedSync() throws {
    let disk = states.disk()
    let plain = FaultyFiles(disk)
    var file = try AgreementFile.load(path, files: plain)
    try file.save(states.new)
    let folderSync = try #require(plain.log.lastIndex(of: .sync)) + 1

    let other = states.disk()
    let files = FaultyFiles(other, at: folderSync, .fails(EIO))
    file = try AgreementFile.load(path, files: files)
    let fault = FileFault(.sync, "/store", code: EIO)
    #expect(throws: StoreError(.saving, path, .io(fault))) { try file.save(states.new) }
    #expect(other.afterPowerFailure().contains { $0.content(path) == states.oldBytes })
    try file.save(states.new)
    for outcome in other.afterPowerFailure() { #expect(outcome.content(path) == states.newBytes) }
  }

  @Test("Where folders cannot be synced at all, saving works, and the old or the new state remains")
  func folderWithoutSync() throws {
    let plain = FaultyFiles(states.disk())
    var file = try AgreementFile.load(path, files: plain)
    try file.save(states.new)
    let folderSync = try #require(plain.log.lastIndex(of: .sync)) + 1

    let disk = states.disk()
    file = try AgreementFile.load(
      path, files: FaultyFiles(disk, at: folderSync, .keepsFailing(EINVAL)))
    try file.save(states.new)
    for outcome in disk.afterPowerFailure() {
      let found = try outcome.reopened()
      #expect(found == states.old || found == states.new)
    }
  }

  @Test(
    "Errors say what they mean",
    arguments: [
      (ENOSPC, "full"), (EDQUOT, "full"), (EROFS, "read-only"), (EACCES, "permission"),
      (EPERM, "permission"), (EIO, "other"), (EBUSY, "other"),
    ])
  func causes(code: Int32, meaning: String) throws {
    let files = FaultyFiles(states.disk(), at: 14, .fails(code))
    var file = try AgreementFile.load(path, files: files)
    let error = #expect(throws: StoreError.self) { try file.save(states.new) }
    let fault = FileFault(.write, "", code: code)
    switch error?.cause {
    case .diskFull(let found)?: #expect(meaning == "full" && found.code == fault.code)
    case .readOnly(let found)?: #expect(meaning == "read-only" && found.code == fault.code)
    case .permission(let found)?: #expect(meaning == "permission" && found.code == fault.code)
    case .io(let found)?: #expect(meaning == "other" && found.code == fault.code)
    default: Issue.record("\(String(describing: error))")
    }
    #expect(files.log[13] == .write)
  }
}
