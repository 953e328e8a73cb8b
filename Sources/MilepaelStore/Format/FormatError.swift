/// Why a file is no agreement that this program can read, and where. Pure data: its wording has its
/// home in `MilepaelText`.
public struct FormatError: Error, Hashable, Sendable {
  public enum Problem: Hashable, Sendable {
    /// Nothing but white space, or nothing at all.
    case empty
    /// In bytes.
    case tooLarge(limit: Int, size: Int)
    /// Objects and arrays inside each other.
    case tooDeep(limit: Int)
    /// One text or key, in bytes.
    case textTooLong(limit: Int)
    /// In one array or object.
    case tooManyElements(limit: Int)
    /// These bytes are not UTF-8.
    case notUTF8
    /// `\ud83d` without its other half: no text can hold it.
    case loneSurrogate
    /// - Parameter found: the byte that stands there; `nil` at the end of the file, which is then
    ///   likely to have been cut off.
    case syntax(expected: JSONExpectation, found: UInt8?)
    /// A value of the wrong kind.
    case type(expected: [JSONKind], found: JSONKind)
    /// A value of the right kind that means nothing there. `found` is cut to 100 characters.
    case value(found: String, expected: Expectation)
    /// The object at the place lacks this key.
    case missingKey(String)
    /// A key that stands twice in its object.
    case duplicateKey(String)
    /// Two follow-ups of one agreement with the same id.
    case duplicateFollowUp(String)
    /// A key that may not stand here, such as `followUps` in a guidepost.
    case misplacedKey(String)
    /// Written by a newer version of the program.
    case newerFormat(found: Int, supported: Int)
  }

  /// What a value must be to mean something.
  public enum Expectation: Hashable, Sendable {
    case oneOf([String])
    /// `YYYY-MM-DD`, a day that exists.
    case date
    /// `YYYY-MM-DDThh:mm:ssZ`.
    case timestamp
    /// `3.15`.
    case initiativeNumber
    /// `3.15` or `2018/4.12`.
    case initiativeID
    /// `k3f9x2-17`.
    case entryID
    /// The sum over the rest of a line of the history.
    case lineSum
    /// Without fraction and exponent, and within these limits.
    case wholeNumber(ClosedRange<Int>)
    /// A number that a `Double` can hold.
    case number
    /// Two whole numbers, the lower one first.
    case lowestAndHighest
  }

  public var problem: Problem
  /// `nil` where the file as a whole is meant.
  public var place: Place?

  public init(_ problem: Problem, at place: Place? = nil) {
    self.problem = problem
    self.place = place
  }
}
