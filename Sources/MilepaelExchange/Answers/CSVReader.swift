/// Reads comma-separated values, as spreadsheets save them: with semicolons, commas or tabs, with
/// texts in quotes that may hold line ends.
enum CSVReader {
  struct Row: Hashable, Sendable {
    var cells: [String]
    /// The line it begins in, from 1.
    var line: Int
  }

  /// What can part the cells: what the first line names, else each that spreadsheets use.
  static func separators(of text: String) -> [UInt8] {
    if let named = namedSeparator(Array(text.utf8.prefix(6))) { return [named] }
    return [UInt8(ascii: ";"), 0x09, UInt8(ascii: ",")]
  }

  static func rows(of text: String, partedBy separator: UInt8) -> [Row] {
    let bytes = Array(text.utf8)
    var rows: [Row] = []
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var line = 1
    var start = 1
    var index = 0
    func finished(_ bytes: [UInt8]) -> String { plain(String(decoding: bytes, as: UTF8.self)) }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A { line += 1 }
      if isQuoted {
        if byte != UInt8(ascii: "\"") {
          cell.append(byte)
        } else if index + 1 < bytes.count, bytes[index + 1] == byte {
          cell.append(byte)
          index += 1
        } else {
          isQuoted = false
        }
      } else if byte == UInt8(ascii: "\""), cell.isEmpty {
        isQuoted = true
      } else if byte == separator {
        cells.append(finished(cell))
        cell = []
      } else if byte == 0x0A {
        cells.append(finished(cell))
        rows.append(Row(cells: cells, line: start))
        cells = []
        cell = []
        start = line
      } else if byte != 0x0D {
        cell.append(byte)
      }
      index += 1
    }
    if !cell.isEmpty || !cells.isEmpty {
      cells.append(finished(cell))
      rows.append(Row(cells: cells, line: start))
    }
    if namedSeparator(bytes) != nil, !rows.isEmpty { rows.removeFirst() }
    return rows.filter { $0.cells.contains { !$0.isEmpty } }
  }

  /// Excel's first line *sep=;*, which says what parts the cells.
  private static func namedSeparator(_ bytes: [UInt8]) -> UInt8? {
    guard bytes.count > 5, bytes[..<4].elementsEqual("sep=".utf8),
      bytes[5] == 0x0A || bytes[5] == 0x0D
    else { return nil }
    return bytes[4]
  }

  /// Without the apostrophe that keeps a text from being a formula.
  private static func plain(_ cell: String) -> String {
    let text = PrintedText.normalised(cell)
    guard text.utf8.first == UInt8(ascii: "'"),
      let second = text.utf8.dropFirst().first, "=+-@'".utf8.contains(second)
    else { return text }
    return String(text.dropFirst())
  }
}
