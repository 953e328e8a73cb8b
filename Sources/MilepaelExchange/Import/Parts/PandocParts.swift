/// What pandoc reads of a word processor's document: one path for Word, OpenDocument, HTML and
/// Markdown (`pandoc -t json`).
struct PandocParts {
  private(set) var parts: [SourcePart] = []
  private var line = 0
  /// Under a proposal or a decision, where the numbers of points are words of it: *ad 2*.
  private var isAmongPoints = false

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
    case "Header":
      let text = PandocText.line(content.elements.last)
      isAmongPoints = false
      readSection(text)
      add(.heading, [text])
    case "BulletList": for item in content.elements { add(.item, [PandocText.blocks(item)]) }
    case "OrderedList":
      for (number, item) in ListNumbers.items(content.elements) {
        let text = PandocText.blocks(item)
        add(.item, [isPoint(text) ? "\(number) \(text)" : text])
      }
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
    default:
      let text = PandocText.block(block)
      readSection(text)
      add(.paragraph, [text])
    }
  }

  /// A point of a proposal or a decision. What begins something else, or tells that it is closed, has
  /// to be known by its first word.
  private func isPoint(_ text: String) -> Bool {
    let plain = StrongMarks.removed(text)
    return isAmongPoints && !plain.isEmpty && !ClosedMark.isIn(plain)
      && ItemHeading(plain, isHeading: true, after: 0) == nil
      && MinutesReader.section(of: plain) == nil && !MinutesReader.isOtherHeading(plain)
  }

  /// A line that begins a section of minutes.
  private mutating func readSection(_ text: String) {
    // A heading is short; most paragraphs are not.
    guard text.utf8.count <= 250 else { return }
    let plain = StrongMarks.removed(text)
    if let found = MinutesReader.section(of: plain)?.section {
      isAmongPoints = found == .proposal || found == .decision
    } else if MinutesReader.isOtherHeading(plain) {
      isAmongPoints = false
    }
  }

  private mutating func table(_ content: [JSONText]) {
    let table = PandocTable(content)
    add(.caption, [table.caption])
    for row in table.rows { add(.row, row) }
  }
}
