/// Where something stands in a file.
public struct Place: Hashable, Sendable {
  /// From 1. A line ends with a line feed.
  public var line: Int
  /// From 1, counted in characters (Unicode scalars), not in bytes.
  public var column: Int
  /// Which value it is, or which object or array it stands in.
  public var path: JSONPath

  public init(line: Int, column: Int, path: JSONPath = JSONPath()) {
    self.line = line
    self.column = column
    self.path = path
  }
}

/// The way from a file's outermost object to a value: `initiatives[3].followUps.2019-2.effort`.
public struct JSONPath: Hashable, Sendable, CustomStringConvertible {
  public enum Step: Hashable, Sendable {
    case key(String)
    /// From 0.
    case index(Int)
  }

  public var steps: [Step]

  public init(_ steps: [Step] = []) { self.steps = steps }

  /// Keys as the file has them, which a hostile file can fill with anything: clean before showing.
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .key(let key): text += text.isEmpty ? key : "." + key
      case .index(let index): text += "[\(index)]"
      }
    }
    return text
  }
}
