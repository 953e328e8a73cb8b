/// A moment, to the second, in universal time. Written `2019-08-01T10:00:00Z`.
public struct Timestamp: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let secondsSince1970: Int

  public init(secondsSince1970: Int) { self.secondsSince1970 = secondsSince1970 }

  /// Reads exactly the form that is written; anything else is `nil`.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z"),
      let date = CalendarDate(String(decoding: bytes[0..<10], as: UTF8.self)),
      let hour = CalendarDate.number(bytes[11..<13]), hour < 24,
      let minute = CalendarDate.number(bytes[14..<16]), minute < 60,
      let second = CalendarDate.number(bytes[17..<19]), second < 60
    else { return nil }
    secondsSince1970 = date.daysSince1970 * 86400 + hour * 3600 + minute * 60 + second
  }

  /// The day in universal time.
  public var date: CalendarDate {
    CalendarDate(daysSince1970: Int((Double(secondsSince1970) / 86400).rounded(.down)))
  }

  public var description: String {
    let seconds = ((secondsSince1970 % 86400) + 86400) % 86400
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60]
    return "\(date)T" + parts.map { CalendarDate.padded($0, 2) }.joined(separator: ":") + "Z"
  }

  public static func < (a: Timestamp, b: Timestamp) -> Bool {
    a.secondsSince1970 < b.secondsSince1970
  }
}

/// Who said something, and when. Neither takes part in a conflict: the later stands.
public struct Stamp: Hashable, Sendable {
  public var by: String
  public var at: Timestamp

  public init(by: String, at: Timestamp) {
    self.by = by
    self.at = at
  }
}
