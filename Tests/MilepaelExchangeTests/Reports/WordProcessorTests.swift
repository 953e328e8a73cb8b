import MilepaelCore
import MilepaelExchange
import MilepaelTestKit
import Testing

/// What Word and LibreOffice get: headings for their navigation, tables with borders and heads, and
/// pages that part nothing that belongs together.
struct WordProcessorTests {
  private func contents(
    _ format: WordProcessor, _ agreement: Agreement = Small.agreement,
    _ kind: ReportKind = .followUp
  ) -> String {
    let input = agreement.report(ReportOptions(kind: kind, followUp: "2019-2"), for: format)
    return String(decoding: input.markdown, as: UTF8.self)
  }

  private func rowHeads(_ blocks: [ReportDocument.Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .table(let table):
        table.rows.compactMap { row in
          if case .texts(let texts)? = row.first { texts.first?.text } else { nil }
        }
      case .together(let blocks): rowHeads(blocks)
      default: []
      }
    }
  }

  @Test(arguments: WordProcessor.allCases, ReportKind.allCases)
  func `every row head is in the document`(format: WordProcessor, kind: ReportKind) {
    let options = ReportOptions(kind: kind, followUp: "2019-2")
    let heads = rowHeads(Small.agreement.report(options).blocks)
    #expect(!heads.isEmpty)
    let text = contents(format, Small.agreement, kind)
    for head in heads { #expect(text.contains(">\(head)<"), "\(head)") }
  }

  @Test func `chapters are headings of the first level, and begin a page`() throws {
    let word = contents(.docx)
    let chapter = try #require(word.firstMatch(of: #/\n# 2\\. Viden {#toc\d+}\n/#))
    #expect(
      word[..<chapter.range.lowerBound].hasSuffix(
        """
        <w:r><w:br w:type="page"/></w:r></w:p>
        ````````````

        """))
    #expect(
      contents(.odt).contains(#"<text:h text:style-name="PageHeading1" text:outline-level="1">"#))
  }

  @Test(arguments: WordProcessor.allCases)
  func `the title stands once, and is the document's own`(format: WordProcessor) {
    let input = Small.agreement.report(
      ReportOptions(kind: .followUp, followUp: "2019-2"), for: format)
    #expect(input.arguments.contains("title=Opfølgning på Aftale om budget 2019"))
    #expect(input.arguments.contains("subtitle=2. budgetopfølgning 2019 · Ballerup Kommune"))
    #expect(input.arguments.contains("lang=da-DK"))
    #expect(!contents(format).contains(">Opfølgning på Aftale om budget 2019<"))
  }

  @Test func `rows are not parted, heads are repeated, and a heading stays with its table`() {
    let word = contents(.docx)
    #expect(word.contains("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"))
    #expect(word.contains(#"<w:pStyle w:val="Fact"/><w:keepNext/>"#))
    let other = contents(.odt)
    #expect(other.contains("<table:table-header-rows>"))
    #expect(other.contains(#"<text:p text:style-name="KeptFact">"#))
    #expect(other.contains(#"<table:table table:style-name="WholeTable">"#))
  }

  @Test(arguments: WordProcessor.allCases)
  func `a text means nothing to the format`(format: WordProcessor) {
    var agreement = Small.agreement
    agreement.initiatives[1].title = "</w:t></text:p> & \"x\" ```` \u{1B}"
    agreement.initiatives[1].description = "````````````\n\n````````````````\nslut"
    let text = contents(format, agreement)
    let shown = "&lt;/w:t&gt;&lt;/text:p&gt; &amp; &quot;x&quot; ````"
    #expect(text.contains(">2.1 \(shown)<") && !text.contains(">2.1 </w:t>"))
    #expect(!text.unicodeScalars.contains("\u{1B}"))
    // Only the blocks' own lines begin so: a fence and nothing, or a fence and its format.
    let fences = text.split(separator: "\n").filter { $0.hasPrefix("`") }
    #expect(fences.count { $0.hasSuffix("}") } == fences.count { !$0.hasSuffix("}") })
    #expect(Set(fences).count == 2)
  }

  @Test func `nothing asks for a style that a municipality's own document does not have`() {
    let input = Small.agreement.report(
      ReportOptions(kind: .followUp, followUp: "2019-2"), for: .docx, reference: [1])
    let text = String(decoding: input.markdown, as: UTF8.self)
    #expect(!text.contains("w:pStyle") && !text.contains("w:tblStyle"))
    #expect(text.contains(#"<w:tblW w:w="5000" w:type="pct"/>"#))
    let other = Small.agreement.report(
      ReportOptions(kind: .followUp, followUp: "2019-2"), for: .odt, reference: [1])
    #expect(
      other.arguments.contains {
        $0.contains(#"<style:style style:name="TableText" style:family="paragraph""#)
      })
  }

  @Test(arguments: WordProcessor.allCases)
  func `a municipality's own document is handed on as it is`(format: WordProcessor) {
    let options = ReportOptions(kind: .plan)
    let input = Small.agreement.report(options, for: format, reference: [1, 2, 3])
    #expect(input.reference == [1, 2, 3])
    #expect(Small.agreement.report(options, for: format).reference.starts(with: "PK".utf8))
  }
}
