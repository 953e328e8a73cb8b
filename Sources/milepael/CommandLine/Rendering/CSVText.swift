import Terminal

/// Comma-separated values as a Danish spreadsheet reads them: UTF-8, semicolons, CRLF.
enum CSVText {
  static func render(_ rows: [[String]]) -> String {
    rows.map { $0.map(cell).joined(separator: ";") + "\r\n" }.joined()
  }

  /// A cell, quoted when it must be, which no spreadsheet takes for a formula.
  static func cell(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, formulaStarts.contains(first), !isPlainNumber(text) {
      text = "'" + text
    }
    let clean = Visible.sanitised(text, keepingNewlines: true)
    guard clean.unicodeScalars.contains(where: { $0 == ";" || $0 == "\"" || $0 == "\n" }) else {
      return clean
    }
    var quoted = "\""
    // By scalars: a combining mark after a quote makes another character of it, but no other quote.
    for scalar in clean.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
      quoted.unicodeScalars.append(scalar)
    }
    quoted.unicodeScalars.append("\"")
    return quoted
  }

  private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]

  /// An optional sign, digits, and at most one comma or point between them.
  private static func isPlainNumber(_ text: String) -> Bool {
    let unsigned = text.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    guard text.utf8.count - unsigned.count <= 1 else { return false }
    let parts = unsigned.split(
      omittingEmptySubsequences: false,
      whereSeparator: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") })
    return (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }
}
