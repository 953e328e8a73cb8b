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

  static func write(_ document: ReportDocument, styleSheet: String? = nil) -> String {
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
      <h1>\(HTMLText.typeset(document.title))</h1>

      """
    if !document.subtitle.isEmpty { paragraph(document.subtitle, class: "subtitle") }
    if let notice = document.notice { paragraph(notice, class: "notice") }
    for block in document.blocks { write(block) }
    out += "</main>\n"
    if !document.colophon.isEmpty {
      out += "<footer>\n<hr>\n"
      for text in PrintedText.paragraphs(document.colophon) { paragraph(text) }
      out += "</footer>\n"
    }
    out += "</body>\n</html>\n"
  }

  private mutating func write(_ block: ReportDocument.Block) {
    switch block {
    case .heading(let level, let text):
      anchors += 1
      let name = "h\(min(level, 6))"
      out += "<\(name) id=\"a\(anchors)\">\(HTMLText.typeset(text))</\(name)>\n"
    case .paragraph(let text): paragraph(text)
    case .items(let items): self.items(items)
    case .table(let table): self.table(table)
    case .together(let blocks): together(blocks)
    case .newPage: out += "<div class=\"page\"></div>\n"
    case .contents: contents()
    }
  }

  private mutating func paragraph(_ text: String, class name: String? = nil) {
    let attribute = name.map { " class=\"\($0)\"" } ?? ""
    out += "<p\(attribute)>\(HTMLText.lines(text))</p>\n"
  }

  private mutating func items(_ items: [ReportDocument.Labelled]) {
    if items.isEmpty { return }
    out += "<ul class=\"facts\">\n"
    for item in items { out += "<li>\(HTMLText.labelled(item))</li>\n" }
    out += "</ul>\n"
  }

  /// What stands before the first table is kept together, and that table's head with it.
  private mutating func together(_ blocks: [ReportDocument.Block]) {
    let first = blocks.firstIndex { block in
      switch block {
      case .table, .together: true
      default: false
      }
    }
    out += "<section class=\"together\">\n<div class=\"lead\">\n"
    for block in blocks[..<(first ?? blocks.endIndex)] { write(block) }
    out += "</div>\n"
    for block in blocks[(first ?? blocks.endIndex)...] { write(block) }
    out += "</section>\n"
  }

  /// On a narrow screen a table is wider than the page: it lies in a region that scrolls by itself,
  /// which the keyboard can reach and a screen reader names.
  private mutating func table(_ table: ReportDocument.Table) {
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

  /// The headings that come after this place, each list inside the heading that it belongs to.
  private mutating func contents() {
    let label = HTMLText.escaped(phrases.documents.contentsHeading)
    out += "<nav aria-label=\"\(label)\">\n<h2>\(label)</h2>\n"
    var open: [Int] = []
    for heading in document.headings.dropFirst(anchors) {
      while let last = open.last, last > heading.level {
        open.removeLast()
        out += "</li>\n</ul>\n"
      }
      if open.last == heading.level {
        out += "</li>\n"
      } else {
        out += open.isEmpty ? "<ul>\n" : "\n<ul>\n"
        open.append(heading.level)
      }
      out += "<li class=\"level\(min(heading.level, 6))\">"
      out += "<a href=\"#a\(heading.number)\">\(HTMLText.typeset(heading.text))</a>"
    }
    for _ in open { out += "</li>\n</ul>\n" }
    out += "</nav>\n"
  }
}

extension ReportDocument {
  /// A heading, and from 1 its place among all of them.
  struct Heading: Hashable {
    var level: Int
    var text: String
    var number: Int
  }

  /// Every heading in the order in which they are written.
  var headings: [Heading] {
    var found: [Heading] = []
    func collect(_ blocks: [Block]) {
      for block in blocks {
        switch block {
        case .heading(let level, let text):
          found.append(Heading(level: level, text: text, number: found.count + 1))
        case .together(let blocks): collect(blocks)
        default: break
        }
      }
    }
    collect(blocks)
    return found
  }
}
