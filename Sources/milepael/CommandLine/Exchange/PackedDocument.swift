import MilepaelExchange

/// A word processor's file, whose text is changed before pandoc reads it.
enum PackedDocument {
  /// The file with another text, packed as before; the file itself where it is not packed as word
  /// processors do it, and for pandoc to judge.
  ///
  /// - Parameter isText: Whether a part of this name holds the document's text.
  static func changing(
    _ bytes: [UInt8], part isText: (String) -> Bool, by change: ([UInt8]) -> [UInt8]
  ) throws(Problem) -> [UInt8] {
    guard var archive = try Archive(bytes) else { return bytes }
    let texts = archive.parts.indices.filter { isText(archive.parts[$0].name) }
    // Of two with the name nobody knows which one pandoc takes.
    guard texts.count == 1, let content = try content(texts[0], of: archive) else { return bytes }
    let changed = change(content)
    if changed == content { return bytes }
    archive.replace(texts[0], gzip: try OtherProgram.run("gzip", ["-nc"], on: changed))
    return archive.bytes
  }

  private static func content(_ index: Int, of archive: Archive) throws(Problem) -> [UInt8]? {
    if let stored = archive.stored(index) { return stored }
    guard let packed = archive.gzip(index) else { return nil }
    return try OtherProgram.run("gzip", ["-dc"], on: packed, limit: DocumentImporter.limit * 4)
  }
}
