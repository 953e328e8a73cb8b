/// WordprocessingML, as Word and others read it.
struct WordMarkup: WordProcessorMarkup {
  /// Whether the document that the styles come from is ours. Somebody else's does not have them, and
  /// LibreOffice tears cells apart whose style is missing: then each paragraph says how it looks.
  var hasOurStyles = true

  /// Pandoc's name for it.
  static let format = "openxml"
  /// The width between the margins of our page, in twentieths of a point. Tables are as wide as the page
  /// that they come to stand on; this is where a reader begins.
  static let width = 10_092

  /// Heads of narrow columns stand upright, so that no word is broken.
  private static let uprightHeight = 1400

  /// Headings are pandoc's own: in each language Word calls their styles otherwise, and pandoc finds them
  /// in a municipality's document.
  func heading(level: Int, _ text: String, anchor: String, startsPage: Bool) -> String {
    let marks = String(repeating: "#", count: min(level, 5))
    let heading = "\(marks) \(MarkdownText.escaped(text)) {#\(anchor)}"
    return (startsPage ? Self.pageBreak + "\n" : "")
      + RawXML.interrupted(by: heading, Self.format)
  }

  /// What is left of its paragraph on the new page is nearly no line.
  private static let pageBreak = """
    <w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr>\
    <w:r><w:br w:type="page"/></w:r></w:p>
    """

  func paragraph(_ paragraph: WordParagraph) -> String {
    let kept = paragraph.isKeptWithNext ? "<w:keepNext/>" : ""
    if hasOurStyles {
      return "<w:p><w:pPr><w:pStyle w:val=\"\(paragraph.style.rawValue)\"/>\(kept)</w:pPr>"
        + paragraph.runs.map { run($0) }.joined() + "</w:p>"
    }
    let look = paragraph.style.look
    let spacing =
      look.map { "<w:spacing w:before=\"\($0.before)\" w:after=\"\($0.after)\"/>" } ?? ""
    let right = paragraph.style == .number ? "<w:jc w:val=\"right\"/>" : ""
    return "<w:p><w:pPr>\(kept)\(spacing)\(right)</w:pPr>"
      + paragraph.runs.map { run($0, size: look?.size) }.joined() + "</w:p>"
  }

  /// - Parameter size: In half points; the style's when left out.
  private func run(_ run: WordRun, size: Int? = nil) -> String {
    let properties =
      (run.isBold ? "<w:b/>" : "")
      + (size.map { "<w:sz w:val=\"\($0)\"/><w:szCs w:val=\"\($0)\"/>" } ?? "")
    let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "<w:t xml:space=\"preserve\">\(XMLText.escaped(String($0)))</w:t>" }
    return "<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")"
      + "\(lines.joined(separator: "<w:br/>"))</w:r>"
  }

  func table(_ table: WordTable) -> String {
    let edges = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"999999\"/>"
    }
    let properties = """
      <w:tblPr>\(hasOurStyles ? "<w:tblStyle w:val=\"Table\"/>" : "")<w:tblW w:w="5000" w:type="pct"/>\
      <w:tblBorders>\(edges.joined())</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>\
      <w:top w:w="40" w:type="dxa"/><w:left w:w="80" w:type="dxa"/>\
      <w:bottom w:w="40" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar>\
      <w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" \
      w:noHBand="1" w:noVBand="1"/>\
      <w:tblCaption w:val="\(XMLText.escaped(table.caption))"/></w:tblPr>
      """
    let grid = table.widths.map { "<w:gridCol w:w=\"\(Self.width * $0 / 100)\"/>" }.joined()
    let rows = table.rows.enumerated().map { number, cells in
      let isHead = number == 0
      let shade = isHead ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EFEFEC\"/>" : ""
      let isUpright = isHead && table.isWhole
      let written = zip(table.widths, cells).enumerated().map { column, cell in
        let turn = isUpright && column > 0 ? "<w:textDirection w:val=\"btLr\"/>" : ""
        return
          "<w:tc><w:tcPr><w:tcW w:w=\"\(cell.0 * 50)\" w:type=\"pct\"/>\(shade)\(turn)</w:tcPr>"
          + cell.1.map(paragraph).joined() + "</w:tc>"
      }
      let height =
        isUpright ? "<w:trHeight w:val=\"\(Self.uprightHeight)\" w:hRule=\"atLeast\"/>" : ""
      return "<w:tr><w:trPr><w:cantSplit/>\(height)\(isHead ? "<w:tblHeader/>" : "")</w:trPr>"
        + written.joined() + "</w:tr>\n"
    }
    // Word joins tables that nothing stands between.
    return "<w:tbl>\(properties)<w:tblGrid>\(grid)</w:tblGrid>\n\(rows.joined())</w:tbl>\n"
      + (hasOurStyles
        ? "<w:p><w:pPr><w:pStyle w:val=\"TableEnd\"/></w:pPr></w:p>"
        : "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"60\"/><w:rPr><w:sz w:val=\"8\"/></w:rPr></w:pPr></w:p>")
  }

  /// A field that Word updates when it opens the document. Those that do not show the entries in it,
  /// which lead there and have no page numbers: none is known here.
  func contents(_ entries: [WordEntry], title: String) -> String {
    let begin =
      field("begin", " w:dirty=\"true\"") + instruction("TOC \\o \"1-3\" \\h \\z \\u")
      + field("separate")
    let lines = entries.enumerated().map { index, entry in
      let look =
        hasOurStyles
        ? "<w:pStyle w:val=\"TOC\(entry.level)\"/>"
        : "<w:ind w:left=\"\((entry.level - 1) * 240)\"/>"
      return "<w:p><w:pPr>\(look)</w:pPr>"
        + (index == 0 ? begin : "")
        + "<w:hyperlink w:anchor=\"\(entry.anchor)\" w:history=\"1\">\(run(WordRun(text: entry.text)))"
        + "</w:hyperlink>"
        + (index == entries.count - 1 ? field("end") : "") + "</w:p>"
    }
    return """
      <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>\
      <w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>\
      <w:p>\(hasOurStyles ? "<w:pPr><w:pStyle w:val=\"TOCHeading\"/></w:pPr>" : "")\
      \(run(WordRun(text: title, isBold: true)))</w:p>
      \(lines.joined(separator: "\n"))
      </w:sdtContent></w:sdt>
      """
  }

  private func field(_ type: String, _ more: String = "") -> String {
    "<w:r><w:fldChar w:fldCharType=\"\(type)\"\(more)/></w:r>"
  }

  private func instruction(_ text: String) -> String {
    "<w:r><w:instrText xml:space=\"preserve\"> \(text) </w:instrText></w:r>"
  }
}
