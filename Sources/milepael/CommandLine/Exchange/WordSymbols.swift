/// Signs of Word that pandoc drops without a word, made text.
struct WordSymbols {
  private var reader: MarkupReader
  private var changes = MarkupChanges()
  /// The run's letters are of the font with the faces.
  private var isWingdings = false
  /// The last tag began a text.
  private var isText = false
  /// A place with a new form and an old one of the same, and the new one's signs.
  private var choice: (start: Int, before: Int, signs: String)?

  static func readable(_ content: [UInt8]) -> [UInt8] {
    var symbols = WordSymbols(reader: MarkupReader(content))
    while let tag = symbols.reader.next() { symbols.read(tag) }
    return symbols.reader.isBroken ? content : symbols.changes.applied(to: content)
  }

  private init(reader: MarkupReader) { self.reader = reader }

  private mutating func read(_ tag: MarkupReader.Tag) {
    if isText, isWingdings, tag.name == "w:t",
      let faces = WingdingsSmiley.faces(letters: reader.bytes[reader.text])
    {
      changes.replace(reader.text, with: faces)
    }
    isText = tag.name == "w:t" && tag.kind == .opening
    switch tag.name {
    case "w:r":
      isWingdings = false
      choice = nil
    case "w:p": choice = nil
    case "w:rFonts": isWingdings = WingdingsSmiley.isFont(reader.attribute("w:ascii", of: tag))
    case "w:sym": readSymbol(tag)
    case "mc:AlternateContent": readChoice(tag)
    case "w16se:symEx": readEmoji(tag)
    default: break
    }
  }

  private mutating func readSymbol(_ tag: MarkupReader.Tag) {
    guard tag.kind == .alone, WingdingsSmiley.isFont(reader.attribute("w:font", of: tag)),
      let face = WingdingsSmiley.face(hex: reader.attribute("w:char", of: tag))
    else { return }
    changes.replace(tag.place, with: "<w:t>\(face)</w:t>")
  }

  /// Newer Words write an emoji so that older ones show something; pandoc takes neither.
  private mutating func readChoice(_ tag: MarkupReader.Tag) {
    if tag.kind == .opening {
      choice = (tag.place.lowerBound, changes.count, "")
    } else if let (start, before, signs) = choice {
      choice = nil
      if signs.isEmpty { return }
      changes.keepFirst(before)
      changes.replace(start..<tag.place.upperBound, with: "<w:t>\(signs)</w:t>")
    }
  }

  private mutating func readEmoji(_ tag: MarkupReader.Tag) {
    guard let hex = reader.attribute("w16se:char", of: tag), let number = UInt32(hex, radix: 16),
      Unicode.Scalar(number)?.properties.generalCategory == .otherSymbol
    else { return }
    choice?.signs += "&#\(number);"
  }
}
