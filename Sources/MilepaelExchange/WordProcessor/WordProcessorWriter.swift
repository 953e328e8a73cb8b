import MilepaelCore
import MilepaelText

/// A piece of a line, in bold or not. A line feed in it ends a line inside the paragraph.
struct WordRun: Hashable {
  var text: String
  var isBold = false
}

/// The paragraphs that documents have, by the name of their style in both formats.
enum WordStyle: String, Hashable, CaseIterable {
  case body = "BodyText"
  case notice = "Notice"
  case fact = "Fact"
  case cell = "TableText"
  case head = "TableHead"
  case number = "TableNumber"
  case colophon = "Colophon"
}

extension WordStyle {
  /// How it looks where its style is missing: the size of the letters in half points, and the distances
  /// above and below in twentieths of a point; `nil` for running text, which is as the document has it.
  var look: (size: Int, before: Int, after: Int)? {
    switch self {
    case .body: nil
    case .notice: (22, 60, 120)
    case .fact: (19, 0, 20)
    case .cell, .number: (18, 20, 20)
    case .head: (17, 20, 20)
    case .colophon: (17, 240, 0)
    }
  }
}

struct WordParagraph: Hashable {
  var style: WordStyle
  var runs: [WordRun]
  /// Stands on one page with what follows.
  var isKeptWithNext = false
}

/// A table as both formats write it: each cell is paragraphs.
struct WordTable: Hashable {
  var caption: String
  /// Shares of the page's width, in per cent.
  var widths: [Int]
  /// The first is the row of heads.
  var rows: [[[WordParagraph]]]
  /// It is never cut by a page's end.
  var isWhole = false
}

/// A line of the table of contents.
struct WordEntry: Hashable {
  /// The name of the heading's place, to lead there.
  var anchor: String
  /// From 1, as the heading's.
  var level: Int
  var text: String
}

/// The XML of one word processor's format.
protocol WordProcessorMarkup {
  func heading(level: Int, _ text: String, anchor: String, startsPage: Bool) -> String
  func paragraph(_ paragraph: WordParagraph) -> String
  func table(_ table: WordTable) -> String
  func contents(_ entries: [WordEntry], title: String) -> String
}

/// Writes a document in the XML of a word processor: its headings are the processor's own, and what
/// belongs together stays on one page.
struct WordProcessorWriter<Markup: WordProcessorMarkup> {
  private var out = ""
  private var anchors = 0
  /// The next heading begins a page.
  private var isPageOver = false
  private let document: ReportDocument
  private let markup: Markup
  private let phrases: Phrases

  static func write(_ document: ReportDocument, as markup: Markup) -> String {
    var writer = WordProcessorWriter(
      document: document, markup: markup, phrases: Phrases(document.language))
    if let notice = document.notice { writer.write(.notice, [WordRun(text: notice)]) }
    for block in document.blocks { writer.write(block, isKeptWithNext: false) }
    for text in PrintedText.paragraphs(document.colophon) {
      writer.write(.colophon, [WordRun(text: text)])
    }
    return writer.out
  }

  private init(document: ReportDocument, markup: Markup, phrases: Phrases) {
    self.document = document
    self.markup = markup
    self.phrases = phrases
  }

  private mutating func write(
    _ style: WordStyle, _ runs: [WordRun], isKeptWithNext: Bool = false
  ) {
    out += markup.paragraph(
      WordParagraph(style: style, runs: runs, isKeptWithNext: isKeptWithNext))
    out += "\n"
  }

  private mutating func write(_ block: ReportDocument.Block, isKeptWithNext: Bool) {
    let startsPage = isPageOver
    isPageOver = false
    switch block {
    case .heading(let level, let text, _):
      anchors += 1
      out += markup.heading(
        level: Self.level(level), text, anchor: Self.anchor(anchors), startsPage: startsPage)
      out += "\n"
    case .paragraph(let text, _):
      write(.body, [WordRun(text: text)], isKeptWithNext: isKeptWithNext)
    case .items(let items):
      for item in items {
        // A fact is one paragraph, however long, or nobody could tell where it ends.
        write(.fact, item.line, isKeptWithNext: isKeptWithNext)
      }
    case .table(let table): out += markup.table(self.table(table)) + "\n"
    case .together(let blocks): together(blocks)
    case .newPage: isPageOver = true
    case .contents:
      out += markup.contents(entries, title: phrases.documents.contentsHeading) + "\n"
    }
  }

  /// What stands before the first table stays with it.
  private mutating func together(_ blocks: [ReportDocument.Block]) {
    let lead = blocks.leadEnd
    for (index, block) in blocks.enumerated() {
      write(block, isKeptWithNext: index < lead && index + 1 < blocks.count)
    }
  }

  /// The headings down to the third level, which a field that is updated shows as well.
  private var entries: [WordEntry] {
    document.headings.map { heading in
      WordEntry(
        anchor: Self.anchor(heading.number), level: Self.level(heading.level), text: heading.text)
    }.filter { $0.level <= 3 }
  }

  private static func anchor(_ number: Int) -> String { "toc\(number)" }

  /// The title is no heading here, so that chapters are of the first level.
  private static func level(_ level: Int) -> Int { max(level - 1, 1) }

  // MARK: Texts

  private func table(_ table: ReportDocument.Table) -> WordTable {
    let heads = table.columns.map { column in
      [
        WordParagraph(
          style: .head, runs: [WordRun(text: column.title, isBold: true)], isKeptWithNext: true)
      ]
    }
    let rows = table.rows.enumerated().map { number, row in
      row.enumerated().map { column, cell in
        // A table of counts is not cut: each row stays with the next.
        paragraphs(
          cell, isHead: column == 0,
          isKeptWithNext: table.kind == .counts && number + 1 < table.rows.count)
      }
    }
    return WordTable(
      caption: table.caption, widths: table.columns.map(\.width), rows: [heads] + rows,
      isWhole: table.kind == .counts)
  }

  private func paragraphs(
    _ cell: ReportDocument.Cell, isHead: Bool, isKeptWithNext: Bool
  ) -> [WordParagraph] {
    func made(_ runs: [WordRun], _ style: WordStyle = .cell) -> WordParagraph {
      let shown = isHead ? runs.map { WordRun(text: $0.text, isBold: true) } : runs
      return WordParagraph(style: style, runs: shown, isKeptWithNext: isKeptWithNext)
    }
    switch cell {
    case .number(let number): return [made([WordRun(text: String(number))], .number)]
    case .mark(let mark): return [made([WordRun(text: "\(mark.glyph) \(mark.words(phrases))")])]
    case .texts(let texts):
      let found = texts.flatMap(\.paragraphs).map { made($0) }
      return found.isEmpty ? [made([])] : found
    }
  }
}

extension ReportDocument.Labelled {
  /// The same in one paragraph: empty lines part what were several.
  fileprivate var line: [WordRun] {
    (label.map { [WordRun(text: "\($0): ", isBold: true)] } ?? []) + [WordRun(text: text)]
  }

  /// The text after its word in bold, one paragraph or several.
  fileprivate var paragraphs: [[WordRun]] {
    let paragraphs = PrintedText.paragraphs(text)
    let head = label.map { [WordRun(text: "\($0): ", isBold: true)] } ?? []
    if paragraphs.isEmpty { return head.isEmpty ? [] : [head] }
    return paragraphs.enumerated().map { index, text in
      (index == 0 ? head : []) + [WordRun(text: text)]
    }
  }
}

/// Text in XML.
enum XMLText {
  static func escaped(_ text: String) -> String { HTMLText.escaped(text) }
}
