import MilepaelCore
import MilepaelStore
import MilepaelTestKit

/// The two states of a store between which a save goes, as agreements and as bytes.
struct OldAndNew {
  let old: Agreement
  let new: Agreement
  let oldBytes: [UInt8]
  let newBytes: [UInt8]

  init() throws(FormatError) {
    old = try decode(minimal)
    var changed = old
    changed.title = "Aftale, ændret"
    changed.chapters = [Chapter(id: "1", title: "Et kapitel")]
    new = changed
    oldBytes = AgreementFormat.encode(old)
    newBytes = AgreementFormat.encode(new)
  }

  static let path = "/store/aftale.json"

  /// A disk on which the old state has been for long.
  func disk(mode: UInt32 = 0o640) -> MemoryFiles {
    let disk = MemoryFiles()
    disk.put(Self.path, oldBytes, mode: mode)
    return disk
  }
}

extension MemoryFiles {
  /// What a person finds who opens the store now.
  func reopened() throws(StoreError) -> Agreement {
    try AgreementFile.load(OldAndNew.path, files: self).agreement
  }
}
