/// An operation of the file system that failed.
public struct FileFault: Error, Hashable, Sendable {
  public enum Operation: String, Hashable, Sendable, CaseIterable {
    case resolve, open, create, close, status, checkWritable, read, write, setOwner, setMode, sync
    case lock, rename, link, remove, names
  }

  public var operation: Operation
  public var path: String
  /// The system's number of the error, as in `errno.h`.
  public var code: Int32

  public init(_ operation: Operation, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }
}
