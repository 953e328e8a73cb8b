/// What pandoc reads of a word processor's document: one path for Word, OpenDocument, HTML and
/// Markdown (`pandoc -t json`).
struct PandocParts {
  private(set) var parts: [SourcePart] = []
  private var line = 0

  /// The parts of pandoc's JSON; `nil` when it is something else.
  static func parts(of value: JSONText) -> [SourcePart]? {
    guard value["pandoc-api-version"] != nil, let blocks = value["blocks"] else { return nil }
    var reader = PandocParts()
    reader.read(blocks.elements)
    return reader.parts
  }

  private mutating func read(_ blocks: [JSONText]) {
    for block in blocks { read(block) }
  }

  private mutating func add(_ kind: SourcePart.Kind, _ cells: [String]) {
    line += 1
    guard cells.contains(where: { !$0.isEmpty }) else { return }
    parts.append(SourcePart(kind, cells, line: line))
  }

  private mutating func read(_ block: JSONText) {
    guard let name = block["t"]?.text else { return }
    let content = block["c"] ?? .null
    switch name {
    case "Header": add(.heading, [PandocText.line(content.elements.last)])
    case "BulletList": for item in content.elements { add(.item, [PandocText.blocks(item)]) }
    case "OrderedList":
      for item in content.elements.last?.elements ?? [] { add(.item, [PandocText.blocks(item)]) }
    case "Table": table(content.elements)
    case "Div", "Figure": read(content.elements.last?.elements ?? [])
    case "BlockQuote": read(content.elements)
    case "HorizontalRule": parts.append(SourcePart(.rule, [""], line: line))
    case "Null": break
    case "RawBlock":
      // A comment or an instruction to another format is no text of the document.
      let raw = content.elements.last?.text ?? ""
      if content.elements.first?.text == "html", !raw.utf8.starts(with: "<!--".utf8) {
        add(.paragraph, [CellText.plain(raw)])
      }
    default: add(.paragraph, [PandocText.block(block)])
    }
  }

  private mutating func table(_ content: [JSONText]) {
    let table = PandocTable(content)
    add(.caption, [table.caption])
    for row in table.rows { add(.row, row) }
  }
}
