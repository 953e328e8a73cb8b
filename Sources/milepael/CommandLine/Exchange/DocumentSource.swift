import MilepaelExchange

/// A document that is named on the command line or chosen on the screen, as the importer wants it.
enum DocumentSource {
  /// How the names of documents end, in small letters.
  static let endings = Set(formats.keys).union(["txt", "csv", "json"])

  /// The bytes of a text or of our JSON; of anything else what pandoc makes of it.
  ///
  /// - Parameter waiting: Is called again and again as long as pandoc works.
  static func read(_ path: String, waiting: () -> Void = {}) throws(Problem) -> [UInt8] {
    let bytes = try content(of: path)
    guard let format = pandocFormat(path, bytes) else { return bytes }
    do throws(Problem) {
      return try read(bytes, as: format, waiting)
    } catch .exchange(.noPandoc) {
      throw .exchange(.noPandocToRead)
    }
  }

  /// What is in the file; that it is too large is said as the importer says it.
  private static func content(of path: String) throws(Problem) -> [UInt8] {
    do throws(Problem) {
      return try InputFile.read(path, limit: DocumentImporter.limit)
    } catch .exchange(.tooLarge(_, let limit)) {
      throw .exchange(.notImported(path, .tooLarge(bytes: limit + 1, limit: limit)))
    }
  }

  private static func read(
    _ bytes: [UInt8], as format: String, _ waiting: () -> Void
  ) throws(Problem) -> [UInt8] {
    let bytes = try readable(bytes, as: format)
    let json = try pandoc(bytes, from: format, to: "json", waiting)
    guard format == "gfm", holdsTables(json) else { return json }
    // A table with paragraphs in its cells is HTML in Markdown, which pandoc hands over unread.
    let html = try pandoc(bytes, from: format, to: "html", waiting)
    return try pandoc(html, from: "html", to: "json", waiting)
  }

  /// The document so that pandoc, which passes over some of it without a word, reads all.
  private static func readable(
    _ bytes: [UInt8], as format: String
  ) throws(Problem) -> [UInt8] {
    switch format {
    case "odt": try OpenDocument.readable(bytes)
    case "docx": try WordDocument.readable(bytes)
    default: bytes
    }
  }

  private static func pandoc(
    _ bytes: [UInt8], from format: String, to other: String, _ waiting: () -> Void
  ) throws(Problem) -> [UInt8] {
    try Pandoc.run(["--sandbox", "-f", format, "-t", other], on: bytes, waiting: waiting)
  }

  /// Whether there are blocks of HTML with tables in what pandoc made of Markdown.
  private static func holdsTables(_ json: [UInt8]) -> Bool {
    contains(json[...], "\"RawBlock\"") && contains(json[...], "<table")
  }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ word: String) -> Bool {
    let wanted = Array(word.utf8)
    guard let first = wanted.first else { return false }
    var rest = bytes
    while let place = rest.firstIndex(of: first) {
      if rest[place...].starts(with: wanted) { return true }
      rest = rest[(place + 1)...]
    }
    return false
  }

  /// How pandoc calls what ends so.
  private static let formats = [
    "docx": "docx", "odt": "odt", "html": "html", "htm": "html", "xhtml": "html", "md": "gfm",
    "markdown": "gfm",
  ]

  /// What pandoc is to take it for, by its name, and else by what is in it.
  private static func pandocFormat(_ path: String, _ bytes: [UInt8]) -> String? {
    // A PDF is none of these, whatever it is called; the importer says so.
    if bytes.starts(with: "%PDF-".utf8) { return nil }
    let name = path.split(separator: "/").last ?? ""
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count > 1, let format = formats[parts[parts.count - 1].lowercased()] { return format }
    if bytes.starts(with: "PK".utf8) {
      if contains(bytes.prefix(200), "vnd.oasis.opendocument.text") { return "odt" }
      return contains(bytes.suffix(1 << 16), "word/document.xml") ? "docx" : nil
    }
    let start = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
    return start.contains("<!doctype html") || start.contains("<html") ? "html" : nil
  }
}
