/// Tables: each cell says what it is, for those who do not see where it stands.
extension HTMLWriter {
  /// On a narrow screen a table is wider than the page: it lies in a region that scrolls by itself,
  /// which the keyboard can reach and a screen reader names.
  mutating func table(_ table: ReportDocument.Table) {
    let caption = HTMLText.escaped(table.caption)
    let isCounts = table.kind == .counts
    out += "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"\(caption)\">\n"
    out += "<table\(isCounts ? " class=\"counts\"" : "")>\n"
    out += "<caption>\(caption)</caption>\n<colgroup>"
    for column in table.columns { out += "<col style=\"width:\(column.width)%\">" }
    out += "</colgroup>\n<thead><tr>"
    for column in table.columns {
      out += "<th scope=\"col\">\(HTMLText.typeset(column.title))</th>"
    }
    out += "</tr></thead>\n<tbody>\n"
    for row in table.rows {
      out += "<tr>"
      for (index, cell) in row.enumerated() {
        out += index == 0 ? "<th scope=\"row\">" : "<td\(kind(of: cell))>"
        out += text(of: cell)
        out += index == 0 ? "</th>" : "</td>"
      }
      out += "</tr>\n"
    }
    out += "</tbody>\n</table>\n</div>\n"
  }

  private func kind(of cell: ReportDocument.Cell) -> String {
    switch cell {
    case .mark(let mark): " class=\"mark \(mark.role)\""
    case .number(0): " class=\"number nought\""
    case .number: " class=\"number\""
    case .texts: ""
    }
  }

  private func text(of cell: ReportDocument.Cell) -> String {
    switch cell {
    case .number(let number): return String(number)
    case .mark(let mark):
      // The words say all of it; the shape is for the eye only.
      let words = HTMLText.typeset(mark.words(phrases))
      return "<span class=\"face\" aria-hidden=\"true\">\(mark.glyph)</span> \(words)"
    case .texts(let texts):
      if texts.count == 1, PrintedText.paragraphs(texts[0].text).count <= 1 {
        return labelled(texts[0])
      }
      return texts.map { item in
        PrintedText.paragraphs(item.text).enumerated().map { index, paragraph in
          var part = item
          part.text = paragraph
          if index > 0 { part.label = nil }
          return "<p>\(labelled(part))</p>"
        }.joined()
      }.joined()
    }
  }
}
