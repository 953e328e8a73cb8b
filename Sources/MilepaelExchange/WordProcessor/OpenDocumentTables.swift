/// OpenDocument texts as pandoc reads them whole.
public enum OpenDocumentTables {
  /// The document with the rows that repeat on each page as ordinary ones.
  ///
  /// Pandoc leaves those rows out when it reads, and with them what the columns are. `nil` when it is no
  /// OpenDocument text, or larger than the importer reads: then pandoc gets it as it is.
  public static func withHeads(_ bytes: [UInt8]) -> [UInt8]? {
    guard let archive = PackedArchive(bytes),
      let contents = archive.part("content.xml", limit: DocumentImporter.limit)
    else { return nil }
    var parts = [("content.xml", withoutMarks(contents))]
    // Of everything else only the styles tell what a paragraph is.
    for name in ["mimetype", "styles.xml", "META-INF/manifest.xml"] {
      if let part = archive.part(name, limit: DocumentImporter.limit) { parts.append((name, part)) }
    }
    return StoredArchive.bytes(parts)
  }

  private static let marks = ["<table:table-header-rows>", "</table:table-header-rows>"]
    .map { Array($0.utf8) }

  private static func withoutMarks(_ contents: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(contents.count)
    var place = 0
    while place < contents.count {
      let mark =
        contents[place] == UInt8(ascii: "<")
        ? marks.first { contents[place...].starts(with: $0) } : nil
      if let mark {
        place += mark.count
      } else {
        out.append(contents[place])
        place += 1
      }
    }
    return out
  }
}
