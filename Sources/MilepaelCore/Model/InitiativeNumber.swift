/// An initiative's number as the agreement prints it: `1.2`, `4.09`, `4.01.2`.
///
/// The printed form is kept; order is by its parts as numbers, so `1.2` comes before `1.10`.
/// Source: `DOMAIN.md`, *Words*, initiative.
public struct InitiativeNumber: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let printed: String

  /// One to four parts of one to six digits, joined by dots; anything else is `nil`.
  public init?(_ text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...4).contains(parts.count) else { return nil }
    for part in parts {
      guard (1...6).contains(part.count),
        part.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
      else { return nil }
    }
    printed = String(text)
  }

  /// The parts as numbers: `4.01.2` is 4, 1, 2.
  public var parts: [Int] {
    printed.utf8.split(separator: UInt8(ascii: ".")).map { part in
      part.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
  }

  public var description: String { printed }

  public static func < (a: InitiativeNumber, b: InitiativeNumber) -> Bool {
    let (left, right) = (a.parts, b.parts)
    return left == right ? a.printed < b.printed : left.lexicographicallyPrecedes(right)
  }
}

/// Which initiative, in a store that also holds earlier agreements.
///
/// Written `3.15`, and `2018/4.12` for one of the extra follow-up: number 4.12 exists in both years.
public struct InitiativeID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The budget year of the earlier agreement, or `nil` for this one.
  public let earlierYear: Int?
  public let number: InitiativeNumber

  public init(_ number: InitiativeNumber, earlierYear: Int? = nil) {
    self.number = number
    self.earlierYear = earlierYear
  }

  /// Reads `3.15` or `2018/4.12`; anything else is `nil`.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let last = parts.last, let number = InitiativeNumber(last), parts.count <= 2 else {
      return nil
    }
    if parts.count == 2 {
      // Four digits and no sign, so that an id is always written as it was read.
      guard parts[0].utf8.count == 4, let year = Int(parts[0]), year >= 1000 else { return nil }
      self.init(number, earlierYear: year)
    } else {
      self.init(number)
    }
  }

  public var description: String {
    earlierYear.map { "\($0)/\(number)" } ?? number.printed
  }

  /// This agreement's own first, then earlier ones, newest first.
  public static func < (a: InitiativeID, b: InitiativeID) -> Bool {
    let (left, right) = (a.earlierYear ?? .max, b.earlierYear ?? .max)
    return left == right ? a.number < b.number : left > right
  }
}
