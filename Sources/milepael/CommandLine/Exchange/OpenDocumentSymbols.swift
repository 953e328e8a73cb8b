/// Letters of the font Wingdings in OpenDocument, made the faces that they are.
struct OpenDocumentSymbols {
  private var reader: MarkupReader
  private var changes = MarkupChanges()
  /// Names that the document gives the font.
  private var fonts: Set<String> = []
  /// Whether a style's font is this one, for the styles that name a font.
  private var styles: [String: Bool] = [:]
  private var style: String?
  /// The paragraph's letters are of the font, where nothing else is said.
  private var isParagraph = false
  /// The last tag began letters of the font.
  private var isText = false

  static func readable(_ content: [UInt8]) -> [UInt8] {
    var symbols = OpenDocumentSymbols(reader: MarkupReader(content))
    while let tag = symbols.reader.next() { symbols.read(tag) }
    return symbols.reader.isBroken ? content : symbols.changes.applied(to: content)
  }

  private init(reader: MarkupReader) { self.reader = reader }

  private mutating func read(_ tag: MarkupReader.Tag) {
    if isText, let faces = WingdingsSmiley.faces(letters: reader.bytes[reader.text]) {
      changes.replace(reader.text, with: faces)
    }
    isText = false
    switch tag.name {
    case "style:font-face":
      guard WingdingsSmiley.isFont(reader.attribute("svg:font-family", of: tag)),
        let name = reader.attribute("style:name", of: tag)
      else { return }
      fonts.insert(name)
    case "style:style":
      style = tag.kind == .opening ? reader.attribute("style:name", of: tag) : nil
    case "style:text-properties":
      guard let style, let isFont = isFont(tag) else { return }
      styles[style] = isFont
    case "text:p", "text:h":
      isParagraph = tag.kind == .opening && isStyled(tag) == true
      isText = isParagraph
    case "text:span": isText = tag.kind == .opening && isStyled(tag) ?? isParagraph
    default: break
    }
  }

  private func isFont(_ tag: MarkupReader.Tag) -> Bool? {
    let font = reader.attribute("style:font-name", of: tag)
    guard let font = font ?? reader.attribute("fo:font-family", of: tag) else { return nil }
    return fonts.contains(font) || WingdingsSmiley.isFont(font)
  }

  private func isStyled(_ tag: MarkupReader.Tag) -> Bool? {
    reader.attribute("text:style-name", of: tag).flatMap { styles[$0] }
  }
}
