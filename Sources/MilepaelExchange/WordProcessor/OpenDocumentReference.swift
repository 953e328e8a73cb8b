/// The OpenDocument text that our styles come from: A4, Danish or English, one typeface, page numbers.
enum OpenDocumentReference {
  static func document(language: String) -> [UInt8] {
    StoredArchive.bytes([
      ("mimetype", type), ("styles.xml", styles(language)), ("meta.xml", facts),
      ("META-INF/manifest.xml", manifest),
    ])
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private static let type = "application/vnd.oasis.opendocument.text"
  private static let namespace = "urn:oasis:names:tc:opendocument:xmlns"

  private static let manifest =
    head + """
      <manifest:manifest xmlns:manifest="\(namespace):manifest:1.0" manifest:version="1.2">\
      <manifest:file-entry manifest:full-path="/" manifest:media-type="\(type)"/>\
      <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>\
      </manifest:manifest>
      """

  /// Pandoc writes its own in this place; what is not here is in no manifest, and LibreOffice then
  /// takes the document for a broken one.
  private static let facts =
    head + """
      <office:document-meta xmlns:office="\(namespace):office:1.0" office:version="1.2">\
      <office:meta/></office:document-meta>
      """

  private static func styles(_ language: String) -> String {
    let parts = language.split(separator: "-")
    let names = ["office", "style", "text", "table"].map {
      "xmlns:\($0)=\"\(namespace):\($0):1.0\""
    }
    return head + """
      <office:document-styles \(names.joined(separator: " ")) \
      xmlns:fo="\(namespace):xsl-fo-compatible:1.0" xmlns:svg="\(namespace):svg-compatible:1.0" \
      office:version="1.2"><office:font-face-decls>\
      <style:font-face style:name="Arial" svg:font-family="Arial" style:font-family-generic="swiss"/>\
      </office:font-face-decls><office:styles>\
      <style:default-style style:family="paragraph">\
      <style:paragraph-properties style:tab-stop-distance="1.25cm" style:writing-mode="page"/>\
      <style:text-properties style:font-name="Arial" fo:font-size="10pt" \
      fo:language="\(parts.first ?? "da")" fo:country="\(parts.last ?? "DK")" fo:hyphenate="false"/>\
      </style:default-style>\
      <style:style style:name="Standard" style:family="paragraph" style:class="text"/>\
      \((headings + contents + others).joined())\
      <style:style style:name="Internet_20_link" style:display-name="Internet link" \
      style:family="text"><style:text-properties style:text-underline-style="none"/></style:style>\
      </office:styles><office:automatic-styles>\(page)</office:automatic-styles>\
      <office:master-styles><style:master-page style:name="Standard" \
      style:page-layout-name="A4"><style:footer><text:p text:style-name="Footer">\
      <text:page-number text:select-page="current">1</text:page-number> / \
      <text:page-count>1</text:page-count></text:p></style:footer></style:master-page>\
      </office:master-styles></office:document-styles>
      """
  }

  private static let page = """
    <style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" \
    fo:page-height="297mm" fo:margin-top="18mm" fo:margin-bottom="12mm" fo:margin-left="16mm" \
    fo:margin-right="16mm" style:print-orientation="portrait"/><style:footer-style>\
    <style:header-footer-properties fo:min-height="6mm" fo:margin-top="3mm"/></style:footer-style>\
    </style:page-layout>
    """

  private static let headings = [16.0, 12.5, 11, 10.5, 10].enumerated().map { index, size in
    style(
      "Heading_20_\(index + 1)", "Heading \(index + 1)", size: size, isBold: true, top: 4.2,
      bottom: 1.4, more: "fo:keep-with-next=\"always\"", outline: index + 1)
  }

  private static let contents = (1...3).map { level in
    style(
      "Contents_20_\(level)", "Contents \(level)", size: 9.5, isBold: level == 1,
      top: level == 1 ? 1.4 : 0, bottom: 0.4,
      more: "fo:margin-left=\"\((level - 1) * 4)mm\" fo:margin-right=\"0mm\"",
      inside: """
        <style:tab-stops><style:tab-stop style:position="\(178 - (level - 1) * 4)mm" \
        style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops>
        """)
  }

  private static let others = [
    style(
      "Title", "Title", size: 20, isBold: true, bottom: 1, more: "fo:keep-with-next=\"always\""),
    style("Subtitle", "Subtitle", size: 12, bottom: 3.5),
    style("BodyText", "Body Text", size: 10, bottom: 2.1),
    style(
      "Contents_20_Heading", "Contents Heading", size: 16, isBold: true, top: 4.2, bottom: 1.4),
    style("Fact", "Fact", size: 9.5, bottom: 0.4),
    style("TableText", "Table Text", size: 9, top: 0.3, bottom: 0.3),
    style("TableHead", "Table Head", size: 8.5, top: 0.3, bottom: 0.3),
    style(
      "TableNumber", "Table Number", size: 9, top: 0.3, bottom: 0.3,
      more: "fo:text-align=\"end\""),
    style(
      "Colophon", "Colophon", size: 8.5, top: 4.2,
      more: "fo:border-top=\"0.5pt solid #999999\" fo:padding-top=\"1.5mm\""),
    style(
      "Notice", "Notice", size: 11, isBold: true, top: 1, bottom: 2.1,
      more: "fo:border=\"1.5pt solid #A3171B\" fo:padding=\"1.5mm\""),
    style("Footer", "Footer", size: 8, more: "fo:text-align=\"end\""),
  ]

  /// - Parameters:
  ///   - size: In points.
  ///   - top: The distance above it in millimetres, as the one below.
  private static func style(
    _ name: String, _ title: String, size: Double, isBold: Bool = false, top: Double = 0,
    bottom: Double = 0, more: String = "", inside: String = "", outline: Int? = nil
  ) -> String {
    let level = outline.map { " style:default-outline-level=\"\($0)\"" } ?? ""
    return """
      <style:style style:name="\(name)" style:display-name="\(title)" style:family="paragraph" \
      style:parent-style-name="Standard" style:class="text"\(level)>\
      <style:paragraph-properties fo:margin-top="\(top)mm" fo:margin-bottom="\(bottom)mm" \(more)>\
      \(inside)</style:paragraph-properties><style:text-properties fo:font-size="\(size)pt"\
      \(isBold ? " fo:font-weight=\"bold\"" : "")/></style:style>
      """
  }
}
