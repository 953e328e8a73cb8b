public import MilepaelCore
public import MilepaelExchange

/// A document that a person looks at before it comes in.
public struct DocumentPreview: Sendable {
  /// What is to be read, and how.
  public struct Request: Hashable, Sendable {
    /// Which reading it is: what an earlier one brings is not waited for any more.
    public var number: Int
    /// As found or typed; the runner knows where it leads.
    public var path: String
    /// What it is, and what it is about; found out from the document when left out.
    public var kind: DocumentKind?
    public var followUp: String?

    public init(number: Int, path: String, kind: DocumentKind? = nil, followUp: String? = nil) {
      self.number = number
      self.path = path
      self.kind = kind
      self.followUp = followUp
    }

    /// The last part of the path.
    public var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  }

  enum Stage: Sendable {
    /// How much is done, from 0 to 1.
    case reading(Double)
    /// Why it cannot be read, in words.
    case failed(String)
    /// What would come in, and the state of the agreement that this was worked out from.
    case read(ImportResult, revision: Int)
  }

  var request: Request
  var stage: Stage
}

/// A document that lies beside the agreement.
public struct FoundDocument: Hashable, Sendable {
  public var path: String
  public var modified: Timestamp

  public init(path: String, modified: Timestamp) {
    self.path = path
    self.modified = modified
  }
}
