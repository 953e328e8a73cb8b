import Foundation
import MilepaelTestKit

@testable import MilepaelExchange

/// Small documents of word processors, packed by hand: pandoc writes none of what they do themselves.
enum Packed {
  static let pandoc = ["/usr/bin/pandoc", "/usr/local/bin/pandoc"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Word, with a table of an initiative's head and these rows after it.
  static func word(_ rows: [[String]], head: [String] = wordHead) -> [UInt8] {
    let rows = ([head] + rows).map { "<w:tr>\($0.map(wordCell).joined())</w:tr>" }
    let grid = String(repeating: "<w:gridCol w:w=\"2000\"/>", count: head.count)
    let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    let other = "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
    let emoji = "xmlns:w16se=\"http://schemas.microsoft.com/office/word/2015/wordml/symex\""
    return wordFile(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <w:document \(space) \(other) \(emoji)><w:body>\(wordText(title))
      <w:tbl><w:tblPr/><w:tblGrid>\(grid)</w:tblGrid>
      \(rows.joined())</w:tbl></w:body></w:document>
      """)
  }

  /// Word with this text.
  static func wordFile(_ document: String) -> [UInt8] {
    let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    let relation =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    return StoredArchive.bytes([
      (
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels"
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Override PartName="/word/document.xml" ContentType="\(kind)"/></Types>
        """
      ),
      (
        "_rels/.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="\(relation)" Target="word/document.xml"/></Relationships>
        """
      ),
      (
        "word/styles.xml",
        """
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>
        """
      ), ("word/document.xml", document),
    ])
  }

  /// OpenDocument, with a table of an initiative's head and these rows after it.
  static func openDocument(
    _ rows: [[String]], head: [String] = openHead, styles: String = "<office:automatic-styles/>"
  ) -> [UInt8] {
    let rows = ([head] + rows).map {
      "<table:table-row>\($0.map(openCell).joined())</table:table-row>"
    }
    let spaces = ["office", "style", "text", "table"]
      .map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\"" }
    let compatible = [("fo", "xsl-fo"), ("svg", "svg")]
      .map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($1)-compatible:1.0\"" }
    return StoredArchive.bytes([
      ("mimetype", "application/vnd.oasis.opendocument.text"),
      (
        "content.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content \((spaces + compatible).joined(separator: " "))>
        \(styles)<office:body><office:text><text:p>\(title)</text:p>
        <table:table><table:table-column table:number-columns-repeated="4"/>
        \(rows.joined())</table:table></office:text></office:body></office:document-content>
        """
      ),
      (
        "styles.xml",
        """
        <office:document-styles \(spaces.joined(separator: " ")) office:version="1.2"/>
        """
      ),
    ])
  }

  private static let title = "Opfølgning på Budgetaftale 2026 for Strandby Kommune"
  static let wordHead = ["1.1. Ny hal", "Anlæg", "Tid", "Smiley"].map(wordText)
  static let openHead = ["1.1. Ny hal", "Anlæg", "Tid", "Smiley"].map { "<text:p>\($0)</text:p>" }

  /// A paragraph of Word.
  static func wordText(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }

  private static func wordCell(_ content: String) -> String {
    content.hasPrefix("<w:tc") ? content : "<w:tc>\(content)</w:tc>"
  }

  private static func openCell(_ content: String) -> String {
    let isCell = content.hasPrefix("<table:")
    return isCell ? content : "<table:table-cell>\(content)</table:table-cell>"
  }
}

extension Sandbox {
  /// Imports a packed document into `ny.json`.
  func imported(_ bytes: [UInt8], _ ending: String) throws -> Program.Outcome {
    try Data(bytes).write(to: file("x.\(ending)"))
    return try run("import", "x.\(ending)", "--into", "ny.json")
  }
}
