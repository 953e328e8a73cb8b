import MilepaelCore
import MilepaelText

/// One self-contained HTML file: for the screen, light and dark, for a screen reader and for A4.
///
/// There is no script in it and nothing is fetched from anywhere.
struct HTMLWriter {
  private var out = ""
  private let phrases: Phrases
  private var anchors = 0
  private let document: ReportDocument

  static func write(_ document: ReportDocument, styleSheet: String?) -> String {
    var writer = HTMLWriter(document)
    writer.page(styleSheet ?? HTMLStyle.sheet)
    return writer.out
  }

  private init(_ document: ReportDocument) {
    self.document = document
    phrases = Phrases(document.language)
  }

  private mutating func page(_ style: String) {
    let title = HTMLText.escaped(document.title)
    out = """
      <!DOCTYPE html>
      <html lang="\(document.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="Milepæl">
      <title>\(title)</title>
      <style>
      \(HTMLText.style(style))
      </style>
      </head>
      <body>
      <main>
      <h1>\(title)</h1>

      """
    for block in document.blocks { write(block) }
    out += "</main>\n"
    if !document.colophon.isEmpty {
      out += "<footer>\n<hr>\n"
      for paragraph in PrintedText.paragraphs(document.colophon) { self.paragraph(paragraph) }
      out += "</footer>\n"
    }
    out += "</body>\n</html>\n"
  }

  private mutating func write(_ block: ReportDocument.Block) {
    switch block {
    case .heading(let level, let text):
      anchors += 1
      let name = "h\(min(level, 6))"
      out += "<\(name) id=\"a\(anchors)\">\(HTMLText.escaped(text))</\(name)>\n"
    case .paragraph(let text): paragraph(text)
    case .items(let items): self.items(items)
    case .table(let table): self.table(table)
    case .together(let blocks): together(blocks)
    case .newPage: out += "<div class=\"page\"></div>\n"
    case .contents: contents()
    }
  }

  private mutating func paragraph(_ text: String) {
    out += "<p>\(HTMLText.lines(text))</p>\n"
  }

  private mutating func items(_ items: [ReportDocument.Labelled]) {
    if items.isEmpty { return }
    out += "<ul class=\"facts\">\n"
    for item in items { out += "<li>\(HTMLText.labelled(item))</li>\n" }
    out += "</ul>\n"
  }

  /// What stands before the first table is kept together, and that table's head with it.
  private mutating func together(_ blocks: [ReportDocument.Block]) {
    let first = blocks.firstIndex {
      if case .table = $0 { true } else { false }
    }
    out += "<section class=\"initiative\">\n<div class=\"lead\">\n"
    for block in blocks[..<(first ?? blocks.endIndex)] { write(block) }
    out += "</div>\n"
    for block in blocks[(first ?? blocks.endIndex)...] { write(block) }
    out += "</section>\n"
  }

  private mutating func table(_ table: ReportDocument.Table) {
    let isCounts = table.columns.count > 6
    out += "<table\(isCounts ? " class=\"counts\"" : "")>\n"
    out += "<caption>\(HTMLText.escaped(table.caption))</caption>\n<colgroup>"
    for column in table.columns { out += "<col style=\"width:\(column.width)%\">" }
    out += "</colgroup>\n<thead><tr>"
    for column in table.columns {
      out += "<th scope=\"col\">\(HTMLText.escaped(column.title))</th>"
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
    out += "</tbody>\n</table>\n"
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
      let words = HTMLText.escaped(mark.words(phrases))
      return "<span class=\"face\" aria-hidden=\"true\">\(mark.glyph)</span> \(words)"
    case .texts(let texts):
      if texts.count == 1, PrintedText.paragraphs(texts[0].text).count <= 1 {
        return HTMLText.labelled(texts[0])
      }
      return texts.map { item in
        PrintedText.paragraphs(item.text).enumerated().map { index, paragraph in
          let label = index == 0 ? item.label : nil
          return "<p>\(HTMLText.labelled(ReportDocument.Labelled(label, paragraph)))</p>"
        }.joined()
      }.joined()
    }
  }

  /// The headings that come after this place, but for initiatives under sections: a page is enough.
  private mutating func contents() {
    let label = HTMLText.escaped(phrases.documents.contentsHeading)
    out += "<nav aria-label=\"\(label)\">\n<h2>\(label)</h2>\n<ul>\n"
    var anchor = 0
    func collect(_ blocks: [ReportDocument.Block], _ found: inout [(Int, String, Int)]) {
      for block in blocks {
        switch block {
        case .heading(let level, let text):
          anchor += 1
          found.append((level, text, anchor))
        case .together(let blocks): collect(blocks, &found)
        default: break
        }
      }
    }
    var found: [(Int, String, Int)] = []
    collect(document.blocks, &found)
    for (level, text, anchor) in found where anchor > anchors {
      let link = "<a href=\"#a\(anchor)\">\(HTMLText.escaped(text))</a>"
      out += "<li class=\"level\(min(level, 6))\">\(link)</li>\n"
    }
    out += "</ul>\n</nav>\n"
  }
}
