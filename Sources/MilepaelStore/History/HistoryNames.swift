/// The files that stand beside an agreement's file, by its name.
public struct HistoryNames: Hashable, Sendable {
  /// The agreement's file itself, symbolic links resolved: everybody who opens the store, by whatever
  /// name, finds the same history.
  public let store: String

  public init(store: String) { self.store = store }

  private var stem: String {
    store.hasSuffix(".json") ? String(store.dropLast(5)) : store
  }

  /// Every edit, one a line, in the order in which they were saved.
  public var history: String { stem + ".history.jsonl" }
  /// The state from which the history leads to the present one.
  public var checkpoint: String { stem + ".checkpoint.json" }

  var folder: String { FileTask.folder(of: store) }
  var historyName: String { Self.lastPart(history) }

  /// Where the history goes when a new file is begun.
  ///
  /// - Parameter number: from 1; the second of one day gets a number.
  func rotated(on day: String, _ number: Int) -> String {
    stem + ".history." + day + (number == 1 ? "" : "-\(number)") + ".jsonl"
  }

  /// The day and the number in the name of an older file.
  func rotation(of path: String) -> (day: String, number: Int)? {
    let middle = Self.lastPart(path).dropFirst((Self.lastPart(stem) + ".history.").count).dropLast(
      6)
    let number = middle.dropFirst(10)
    if number.isEmpty { return (String(middle), 1) }
    return Int(number.dropFirst()).map { (String(middle.prefix(10)), $0) }
  }

  /// A name for a file that is put aside, never one that anything else looks for.
  func aside(_ word: String, _ moment: String) -> String { "\(stem).\(word)-\(moment).json" }

  func sibling(_ name: String) -> String { folder == "/" ? "/" + name : folder + "/" + name }

  /// Whether a name in the folder is one of the older history files.
  func isRotated(_ name: String) -> Bool {
    let prefix = Self.lastPart(stem) + ".history."
    guard name.hasPrefix(prefix), name.hasSuffix(".jsonl"), name != historyName else {
      return false
    }
    let middle = name.dropFirst(prefix.count).dropLast(6)
    return middle.utf8.count >= 10
      && middle.utf8.allSatisfy {
        $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
      }
  }

  /// Whether a file is a checkpoint, which nobody means to open as an agreement.
  public static func isCheckpoint(_ path: String) -> Bool { path.hasSuffix(".checkpoint.json") }

  /// Whether a file is one that was put aside when the store was built anew: `NAME.broken-….json`.
  public static func isAside(_ path: String) -> Bool {
    let name = lastPart(path)
    guard name.hasSuffix(".json"), let dash = name.lastIndex(of: "-") else { return false }
    let digits = name[name.index(after: dash)...].dropLast(5)
    return name[..<dash].hasSuffix(".broken") && digits.count == 14
      && digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  static func lastPart(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
