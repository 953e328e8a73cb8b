/// Something that reads what others have written, and is tried with inputs that are almost right.
///
/// The same seed makes the same inputs on every machine.
public protocol FuzzTarget {
  init(seed: UInt64) throws
  /// Makes one input and has it read.
  ///
  /// - Returns: whether it was taken in; otherwise it was refused as it must be.
  /// - Throws: ``FuzzFinding`` for a law that does not hold.
  mutating func tryNext() throws -> Bool
}

/// An input that breaks a law.
public struct FuzzFinding: Error, CustomStringConvertible {
  public let law: String
  public let input: [UInt8]

  public init(_ law: String, _ input: [UInt8]) {
    self.law = law
    self.input = input
  }

  public var description: String {
    "\(law): \(String(decoding: input.prefix(20_000), as: UTF8.self))"
  }
}

/// The targets by the names under which they are called.
public enum Fuzz: String, CaseIterable, Sendable {
  case decoder, history, edits, merge
  case documents = "import"

  public func target(seed: UInt64) throws -> any FuzzTarget {
    switch self {
    case .decoder: try DecoderFuzz(seed: seed)
    case .history: try HistoryFuzz(seed: seed)
    case .edits: EditFuzz(seed: seed)
    case .merge: try MergeFuzz(seed: seed)
    case .documents: try ImportFuzz(seed: seed)
    }
  }
}
