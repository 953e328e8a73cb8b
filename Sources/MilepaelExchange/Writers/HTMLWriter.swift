import MilepaelCore
import MilepaelText

/// One self-contained HTML file: for the screen, light and dark, for a screen reader and for A4.
///
/// There is no script in it and nothing is fetched from anywhere.
struct HTMLWriter {
  var out = ""
  let phrases: Phrases
  private var anchors = 0
  private let document: ReportDocument

  static func write(
    _ document: ReportDocument, styleSheet: String? = nil, progress: (Double) -> Void = { _ in }
  ) -> String {
    var writer = HTMLWriter(document)
    writer.page(styleSheet ?? HTMLStyle.sheet, progress)
    return writer.out
  }

  private init(_ document: ReportDocument) {
    self.document = document
    phrases = Phrases(document.language)
  }

  private mutating func page(_ style: String, _ progress: (Double) -> Void) {
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
    for (index, block) in document.blocks.enumerated() {
      write(block)
      progress(Double(index + 1) / Double(document.blocks.count))
    }
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
    case .heading(let level, let text, let isQuoted):
      anchors += 1
      let name = "h\(min(level, 6))"
      let attributes = " id=\"a\(anchors)\"\(language(isQuoted))"
      out += "<\(name)\(attributes)>\(HTMLText.typeset(text))</\(name)>\n"
    case .paragraph(let text, let isQuoted): paragraph(text, isQuoted: isQuoted)
    case .items(let items): self.items(items)
    case .table(let table): self.table(table)
    case .together(let blocks): together(blocks)
    case .newPage: out += "<div class=\"page\"></div>\n"
    case .contents: contents()
    }
  }

  private mutating func paragraph(
    _ text: String, class name: String? = nil, isQuoted: Bool = false
  ) {
    let attribute = name.map { " class=\"\($0)\"" } ?? ""
    out += "<p\(attribute)\(language(isQuoted))>\(HTMLText.lines(text))</p>\n"
  }

  /// A screen reader speaks what is quoted in its own language.
  func language(_ isQuoted: Bool) -> String {
    isQuoted && document.quotedLanguage != document.language
      ? " lang=\"\(document.quotedLanguage.rawValue)\"" : ""
  }

  /// A text after its word in bold; several paragraphs are parted by an empty line.
  func labelled(_ item: ReportDocument.Labelled) -> String {
    let label = item.label.map { "<strong>\(HTMLText.typeset($0)):</strong> " } ?? ""
    let text = PrintedText.paragraphs(item.text).map(HTMLText.lines).joined(separator: "<br><br>")
    let language = language(item.isQuoted)
    return label + (language.isEmpty ? text : "<span\(language)>\(text)</span>")
  }

  private mutating func items(_ items: [ReportDocument.Labelled]) {
    if items.isEmpty { return }
    out += "<ul class=\"facts\">\n"
    for item in items { out += "<li>\(labelled(item))</li>\n" }
    out += "</ul>\n"
  }

  /// What stands before the first table is kept together, and that table's head with it.
  private mutating func together(_ blocks: [ReportDocument.Block]) {
    let lead = blocks.leadEnd
    out += "<section class=\"together\">\n<div class=\"lead\">\n"
    for block in blocks[..<lead] { write(block) }
    out += "</div>\n"
    for block in blocks[lead...] { write(block) }
    out += "</section>\n"
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
      out += "<a href=\"#a\(heading.number)\"\(language(heading.isQuoted))>"
      out += "\(HTMLText.typeset(heading.text))</a>"
    }
    for _ in open { out += "</li>\n</ul>\n" }
    out += "</nav>\n"
  }
}
