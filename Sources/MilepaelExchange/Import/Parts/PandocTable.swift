/// A table of pandoc's: its caption, and its rows as texts.
struct PandocTable {
  private(set) var caption = ""
  private(set) var rows: [[String]] = []

  /// Head, bodies and foot: rows of cells that can span columns and rows.
  init(_ content: [JSONText]) {
    guard content.count == 6 else { return }
    caption = content[1].elements.last.map(PandocText.blocks) ?? ""
    var rows = content[3].elements.last?.elements ?? []
    for body in content[4].elements where body.elements.count == 4 {
      rows += body.elements[2].elements + body.elements[3].elements
    }
    rows += content[5].elements.last?.elements ?? []
    // How many rows below a column still belongs to a cell above.
    var taken: [Int: Int] = [:]
    // A smiley over several rows is each one's.
    var smileys: [Int: String] = [:]
    for row in rows {
      var cells: [String] = []
      func skipTaken() {
        while let left = taken[cells.count], left > 0 {
          taken[cells.count] = left - 1
          cells.append(smileys[cells.count] ?? "")
        }
      }
      for cell in row.elements.last?.elements ?? [] where cell.elements.count == 5 {
        skipTaken()
        let height = min(max(cell.elements[2].int ?? 1, 1), 1000)
        let width = min(max(cell.elements[3].int ?? 1, 1), 100)
        let text = PandocText.blocks(cell.elements[4])
        let isSmiley = height > 1 && !cells.isEmpty && PrintedSmiley(inColumn: text) != nil
        for column in 0..<width {
          if height > 1 { taken[cells.count] = height - 1 }
          smileys[cells.count] = isSmiley && column == 0 ? text : nil
          cells.append(column == 0 ? text : "")
        }
      }
      skipTaken()
      self.rows.append(cells)
    }
    self.rows = ColouredCells.onlySmileys(self.rows)
  }
}
