import MilepaelCore
import MilepaelText

/// Markdown on which GitHub and pandoc agree: ATX headings, bullet lists, pipe tables, `<br>` for a
/// line's end inside a cell. Every other character that could mean something is escaped.
struct MarkdownWriter {
  private var out = ""
  private let phrases: Phrases

  static func write(_ document: ReportDocument) -> String {
    var writer = MarkdownWriter(phrases: Phrases(document.language))
    writer.out += "# \(MarkdownText.escaped(document.title))\n"
    for block in document.blocks { writer.write(block) }
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
    case .heading(let level, let text):
      out += "\n\(String(repeating: "#", count: min(level, 6))) \(MarkdownText.escaped(text))\n"
    case .paragraph(let text): out += "\n\(MarkdownText.escaped(text, lineEnd: "\\\n"))\n"
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

/// Text that means nothing to Markdown.
enum MarkdownText {
  /// - Parameter lineEnd: What stands for the end of a line inside the text.
  static func escaped(_ text: String, lineEnd: String = " ") -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count + 16)
    var atStart = true
    var digits = 0
    var previous = UInt8(ascii: " ")
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      defer { previous = byte }
      if byte == UInt8(ascii: "\n") {
        out += lineEnd.utf8
        atStart = true
        digits = 0
        continue
      }
      let next = index + 1 < bytes.count ? bytes[index + 1] : UInt8(ascii: " ")
      if special.contains(byte) || needsEscape(byte, atStart: atStart, afterDigits: digits)
        || byte == UInt8(ascii: ":") && isWord(next)
        || byte == UInt8(ascii: "@") && !isWord(previous)
      {
        out.append(UInt8(ascii: "\\"))
      }
      digits = isDigit(byte) && (atStart || digits > 0) ? digits + 1 : 0
      atStart = false
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Emphasis, links, code, HTML, entities, tables, formulas, strike-through. A colon begins an
  /// emoji's name and an at sign a mention only before and after certain characters.
  private static let special = Set("\\`*_[]<>&|$~^".utf8)

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }

  /// Bullets, numbers, headings and rules mean something only where a line begins.
  private static func needsEscape(_ byte: UInt8, atStart: Bool, afterDigits digits: Int) -> Bool {
    if atStart { return startsBlock.contains(byte) }
    return digits > 0 && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")"))
  }

  private static let startsBlock = Set("#+-=!(%".utf8)

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
