import Foundation
public import Terminal

/// A screen that was looked at and accepted, kept as a text file to compare later ones with.
///
/// The file holds the size and the cursor, the lines as they are read and, where it is asked for, a
/// map that has one letter for the role of every cell. `MILEPAEL_RECORD=1` writes the files anew:
/// look at each before it is committed.
public struct Snapshot: Sendable {
  /// Where the file lies.
  public let path: String

  public init(path: String) { self.path = path }

  public static var isRecording: Bool {
    ProcessInfo.processInfo.environment["MILEPAEL_RECORD"] == "1"
  }

  /// What is different from what was accepted, in words; `nil` when nothing is. While recording, the
  /// file is written instead, and nothing is different.
  public func difference(from canvas: Canvas, roles: Bool = false) throws -> String? {
    let lines = Self.lines(of: canvas, roles: roles)
    if Self.isRecording {
      try (lines.joined(separator: "\n") + "\n").write(
        toFile: path, atomically: true, encoding: .utf8)
      return nil
    }
    guard FileManager.default.fileExists(atPath: path) else {
      return "no picture at \(path): look at it, then record it with MILEPAEL_RECORD=1\n"
        + lines.joined(separator: "\n")
    }
    var accepted = try String(contentsOfFile: path, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if accepted.last == "" { accepted.removeLast() }
    return Self.difference(accepted, lines)
  }

  /// The file's lines.
  static func lines(of canvas: Canvas, roles: Bool) -> [String] {
    let cursor = canvas.cursor.map { ", cursor at row \($0.row), column \($0.column)" } ?? ""
    let head = "\(canvas.size.columns)×\(canvas.size.rows), \(canvas.charset)\(cursor)"
    return [head] + canvas.lines + (roles ? RoleMap.lines(of: canvas) : [])
  }

  /// Both forms of every line that differs, with marks under the first letter that does.
  static func difference(_ accepted: [String], _ found: [String]) -> String? {
    guard accepted != found else { return nil }
    var words: [String] = []
    for row in 0..<max(accepted.count, found.count) {
      let old = accepted.indices.contains(row) ? accepted[row] : ""
      let new = found.indices.contains(row) ? found[row] : ""
      guard old != new else { continue }
      let same = zip(old, new).prefix { $0 == $1 }.count
      // The first line is the head, so that rows are counted from 0 like the screen's.
      words += [row == 0 ? "head" : "row \(row - 1)", "  was \(old)", "  is  \(new)"]
      words.append("      " + String(repeating: " ", count: same) + "^")
    }
    return words.joined(separator: "\n")
  }
}
