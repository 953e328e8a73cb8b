/// Which entry of a store's history: the session in which it was made, and its number there.
///
/// Written `k3f9x2-17`. The numbers of a session run from 1 without a gap, so a lost one is seen.
public struct EntryID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// One run of the program; letters and digits, not to be met twice.
  public let session: String
  /// From 1.
  public let number: Int

  public init(session: String, number: Int) {
    self.session = session
    self.number = number
  }

  /// Reads exactly the form that is written; anything else is `nil`.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...32).contains(parts[0].utf8.count),
      parts[0].utf8.allSatisfy(Self.isPlain), let number = Int(parts[1]), number > 0,
      String(number) == parts[1]
    else { return nil }
    self.init(session: String(parts[0]), number: number)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  public var description: String { "\(session)-\(number)" }

  /// No order in time: sessions go on side by side. It only makes lists repeatable.
  public static func < (a: EntryID, b: EntryID) -> Bool {
    a.session == b.session ? a.number < b.number : a.session < b.session
  }
}
