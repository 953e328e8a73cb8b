import MilepaelCore

/// Marks of colours in the rows of a table.
enum ColouredCells {
  /// The rows with the marks of cells in which a smiley is expected, and without the others: under a
  /// head for smileys, or in the last column of a table that names none.
  static func onlySmileys(_ rows: [[String]]) -> [[String]] {
    guard rows.contains(where: { $0.contains(where: isOnlyColoured) }) else { return rows }
    var columns: Set<Int> = []
    return rows.map { row in
      for (column, cell) in row.enumerated().dropFirst() where isHead(cell) {
        columns.insert(column)
      }
      return row.enumerated().map { column, cell in
        guard isOnlyColoured(cell) else { return cell }
        let isLast = column == row.count - 1
        return columns.contains(column) || columns.isEmpty && isLast ? cell : ""
      }
    }
  }

  private static func isOnlyColoured(_ cell: String) -> Bool {
    cell.utf8.count <= 20 && CellColour(cell: cell) != nil && StrongMarks.removed(cell).isEmpty
  }

  private static func isHead(_ cell: String) -> Bool {
    guard cell.utf8.count <= 80 else { return false }
    switch DocumentLabel(StrongMarks.removed(cell)) {
    case .smiley, .effort, .economy: return true
    default: return false
    }
  }
}
