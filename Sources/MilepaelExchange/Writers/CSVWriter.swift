/// Comma-separated values as a Danish spreadsheet opens them: UTF-8, semicolons, CRLF.
public enum CSVWriter {
  /// - Parameter hasMark: Begins with a byte order mark, without which a spreadsheet takes the letters
  ///   for others. A script would take the mark for a part of the first head.
  public static func write(_ rows: [[String]], hasMark: Bool = true) -> String {
    var out = hasMark ? "\u{FEFF}" : ""
    for row in rows {
      out += row.map(cell).joined(separator: ";")
      out += "\r\n"
    }
    return out
  }

  /// A cell, quoted when it must be, which no spreadsheet takes for a formula: an apostrophe stands
  /// before what could begin one. What is a number stays one.
  private static func cell(_ text: String) -> String {
    var text = PrintedText.normalised(text)
    if let first = text.utf8.first, formulaStarts.contains(first), !isNumber(text) {
      text = "'" + text
    }
    guard text.utf8.contains(where: { $0 == 0x3B || $0 == 0x22 || $0 == 0x0A }) else {
      return text
    }
    var quoted = "\""
    // By scalars: a combining mark after a quote makes another character of it, but no other quote.
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
      quoted.unicodeScalars.append(scalar)
    }
    quoted.unicodeScalars.append("\"")
    return quoted
  }

  /// The apostrophe itself is among them, so that reading can take exactly one away.
  private static let formulaStarts = Set("=+-@'".utf8)

  /// An optional sign, digits, and at most one comma or point between them.
  private static func isNumber(_ text: String) -> Bool {
    let unsigned = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    let parts = unsigned.split(
      omittingEmptySubsequences: false,
      whereSeparator: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") })
    return (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }
}
