import MilepaelExchange

/// A document that is named on the command line, as the importer wants it.
enum DocumentSource {
  /// The bytes of a text or of our JSON; of anything else what pandoc makes of it.
  static func read(_ path: String) throws(Problem) -> [UInt8] {
    let bytes = try InputFile.read(path, limit: DocumentImporter.limit)
    guard let format = pandocFormat(path, bytes) else { return bytes }
    return try Pandoc.run(["--sandbox", "-f", format, "-t", "json"], on: bytes)
  }

  private static let formats = [
    "docx": "docx", "odt": "odt", "rtf": "rtf", "html": "html", "htm": "html", "xhtml": "html",
    "md": "gfm", "markdown": "gfm",
  ]

  /// What pandoc is to take it for, by its name, and else by how it begins.
  private static func pandocFormat(_ path: String, _ bytes: [UInt8]) -> String? {
    let name = path.split(separator: "/").last ?? ""
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count > 1, let format = formats[parts[parts.count - 1].lowercased()] { return format }
    let start = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
    return start.contains("<!doctype html") || start.contains("<html") ? "html" : nil
  }
}
