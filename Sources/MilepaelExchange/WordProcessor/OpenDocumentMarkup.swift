/// OpenDocument's text format, as LibreOffice writes it.
struct OpenDocumentMarkup: WordProcessorMarkup {
  /// Pandoc's name for it.
  static let format = "opendocument"
  /// The width between the margins of our page, in hundredths of a millimetre. Tables are as wide as the
  /// page that they come to stand on.
  static let width = 17_800

  func heading(level: Int, _ text: String, anchor: String, startsPage: Bool) -> String {
    let level = min(level, 5)
    let style = startsPage ? "PageHeading\(level)" : "Heading_20_\(level)"
    return "<text:h text:style-name=\"\(style)\" text:outline-level=\"\(level)\">"
      + "<text:bookmark-start text:name=\"\(anchor)\"/>\(run(WordRun(text: text)))"
      + "<text:bookmark-end text:name=\"\(anchor)\"/></text:h>"
  }

  func paragraph(_ paragraph: WordParagraph) -> String {
    let style = paragraph.style.rawValue
    return "<text:p text:style-name=\"\(paragraph.isKeptWithNext ? "Kept" : "")\(style)\">"
      + paragraph.runs.map(run).joined() + "</text:p>"
  }

  private func run(_ run: WordRun) -> String {
    let text = run.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { XMLText.escaped(String($0)) }.joined(separator: "<text:line-break/>")
    guard run.isBold else { return text }
    // A space at a span's end would be lost.
    let ink = text.hasSuffix(" ") ? text.dropLast() + "<text:s/>" : text[...]
    return "<text:span text:style-name=\"Bold\">\(ink)</text:span>"
  }

  func table(_ table: WordTable) -> String {
    let columns = table.widths
      .map { "<table:table-column table:style-name=\"Column\($0)\"/>" }.joined()
    let rows = table.rows.enumerated().map { number, cells in
      let written = cells.enumerated().map { column, paragraphs in
        // Heads of narrow columns stand upright, so that no word is broken.
        let style = number > 0 ? "Cell" : table.isWhole && column > 0 ? "UprightCell" : "HeadCell"
        return "<table:table-cell table:style-name=\"\(style)\" office:value-type=\"string\">"
          + paragraphs.map(paragraph).joined() + "</table:table-cell>"
      }
      let row = number == 0 && table.isWhole ? "UprightRow" : "Row"
      return "<table:table-row table:style-name=\"\(row)\">\(written.joined())</table:table-row>\n"
    }
    let style = table.isWhole ? "WholeTable" : "Table"
    return """
      <table:table table:style-name="\(style)">\(columns)<table:table-header-rows>
      \(rows.first ?? "")</table:table-header-rows>
      \(rows.dropFirst().joined())</table:table>
      """
  }

  func contents(_ entries: [WordEntry], title: String) -> String {
    let templates = (1...3).map { level in
      """
      <text:table-of-content-entry-template text:outline-level="\(level)" \
      text:style-name="Contents_20_\(level)"><text:index-entry-link-start/>\
      <text:index-entry-text/><text:index-entry-tab-stop style:type="right" style:leader-char="."/>\
      <text:index-entry-page-number/><text:index-entry-link-end/>\
      </text:table-of-content-entry-template>
      """
    }
    let lines = entries.map { entry in
      "<text:p text:style-name=\"Contents_20_\(entry.level)\">"
        + "<text:a xlink:type=\"simple\" text:style-name=\"Internet_20_link\" "
        + "text:visited-style-name=\"Internet_20_link\" xlink:href=\"#\(entry.anchor)\">\(run(WordRun(text: entry.text)))"
        + "<text:tab/><text:bookmark-ref text:reference-format=\"page\" "
        + "text:ref-name=\"\(entry.anchor)\">1</text:bookmark-ref></text:a></text:p>"
    }
    return """
      <text:table-of-content text:name="Contents" text:protected="false">\
      <text:table-of-content-source text:outline-level="3">\
      <text:index-title-template text:style-name="Contents_20_Heading">\(XMLText.escaped(title))\
      </text:index-title-template>\(templates.joined())</text:table-of-content-source>\
      <text:index-body>
      <text:index-title text:name="Contents_Head"><text:p text:style-name="Contents_20_Heading">\
      \(run(WordRun(text: title)))</text:p></text:index-title>
      \(lines.joined(separator: "\n"))
      </text:index-body></text:table-of-content>
      """
  }

  // MARK: Automatic styles

  /// Tables, columns and cells, which the format has no other place for, and what a paragraph adds to
  /// its style. In somebody else's document our paragraphs' styles are missing, and stand here too.
  static func automaticStyles(of document: ReportDocument, hasOurStyles: Bool) -> String {
    let edge = "fo:border=\"0.5pt solid #999999\" fo:padding=\"0.08cm\""
    var styles = [
      table("Table", ""), table("WholeTable", " style:may-break-between-rows=\"false\""),
      style("Row", "table-row", "<style:table-row-properties fo:keep-together=\"always\"/>"),
      style("Cell", "table-cell", "<style:table-cell-properties \(edge)/>"),
      style(
        "HeadCell", "table-cell",
        "<style:table-cell-properties \(edge) fo:background-color=\"#EFEFEC\"/>"),
      style(
        "UprightCell", "table-cell",
        "<style:table-cell-properties \(edge) fo:background-color=\"#EFEFEC\" "
          + "style:writing-mode=\"bt-lr\"/>"),
      style(
        "UprightRow", "table-row",
        "<style:table-row-properties fo:keep-together=\"always\" "
          + "style:min-row-height=\"25mm\"/>"),
      style("Bold", "text", "<style:text-properties fo:font-weight=\"bold\"/>"),
    ]
    styles += document.columnWidths.sorted().map { width in
      style(
        "Column\(width)", "table-column",
        "<style:table-column-properties style:column-width=\"\(millimetres(Self.width * width / 100))\" style:rel-column-width=\"\(width * 655)*\"/>"
      )
    }
    styles += (1...5).map { level in
      style(
        "PageHeading\(level)", "paragraph",
        "<style:paragraph-properties fo:break-before=\"page\"/>", parent: "Heading_20_\(level)")
    }
    styles += hasOurStyles ? WordStyle.allCases.map { kept($0) } : WordStyle.allCases.flatMap(looks)
    return styles.joined()
  }

  private static func kept(_ style: WordStyle) -> String {
    self.style(
      "Kept\(style.rawValue)", "paragraph",
      "<style:paragraph-properties fo:keep-with-next=\"always\"/>", parent: style.rawValue)
  }

  /// A paragraph's look, and the same kept with the next: one of these cannot rest on another.
  private static func looks(_ style: WordStyle) -> [String] {
    ["", "Kept"].map { start in
      var properties = start.isEmpty ? "" : " fo:keep-with-next=\"always\""
      var letters = ""
      if style == .number { properties += " fo:text-align=\"end\"" }
      if let look = style.look {
        properties += " fo:margin-top=\"\(millimetres(look.before * 254 / 144))\""
        properties += " fo:margin-bottom=\"\(millimetres(look.after * 254 / 144))\""
        letters = "<style:text-properties fo:font-size=\"\(Double(look.size) / 2)pt\"/>"
      }
      return self.style(
        start + style.rawValue, "paragraph",
        "<style:paragraph-properties\(properties)/>\(letters)",
        parent: style == .body ? "Text_20_body" : "Standard")
    }
  }

  private static func table(_ name: String, _ more: String) -> String {
    style(
      name, "table",
      """
      <style:table-properties style:width="\(millimetres(width))" table:align="margins" \
      table:border-model="collapsing" fo:margin-top="0.1cm" fo:margin-bottom="0.35cm"\(more)/>
      """)
  }

  private static func style(
    _ name: String, _ family: String, _ properties: String, parent: String? = nil
  ) -> String {
    let parent = parent.map { " style:parent-style-name=\"\($0)\"" } ?? ""
    return "<style:style style:name=\"\(name)\" style:family=\"\(family)\"\(parent)>"
      + "\(properties)</style:style>"
  }

  private static func millimetres(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)mm"
  }
}

extension ReportDocument {
  /// The shares of the page's width that its tables use.
  fileprivate var columnWidths: Set<Int> {
    var widths: Set<Int> = []
    func collect(_ blocks: [Block]) {
      for block in blocks {
        switch block {
        case .table(let table): widths.formUnion(table.columns.map(\.width))
        case .together(let blocks): collect(blocks)
        default: break
        }
      }
    }
    collect(blocks)
    return widths
  }
}
