/// The Word document that our styles come from: A4, Danish or English, one typeface, page numbers.
enum WordReference {
  static func document(language: String) -> [UInt8] {
    StoredArchive.bytes([
      ("[Content_Types].xml", types), ("_rels/.rels", relations(office, "word/document.xml")),
      ("word/document.xml", page), ("word/_rels/document.xml.rels", parts),
      ("word/styles.xml", styles(language)), ("word/footer1.xml", footer),
    ])
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let names = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="\(office)"
    """

  private static let types: String = {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    let overrides = [("document", "document.main"), ("styles", "styles"), ("footer1", "footer")]
      .map { "<Override PartName=\"/word/\($0.0).xml\" ContentType=\"\(word).\($0.1)+xml\"/>" }
    return head + """
      <Types xmlns="\(package)/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\(overrides.joined())</Types>
      """
  }()

  private static func relations(_ base: String, _ target: String) -> String {
    head + """
      <Relationships xmlns="\(package)/relationships">\
      <Relationship Id="rId1" Type="\(base)/officeDocument" Target="\(target)"/></Relationships>
      """
  }

  private static let parts =
    head + """
      <Relationships xmlns="\(package)/relationships">\
      <Relationship Id="rId1" Type="\(office)/styles" Target="styles.xml"/>\
      <Relationship Id="rId2" Type="\(office)/footer" Target="footer1.xml"/></Relationships>
      """

  /// A4 with margins of 16 to 20 millimetres.
  private static let page =
    head + """
      <w:document \(names)><w:body><w:p/><w:sectPr>\
      <w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/>\
      <w:pgMar w:top="1021" w:right="907" w:bottom="1134" w:left="907" w:header="567" \
      w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>
      """

  private static let footer =
    head + """
      <w:ftr \(names)><w:p><w:pPr><w:jc w:val="right"/></w:pPr>\(field("PAGE"))\
      <w:r><w:t xml:space="preserve"> / </w:t></w:r>\(field("NUMPAGES"))</w:p></w:ftr>
      """

  private static func field(_ name: String) -> String {
    "<w:fldSimple w:instr=\" \(name) \"><w:r><w:rPr><w:sz w:val=\"16\"/></w:rPr><w:t>1</w:t></w:r></w:fldSimple>"
  }

  // MARK: Styles

  private static func styles(_ language: String) -> String {
    let headings = [32, 25, 22, 21, 20].enumerated().map { index, size in
      paragraph(
        "Heading\(index + 1)", "heading \(index + 1)", size: size, isBold: true, before: 240,
        after: 80, more: "<w:keepNext/><w:keepLines/>", end: "<w:outlineLvl w:val=\"\(index)\"/>")
    }
    let contents = (1...3).map { level in
      paragraph(
        "TOC\(level)", "toc \(level)", size: 19, isBold: level == 1, before: level == 1 ? 80 : 0,
        after: 20,
        more: "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"10092\"/></w:tabs>",
        end: "<w:ind w:left=\"\((level - 1) * 240)\" w:right=\"400\"/>")
    }
    let line =
      "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"999999\"/></w:pBdr>"
    let frame = ["top", "left", "bottom", "right"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"12\" w:space=\"4\" w:color=\"A3171B\"/>"
    }.joined()
    let others = [
      paragraph("Title", "Title", size: 40, isBold: true, after: 60, more: "<w:keepNext/>"),
      paragraph("Subtitle", "Subtitle", size: 24, after: 200),
      paragraph("BodyText", "Body Text", size: 20, after: 120),
      paragraph("TOCHeading", "TOC Heading", size: 32, isBold: true, before: 240, after: 80),
      paragraph("Fact", "Fact", size: 19, after: 20),
      paragraph("TableText", "Table Text", size: 18, before: 20, after: 20),
      paragraph("TableHead", "Table Head", size: 17, before: 20, after: 20, more: "<w:keepNext/>"),
      paragraph(
        "TableNumber", "Table Number", size: 18, before: 20, after: 20,
        end: "<w:jc w:val=\"right\"/>"),
      paragraph("TableEnd", "Table End", size: 8, after: 60),
      paragraph("Colophon", "Colophon", size: 17, before: 240, more: line),
      paragraph(
        "Notice", "Notice", size: 22, isBold: true, before: 60, after: 120,
        more: "<w:pBdr>\(frame)</w:pBdr>"),
    ]
    return head + """
      <w:styles \(names)><w:docDefaults><w:rPrDefault><w:rPr>\
      <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/>\
      <w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="\(language)" w:eastAsia="\(language)"/>\
      </w:rPr></w:rPrDefault></w:docDefaults>\
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
      <w:qFormat/><w:pPr><w:suppressAutoHyphens/></w:pPr></w:style>\
      <w:style w:type="table" w:default="1" w:styleId="Table"><w:name w:val="Normal Table"/>\
      </w:style>\((headings + contents + others).joined())</w:styles>
      """
  }

  /// - Parameters:
  ///   - size: In half points; distances in twentieths of one.
  ///   - more: Properties that stand before the distances in a valid document, and `end` after them.
  private static func paragraph(
    _ id: String, _ name: String, size: Int, isBold: Bool = false, before: Int = 0, after: Int = 0,
    more: String = "", end: String = ""
  ) -> String {
    let isOwn = WordStyle(rawValue: id).map { $0 != .body } ?? (id == "TableEnd")
    return """
      <w:style w:type="paragraph" w:styleId="\(id)"\(isOwn ? " w:customStyle=\"1\"" : "")><w:name w:val="\(name)"/>\
      <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>\(more)\
      <w:spacing w:before="\(before)" w:after="\(after)"/>\(end)</w:pPr>\
      <w:rPr>\(isBold ? "<w:b/>" : "")<w:sz w:val="\(size)"/><w:szCs w:val="\(size)"/></w:rPr></w:style>
      """
  }
}
