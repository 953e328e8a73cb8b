/// The text of pandoc's blocks and inlines. What is bold stands between marks.
enum PandocText {
  static func line(_ inlines: JSONText?) -> String {
    normalised(inlines?.elements.map(inline).joined() ?? "")
  }

  /// Several blocks, parted by an empty line.
  static func blocks(_ blocks: JSONText) -> String {
    normalised(blocks.elements.map(block).joined(separator: "\n\n"))
  }

  private static func normalised(_ text: String) -> String {
    PrintedText.normalised(text, keepsMarks: true)
  }

  static func block(_ block: JSONText) -> String {
    let content = block["c"] ?? .null
    switch block["t"]?.text ?? "" {
    case "Para", "Plain": return normalised(content.elements.map(inline).joined())
    case "Header": return line(content.elements.last)
    case "LineBlock":
      return content.elements.map { line in line.elements.map(inline).joined() }
        .joined(separator: "\n")
    case "CodeBlock": return content.elements.last?.text ?? ""
    case "BulletList": return content.elements.map { "- \(blocks($0))" }.joined(separator: "\n")
    case "OrderedList":
      return ListNumbers.items(content.elements)
        .map { "\($0.number) \(blocks($0.item))" }.joined(separator: "\n")
    case "DefinitionList":
      return content.elements.map { item in
        let parts = item.elements
        let term = line(parts.first)
        let meanings = parts.last?.elements.map(blocks).joined(separator: "\n\n") ?? ""
        return "\(term): \(meanings)"
      }.joined(separator: "\n\n")
    case "BlockQuote": return blocks(content)
    case "Div", "Figure": return content.elements.last.map(blocks) ?? ""
    case "Table":
      // A table in a cell: its rows are lines.
      let table = PandocTable(content.elements)
      return
        ([table.caption] + table.rows.map { $0.filter { !$0.isEmpty }.joined(separator: " | ") })
        .filter { !$0.isEmpty }.joined(separator: "\n")
    case "RawBlock":
      return content.elements.first?.text == "html"
        ? CellText.plain(content.elements.last?.text ?? "") : ""
    default: return ""
    }
  }

  private static func inline(_ inline: JSONText) -> String {
    let content = inline["c"] ?? .null
    switch inline["t"]?.text ?? "" {
    case "Str": return SymbolFont.replaced(content.text ?? "")
    case "Space", "SoftBreak": return " "
    case "LineBreak": return "\n"
    case "Strong":
      let text = content.elements.map(Self.inline).joined()
      return "\(StrongMarks.begin)\(text)\(StrongMarks.end)"
    case "Emph", "Underline", "Strikeout", "Superscript", "Subscript", "SmallCaps":
      return content.elements.map(Self.inline).joined()
    case "Quoted":
      let text = (content.elements.last?.elements ?? []).map(Self.inline).joined()
      let isSingle = content.elements.first?["t"]?.text == "SingleQuote"
      return isSingle ? "‘\(text)’" : "“\(text)”"
    case "Cite", "Span":
      return (content.elements.last?.elements ?? []).map(Self.inline).joined()
    case "Link", "Image":
      guard content.elements.count > 1 else { return "" }
      let text = content.elements[1].elements.map(Self.inline).joined()
      let isPicture = inline["t"]?.text == "Image"
      return text.isEmpty && isPicture ? String(Character(StrongMarks.picture)) : text
    case "Code", "Math": return content.elements.last?.text ?? ""
    case "RawInline":
      let raw = content.elements.last?.text ?? ""
      return raw.utf8.starts(with: "<br".utf8) ? "\n" : ""
    case "Note": return " (\(blocks(content)))"
    default: return ""
    }
  }
}
