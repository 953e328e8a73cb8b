import MilepaelCore
import MilepaelText

/// Markdown on which GitHub and pandoc agree: ATX headings, bullet lists, pipe tables, `<br>` for a
/// line's end inside a cell. Every other character that could mean something is escaped.
struct MarkdownWriter {
  private var out = ""
  private let phrases: Phrases

  static func write(
    _ document: ReportDocument, progress: (Double) -> Void = { _ in }
  ) -> String {
    var writer = MarkdownWriter(phrases: Phrases(document.language))
    writer.out += "# \(MarkdownText.escaped(document.title))\n"
    if !document.subtitle.isEmpty { writer.write(.paragraph(document.subtitle)) }
    if let notice = document.notice { writer.out += "\n**\(MarkdownText.escaped(notice))**\n" }
    for (index, block) in document.blocks.enumerated() {
      writer.write(block)
      progress(Double(index + 1) / Double(document.blocks.count))
    }
    if !document.colophon.isEmpty {
      writer.out += "\n---\n"
      for paragraph in PrintedText.paragraphs(document.colophon) {
        writer.write(.paragraph(paragraph))
      }
    }
    return writer.out
  }

  private init(phrases: Phrases) { self.phrases = phrases }

  private mutating func write(_ block: ReportDocument.Block) {
    switch block {
    case .heading(let level, let text, _):
      out += "\n\(String(repeating: "#", count: min(level, 6))) \(MarkdownText.escaped(text))\n"
    case .paragraph(let text, _): out += "\n\(MarkdownText.escaped(text, lineEnd: "\\\n"))\n"
    case .items(let items):
      if !items.isEmpty { out += "\n" }
      for item in items { write(item) }
    case .table(let table): write(table)
    case .together(let blocks): for block in blocks { write(block) }
    // Markdown has no pages, and GitHub makes its own table of contents.
    case .newPage, .contents: break
    }
  }

  private mutating func write(_ item: ReportDocument.Labelled) {
    let paragraphs = PrintedText.paragraphs(item.text)
    out += "- "
    if let label = item.label { out += "**\(MarkdownText.escaped(label)):** " }
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { out += "\n  " }
      out += MarkdownText.escaped(paragraph, lineEnd: "\\\n  ") + "\n"
    }
  }

  private mutating func write(_ table: ReportDocument.Table) {
    out += "\n|"
    for column in table.columns { out += " \(MarkdownText.escaped(column.title)) |" }
    out += "\n|"
    // Pandoc takes the columns' shares of the width from the dashes.
    for column in table.columns {
      out += " " + String(repeating: "-", count: max(3, column.width)) + " |"
    }
    out += "\n"
    for row in table.rows {
      out += "|"
      for cell in row { out += " \(text(of: cell)) |" }
      out += "\n"
    }
  }

  private func text(of cell: ReportDocument.Cell) -> String {
    switch cell {
    case .number(let number): return String(number)
    case .mark(let mark):
      return MarkdownText.escaped("\(mark.glyph) \(mark.words(phrases))")
    case .texts(let texts):
      let parts = texts.map { item -> String in
        let label = item.label.map { "**\(MarkdownText.escaped($0)):** " } ?? ""
        let paragraphs = PrintedText.paragraphs(item.text)
        return label
          + paragraphs.map { MarkdownText.escaped($0, lineEnd: "<br>") }
          .joined(separator: "<br><br>")
      }
      return parts.joined(separator: "<br><br>")
    }
  }
}
