import MilepaelText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Copies of an agreement that a folder sync has left beside it, because two machines had changed it.
enum SyncCopies {
  /// Their paths, in order.
  static func beside(_ store: String) -> [String] {
    let folder = store.lastIndex(of: "/").map { String(store[...$0]) } ?? ""
    let name = String(store.dropFirst(folder.count))
    return Folder.names(in: folder.isEmpty ? "." : folder).filter { isCopy($0, of: name) }.sorted()
      .map { folder + $0 }
  }

  /// Whether a file's name is what Syncthing, Dropbox, Nextcloud or ownCloud make of the store's.
  static func isCopy(_ name: String, of store: String) -> Bool {
    guard store.hasSuffix(".json") else { return false }
    let stem = store.dropLast(5)
    guard name != store, name.hasPrefix(stem), name.hasSuffix(".json") else { return false }
    return isMark(name.dropFirst(stem.count).dropLast(5))
  }

  /// What they put behind the name, in whatever store's.
  private static func isMark(_ mark: Substring) -> Bool {
    if mark.hasPrefix(".sync-conflict-") || mark.hasPrefix("_conflict-") { return true }
    guard mark.hasPrefix(" ("), mark.hasSuffix(")") else { return false }
    let words = mark.lowercased()
    return words.contains("conflicted copy") || words.contains("konflikt")
  }

  /// A line for each copy, and the command that merges it.
  static func words(beside store: String, _ phrases: Phrases) -> [String] {
    beside(store).map { phrases.syncCopy($0, command(merging: $0, into: store)) }
  }

  static func command(merging copy: String, into store: String) -> String {
    let stem = store.hasSuffix(".json") ? String(store.dropLast(5)) : store
    // The last state that is known to have been the same on both machines, or none.
    let checkpoint = stem + ".checkpoint.json"
    let base = access(checkpoint, R_OK) == 0 ? checkpoint : "/dev/null"
    return (["milepael", "merge"] + [base, store, copy].map(quoted)).joined(separator: " ")
  }

  /// As a shell reads it as one word.
  static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: "/"), 0x80...:
        true
      default: false
      }
    }
    if isPlain, !word.isEmpty { return word }
    return "'"
      + word.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }
}
